"""What a person may choose when the cards of a deck are printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

from abcdesk.domain.errors import UserError

Paper = Literal["A4", "Letter"]
PerPage = Literal[4, 9]
PAPERS: tuple[Paper, ...] = get_args(Paper)
PER_PAGE: tuple[PerPage, ...] = get_args(PerPage)
Picking = Literal["cards", "order", "suits", "dots"]
PICKINGS: tuple[Picking, ...] = get_args(Picking)
MOST_PICKS = 10

Progress = Callable[[int, int], None]
"""Called after each page with the number of pages done and of all pages."""


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """``cards_per_page`` is 4 (postcards) or 9 (the size of playing cards). ``picks`` is the number of boxes
    on a voting slip, of every suit where ``picking`` is "suits". Raises UserError for what cannot be
    printed."""

    cards_per_page: int = 4
    paper: str = "A4"
    backs: bool = True
    slips: bool = False
    index: bool = False
    picks: int = 3
    picking: str = "cards"

    def __post_init__(self) -> None:
        if self.cards_per_page not in PER_PAGE:
            raise UserError(f"{self.cards_per_page} cards do not fit on a page.", "Choose 4 or 9.")
        if self.paper not in PAPERS:
            raise UserError(f"There is no paper “{self.paper}” here.", f"Choose {' or '.join(PAPERS)}.")
        if not 1 <= self.picks <= MOST_PICKS:
            raise UserError(f"A slip cannot have {self.picks} boxes.", f"Choose 1 to {MOST_PICKS}.")
        if self.picking not in PICKINGS:
            raise UserError(f"There is no slip for “{self.picking}”.", f"Choose {', '.join(PICKINGS)}.")
