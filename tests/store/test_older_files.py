"""Files of older versions: nothing is lost when they are brought up, not even the way back."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from small_room import PACKAGE, rows

from abcdesk.domain.commands.preparing import DescribeWorkshop
from abcdesk.domain.errors import UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.store import schema
from abcdesk.store.file import WorkshopFile
from abcdesk.store.recovery import recover

_BEFORE_SECTOR = 2


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file as version 2 left it: no sector, one step to undo."""
    path = tmp_path / "old.abcw"
    with WorkshopFile.create(path, rows(), PACKAGE) as file, file.transaction("Change the facts") as step:
        DescribeWorkshop(replace(file.workshop.info, title="Ändert")).apply(step)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("ALTER TABLE workshop DROP COLUMN sector")
        for image in ("before", "after"):
            db.execute(f"UPDATE op_row SET {image} = json_remove({image}, '$.sector')")
        _seal_as_it_was(db)
        db.execute(f"PRAGMA user_version = {_BEFORE_SECTOR}")
        shape = set(db.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))
    assert shape == schema.shape(_BEFORE_SECTOR)
    return path


def _seal_as_it_was(db: sqlite3.Connection) -> None:
    db.row_factory = sqlite3.Row
    facts = dict(db.execute("SELECT * FROM workshop").fetchone())
    del facts["only"]
    (digest,) = db.execute("SELECT rows_digest FROM file").fetchone()
    seal = int(digest, 16) - _fingerprint({**facts, "sector": ""}) + _fingerprint(facts)
    db.execute("UPDATE file SET rows_digest = ?", [f"{seal % (1 << 256):064x}"])
    db.row_factory = None


def _fingerprint(facts: dict[str, object]) -> int:
    text = json.dumps(["workshop", facts], sort_keys=True, ensure_ascii=False)
    return int.from_bytes(hashlib.sha256(text.encode()).digest(), "big")


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


def _given() -> Workshop:
    return Workshop.of(PACKAGE.deck, rows())
