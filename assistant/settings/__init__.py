"""What an agent and IT may choose: one declared table, two TOML files. No Qt here."""
