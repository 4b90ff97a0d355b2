"""Where the window stands at the edge of a screen, and how the system keeps others off it."""
