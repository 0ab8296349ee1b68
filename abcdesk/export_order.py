"""What a window asks of the child that makes files, and what it gets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # home stands before a workshop's rows are loaded
    from abcdesk.domain.cards import DeckPackage
    from abcdesk.domain.workshop import Workshop


class Kind(StrEnum):
    """A way out of the program for a workshop."""

    DRAFT = "draft"
    WORKBOOK = "workbook"
    TABLES = "tables"
    REGISTER = "register"
    SLIDES = "slides"
    JSON = "json"
    WORKSHOP = "workshop"


class ExportOrder(NamedTuple):
    """A workshop as it stands, with its deck and pictures, to become a file of this kind; slides are drawn
    ``size_px`` wide and high, in the look "light" or "dark"."""

    kind: Kind
    workshop: Workshop
    package: DeckPackage
    lang: str = ""
    size_px: tuple[int, int] = (1920, 1080)
    look: str = "light"


@dataclass(frozen=True)
class Made:
    """One file: its name where the order makes several, else ""; ``place`` counts from 1, of ``count``."""

    name: str
    data: bytes
    place: int = 1
    count: int = 1
