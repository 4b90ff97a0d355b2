"""One case: what was said, what was used, what comes next, and how it is handed over."""
