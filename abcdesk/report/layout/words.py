"""In the room's own words: texts of any length, flowing over as many pages as they need."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from abcdesk.report.content.words import Chapter, Entry
from abcdesk.report.layout.palette import INK3
from abcdesk.report.layout.plan import Head, Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of
from abcdesk.report.layout.type import HEADING, LABEL, QUOTE, SMALL, Style

_TEXT = QUOTE.but(pt=9.8)
_LEADING = 13.8
_LABEL = Style("text", 400, 7.8, 10, INK3)
_LABEL_WIDTH, _TEXT_X = 122.0, 186.0
_TOP = 138.0


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that stays together: its height, and how it is drawn from ``y``. The next ``keep`` pieces
    must stand on the same page. ``again`` is what stands first on a page that begins with this piece, and
    ``beside`` is drawn at its left then."""

    height: float
    draw: Callable[[Sheet, float], None]
    keep: int = 0
    again: Piece | None = None
    beside: Callable[[Sheet, float], None] | None = None


def plan_words(plan: Plan, chapters: Sequence[Chapter]) -> None:
    """Lay out the pages: the chapters, then the texts that were cut on earlier pages."""
    say = plan.language.say
    section = say("words.section")
    cut = tuple(Entry(label, text) for label, text in plan.cut)
    every = [*chapters, *([Chapter(None, say("words.cut"), cut)] if cut else [])]
    pieces = [piece for chapter in every for piece in _chapter(plan, chapter)]
    head = plan.head((section,), say("words.lead"))
    for number, page in enumerate(paged(pieces, _TOP, plan.frame.height - 66)):
        drawn = PiecesPage(head, page)
        first = number == 0
        plan.add(
            Page(
                section,
                drawn.draw,
                "words" if first else f"words:{number + 1}",
                section if first else "",
            )
        )


@dataclass(frozen=True, slots=True)
class PiecesPage:
    """The pieces of one page with their places, below a head."""

    head: Head
    pieces: list[tuple[float, Piece]]

    def draw(self, sheet: Sheet) -> None:
        self.head.draw(sheet)
        for y, piece in self.pieces:
            piece.draw(sheet, y)


def paged(pieces: Sequence[Piece], top: float, foot: float) -> Iterator[list[tuple[float, Piece]]]:
    """The pieces of each page between ``top`` and ``foot``, with their places."""
    page: list[tuple[float, Piece]] = []
    y = top
    for place, piece in enumerate(pieces):
        needed = sum(one.height for one in pieces[place : place + piece.keep + 1])
        if page and y + needed > foot:
            yield page
            page, y = [], top
            if piece.again:
                page.append((y, piece.again))
                y += piece.again.height
            if piece.beside:
                page.append((y, Piece(0, piece.beside)))
        page.append((y, piece))
        y += piece.height
    if page:
        yield page


def _chapter(plan: Plan, chapter: Chapter) -> Iterator[Piece]:
    """The heading with two pieces below it at least; it stands again where the chapter goes on."""
    yield _heading(plan, chapter, chapter.heading)
    again = _heading(plan, chapter, plan.language.say("words.continued", heading=chapter.heading))
    for entry in chapter.entries:
        for piece in entry_pieces(plan, entry):
            yield replace(piece, again=again)
    yield Piece(14, lambda sheet, y: None)


def _heading(plan: Plan, chapter: Chapter, words: str) -> Piece:
    heading = lines_of(words, HEADING, plan.frame.content - 24, even=False)

    def draw(sheet: Sheet, y: float) -> None:
        left = sheet.frame.left
        sheet.rule(left, y, sheet.frame.content)
        if chapter.card:
            sheet.tile(left, y + 8.4, 10, chapter.card.colour)
        sheet.lines(left + (17 if chapter.card else 0), y + 17, heading, 12)

    return Piece(30 + (len(heading) - 1) * 12, draw, keep=2)


def entry_pieces(plan: Plan, entry: Entry) -> Iterator[Piece]:
    """The label beside the first line; every further line is a piece of its own, so that a text may break:
    with two lines at least on either page, and with its label again."""
    style, leading = (_TEXT, _LEADING) if entry.quote else (SMALL, SMALL.leading)
    lines = lines_of(entry.text, style, plan.frame.right - _TEXT_X)
    label = lines_of(entry.label, _LABEL, _LABEL_WIDTH, even=False)
    first, rest = lines[: max(1, len(label))], lines[max(1, len(label)) :]
    height = max(len(first) * leading, len(label) * 10)

    def draw_label(sheet: Sheet, y: float) -> None:
        sheet.lines(sheet.frame.left, y + 10, label, LABEL.leading)

    def draw(sheet: Sheet, y: float) -> None:
        draw_label(sheet, y)
        sheet.lines(_TEXT_X, y + 10, first, leading)

    yield Piece(height + (0 if rest else 6), draw, keep=int(bool(rest)))
    for place, line in enumerate(rest):
        left = len(rest) - 1 - place
        yield Piece(leading + (0 if left else 6), _one_line(line), keep=int(left == 1), beside=draw_label)


def _one_line(line: Line) -> Callable[[Sheet, float], None]:
    return lambda sheet, y: sheet.line(_TEXT_X, y + 10, line)
