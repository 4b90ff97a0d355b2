"""The help as data: pages, search, keys, the sheet to print. No Qt here."""
