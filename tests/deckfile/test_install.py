"""A deck from elsewhere becomes one of the user's own: wholly or not at all, and never without their word."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from deck_texts import DECK, SVG, make_folder, png

from abcdesk.cli import main
from abcdesk.deckfile.difference import Difference, difference
from abcdesk.deckfile.install import InstalledDeck, ready_deck, remove_deck
from abcdesk.deckfile.packing import pack_deck
from abcdesk.deckfile.problems import InvalidDeck
from abcdesk.deckfile.reading import check_deck, read_deck
from abcdesk.deckfile.redrawing import redrawn
from abcdesk.deckfile.renaming import png_names
from abcdesk.domain.cards import DeckPackage
from abcdesk.domain.errors import UserError
from abcdesk.paths import user_decks

GRADIENT = SVG.replace(
    b'<rect width="12" height="9" fill="#C2331D"/>',
    b'<defs><linearGradient id="g"><stop stop-color="#f00"/></linearGradient></defs>'
    b'<rect width="12" height="9" fill="url(#g)"/>',
)


def install_deck(source: Path, folder: Path) -> InstalledDeck:
    return ready_deck(source, folder).install()


def run(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(main, [str(word) for word in words])
    return result.exit_code, result.output


# ---------------------------------------------------------------------- installing
def test_a_plain_deck_is_kept_as_it_is(tmp_path: Path) -> None:
    source = make_folder(tmp_path)
    installed = install_deck(source, tmp_path / "new" / "decks")
    assert installed.path == tmp_path / "new" / "decks" / "tiny.abcdeck"
    assert read_deck(installed.path) == read_deck(source)
    assert (installed.redrawn, installed.is_update) == ((), False)
    assert installed.difference.added == ("first", "second")
    assert [path.name for path in installed.path.parent.iterdir()] == ["tiny.abcdeck"]


def test_an_archive_is_installed_like_its_folder(tmp_path: Path) -> None:
    pack_deck(make_folder(tmp_path), tmp_path / "x.abcdeck")
    assert read_deck(install_deck(tmp_path / "x.abcdeck", tmp_path / "decks").path).deck.id == "tiny"


def test_a_drawing_that_is_not_plain_becomes_a_png(tmp_path: Path) -> None:
    text = DECK.replace('picture = "pictures/first.svg"', "picture='pictures/first.svg' # mine")
    installed = install_deck(make_folder(tmp_path, text, first=GRADIENT), tmp_path / "decks")
    found = read_deck(installed.path)
    assert installed.redrawn == ("pictures/first.svg",)
    assert found.deck.cards[0].picture == "pictures/first.png"
    assert found.pictures["pictures/first.png"].startswith(b"\x89PNG")
    assert found == read_deck(installed.path) and check_deck(installed.path) == ()
    with zipfile.ZipFile(installed.path) as archive:
        assert b"# mine" in archive.read("deck.toml")


def test_a_png_takes_no_name_that_is_taken() -> None:
    names = png_names(["a.svg", "b.svg"], ["A.PNG", "a-2.png", "b.svg"])
    assert names == {"a.svg": "a-3.png", "b.svg": "b.png"}


def test_drawings_become_as_large_as_the_stage_needs() -> None:
    picture = redrawn({"a.svg": GRADIENT}).pictures["a.svg"]
    assert picture[16:24] == (1600).to_bytes(4) + (1200).to_bytes(4)


def test_a_refused_deck_leaves_nothing(tmp_path: Path) -> None:
    source = make_folder(tmp_path, DECK.replace("number = 2", "number = 1"), first=b"<svg")
    with pytest.raises(InvalidDeck) as refused:
        install_deck(source, tmp_path / "decks")
    assert len(refused.value.problems) == 2
    assert not (tmp_path / "decks").exists()


def test_a_name_that_windows_keeps_for_itself_is_avoided(tmp_path: Path) -> None:
    source = make_folder(tmp_path, DECK.replace('id = "tiny"', 'id = "con"'))
    assert install_deck(source, tmp_path / "decks").path.name == "con-deck.abcdeck"


# ---------------------------------------------------------------------- a newer version
def test_a_newer_version_says_what_changes_before_it_writes(tmp_path: Path) -> None:
    folder = tmp_path / "decks"
    source = make_folder(tmp_path)
    path = install_deck(source, folder).path
    before = path.read_bytes()
    (source / "deck.toml").write_text(
        DECK.replace("Hello.", "Good day.").replace('id = "second"', 'id = "third"'), encoding="utf-8"
    )
    ready = ready_deck(source, folder)
    assert ready.difference == Difference(("third",), ("first",), ("second",))
    assert ready.is_update and path.read_bytes() == before
    ready.install()
    assert read_deck(path).deck.cards[0].saying == "Good day."


def test_another_picture_is_a_change_and_another_name_is_none(tmp_path: Path) -> None:
    one = read_deck(make_folder(tmp_path))
    first = one.deck.cards[0]
    renamed = replace(one.deck, cards=(replace(first, picture="x.svg"), *one.deck.cards[1:]))
    assert not difference(one, DeckPackage(renamed, {**one.pictures, "x.svg": SVG}))
    repainted = DeckPackage(one.deck, {**one.pictures, "pictures/first.svg": GRADIENT})
    assert difference(one, repainted).changed == ("first",)


def test_a_folder_of_the_users_own_is_never_replaced(tmp_path: Path) -> None:
    source = make_folder(tmp_path)
    own = make_folder(tmp_path / "decks")
    with pytest.raises(UserError, match="folder of your own"):
        install_deck(source, tmp_path / "decks")
    with pytest.raises(UserError, match="folder of your own"):
        remove_deck("tiny", tmp_path / "decks")
    assert (own / "deck.toml").exists()


def test_a_deck_is_updated_where_it_lies(tmp_path: Path) -> None:
    source, folder = make_folder(tmp_path), tmp_path / "decks"
    install_deck(source, folder).path.rename(folder / "renamed.abcdeck")
    assert install_deck(source, folder).path.name == "renamed.abcdeck"


# ---------------------------------------------------------------------- the command line
def test_decks_are_installed_listed_and_removed(tmp_path: Path) -> None:
    source = make_folder(tmp_path)
    assert run("deck", "install", source) == (0, "tiny is installed: A tiny deck, 2 cards\n")
    assert "A tiny deck" in run("deck", "list")[1]
    assert run("deck", "remove", "tiny") == (0, "tiny is removed\n")
    assert "A tiny deck" not in run("deck", "list")[1]
    code, told = run("deck", "remove", "tiny")
    assert code == 1 and "no deck “tiny”" in told


def test_a_changed_deck_is_not_replaced_without_a_word(tmp_path: Path) -> None:
    source = make_folder(tmp_path)
    run("deck", "install", source)
    assert run("deck", "install", source)[0] == 0
    (source / "pictures" / "second.png").write_bytes(png(20, 15))
    code, told = run("deck", "install", source)
    assert code == 1 and "Changed cards: second" in told and "--yes" in told
    assert run("deck", "install", "--yes", source)[0] == 0


def test_the_deck_that_comes_with_the_program_is_not_replaced_without_a_word(tmp_path: Path) -> None:
    source = make_folder(tmp_path, DECK.replace('id = "tiny"', 'id = "abc-it"'))
    code, told = run("deck", "install", source)
    assert code == 1 and "takes the place" in told
    assert not user_decks().exists()


def test_every_problem_of_a_refused_deck_is_told(tmp_path: Path) -> None:
    code, told = run("deck", "install", make_folder(tmp_path, first=b"<svg", second=b"no"))
    assert code == 1 and "first.svg" in told and "second.png" in told


def test_cards_are_printed_with_all_options(tmp_path: Path) -> None:
    target = tmp_path / "cards.pdf"
    options = "--cards-per-page 9 --paper letter --no-backs --slips --index --picks 5 --lang nl".split()
    source = make_folder(tmp_path, first=GRADIENT)
    assert run("deck", "print", source, "-o", target, *options) == (0, "")
    assert target.read_bytes().startswith(b"%PDF") and b"/Subtype /Image" in target.read_bytes()
    assert run("deck", "print", "nowhere", "-o", target)[0] == 1
    assert run("deck", "print", source, "-o", target, "--picks", "0")[0] == 2
