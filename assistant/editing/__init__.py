"""The lead's side without a window: the team's book as it is being written."""
