"""Cards from tables and folders of pictures: what comes, what changes, what is left out and why."""

from __future__ import annotations

from pathlib import Path

import pytest
from deck_texts import SVG, make_folder, png

from abcdesk.deckfile.draft import draft_of, new_draft, with_card
from abcdesk.deckfile.importing import read_import, read_name
from abcdesk.deckfile.reading import load
from abcdesk.domain.errors import UserError

ROWS = [
    ["id", "number", "suit", "title", "saying", "question", "picture", "desired", "facilitator_note"],
    ["no", "2", "B", "No, never", "“Über mich”", "Who?", "no.png", "Yes", "Wait"],
    ["", "1", "Attitude", "Not my job", "", "", "", "", ""],
]


def table(path: Path, rows: list[list[str]], between: str = ",", mark: bool = False) -> Path:
    lines = [between.join(f'"{cell}"' if between in cell else cell for cell in row) for row in rows]
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode("utf-8-sig" if mark else "utf-8"))
    return path


@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [True, False])
def test_a_table_becomes_a_deck(tmp_path: Path, between: str, mark: bool) -> None:
    (tmp_path / "no.png").write_bytes(png())
    found = read_import(table(tmp_path / "cards.csv", ROWS, between, mark), new_draft("Mine", ()))
    first, second = found.draft.deck.cards
    assert (first.id, first.number, first.suit, first.title) == ("not-my-job", 1, "attitude", "Not my job")
    assert (second.id, second.number, second.suit, second.saying) == ("no", 2, "behaviour", "“Über mich”")
    assert (second.question, second.desired, second.facilitator_note) == ("Who?", "Yes", "Wait")
    assert found.draft.pictures[second.picture] == png()
    assert found.difference.added == ("not-my-job", "no") and not found.skipped and not found.unknown


def test_a_second_import_changes_by_id_and_keeps_other_columns(tmp_path: Path) -> None:
    draft = with_card(draft_of(load(make_folder(tmp_path))), "first", question="Whose?")
    rows = [
        ["ID", "Title", "Owner"],
        ["first", "Other", "me"],
        ["new", "New", ""],
        ["second", "The second", ""],
    ]
    found = read_import(table(tmp_path / "again.csv", rows), draft)
    assert (found.difference.added, found.difference.changed) == (("new",), ("first",))
    assert found.difference.removed == () and found.unknown == ("owner",)
    first = found.draft.deck.card("first")
    assert (first.title, first.question, first.saying) == ("Other", "Whose?", "Hello.")
    assert found.draft.deck.card("new").number == 3
    assert draft.deck.card("first").title == "The first"


def test_every_row_left_out_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "big.png").write_bytes(png(8_000, 5_001))
    (tmp_path / "evil.svg").write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
    rows = [
        ["id", "title", "number", "picture"],
        ["Bad id", "A", "", ""],
        ["", "", "3", ""],
        ["a", "A", "x", ""],
        ["b", "B", "", "../../etc/passwd.png"],
        ["c", "C", "", "none.png"],
        ["d", "D", "", "big.png"],
        ["e", "E", "", "evil.svg"],
        ["e", "Again", "", ""],
    ]
    found = read_import(table(tmp_path / "x.csv", rows), new_draft("X", ()))
    assert [text.split(":")[0] for text in found.skipped] == [f"Line {n}" for n in range(2, 10)]
    said = "\n".join(found.skipped)
    for part in (
        "“Bad id” is not allowed", "neither an id nor a title", "“x” is no number", "leads out of the deck",
        "none.png is not there", "more than 40 million pixels", "<script> is not allowed", "in the table twice",
    ):  # fmt: skip
        assert part in said
    assert [card.id for card in found.draft.deck.cards] == ["b", "c", "d", "e"]
    assert not any(card.picture for card in found.draft.deck.cards)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"caf\xe9;x\n", "line 1: is not UTF-8"),
        (b"a,b\n1,2\n", "no column “title”"),
        (b"title,title\n1,2\n", "column “title” twice"),
        (b"", "no column “title”"),
        (b"title\n" + b"x" * 2_000_001, "larger than 2 MB"),
        (b"title\n" + b"x\n" * 2_001, "2,001 rows"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "x.csv").write_bytes(data)
    with pytest.raises(UserError) as told:
        read_import(tmp_path / "x.csv", new_draft("X", ()))
    assert said in told.value.message


def test_scans_become_cards_with_their_numbers(tmp_path: Path) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    for name in ("10_it-hero.png", "2. not my job.png", "1.png", "x-large.png"):
        (scans / name).write_bytes(png(8_000, 5_001) if "large" in name else png())
    (scans / "drawn.svg").write_bytes(SVG)
    (scans / "notes.txt").write_text("nothing")
    found = read_import(scans, new_draft("Owned", ()))
    cards = found.draft.deck.cards
    assert [(card.number, card.title) for card in cards] == [
        (1, ""), (2, "Not my job"), (10, "It hero"), (11, "Drawn"),
    ]  # fmt: skip
    assert [text.partition(" ")[0] for text in found.skipped] == ["x-large.png"]
    assert all(card.picture in found.draft.pictures for card in cards)


def test_printed_numbers_stay_and_a_second_look_changes_pictures_alone(tmp_path: Path) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    for number in (3, 7, 57):
        (scans / f"{number:02d} card {number}.png").write_bytes(png())
    draft = read_import(scans, new_draft("Owned", ())).draft
    assert [card.number for card in draft.deck.cards] == [3, 7, 57]
    typed = with_card(draft, "card-7", title="Typed by hand")
    (scans / "57 card 57.png").write_bytes(png(40, 30))
    again = read_import(scans, typed)
    assert again.difference.changed == ("card-57",) and not again.difference.added
    assert again.draft.deck.card("card-7").title == "Typed by hand"


@pytest.mark.parametrize(
    ("stem", "read"),
    [
        ("07_not-my-job", (7, "Not my job")),
        ("12", (12, "")),
        ("9 to 5 culture", (9, "To 5 culture")),
        ("Plan, do, stop", (0, "Plan, do, stop")),
        ("(3) x", (0, "(3) x")),
    ],
)
def test_names_of_files(stem: str, read: tuple[int, str]) -> None:
    assert read_name(stem) == read


def test_numbers_that_stand_twice_are_told(tmp_path: Path) -> None:
    rows = [["title", "number"], ["A", "3"], ["B", "3"], ["C", ""]]
    found = read_import(table(tmp_path / "x.csv", rows), new_draft("X", ()))
    assert [(card.number, card.title) for card in found.draft.deck.cards] == [(1, "A"), (2, "B"), (3, "C")]
    assert "numbered anew" in found.skipped[0]


def test_a_folder_without_pictures_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no picture in"):
        read_import(tmp_path, new_draft("X", ()))
