"""Widgets that several screens share. They know the look, and nothing of workshops."""
