"""Everything a facilitator can do to a workshop, as commands: the one way to change anything."""
