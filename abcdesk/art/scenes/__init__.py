"""Card scenes: one module a card, named like the card's id with underscores, each with ``draw()``."""
