"""Looks from outside at what the program keeps: files and sockets. No Qt here."""
