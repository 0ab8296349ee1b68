"""Workshops outside the library are found again, and are never the library's to move."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from abcdesk import paths
from abcdesk.desk import Desk
from abcdesk.domain.cards import Deck, DeckPackage
from abcdesk.domain.records import Info
from abcdesk.library.elsewhere import MOST, NAME, Elsewhere
from abcdesk.library.library import Library

TODAY = dt.date(2026, 10, 14)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder outside the library with a workshop in it; gives the workshop."""
    path = tmp_path / "stick" / "Halden.abcw"
    path.parent.mkdir()
    Desk.create(path, [Info("Halden")], DeckPackage(Deck("d", "D"), {}), backups=tmp_path / "b").close()
    return path


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library", lambda: TODAY)


def test_what_was_opened_outside_is_listed_again_by_another_start(library: Library, stick: Path) -> None:
    library.note_opened(stick)
    library.note_opened(library.folder / "Inside.abcw")
    again = Library(library.folder, lambda: TODAY)
    again.refresh()
    assert [entry.title for entry in again.elsewhere.shown()] == ["Halden"]
    assert again.shown() == ()
    assert not (paths.settings_folder() / "settings.json").exists()
    again.close()
    library.close()


def test_a_stick_that_is_out_is_not_listed_and_comes_back(library: Library, stick: Path) -> None:
    library.note_opened(stick)
    aside = stick.with_suffix(".aside")
    shutil.move(stick, aside)
    library.refresh()
    assert library.elsewhere.shown() == ()
    shutil.move(aside, stick)
    library.refresh()
    assert [entry.path for entry in library.elsewhere.shown()] == [stick]
    library.close()


def test_the_list_is_short_and_in_order_of_use(tmp_path: Path, stick: Path) -> None:
    elsewhere = Elsewhere(tmp_path / "library")
    for number in range(MOST + 3):
        copy = stick.with_name(f"{number}.abcw")
        shutil.copyfile(stick, copy)
        elsewhere.note(copy, TODAY)
    assert [entry.path.stem for entry in elsewhere.shown()] == [str(n) for n in range(MOST + 2, 2, -1)]
    assert elsewhere.forget(stick.with_name("12.abcw")) and not elsewhere.forget(stick)
    assert len(elsewhere.shown()) == MOST - 1


@pytest.mark.parametrize("text", ["", "{}", "[1, null]", "\udcff"])
def test_a_list_that_makes_no_sense_is_an_empty_one(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_bytes(text.encode("utf-8", "surrogateescape"))
    elsewhere = Elsewhere(tmp_path)
    elsewhere.look(TODAY)
    assert elsewhere.shown() == ()
