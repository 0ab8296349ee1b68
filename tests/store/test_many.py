"""Many workshops in one file, and the worked example of the documentation."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from abcdesk.cli import main
from abcdesk.library.library import Library
from abcdesk.paths import resources
from abcdesk.store.opening import connect

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLES = ("northwind-hospital", "data-centre")


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], prog_name="abcdesk")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "workshops"
    made.mkdir()
    for sample in SAMPLES:
        run("import", resources() / "samples" / f"{sample}.json", "-o", made / f"{sample}.abcw")
    return made


def test_one_sheet_for_each_table_over_all_workshops(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "all.xlsx"
    assert run("library", "export", "--library", folder, "-o", target).exit_code == 0
    book = openpyxl.load_workbook(io.BytesIO(target.read_bytes()))
    facts = list(book["workshop"].values)
    assert facts[0][:2] == ("file", "title") and len(facts) == 3
    ballots = list(book["ballots"].values)
    assert {row[0] for row in ballots[1:]} == {f"{sample}.abcw" for sample in SAMPLES}
    assert "private_notes" not in book.sheetnames


def test_json_holds_each_workshop_without_private_notes(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "all.json"
    assert run("library", "export", "--library", folder, "-o", target).exit_code == 0
    whole = json.loads(target.read_text("utf-8"))
    assert whole["format"] == "abcdesk.library/1"
    assert [one["file"] for one in whole["workshops"]] == sorted(f"{sample}.abcw" for sample in SAMPLES)
    assert all(one["ballots"] and "private_notes" not in one for one in whole["workshops"])


def test_a_broken_file_is_named_and_left_out(folder: Path, tmp_path: Path) -> None:
    (folder / "broken.abcw").write_bytes(b"nothing")
    said = run("library", "export", "--library", folder, "-o", tmp_path / "all.json")
    assert said.exit_code == 0 and "2 workshops" in said.stdout and "broken.abcw" in said.stderr


def test_where_no_file_can_be_read_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "broken.abcw").write_bytes(b"nothing")
    for name in ("all.json", "all.xlsx"):
        said = run("library", "export", "--library", tmp_path, "-o", tmp_path / name)
        assert said.exit_code == 1 and "No workshop" in said.stderr and "broken.abcw" in said.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["broken.abcw"]


def test_a_sheet_that_is_full_goes_on_in_the_next(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("abcdesk.store.exchange.spreadsheet._LONGEST_SHEET", 41)
    target = tmp_path / "all.xlsx"
    assert run("library", "export", "--library", folder, "-o", target).exit_code == 0
    book = openpyxl.load_workbook(io.BytesIO(target.read_bytes()))
    heads, *cards = book["cards"].values
    parts = [name for name in book.sheetnames if name.startswith("cards")]
    assert parts == ["cards", "cards 2", "cards 3"]
    for name in parts[1:]:
        own, *more = book[name].values
        assert own == heads and book[name].auto_filter.ref == f"A1:E{len(more) + 1}"
        cards += more
    assert len(cards) == len(set(cards)) == 2 * 54


@pytest.mark.parametrize("name", ["all.pdf", "all"])
def test_other_endings_are_refused(folder: Path, tmp_path: Path, name: str) -> None:
    said = run("library", "export", "--library", folder, "-o", tmp_path / name)
    assert said.exit_code == 1 and said.stderr.startswith("error: There is no export to")
    assert not (tmp_path / name).exists()


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    said = run("library", "export", "--library", tmp_path, "-o", tmp_path / "all.json")
    assert said.exit_code == 1 and "There are no workshops" in said.stderr


def test_the_worked_example_works(folder: Path) -> None:
    text = (ROOT / "docs" / "data.md").read_text("utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    clean = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code], cwd=folder.parent, check=True, env=clean, timeout=60)
    queries = re.findall(r"sqlite-utils all.db \"(.*?)\" --table", text, re.DOTALL)
    db = connect(folder.parent / "all.db", writing=False)
    top, promises = (db.execute(query.replace("'Health'", "''")).fetchall() for query in queries)
    db.close()
    library = Library(folder)
    library.refresh()
    found = library.trends("abc-it")
    library.close()
    assert found.cards and top == [(card.title, card.votes, found.voters, card.rooms) for card in found.cards]
    assert sum(count for _year, _status, count in promises) == 7


def test_the_page_names_every_table(folder: Path) -> None:
    text = (ROOT / "docs" / "data.md").read_text("utf-8")
    db = connect(folder / f"{SAMPLES[0]}.abcw", writing=False)
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    db.close()
    named = set(re.findall(r"[a-z_]+", " ".join(re.findall(r"^\| ([a-z_, ]+) \|", text, re.MULTILINE))))
    assert set(names) - named <= {"file"}
