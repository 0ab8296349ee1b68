"""The ice under water as cells: which cards have one, how large it is, and where its words stand.

Worked out once for a ranking and kept: the same votes always give the same ice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from abcdesk.projector.cell_words import CellWords, cell_words, only_number, placed, room_needed
from abcdesk.projector.polygons import Outline, Point, Ring, area_and_centre, inset, ring_of
from abcdesk.projector.power import power_cells
from abcdesk.tokens import tokens

GAP, FLAT = 5.0, 15.0
"""How far a cell, and the flat table in it, are set in from the line between two cells."""
FEWEST_CELLS, MOST_CELLS = 3, 14
READABLE_PX, SMALLEST_PX = 32, 28
_SEEDS = (3, 1)


class Voted(NamedTuple):
    """A card's title, its votes, and what stands in a cell that is too small for the title."""

    title: str
    votes: int
    short: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One card's part of the ice: its outline, the flat table in it, and its words."""

    outline: Ring
    table: Ring
    words: CellWords


@lru_cache(maxsize=32)
def ice_cells(outline: tuple[Point, ...], voted: tuple[Voted, ...]) -> tuple[Cell, ...]:
    """A cell for each of the first cards, as many as can be read; areas are as the votes.

    Other layouts are tried until every title can be read at 32 px, then fewer cards. A title that fits
    nowhere gives way to its short form.
    """
    count = readable(voted, area_and_centre(ring_of(outline))[0])
    rings, too_small = _laid_out(outline, voted[:count])
    while too_small and count > FEWEST_CELLS:
        count = _rounded(voted, count - 1)
        rings, too_small = _laid_out(outline, voted[:count])
    return tuple(_cell(ring, card) for ring, card in zip(rings, voted, strict=False))


def readable(voted: Sequence[Voted], area: float) -> int:
    """How many of these cards get a cell on so much ice: as many, up to fourteen, as have room for their
    words."""
    style = tokens().type("row_title")
    count = _rounded(voted, MOST_CELLS)
    while count > FEWEST_CELLS:
        total = sum(card.votes for card in voted[:count])
        tight = any(
            area * card.votes / total < room_needed(str(card.votes), card.title, style, READABLE_PX)
            for card in voted[:count]
        )
        if not tight:
            break
        count = _rounded(voted, count - 1)
    return count


def is_cut_in_a_tie(voted: Sequence[int], shown: int) -> bool:
    """Whether the last card shown and the first one left out have equal votes."""
    return 0 < shown < len(voted) and voted[shown - 1] == voted[shown]


def _rounded(voted: Sequence[Voted], most: int) -> int:
    """At most so many, without parting cards of equal votes where at least three remain."""
    most = min(most, len(voted))
    votes = [card.votes for card in voted]
    count = most
    while count > FEWEST_CELLS and is_cut_in_a_tie(votes, count):
        count -= 1
    return most if is_cut_in_a_tie(votes, count) else count


def _laid_out(outline: Outline, shown: Sequence[Voted]) -> tuple[tuple[Ring, ...], int]:
    """The first layout in which every title can be read, else the one in which most can; and how many
    cannot."""
    best: tuple[Ring, ...] = ()
    fewest = len(shown) + 1
    for seed in _SEEDS:
        rings = power_cells(outline, [card.votes for card in shown], GAP, seed)
        too_small = sum(not _fits(ring, card) for ring, card in zip(rings, shown, strict=True))
        if too_small < fewest:
            best, fewest = rings, too_small
        if not fewest:
            break
    return best, fewest


def _fits(ring: Ring, card: Voted) -> bool:
    style = tokens().type("row_title")
    return placed(inset(ring, FLAT), str(card.votes), card.title, style, READABLE_PX) is not None


def _cell(ring: Ring, card: Voted) -> Cell:
    table, style, number = inset(ring, FLAT), tokens().type("row_title"), str(card.votes)
    words = cell_words(table, number, card.title, style, SMALLEST_PX) or cell_words(
        table, number, card.short, style, SMALLEST_PX
    )
    return Cell(inset(ring, GAP), table, words or only_number(table, SMALLEST_PX))
