"""What can be wrong with a file: each refusal is the user's to read, and the file stays as it was."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from small_room import PACKAGE, rows

from abcdesk.domain import records as r
from abcdesk.domain.errors import UserError
from abcdesk.store import schema
from abcdesk.store.backup import back_up, backups_of
from abcdesk.store.file import WorkshopFile
from abcdesk.store.opening import check_header


def sql(path: Path, *statements: str) -> None:
    db = sqlite3.connect(path)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


def _header(offset: int, value: int) -> Callable[[Path], object]:
    def change(path: Path) -> None:
        data = bytearray(path.read_bytes())
        data[offset : offset + 4] = value.to_bytes(4, "big")
        path.write_bytes(data)

    return change


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])


def _ruin(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[8192:12288] = random.Random(1).randbytes(4096)
    path.write_bytes(data)


WRONG: list[tuple[str, Callable[[Path], object], str]] = [
    ("missing", Path.unlink, "There is no file"),
    ("empty", lambda path: path.write_bytes(b""), "is empty"),
    ("text", lambda path: path.write_text("Dear diary, " * 20), "is not a workshop file"),
    ("short", lambda path: path.write_bytes(b"SQLite format 3\0"), "is not a workshop file"),
    ("of another program", _header(68, 7), "belongs to another program"),
    ("newer", _header(60, schema.VERSION + 1), "newer abcdesk"),
    ("cut off", _cut, "is damaged"),
    ("a ruined page", _ruin, "is damaged"),
    (
        "a trigger",
        lambda path: sql(path, "CREATE TRIGGER t AFTER INSERT ON ballot BEGIN SELECT 1; END"),
        "tables",
    ),
    ("a view", lambda path: sql(path, "CREATE VIEW v AS SELECT * FROM ballot"), "tables"),
    ("a lost table", lambda path: sql(path, "DROP TABLE rating"), "tables"),
    ("a changed table", lambda path: sql(path, "ALTER TABLE rating ADD COLUMN who TEXT"), "tables"),
    ("a changed note", lambda path: sql(path, "UPDATE workshop SET title = 'Other'"), "changed outside"),
    (
        "a changed card",
        lambda path: sql(path, "UPDATE card SET title = 'x' WHERE id = 'c1'"),
        "changed outside",
    ),
    ("a changed picture", lambda path: sql(path, "UPDATE picture SET data = x'00'"), "changed outside"),
    ("a lost row", lambda path: sql(path, "DELETE FROM team"), "changed outside"),
    ("a dangling row", lambda path: sql(path, "DELETE FROM card_group WHERE id = 'it'"), "point to nothing"),
    ("an unknown word", lambda path: sql(path, "UPDATE step SET kind = 'dance'"), "what no workshop has"),
    ("no date", lambda path: sql(path, "UPDATE workshop SET date = 'soon'"), "what no workshop has"),
    ("no deck", lambda path: sql(path, "DELETE FROM deck"), "what no workshop has"),
]


@pytest.mark.parametrize("way", [WorkshopFile.open, WorkshopFile.read], ids=["open", "read"])
@pytest.mark.parametrize(("name", "change", "words"), WRONG, ids=[name for name, _, _ in WRONG])
def test_a_wrong_file_is_refused_and_left_alone(
    path: Path, name: str, change: Callable[[Path], object], words: str, way: Callable[[Path], object]
) -> None:
    change(path)
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(UserError, match=words) as refused:
        way(path)
    assert refused.value.hint
    assert (path.read_bytes() if path.exists() else None) == before
    assert [one.name for one in path.parent.iterdir()] == ([path.name] if before is not None else [])


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        WorkshopFile.open(tmp_path)


def test_a_protected_file_can_be_read_alone(path: Path) -> None:
    path.chmod(0o444)
    with pytest.raises(UserError, match="write-protected"):
        WorkshopFile.open(path)
    with WorkshopFile.read(path) as file:
        assert file.workshop.info.title == "Small room"


def test_tables_that_others_have_added_do_no_harm(path: Path) -> None:
    sql(path, "CREATE TABLE mine (x)", "CREATE INDEX fast ON step (kind)")
    WorkshopFile.open(path).close()


def test_a_flipped_bit_is_noticed_or_does_no_harm(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        with file.transaction("Write") as step:
            for seat in range(1, 6):
                step.put(r.Ballot("own", "it", None, seat, ("c1", "c2", "c3"), seat))
            step.put(r.Impact("i1", "impact", "c1", r.Dimension.VALUE, "Letters are late" * 40))
        before = file.workshop
    whole, chance = path.read_bytes(), random.Random(2026)
    for _ in range(250):
        data = bytearray(whole)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
        try:
            with WorkshopFile.read(path) as file:
                assert file.workshop == before
        except UserError:
            pass


def test_the_files_settings_keep_data_safe(file: WorkshopFile) -> None:
    def pragma(name: str) -> object:
        return file._db.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("journal_mode") == "truncate"
    assert (pragma("synchronous"), pragma("foreign_keys"), pragma("secure_delete")) == (2, 1, 1)
    assert pragma("application_id") == schema.APPLICATION_ID
    strict = {name: strict for _, name, _, _, _, strict in file._db.execute("PRAGMA table_list")}
    assert {name for name, is_strict in strict.items() if not is_strict} == {
        "sqlite_schema",
        "sqlite_temp_schema",
    }


def test_one_window_writes_and_others_read(path: Path) -> None:
    with WorkshopFile.open(path) as first:
        with pytest.raises(UserError, match="open already"):
            WorkshopFile.open(path)
        with WorkshopFile.read(path) as reader:
            assert reader.workshop == first.workshop
    WorkshopFile.open(path).close()
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="locks of Unix")
def test_looking_at_an_open_file_does_not_drop_its_locks(path: Path) -> None:
    program = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
    with WorkshopFile.open(path) as file, file._db.atomic():
        file._db.execute("UPDATE file SET uid = uid")
        WorkshopFile.read(path).close()
        check_header(path)
        other = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True)
        assert "database is locked" in other.stderr


def test_a_lock_left_by_a_crash_locks_nobody_out(path: Path) -> None:
    path.with_name(f".{path.name}.lock").touch()
    WorkshopFile.open(path).close()


def test_an_older_file_is_backed_up_and_brought_up(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later = (*schema.MIGRATIONS, lambda db: db.execute("CREATE TABLE later (x TEXT) STRICT"))
    monkeypatch.setattr(schema, "MIGRATIONS", later)
    monkeypatch.setattr(schema, "VERSION", len(later))
    monkeypatch.setattr(schema.migrate, "__defaults__", (later,))
    schema.shape.cache_clear()
    with pytest.raises(UserError, match="older abcdesk"):
        WorkshopFile.read(path)
    folder = path.parent / "backups"
    with WorkshopFile.open(path, folder) as file:
        assert file._db["later"].exists()
    assert len(backups_of(path, folder)) == 1
    schema.shape.cache_clear()


def test_a_failed_migration_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(db: object) -> None:
        db.execute("CREATE TABLE later (x TEXT) STRICT")
        raise sqlite3.OperationalError("no such function")

    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    monkeypatch.setattr(schema.migrate, "__defaults__", ((*schema.MIGRATIONS, broken),))
    with pytest.raises(sqlite3.OperationalError):
        WorkshopFile.open(path, path.parent / "backups")
    monkeypatch.undo()
    with WorkshopFile.open(path) as file:
        assert not file._db["later"].exists()


def test_backups_are_whole_and_made_once_for_each_state(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    first = back_up(path, folder)
    assert first is not None
    assert back_up(path, folder) is None
    with WorkshopFile.open(path) as file:
        with file.transaction("Write") as step:
            step.put(r.PrivateNote("n1", "own", "Wait"))
        second = back_up(path, folder)  # while it is open
        expected = file.workshop
    assert second is not None
    with WorkshopFile.read(second) as backup:
        assert backup.workshop == expected
    assert set(backups_of(path, folder)) == {first, second}
    _ruin(path)
    assert set(backups_of(path, folder)) == {first, second}


def test_a_damaged_file_is_not_backed_up(path: Path, tmp_path: Path) -> None:
    _ruin(path)
    with pytest.raises(UserError):
        back_up(path, tmp_path / "backups")
    assert list((tmp_path / "backups").iterdir()) == []


def test_what_is_there_is_never_created_over(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(UserError, match="there already"):
        WorkshopFile.create(path, rows(), PACKAGE)
    assert path.read_bytes() == before
