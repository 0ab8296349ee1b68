"""Cards on paper: everything is there once, where the scissors expect it, the same each time."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream

from abcdesk.deckfile.reading import read_deck
from abcdesk.domain.cards import DeckPackage
from abcdesk.domain.errors import UserError
from abcdesk.paths import decks
from abcdesk.report.cards_print.grid import BLEED, MM, poker_grid, postcard_grid
from abcdesk.report.cards_print.options import PrintOptions
from abcdesk.report.deck_print import print_deck, render_deck
from tests.report.decks_to_print import package, photograph, with_markers
from tests.report.reading import squeezed

LONG_TITLE = "The framework is the objective, not what it should achieve ok"
LONG_SAYING = "We will answer every question that anybody has as soon as everybody has learnt how to ask it in the right form"
SIZES = [(4, "A4"), (9, "A4"), (4, "Letter"), (9, "Letter")]


def read(one: DeckPackage, **options: object) -> PdfReader:
    return PdfReader(BytesIO(render_deck(one, PrintOptions(**options))[0]))  # type: ignore[arg-type]


def texts(reader: PdfReader) -> list[str]:
    return [squeezed(page.extract_text()) for page in reader.pages]


def strokes(reader: PdfReader, page: PageObject) -> list[tuple[float, float, float, float]]:
    """Every straight line drawn on a page: x1, y1, x2, y2."""
    found: list[tuple[float, float, float, float]] = []
    path: list[tuple[float, float]] = []
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator in (b"m", b"l"):
            path.append((float(operands[0]), float(operands[1])))
        elif operator == b"S" and len(path) == 2:
            found.append((*path[0], *path[1]))
        if operator in (b"S", b"f", b"f*", b"B", b"n"):
            path = []
    return found


def mm(points: float) -> float:
    return round(points / MM, 1)


# ---------------------------------------------------------------------- pages and words
@pytest.mark.parametrize(
    ("count", "per_page", "paper"),
    [*((5, *size) for size in SIZES), (54, 4, "A4"), (54, 9, "Letter"), (120, 4, "Letter"), (120, 9, "A4")],
)
def test_every_word_stands_on_a_card_once(count: int, per_page: int, paper: str) -> None:
    one = package(count)
    pages = texts(read(one, cards_per_page=per_page, paper=paper, backs=False))
    assert len(pages) == -(-count // per_page)
    everything = "".join(pages)
    for card in one.deck.cards:
        assert everything.count(squeezed(card.title)) == 1
        assert everything.count(squeezed(card.saying)) == 1
        assert everything.count(squeezed(card.question)) == (1 if per_page == 4 else 0)


def test_cards_come_in_deck_order() -> None:
    one = package(23)
    for number, page in enumerate(texts(read(one, cards_per_page=9, backs=False))):
        on_page = one.deck.cards[number * 9 : number * 9 + 9]
        assert all(squeezed(card.title) in page for card in on_page)


@pytest.mark.parametrize("count", [5, 120])
def test_a_deck_without_pictures_says_everything_once(count: int) -> None:
    one = package(count, pictures=False)
    everything = "".join(texts(read(one, backs=False)))
    assert all(everything.count(squeezed(card.saying)) == 1 for card in one.deck.cards)


@pytest.mark.parametrize(("per_page", "paper"), SIZES)
@pytest.mark.parametrize("pictures", [True, False])
def test_long_words_are_whole(per_page: int, paper: str, pictures: bool) -> None:
    one = package(9, pictures=pictures, title=LONG_TITLE[:57], saying=LONG_SAYING)
    everything = "".join(texts(read(one, cards_per_page=per_page, paper=paper, backs=False)))
    assert "…" not in everything
    for card in one.deck.cards:
        assert everything.count(squeezed(card.title)) == everything.count(squeezed(card.saying)) == 1


def test_the_longest_that_a_deck_may_hold_is_whole_too() -> None:
    one = package(4, title="word " * 22, saying="long words " * 35)
    for per_page in (4, 9):
        assert "…" not in "".join(texts(read(one, cards_per_page=per_page, backs=False)))


@pytest.mark.parametrize("entry", sorted(path.name for path in decks().iterdir() if path.is_dir()))
def test_own_decks_lose_no_sign_and_no_picture(entry: str) -> None:
    one = read_deck(decks() / entry)
    data, printed = render_deck(one, PrintOptions(slips=True, index=True))
    assert (printed.signs, printed.pictures) == ((), ())
    assert len(data) < 3_000_000


def test_words_are_never_markup() -> None:
    one = package(1, title="R&D <5% <b>bold</b>", saying='<img src="/etc/passwd">')
    (page,) = texts(read(one, backs=False))
    assert squeezed("R&D <5% <b>bold</b>") in page and squeezed('<img src="/etc/passwd">') in page


# ---------------------------------------------------------------------- where to cut
@pytest.mark.parametrize(
    ("per_page", "paper", "size"),
    [(4, "A4", (105, 148)), (9, "A4", (63, 88)), (4, "Letter", (105, 139.7)), (9, "Letter", (63, 88))],
)
def test_cards_have_their_size(per_page: int, paper: str, size: tuple[float, float]) -> None:
    across = 2 if per_page == 4 else 3
    for page in read(package(12), cards_per_page=per_page, paper=paper).pages:
        wide, high = page.trimbox.width, page.trimbox.height
        assert (mm(float(wide) / across), mm(float(high) / across)) == size


@pytest.mark.parametrize(("per_page", "paper"), SIZES)
def test_marks_stand_on_every_cut_within_the_paper(per_page: int, paper: str) -> None:
    grid = poker_grid(paper) if per_page == 9 else postcard_grid(paper)
    reader = read(package(per_page), cards_per_page=per_page, paper=paper, backs=False)
    lines = strokes(reader, reader.pages[0])
    wide, high = grid.page
    for x in grid.cuts_down():
        if 3 < x < wide - 3:
            assert sum(abs(a - x) < 0.1 and abs(b - x) < 0.1 for a, _, b, _ in lines) >= 2
    for y in grid.cuts_across():
        if 3 < y < high - 3:
            assert sum(abs(a - (high - y)) < 0.1 and abs(b - (high - y)) < 0.1 for _, a, _, b in lines) >= 2


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_marks_of_playing_cards_stay_out_of_the_cards(paper: str) -> None:
    grid = poker_grid(paper)
    reader = read(package(9), cards_per_page=9, paper=paper)
    low, high = grid.top, grid.page[1] - grid.top
    for page, gap in zip(reader.pages, (0, BLEED), strict=True):
        for x in grid.cuts_down():
            marks = [
                (a, b) for x1, a, x2, b in strokes(reader, page) if abs(x1 - x) < 0.1 and abs(x2 - x) < 0.1
            ]
            assert marks and all(max(mark) <= low - gap or min(mark) >= high + gap for mark in marks)


def test_playing_cards_bleed_three_millimetres() -> None:
    front, back = read(package(9), cards_per_page=9).pages
    assert front.bleedbox == front.trimbox
    assert mm(float(back.trimbox.left - back.bleedbox.left)) == 3
    assert mm(float(back.bleedbox.top - back.trimbox.top)) == 3


# ---------------------------------------------------------------------- backs
def positions(page: PageObject, words: str) -> list[float]:
    """Where a line begins from the left, for each time it stands on the page."""
    found: list[float] = []

    def visit(text: str, _: object, matrix: list[float], *__: object) -> None:
        if squeezed(text) == words:
            found.append(matrix[4])

    page.extract_text(visitor_text=visit)
    return found


@pytest.mark.parametrize("per_page", [4, 9])
def test_backs_are_mirrored(per_page: int) -> None:
    """The only card of its suit lies on the left in front, and on the right on its back."""
    across = 2 if per_page == 4 else 3
    one = package(across)
    odd = one.deck.cards[0]
    cards = (odd, *(replace(card, suit="own") for card in one.deck.cards[1:]))
    front, back = read(
        DeckPackage(replace(one.deck, cards=cards), one.pictures), cards_per_page=per_page
    ).pages
    middle = float(front.mediabox.width) / 2
    assert positions(front, "Attitude")[0] < middle < positions(back, "Attitude")[0]
    assert len(positions(back, "Ourown")) == across - 1


def test_every_front_has_its_back_behind_it() -> None:
    pages = texts(read(package(10), cards_per_page=4))
    assert len(pages) == 6
    assert all("Titlenumber" in page for page in pages[::2])
    assert not any("Titlenumber" in page for page in pages[1::2])
    assert [page.count("Somedeck") for page in pages[1::2]] == [4, 4, 2]


# ---------------------------------------------------------------------- further sheets
def test_slips_have_a_box_for_each_pick_and_a_line_for_who_votes() -> None:
    page = texts(read(package(4), backs=False, slips=True, picks=4))[-1]
    assert page.count("Whichfourcardsdoyourecognisehere?") == page.count("Team") == page.count("Seat") == 8


@pytest.mark.parametrize(
    ("picking", "question"),
    [("suits", "Whichtwocardsofeverysuit"), ("dots", "Wheredoyour2dotsgo?"), ("order", "firstchoicefirst")],
)
def test_slips_ask_for_what_a_ballot_holds(picking: str, question: str) -> None:
    page = texts(read(package(4), backs=False, slips=True, picks=2, picking=picking))[-1]
    assert page.count(question) == 8


@pytest.mark.parametrize("picks", range(1, 11))
def test_boxes_stay_on_their_slip(picks: int) -> None:
    assert len(read(package(1), backs=False, slips=True, picks=picks, paper="Letter").pages) == 2


@pytest.mark.parametrize(("count", "pages"), [(5, 1), (54, 1), (200, 2)])
def test_the_index_names_every_card(count: int, pages: int) -> None:
    one = package(count)
    index = "".join(texts(read(one, cards_per_page=9, backs=False, index=True))[-pages:])
    assert all(f"{card.number}{squeezed(card.title)}" in index for card in one.deck.cards)
    assert "Attitude" in index and "Ourown" in index


@pytest.mark.parametrize(("count", "sheets"), [(0, 0), (1, 1), (6, 1), (21, 2), (50, 3)])
def test_markers_become_tokens(count: int, sheets: int) -> None:
    one = with_markers(package(4), count)
    pages = texts(read(one, backs=False))[1:]
    assert len(pages) == sheets
    assert all(f"Stakeholder{n}" in "".join(pages) for n in range(count))


def test_what_is_cut_has_nothing_on_its_reverse() -> None:
    one = with_markers(package(4), 3)
    pages = texts(read(one, slips=True, index=True))
    assert len(pages) == 7
    assert [page for page in pages if "staysempty" in page] == [pages[3], pages[5]]


# ---------------------------------------------------------------------- the file
def test_the_same_deck_gives_the_same_bytes() -> None:
    options = PrintOptions(cards_per_page=9, slips=True, index=True)
    assert render_deck(package(12), options)[0] == render_deck(package(12), options)[0]


def test_the_file_knows_its_title_language_and_suits() -> None:
    reader = read(replace_language(package(12), "nl"), index=True)
    assert reader.metadata is not None and reader.metadata.title == "Some deck: cards to cut out"
    assert reader.root_object["/Lang"] == "nl"
    assert reader.root_object["/ViewerPreferences"]["/PrintScaling"] == "/None"
    assert reader.root_object["/ViewerPreferences"]["/Duplex"] == "/DuplexFlipLongEdge"
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert titles == ["Attitude", "Behaviour", "Our own", "Index"]


def replace_language(one: DeckPackage, language: str) -> DeckPackage:
    return DeckPackage(replace(one.deck, language=language), one.pictures)


def test_a_picture_is_in_the_file_once_and_stays_a_drawing() -> None:
    one = package(8)
    shared = DeckPackage(
        replace(one.deck, cards=tuple(replace(card, picture="pictures/1.svg") for card in one.deck.cards)),
        one.pictures,
    )
    data = render_deck(shared, PrintOptions(backs=False))[0]
    assert len(re.findall(rb"/Subtype /Form", data)) == 1
    assert b"/Subtype /Image" not in data


def test_a_photograph_is_no_larger_than_a_printer_shows() -> None:
    one = package(4)
    large = photograph()
    data, printed = render_deck(
        DeckPackage(one.deck, dict.fromkeys(one.pictures, large)), PrintOptions(backs=False)
    )
    sizes = [int(width) for width in re.findall(rb"/Width (\d+)", data)]
    assert sizes and max(sizes) <= 1_600 and printed.pictures == ()


def test_pictures_that_cannot_be_drawn_are_named() -> None:
    one = package(2)
    broken = {"pictures/1.svg": b"<svg", "pictures/2.svg": b"neither"}
    _, printed = render_deck(DeckPackage(one.deck, broken), PrintOptions())
    assert set(printed.pictures) == set(broken)


def test_signs_without_a_font_are_named() -> None:
    _, printed = render_deck(package(1, title="\U0001f4a3 Ωλ"), PrintOptions())
    assert printed.signs == ("\U0001f4a3",)


def test_a_file_is_written_wholly_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "cards.pdf"
    seen: list[tuple[int, int]] = []
    printed = print_deck(package(5), target, PrintOptions(), lambda *pages: seen.append(pages))
    assert printed.pages == 4 and seen == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert [path.name for path in tmp_path.iterdir()] == ["cards.pdf"]
    with pytest.raises(UserError):
        print_deck(package(5), tmp_path / "nowhere" / "cards.pdf")


@pytest.mark.parametrize("wrong", [{"cards_per_page": 5}, {"paper": "A3"}, {"picks": 0}])
def test_what_cannot_be_printed_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(UserError):
        PrintOptions(**wrong)  # type: ignore[arg-type]
