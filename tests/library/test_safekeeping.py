"""Backups are listed with what they hold and restored beside the original; damage has a way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from abcdesk.domain import records as r
from abcdesk.domain.errors import UserError
from abcdesk.library.library import Library
from abcdesk.library.safekeeping import Safekeeping
from abcdesk.store.backup import back_up, backups_of
from abcdesk.store.file import WorkshopFile
from tests.domain.small_room import PACKAGE, rows


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library" / "Room.abcw"
    path.parent.mkdir()
    WorkshopFile.create(path, rows(), PACKAGE).close()
    return path


@pytest.fixture
def safe(path: Path) -> Safekeeping:
    return Safekeeping(Library(path.parent))


def noted(path: Path, folder: Path, text: str) -> Path:
    """One more impact note in the file, and a backup of that state."""
    with WorkshopFile.open(path) as file, file.transaction("Note") as step:
        step.put(r.Impact(text, "impact", "c1", r.Dimension.VALUE, text))
    made = back_up(path, folder)
    assert made is not None
    return made


def ruin(path: Path) -> bytes:
    data = bytearray(path.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    path.write_bytes(data)
    return bytes(data)


def test_backups_are_listed_with_what_they_hold(path: Path, safe: Safekeeping) -> None:
    folder = path.parent / "backups"
    made = [noted(path, folder, f"n{number}") for number in range(3)]
    (folder / "Room 2026-01-01 100000-000000000 00000000.abcw").write_bytes(b"broken")
    found = safe.backups(path)
    assert [one.path for one in found] == made[::-1]
    assert [one.notes for one in found] == [3, 2, 1]
    assert all(one.title == "Small room" and one.size > 4096 and one.ballots == 0 for one in found)


def test_a_backup_is_restored_beside_the_original_as_a_workshop_of_its_own(
    path: Path, safe: Safekeeping
) -> None:
    folder = path.parent / "backups"
    first = noted(path, folder, "n1")
    noted(path, folder, "n2")
    before = path.read_bytes()
    copy, again = safe.restore(path, first), safe.restore(path, first)
    assert copy != again and copy.parent == again.parent == path.parent
    assert path.read_bytes() == before
    with WorkshopFile.read(copy) as restored, WorkshopFile.read(first) as backup:
        assert restored.workshop == backup.workshop
    assert backups_of(copy, folder) == () and len(backups_of(path, folder)) == 2


def test_damage_offers_the_newest_sound_backup_and_a_rescue(path: Path, safe: Safekeeping) -> None:
    folder = path.parent / "backups"
    good, bad = noted(path, folder, "n1"), noted(path, folder, "n2")
    ruin(bad)
    with pytest.raises(UserError) as refused:
        damaged = ruin(path)
        WorkshopFile.open(path)
    remedies = safe.remedies(path, refused.value)
    assert [one.sound for one in remedies] == [good, None]
    for remedy in remedies:
        with WorkshopFile.read(safe.take(path, remedy)) as file:
            assert file.workshop.info.title
    assert path.read_bytes() == damaged


def test_what_is_not_damaged_needs_no_remedy(path: Path, safe: Safekeeping) -> None:
    noted(path, path.parent / "backups", "n1")
    with WorkshopFile.open(path), pytest.raises(UserError) as refused:
        WorkshopFile.open(path)
    assert safe.remedies(path, refused.value) == ()
    path.unlink()
    with pytest.raises(UserError) as refused:
        WorkshopFile.open(path)
    assert safe.remedies(path, refused.value) == ()


def test_a_renamed_workshop_keeps_its_backups_and_a_namesake_has_none_of_them(path: Path) -> None:
    folder = path.parent / "backups"
    noted(path, folder, "n1")
    renamed = path.rename(path.with_name("Other.abcw"))
    assert len(backups_of(renamed, folder)) == 1
    WorkshopFile.create(path, rows(), PACKAGE).close()
    assert backups_of(path, folder) == ()
