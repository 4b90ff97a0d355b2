"""A phrasebook as a sheet that a team lead edits elsewhere: out, back, and what would change."""
