"""Files of older versions: nothing is lost when they are brought up, not even the way back."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from small_room import PACKAGE, rows

from abcdesk.domain import records as r
from abcdesk.domain.commands.preparing import DescribeWorkshop
from abcdesk.domain.errors import UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.store.file import WorkshopFile
from abcdesk.store.recovery import recover


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file as version 2 left it: no sector, one step to undo."""
    return _copied("version-2.abcw", tmp_path)


def _copied(name: str, folder: Path) -> Path:
    """Golden data: made once by the program of that time, never made again."""
    return Path(shutil.copyfile(Path(__file__).parent / "data" / name, folder / "old.abcw"))


def test_an_older_file_opens_with_its_way_back(old: Path) -> None:
    with WorkshopFile.open(old, old.parent / "backups") as file:
        assert file.workshop.info.title == "Ändert" and file.workshop.info.sector == ""
        file.undo()
        assert file.workshop.info == replace(_given().info, sector="")
        file.redo()
        with file.transaction("Say the sector") as step:
            DescribeWorkshop(replace(file.workshop.info, sector="Health care")).apply(step)
    with WorkshopFile.read(old) as again:
        assert again.workshop.info.sector == "Health care"


def test_what_was_changed_behind_its_back_is_still_seen_afterwards(old: Path) -> None:
    with closing(sqlite3.connect(old)) as db:
        db.execute("UPDATE workshop SET title = 'Forged'")
        db.commit()
    with pytest.raises(UserError, match="changed outside abcdesk"):
        WorkshopFile.open(old, old.parent / "backups")


def test_an_older_file_is_rescued_with_its_facts(old: Path, tmp_path: Path) -> None:
    recover(old, tmp_path / "rescued.abcw")
    with WorkshopFile.read(tmp_path / "rescued.abcw") as file:
        assert (file.workshop.info.title, file.workshop.info.sector) == ("Ändert", "")
        assert file.workshop.ballots == _given().ballots


def test_a_file_from_before_simulations_were_taken_down_opens_and_undoes(tmp_path: Path) -> None:
    path = _copied("version-1.abcw", tmp_path)
    with WorkshopFile.open(path, tmp_path) as file:
        tallies = [(row.id, row.count, row.team) for row in file.workshop.observations]
        assert tallies == [("o1", 3, None), ("o2", 1, None)]
        file.undo()
        assert [row.id for row in file.workshop.observations] == ["o1"]
        file.redo()
        with file.transaction("Whose words") as step:
            step.put(r.Observation("o2", "game", 1, "b1", r.ObservationKind.LEARNING, team="t1", position=1))
        whole = file.workshop
    with WorkshopFile.open(path, tmp_path) as file:
        assert file.workshop == whole


def _given() -> Workshop:
    """The small room as it was when these files were made."""
    return Workshop.of(PACKAGE.deck, [row for row in rows() if row.key != ("excuses",)])
