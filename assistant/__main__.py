"""`python -m assistant`: the window, or one of the commands of `assistant.cli`."""

import sys

from assistant.cli import main

if __name__ == "__main__":
    sys.exit(main())
