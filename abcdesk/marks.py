"""The suits' marks as path data on a box of 100 x 100, for the stage, the console and the report."""

from __future__ import annotations

PEAK = "M39,4H61L100,96H75L50,40L25,96H0Z"
LOBES = (
    "M6,6H58C78,6 90,15 90,29C90,38 85,44.5 77,47.500H6ZM6,52.500H80C90,56 96,63 96,72C96,87 84,95 63,95H6Z"
)
RING = "M84.6,31.500A46,46 0 1 0 84.6,68.500L63.5,59.200A23,23 0 1 1 63.5,40.800Z"
DISC = "M50,6A44,44 0 1 1 49.9,6Z"

MARKS = {"peak": PEAK, "lobes": LOBES, "ring": RING, "disc": DISC}
"""Path data by the name that ``Tokens.suit_shape`` gives a suit's colour."""
