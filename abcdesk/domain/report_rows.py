"""Rows of the report: how it is wished for, words of a finding that were edited, the client's logo.

They are a part of ``domain.records``, which names them; here so that no file grows too long.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

PARTS = (
    "cover",
    "summary",
    "since",
    "how",
    "ranking",
    "blind-spots",
    "answers",
    "scan",
    "impact",
    "cards",
    "simulation",
    "commitments",
    "follow-up",
    "words",
    "method",
)
"""The parts of a report by name, in the order in which they stand unless another is wished for."""


class Paper(StrEnum):
    """The paper that a report is laid out for."""

    A4 = "A4"
    LETTER = "Letter"


class Numbers(StrEnum):
    """How a report says how many: five of six, 5 of 6, or 5 of 6 (83 %). The usual way takes words for small
    rooms; the base always stands beside it."""

    WORDS = ""
    COUNTS = "counts"
    SHARES = "shares"


@dataclass(frozen=True, slots=True)
class ReportWishes:
    """How the report is wished for. ``sections`` names its parts in order, () for all in their own order;
    ``confidentiality`` is the line at the foot of each page, None for the usual one, "" for none;
    ``language`` is a code such as nl, "" for the workshop's own; ``accent`` is #RRGGBB, "" for the usual
    one."""

    paper: Paper = Paper.A4
    sections: tuple[str, ...] = ()
    confidentiality: str | None = None
    language: str = ""
    accent: str = ""
    numbers: Numbers = Numbers.WORDS

    @property
    def key(self) -> tuple[str]:
        return ("report",)


@dataclass(frozen=True, slots=True)
class ReportText:
    """The words of one finding as the facilitator put them. ``told`` is the sentence that was generated
    then: where another one is generated now, the numbers have changed since."""

    place: str
    text: str
    told: str

    @property
    def key(self) -> tuple[str]:
        return (self.place,)


@dataclass(frozen=True, slots=True)
class ReportLogo:
    """The client's logo: a PNG, JPEG or SVG, in base64."""

    data: str

    @property
    def key(self) -> tuple[str]:
        return ("logo",)
