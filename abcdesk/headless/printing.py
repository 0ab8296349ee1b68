"""The cards of a deck on paper: drawings from strangers are drawn apart first."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from abcdesk.deckfile.problems import Problem
from abcdesk.deckfile.reading import read_deck
from abcdesk.deckfile.redrawing import redrawn, to_redraw
from abcdesk.domain.cards import DeckPackage
from abcdesk.headless import drawing


def printable(package: DeckPackage) -> tuple[DeckPackage, tuple[Problem, ...]]:
    """The deck with drawings that are not plain drawn apart, and those that could not be."""
    drawings = to_redraw(package.pictures)
    if not drawings:
        return package, ()
    result = redrawn(drawings)
    kept = {name: data for name, data in package.pictures.items() if name not in drawings}
    return DeckPackage(package.deck, {**kept, **result.pictures}), result.problems


def print_cards(deck: Path, target: Path, options: Mapping[str, object]) -> str:
    """Write the cards of the deck at this path, wholly or not at all; gives what could not be printed."""
    package, undrawn = printable(read_deck(deck))
    printed = drawing.print_deck(package, target, **options)
    notes = [f"{problem} Its card has words instead." for problem in undrawn]
    if printed.signs:
        notes.append(f"No font here has these signs: {' '.join(printed.signs)}.")
    return " ".join(notes)
