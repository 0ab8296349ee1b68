"""Decks in the window: looking at them, writing them, taking cards in, printing them."""
