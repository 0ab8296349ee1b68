"""Where things are: source tree, wheel, frozen bundle, and the user's folders."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from abcdesk import paths


def test_the_source_tree_holds_resources_and_decks() -> None:
    assert (paths.resources() / "style.toml").is_file()
    assert (paths.resources() / "fonts").is_dir()
    assert paths.decks() == paths.resources().parent / "decks"


def test_an_installed_wheel_carries_its_data_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "abcdesk"
    (package / "_data").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.resources() == package / "_data" / "resources"
    assert paths.decks() == package / "_data" / "decks"


def test_a_frozen_bundle_is_found_by_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "abcdesk" / "_data").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "abcdesk" / "_data" / "resources"


def test_one_variable_moves_all_folders_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    folders = [paths.library_folder(), paths.settings_folder(), paths.log_folder(), paths.user_decks()]
    assert [folder.relative_to(tmp_path).as_posix() for folder in folders] == [
        "library",
        "settings",
        "log",
        "decks",
    ]
    assert not any(folder.exists() for folder in folders)


def test_without_it_they_are_where_the_system_keeps_such_things(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    folders = [paths.library_folder(), paths.settings_folder(), paths.log_folder(), paths.user_decks()]
    assert len(set(folders)) == 4
    assert all(folder.is_absolute() and "abcdesk" in folder.parts for folder in folders)
