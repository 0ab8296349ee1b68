"""The cards of a deck as a PDF to cut out: fronts, backs, voting slips, an index, tokens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from abcdesk.domain.cards import Card, Deck, DeckPackage, Marker
from abcdesk.files import write_whole
from abcdesk.fonts import unprintable
from abcdesk.report.cards_print.art import Art
from abcdesk.report.cards_print.back import Back
from abcdesk.report.cards_print.front import Front, poker_face, postcard_face
from abcdesk.report.cards_print.grid import (
    BLEED,
    MM,
    PAPER_PT,
    Box,
    Grid,
    draw_cuts,
    poker_grid,
    postcard_grid,
)
from abcdesk.report.cards_print.index import Index, index_of
from abcdesk.report.cards_print.options import PrintOptions, Progress
from abcdesk.report.cards_print.round_tokens import draw_tokens, sheets_of
from abcdesk.report.cards_print.slips import draw_slips, slip_grid
from abcdesk.report.language import language_of
from abcdesk.report.layout.palette import INK3
from abcdesk.report.layout.sheet import Frame, Sheet
from abcdesk.report.layout.type import Style, clean

rl_config.useA85 = 0  # plain compressed streams, as in the report

_QUIET = Style("text", 400, 7, 9, INK3)
_OUTLINE_SLIPS, _OUTLINE_INDEX, _OUTLINE_TOKENS = "Voting slips", "Index", "Tokens"


@dataclass(frozen=True, slots=True)
class Printed:
    """What a printed deck holds, and what could not be printed of it: ``signs`` that no font here draws, and
    ``pictures`` that were left out (their cards have the face of type)."""

    pages: int
    signs: tuple[str, ...]
    pictures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    """One page that is drawn later. ``trim`` and ``bleed`` are the boxes a print shop looks for; ``marks``
    are the entries of the reader's list of contents: title and level."""

    draw: Callable[[Sheet], None]
    trim: Box | None = None
    bleed: Box | None = None
    marks: Sequence[tuple[str, int]] = field(default=())


def print_deck(
    package: DeckPackage,
    target: Path,
    options: PrintOptions | None = None,
    progress: Progress | None = None,
) -> Printed:
    """Write the cards to ``target``, wholly or not at all. Raises UserError where it cannot be written."""
    data, printed = render_deck(package, options, progress)
    write_whole(target, data)
    return printed


def render_deck(
    package: DeckPackage, options: PrintOptions | None = None, progress: Progress | None = None
) -> tuple[bytes, Printed]:
    """The cards as the bytes of a PDF, always the same for the same deck, and what is in it."""
    options = options or PrintOptions()
    art = Art(package.pictures)
    pages = list(_pages(package.deck, art, options))
    buffer = BytesIO()
    canvas = _canvas(buffer, package.deck, options)
    for number, page in enumerate(pages, 1):
        canvas.setTrimBox(page.trim)
        canvas.setBleedBox(page.bleed)
        _mark_place(canvas, page, number)
        page.draw(Sheet(canvas, Frame(*PAPER_PT[options.paper]), {}, language_of("en")))
        canvas.showPage()
        if progress:
            progress(number, len(pages))
    canvas.save()
    return buffer.getvalue(), Printed(len(pages), _lacking(package.deck), tuple(art.undrawn))


def _canvas(buffer: BytesIO, deck: Deck, options: PrintOptions) -> Canvas:
    size = PAPER_PT[options.paper]
    language = "en-GB" if deck.language == "en" else deck.language
    canvas = Canvas(buffer, size, invariant=1, pageCompression=1, lang=language)
    canvas.setTitle(clean(f"{deck.title}: cards to cut out"))
    canvas.setSubject(
        clean(f"{language_of('en').say('held.cards', n=len(deck))}, {options.cards_per_page} to a page")
    )
    canvas.setAuthor("abcdesk")
    canvas.setCreator("abcdesk")
    canvas.setKeywords(clean(deck.licence))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setViewerPreference("PrintScaling", "None")  # a scaled card would not fit its box
    if options.backs:
        canvas.setViewerPreference("Duplex", "DuplexFlipLongEdge")
    return canvas


def _mark_place(canvas: Canvas, page: _Page, number: int) -> None:
    for place, (title, level) in enumerate(page.marks):
        key = f"p{number}-{place}"
        canvas.bookmarkPage(key)
        canvas.addOutlineEntry(clean(title), key, level, closed=level == 0)


# ---------------------------------------------------------------------- what is printed
def _pages(deck: Deck, art: Art, options: PrintOptions) -> Iterator[_Page]:
    """All pages in order. With backs, each further page has a sheet of its own: its reverse stays empty."""
    yield from _cards(deck, art, options)
    extra: list[_Page] = []
    if options.slips:
        extra.append(_slips(deck, options))
    if options.index:
        extra += _index(deck, options)
    extra += _tokens(deck, art, options)
    for page in extra:
        yield page
        if options.backs and page is not extra[-1]:
            yield _Page(_reverse)


def _cards(deck: Deck, art: Art, options: PrintOptions) -> Iterator[_Page]:
    grid = poker_grid(options.paper) if options.cards_per_page == 9 else postcard_grid(options.paper)
    made: set[str] = set()
    begun: set[str] = set()
    for at in range(0, len(deck.cards), grid.count):
        cards = deck.cards[at : at + grid.count]
        yield _Page(_fronts(deck, art, grid, cards), grid.box, grid.box, tuple(_marks(deck, cards, begun)))
        if options.backs:
            yield _Page(
                _backs(deck, grid, cards, made), grid.box, grid.bleed_box if grid.bleeds else grid.box
            )


def _marks(deck: Deck, cards: Sequence[Card], begun: set[str]) -> Iterator[tuple[str, int]]:
    """The suits that begin on this page, and its cards."""
    for card in cards:
        if card.suit not in begun:
            begun.add(card.suit)
            yield deck.suit_of(card).title, 0
        yield f"{card.number} {card.title}", 1


def _fronts(deck: Deck, art: Art, grid: Grid, cards: Sequence[Card]) -> Callable[[Sheet], None]:
    face = poker_face() if grid.count == 9 else postcard_face(grid.height)

    def draw(sheet: Sheet) -> None:
        front = Front(sheet, face, art)
        for place, card in enumerate(cards):
            front.draw(card, deck.suit_of(card), *grid.cell(place))
        draw_cuts(sheet, grid)

    return draw


def _backs(deck: Deck, grid: Grid, cards: Sequence[Card], made: set[str]) -> Callable[[Sheet], None]:
    def draw(sheet: Sheet) -> None:
        Back(deck, grid, made).draw_all(sheet, [deck.suit_of(card) for card in cards])
        draw_cuts(sheet, grid, BLEED + MM / 2 if grid.bleeds else MM)

    return draw


def _slips(deck: Deck, options: PrintOptions) -> _Page:
    grid = slip_grid(options.paper)
    return _Page(
        lambda sheet: draw_slips(sheet, grid, deck, options.picks, options.picking),
        grid.box,
        grid.box,
        [(_OUTLINE_SLIPS, 0)],
    )


def _index(deck: Deck, options: PrintOptions) -> Iterator[_Page]:
    index = index_of(deck, PAPER_PT[options.paper])
    for number in range(len(index.pages)):
        marks = [] if number else [(_OUTLINE_INDEX, 0)]
        yield _Page(partial(_index_page, index, number), marks=marks)


def _index_page(index: Index, number: int, sheet: Sheet) -> None:
    index.draw(sheet, number)


def _tokens(deck: Deck, art: Art, options: PrintOptions) -> Iterator[_Page]:
    for number, markers in enumerate(sheets_of(deck.markers)):
        marks = [] if number else [(_OUTLINE_TOKENS, 0)]
        yield _Page(partial(_token_page, art, markers, options.paper), marks=marks)


def _token_page(art: Art, markers: Sequence[Marker], paper: str, sheet: Sheet) -> None:
    draw_tokens(sheet, art, markers, paper)


def _reverse(sheet: Sheet) -> None:
    sheet.text(sheet.frame.width / 2, sheet.frame.height / 2, "This side stays empty.", _QUIET, "centre")


def _lacking(deck: Deck) -> tuple[str, ...]:
    """The signs in what is printed that no font here can draw."""
    printed = [deck.title]
    printed += [suit.title for suit in deck.suits] + [marker.title for marker in deck.markers]
    for card in deck.cards:
        printed += [card.title, card.saying, card.question]
    return unprintable(clean(" ".join(printed)))
