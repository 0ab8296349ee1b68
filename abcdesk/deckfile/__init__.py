"""Decks on disk: read, check, pack, find and edit them. Hostile input ends here."""
