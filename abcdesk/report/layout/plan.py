"""The plan of a report: pages are laid out first, so that every reference knows its page, and drawn then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from abcdesk.report.content.wording import Title
from abcdesk.report.language import Language
from abcdesk.report.layout.palette import Accent, accent_of
from abcdesk.report.layout.sheet import Frame, Sheet
from abcdesk.report.layout.text import Line, lines_of, shortened
from abcdesk.report.layout.type import LEAD, TITLE, Style

T = TypeVar("T")
Draw = Callable[[Sheet], None]
TITLE_TOP = 85.0
"""The first baseline of a page's title."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page that is laid out. ``anchor`` is what references name; ``outline`` is its entry in the
    reader's list of contents ("" for none), at this ``level``. ``also``: anchor and outline of what else
    begins on this page."""

    section: str
    draw: Draw
    anchor: str = ""
    outline: str = ""
    level: int = 0
    bare: bool = False
    also: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Plan:
    """The pages so far, and the texts that had to be cut on them and stand in full further on."""

    frame: Frame
    language: Language
    accent: Accent = field(default_factory=lambda: accent_of(""))
    pages: list[Page] = field(default_factory=list)
    cut: list[tuple[str, str]] = field(default_factory=list)

    def add(self, page: Page) -> None:
        """Add a page at the end."""
        self.pages.append(page)

    def head(self, title: Title, lead: str) -> Head:
        """The title that fits on two lines, and the lead below it."""
        return Head(self._title(title), lines_of(lead, LEAD, self.frame.content) if lead else [])

    def _title(self, title: Title) -> list[Line]:
        lines: list[Line] = []
        for wording in title:
            lines = lines_of(wording, TITLE, self.frame.content)
            if len(lines) <= 2:
                return _balanced(wording, lines, self.frame.content)
        return shortened(lines, 2, self.frame.content)[0]

    def kept(self, text: str, style: Style, width: float, most: int, label: str) -> list[Line]:
        """A user's text in at most so many lines. What is cut is kept in full, under this label, for the
        appendix."""
        lines, is_cut = shortened(lines_of(text, style, width), most, width)
        if is_cut:
            self.keep(label, text)
        return lines

    def keep(self, label: str, text: str) -> None:
        """Keep a text that was cut, for the appendix."""
        if (label, text) not in self.cut:
            self.cut.append((label, text))


def chunks(rows: Sequence[T], most: int) -> list[Sequence[T]]:
    """Rows in as few chunks of at most ``most`` as it takes, all of nearly the same size."""
    count = max(1, -(-len(rows) // max(1, most)))
    size = max(1, -(-len(rows) // count))
    return [rows[at : at + size] for at in range(0, len(rows), size)] or [rows]


@dataclass(frozen=True, slots=True)
class Head:
    """A page's title and lead, broken into lines."""

    title: Sequence[Line]
    lead: Sequence[Line]

    @property
    def below(self) -> float:
        """Where the content begins: the baseline of its first heading."""
        y = TITLE_TOP + (len(self.title) - 1) * TITLE.leading + 23 + (len(self.lead) - 1) * LEAD.leading
        return y + 35 if self.lead else y + 20

    def draw(self, sheet: Sheet) -> None:
        """Draw both at the top of a page."""
        y = sheet.lines(sheet.frame.left, TITLE_TOP, self.title, TITLE.leading) - TITLE.leading
        sheet.lines(sheet.frame.left, y + 23, self.lead, LEAD.leading)


def _balanced(wording: str, lines: list[Line], width: float) -> list[Line]:
    """A title of two lines broken as evenly as it goes, the second line not the longer one by much."""
    best, limit = lines, width
    while len(lines) == 2:
        limit *= 0.98
        narrower = lines_of(wording, TITLE, limit, even=False)
        if len(narrower) > 2:
            return best
        best = narrower
    return best
