"""The cards of a deck on paper, to cut out for the tables."""
