"""Home: the workshops of the library, what comes next, and ways to begin."""
