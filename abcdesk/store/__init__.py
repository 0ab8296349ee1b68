"""One workshop in one file: schema, journal, queries, backups, exchange."""
