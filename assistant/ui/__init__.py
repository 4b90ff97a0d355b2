"""The agent's window. Qt only here, in `session`, `jobs` and `app`."""
