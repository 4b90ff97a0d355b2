"""The phrasebook: read, checked, and the slots of its lines filled."""
