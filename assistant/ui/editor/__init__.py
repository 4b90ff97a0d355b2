"""The lead's editor: one window for the team's book."""
