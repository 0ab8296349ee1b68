"""P5: what is kept of a fault names no client and no text."""

from __future__ import annotations

import logging
import zipfile
from pathlib import Path

import pytest

from abcdesk import diagnosis

CANARY = "Quetzal Insurance and its angry ward"


@pytest.fixture
def handler(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> logging.Handler:
    made = diagnosis.start_log(tmp_path / CANARY)
    assert made is not None
    return made


def fail() -> None:
    """An error with a client's words in every place an error has for words."""
    try:
        {}[CANARY]
    except KeyError as missing:
        raise ValueError(CANARY, {CANARY: 1}) from missing


def logged(handler: logging.Handler, folder: Path) -> str:
    handler.flush()
    logging.getLogger().removeHandler(handler)
    handler.close()
    return (folder / diagnosis.LOG).read_text("utf-8")


def test_errors_are_kept_without_a_word(handler: logging.Handler, tmp_path: Path) -> None:
    try:
        fail()
    except ValueError as error:
        logging.getLogger("abcdesk.app").error("not caught", exc_info=error)
        logging.getLogger("PIL.Image").warning("cannot read %s", CANARY, exc_info=error)
    kept = logged(handler, tmp_path / CANARY)
    assert "Quetzal" not in kept and "ward" not in kept
    assert "not caught" in kept and "builtins.ValueError" in kept and "builtins.KeyError" in kept
    assert "tests/test_diagnosis.py:" in kept and " fail" in kept


def test_the_bundle_holds_logs_and_versions_alone(handler: logging.Handler, tmp_path: Path) -> None:
    logging.getLogger("abcdesk.app").error("not caught")
    logged(handler, tmp_path / CANARY)
    target = tmp_path / "help.zip"
    diagnosis.write_bundle(target, tmp_path / CANARY, {"Screens": "1920 x 1080"})
    with zipfile.ZipFile(target) as bundle:
        names = bundle.namelist()
        texts = {name: bundle.read(name).decode() for name in names}
    assert "about.txt" in names and diagnosis.LOG in names
    assert "abcdesk: " in texts["about.txt"] and "Screens: 1920 x 1080" in texts["about.txt"]
    assert not any("Quetzal" in text for text in texts.values())


def test_without_a_folder_the_program_runs_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert diagnosis.start_log(tmp_path / "file") is None
