"""What is refused in deck.toml and in a deck's folder, each with its file and line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from deck_texts import DECK, line_of, make_folder, png

from abcdesk.deckfile.raster import fault_of_raster
from abcdesk.deckfile.reading import check_deck
from abcdesk.deckfile.toml_source import parse

MARKER = '\n[[marker]]\nid = "users"\ntitle = "Users"\npicture = "pictures/first.svg"\n'


def marked(before: str, after: str) -> str:
    """The deck with two markers, the second changed."""
    second = MARKER.replace("users", "board").replace("first", "second").replace(".svg", ".png")
    assert second.count(before) == 1, before
    return DECK + MARKER + second.replace(before, after)


def changed(before: str, after: str) -> str:
    assert DECK.count(before) == 1, before
    return DECK.replace(before, after)


CASES = {
    "no id": (changed('id = "second"\n', ""), 19, "the card has no id"),
    "empty id": (changed('id = "second"', 'id = " "'), 20, "the card has no id"),
    "bad id": (changed('id = "second"', 'id = "Zweite Karte"'), 20, "“Zweite Karte” is not allowed"),
    "id twice": (changed('id = "second"', 'id = "first"'), 20, "twice: line 12 has it already"),
    "no number": (changed("number = 2\n", ""), 19, "the card has no number"),
    "number twice": (changed("number = 2", "number = 1"), 21, "the number “1” stands here twice"),
    "number zero": (changed("number = 2", "number = 0"), 21, "whole number from 1"),
    "number as text": (changed("number = 2", 'number = "2"'), 21, "whole number from 1"),
    "number true": (changed("number = 2", "number = true"), 21, "whole number from 1"),
    "unknown suit": (changed('suit = "attitude"\ntitle = "The second"', 'suit = "hearts"\ntitle = "x"'), 22, "no suit “hearts”"),
    "no suit": (changed('suit = "attitude"\ntitle = "The second"', 'title = "x"'), 19, "the card has no suit"),
    "no title": (changed('title = "The second"\n', ""), 19, "the card has no title"),
    "empty title": (changed('title = "The second"', 'title = "  "'), 23, "the card has no title"),
    "endless title": (changed('"The second"', f'"{"x" * 121}"'), 23, "has 121 characters"),
    "title no text": (changed('"The second"', "5"), 23, "must be text in quotes"),
    "control characters": (changed('"Hello."', r'"Hel\u0007lo."'), 16, "holds control characters"),
    "unknown card key": (changed("number = 2", "number = 2\nsayign = 3"), 22, "no key “sayign”"),
    "unknown deck key": (changed('id = "tiny"', 'id = "tiny"\nauthor = "x"'), 3, "no key “author”"),
    "unknown suit key": (changed('letter = "A"', 'letter = "A"\nmark = "x"'), 9, "no key “mark”"),
    "unknown table": (DECK + "\n[extra]\nx = 1\n", 26, "no table “extra”"),
    "no deck title": (changed('title = "A tiny deck"\n', ""), 1, "the deck has no title"),
    "empty deck title": (changed('"A tiny deck"', '""'), 3, "the deck has no title"),
    "no deck id": (changed('id = "tiny"\n', ""), 1, "the deck has no id"),
    "no deck table": (changed('[deck]\nid = "tiny"\ntitle = "A tiny deck"\n', ""), 1, "one [deck] table"),
    "language": (changed('id = "tiny"', 'id = "tiny"\nlanguage = "English"'), 3, "such as en or nl"),
    "colour": (changed('colour = "attitude"', 'colour = "#12"'), 9, "the colour must be"),
    "no letter": (changed('letter = "A"\n', ""), 5, "the suit has no letter"),
    "picture not there": (changed("second.png", "third.png"), 24, "“pictures/third.png” is not in the deck"),
    "picture in other case": (changed("second.png", "Second.png"), 24, "named “pictures/second.png”"),
    "picture of another kind": (changed("pictures/second.png", "deck.toml"), 24, "neither SVG nor PNG"),
    "picture outside": (changed("pictures/second.png", "../second.png"), 24, "leads out of the deck"),
    "picture absolute": (changed("pictures/second.png", "/etc/second.png"), 24, "not relative"),
    "picture on a drive": (changed("pictures/second.png", "C:/second.png"), 24, "not relative"),
    "picture with backslash": (changed('"pictures/second.png"', "'..\\second.png'"), 24, "backslash"),
    "picture by a detour": (changed("pictures/second.png", "pictures/./second.png"), 24, "lone dot"),
    "marker without id": (marked('id = "board"\n', ""), 31, "the marker has no id"),
    "marker twice": (marked("board", "users"), 32, "twice: line 27 has it already"),
    "marker without title": (marked('title = "Users"\n', ""), 31, "the marker has no title"),
    "marker without picture": (marked('picture = "pictures/second.png"\n', ""), 31, "the marker has no picture"),
    "marker's picture not there": (marked("second.png", "no.png"), 34, "“pictures/no.png” is not in the deck"),
    "marker's picture outside": (marked("pictures/second.png", "../second.png"), 34, "leads out of the deck"),
    "unknown marker key": (marked("title", 'letter = "B"\ntitle'), 33, "no key “letter”"),
    "marker as one table": (DECK + '[marker]\nid = "x"', 25, "written as [[marker]]"),
    "invalid TOML": (changed("number = 2", "number = = 2"), 21, "is not valid TOML: invalid value"),
    "cut off": (DECK + 'x = """', 25, "is not valid TOML"),
    "cards not as tables": (DECK.partition("[[card]]")[0] + 'card = "x"', 11, "no key “card”"),
    "no cards": (DECK.partition("[[card]]")[0], 1, "no [[card]]"),
    "card as one table": (DECK.partition("[[card]]")[0] + '[card]\nid = "x"', 11, "written as [[card]]"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "line", "said"), CASES.values(), ids=CASES.keys())
def test_refused_in_deck_toml(tmp_path: Path, text: str, line: int, said: str) -> None:
    problems = check_deck(make_folder(tmp_path, text))
    assert [(p.file, p.line) for p in problems if said in p.message] == [("deck.toml", line)], problems


def test_every_problem_is_reported_at_once(tmp_path: Path) -> None:
    text = (
        DECK.replace("number = 2", "number = 1")
        .replace('"A tiny deck"', '""')
        .replace("second.png", "no.png")
    )
    folder = make_folder(tmp_path, text, first=b"<svg")
    assert [(p.file, p.line) for p in check_deck(folder)] == [
        ("deck.toml", 3),
        ("deck.toml", 21),
        ("deck.toml", 24),
        ("pictures/first.svg", 1),
    ]


def test_lines_are_right_behind_texts_of_many_lines(tmp_path: Path) -> None:
    story = '[deck]\ndescription = """\n[[card]]\nnumber = 5\n"""\n'
    text = DECK.replace("[deck]\n", story).replace("number = 2", "number = 0")
    (problem,) = check_deck(make_folder(tmp_path, text))
    assert problem.line == line_of(text, "number = 0")


def test_more_than_200_cards(tmp_path: Path) -> None:
    card = '\n[[card]]\nid = "c{0}"\nnumber = {0}\nsuit = "attitude"\ntitle = "t{0}"\n'
    text = DECK + "".join(card.format(number) for number in range(3, 202))
    (problem,) = check_deck(make_folder(tmp_path, text))
    assert "201 cards, and at most 200" in problem.message
    assert problem.line == line_of(text, 'id = "c201"') - 1
    assert check_deck(make_folder(tmp_path / "fits", text.partition('\n[[card]]\nid = "c201"')[0])) == ()


def test_more_than_50_markers(tmp_path: Path) -> None:
    text = DECK + "".join(MARKER.replace('"users"', f'"m{number}"') for number in range(51))
    (problem,) = check_deck(make_folder(tmp_path, text))
    assert "more than 50 markers" in problem.message
    assert problem.line == line_of(text, 'id = "m50"') - 1


def test_deck_toml_must_be_there(tmp_path: Path) -> None:
    (problem,) = check_deck(tmp_path)
    assert (problem.file, problem.line) == ("deck.toml", 0)
    (tmp_path / "deck.toml").mkdir()
    (problem,) = check_deck(tmp_path)
    assert "is not a file" in problem.message


def test_not_utf_8(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    (folder / "deck.toml").write_bytes(DECK.encode() + b"# caf\xe9")
    (problem,) = check_deck(folder)
    assert problem.line == DECK.count("\n") + 1
    assert "UTF-8" in problem.message


def test_endless_nesting(tmp_path: Path) -> None:
    (problem,) = check_deck(make_folder(tmp_path, "x = " + "[" * 50_000))
    assert "nested too deeply" in problem.message


def test_a_huge_deck_toml(tmp_path: Path) -> None:
    (problem,) = check_deck(make_folder(tmp_path, DECK + "# " + "x" * 2_000_000))
    assert "larger than 2 MB" in problem.message


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_links_are_refused_and_not_followed(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    secret = tmp_path / "secret.png"
    secret.write_bytes(png())
    (folder / "pictures" / "second.png").unlink()
    (folder / "pictures" / "second.png").symlink_to(secret)
    (folder / "elsewhere").symlink_to(tmp_path)
    messages = {p.file: p.message for p in check_deck(folder)}
    assert messages["pictures/second.png"].startswith("is a link")
    assert messages["elsewhere"].startswith("is a link")
    assert "is not in the deck" in messages["deck.toml"]


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_deck_toml_as_a_link(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    (folder / "deck.toml").rename(tmp_path / "real.toml")
    (folder / "deck.toml").symlink_to(tmp_path / "real.toml")
    (problem,) = check_deck(folder)
    assert (problem.file, problem.message[:9]) == ("deck.toml", "is a link")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    (folder / "pictures" / "second.png").unlink()
    os.mkfifo(folder / "pictures" / "second.png")
    assert any("not an ordinary file" in p.message for p in check_deck(folder))


def test_a_folder_with_too_many_files(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    for number in range(1_000):
        (folder / f"{number}.txt").touch()
    assert any("more than 1000 files" in p.message for p in check_deck(folder))


PICTURES = {
    "larger than 5 MB": (png() + b"\0" * 5_000_000, "larger than 5 MB"),
    "40 megapixels": (png(8_000, 5_001), "more than 40 million pixels"),
    "a bomb for Pillow": (png(20_000, 20_000), "more than 40 million pixels"),
    "no picture": (b"hello", "not a whole PNG or JPEG"),
    "empty": (b"", "not a whole PNG or JPEG"),
    "cut off": (png(300, 300)[:-30], "not a whole PNG or JPEG"),
    "one byte wrong": (png()[:40] + b"\xff" + png()[41:], "not a whole PNG or JPEG"),
    "another format": (b"GIF89a" + b"\0" * 30, "not a whole PNG or JPEG"),
}


@pytest.mark.parametrize(("data", "said"), PICTURES.values(), ids=PICTURES.keys())
def test_a_bad_picture(tmp_path: Path, data: bytes, said: str) -> None:
    (problem,) = check_deck(make_folder(tmp_path, second=data))
    assert problem.file == "pictures/second.png"
    assert said in problem.message


def test_a_jpeg_cut_off() -> None:
    from deck_texts import jpeg

    assert fault_of_raster(jpeg()) == ""
    assert "not a whole" in fault_of_raster(jpeg()[:-400])


def test_more_than_100_mb_of_pictures(tmp_path: Path) -> None:
    text, card = (
        DECK,
        '\n[[card]]\nid = "c{0}"\nnumber = {0}\nsuit = "attitude"\ntitle = "t"\npicture = "{0}.svg"\n',
    )
    folder = make_folder(tmp_path)
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><desc>' + b" " * 4_990_000 + b"</desc></svg>"
    for number in range(3, 24):
        text += card.format(number)
        (folder / f"{number}.svg").write_bytes(svg)
    (folder / "deck.toml").write_text(text)
    (problem,) = check_deck(folder)
    assert "over 100 MB" in problem.message


@pytest.mark.parametrize("text", ["a = '''\n[deck]\n'''", 'a = """\n\n[deck]\n"""\n', "a = 1 # nothing"])
def test_what_stands_inside_a_text_is_no_table(text: str) -> None:
    assert parse("deck.toml", text.encode()).line("deck") == 1
