"""The folder of workshops: its index, search, recent files and trends over many."""
