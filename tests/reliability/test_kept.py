"""Nothing lost: R1 to R8 and R10, each against as many faults as there is time for."""

from __future__ import annotations

import errno
import random
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from small_room import PACKAGE, rows

from abcdesk import files
from abcdesk.desk import Desk
from abcdesk.domain import records as r
from abcdesk.domain.commands.rounds import CastBallot
from abcdesk.domain.errors import UserError
from abcdesk.library.library import Library
from abcdesk.library.safekeeping import Safekeeping
from abcdesk.report.document import render_report, write_report
from abcdesk.store import schema
from abcdesk.store.backup import back_up, backups_of, restore
from abcdesk.store.failures import DamagedFile
from abcdesk.store.file import WorkshopFile
from abcdesk.store.lock import FileLock
from tests.projector.rooms import sample
from tests.reliability.ledger import Ledger

pytestmark = pytest.mark.promise

WRITER = """
import sys
from pathlib import Path
from abcdesk.desk import Desk
from abcdesk.domain.commands.rounds import CastBallot
desk = Desk.open(Path(sys.argv[1]), backups=Path(sys.argv[2]))
cards = [card.id for card in desk.deck.cards]
for number in range(100_000):
    picks = tuple(cards[(number + n) % len(cards)] for n in range(3))
    desk.run(CastBallot("own", picks, "it", seat=number % 6 + 1))
    print(number, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "room.abcw"
    WorkshopFile.create(made, rows(), PACKAGE).close()
    return made


def killed_while_voting(path: Path, backups: Path, wait_s: float) -> int:
    """Let a process record votes until it is killed; gives how many of the acknowledged ones are missing or
    half there."""
    command = [sys.executable, "-c", WRITER, str(path), str(backups)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(wait_s)
        process.kill()
        told = (first + process.stdout.read()).split(b"\n")
    acknowledged = int(told[-2]) + 1
    with WorkshopFile.open(path) as file:
        (done,) = file._db.execute("SELECT count(*) FROM op").fetchone()
        newest = {number % 6 + 1: number for number in range(done)}
        whole = all(
            len(ballot.picks) == 3 and ballot.picks[0] == f"c{newest[ballot.seat or 0] % 12 + 1}"
            for ballot in file.workshop.ballots
        )
    return max(0, acknowledged - done) + (not whole)


def test_r1_what_is_saved_survives_a_kill(tmp_path: Path, ledger: Ledger) -> None:
    chance = random.Random(11)
    for number in ledger.faults("R1", 12, 1000):
        path = tmp_path / f"{number}.abcw"
        WorkshopFile.create(path, rows(), PACKAGE).close()
        ledger.note("R1", killed_while_voting(path, tmp_path / "backups", chance.random() / 20))
        path.unlink()
    assert not ledger.lost["R1"]


def test_r2_a_full_disk_at_any_level(path: Path, tmp_path: Path, ledger: Ledger) -> None:
    """SQLite's own limit of pages stands for the disk: every level from full to nearly enough."""
    chance = random.Random(5)
    for _ in ledger.faults("R2", 20, 100):
        with WorkshopFile.open(path) as file:
            (pages,) = file._db.execute("PRAGMA page_count").fetchone()
            file._db.execute(f"PRAGMA max_page_count = {pages + chance.randrange(4)}").fetchall()
            note = r.PrivateNote("n1", "own", "x" * chance.randrange(1, 18_000))
            before, refused = file.workshop, False
            try:
                with file.transaction("Write") as step:
                    step.put(note)
            except UserError as error:
                refused = "no room left" in error.message
            same = file.workshop == (before if refused else before.put(note))
            file._db.execute("PRAGMA max_page_count = 1000000").fetchall()
            with file.transaction("Write") as step:
                step.put(note)
            after = file.workshop
        with WorkshopFile.read(path) as file:
            ledger.note("R2", not (same and file.workshop == after))
    assert not ledger.lost["R2"]


def test_r2_a_backup_and_a_report_on_a_full_disk(
    path: Path, tmp_path: Path, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's own answer, at the moment the bytes are made durable."""
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")

    def full(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files, "_sync", full)
    for attempt in (lambda: files.write_whole(target, b"new"), lambda: back_up(path, tmp_path / "backups")):
        with pytest.raises(UserError, match="No space left"):
            attempt()
        left = [one for one in tmp_path.rglob("*") if one.suffix == ".part"]
        ledger.note("R2", bool(left) or target.read_bytes() != b"old")
    assert not ledger.lost["R2"]


def _flipped(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(100, len(data))] ^= 1 << chance.randrange(8)


def _page(data: bytearray, chance: random.Random) -> None:
    start = 4096 * chance.randrange(1, len(data) // 4096)
    data[start : start + 4096] = chance.randbytes(4096)


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(1, len(data)) :]


def _zeroed(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    data[start : start + 8192] = bytes(len(data[start : start + 8192]))


def _head(data: bytearray, chance: random.Random) -> None:
    data[:100] = chance.randbytes(100)


DAMAGES: tuple[Callable[[bytearray, random.Random], None], ...] = (_flipped, _page, _cut, _zeroed, _head)


def test_r3_damage_is_answered_and_the_file_left_alone(path: Path, tmp_path: Path, ledger: Ledger) -> None:
    library = Library(tmp_path)
    back_up(path, library.backup_folder)
    sound, chance = path.read_bytes(), random.Random(3)
    with WorkshopFile.read(path) as file:
        whole = file.workshop
    for number in ledger.faults("R3", 20, 300):
        damaged = bytearray(sound)
        DAMAGES[number % len(DAMAGES)](damaged, chance)
        path.write_bytes(damaged)
        started, untouched = time.monotonic(), True
        try:
            with WorkshopFile.open(path) as file:
                answered = file.workshop == whole  # the damage hit what nobody reads
        except DamagedFile as error:
            untouched = path.read_bytes() == bytes(damaged)
            answered = bool(Safekeeping(library).remedies(path, error))
        except UserError:
            untouched, answered = path.read_bytes() == bytes(damaged), True
        in_time = time.monotonic() - started < 2
        ledger.note("R3", not (answered and untouched and in_time))
        path.write_bytes(sound)
    assert not ledger.lost["R3"]


def test_r4_a_changed_row_is_noticed(path: Path, ledger: Ledger) -> None:
    """One value of one row is changed by another program, in a way that SQLite finds in order."""
    with WorkshopFile.open(path) as file:
        for seat in range(1, 6):
            with file.transaction("Vote") as step:
                step.put(r.Ballot("own", "it", None, seat, (f"c{seat}", f"c{seat + 1}"), seat))
        with file.transaction("Note") as step:
            step.put(r.Impact("i1", "impact", "c1", r.Dimension.COSTS, "Nine days a call", 2))
    sound, chance = path.read_bytes(), random.Random(9)
    changes = [
        ("pick", "card", "rowid"),
        ("ballot", "seat", "number"),
        ("impact", "text", "rowid"),
        ("impact", "severity", "rowid"),
        ("card_group", "headcount", "rowid"),
        ("step", "title", "rowid"),
    ]
    for _ in ledger.faults("R4", 24, 500):
        table, column, key = chance.choice(changes)
        db = sqlite3.connect(path)
        found = db.execute(f"SELECT {key}, {column} FROM {table}").fetchall()
        row, value = chance.choice(found)
        other = f"c{chance.randrange(1, 13)}" if column == "card" else f"{value}x"
        if isinstance(value, int):
            other = str(value + 1)
        if str(other) != str(value):
            try:
                db.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", [other, row])
                db.commit()
            except sqlite3.IntegrityError:
                db.close()
                path.write_bytes(sound)
                continue
            db.close()
            try:
                WorkshopFile.open(path).close()
                ledger.note("R4", lost=True)
            except UserError:
                ledger.note("R4")
        else:
            db.close()
        path.write_bytes(sound)
    assert not ledger.lost["R4"]


def test_r5_every_backup_taken_while_writing_restores(path: Path, tmp_path: Path, ledger: Ledger) -> None:
    desk = Desk.open(path, backups=tmp_path / "backups")
    cards = [card.id for card in desk.deck.cards]
    for number in ledger.faults("R5", 10, 200):
        copying = threading.Thread(target=desk.back_up)
        copying.start()
        for vote in range(3):
            first = (number + vote) % 9
            desk.run(CastBallot("own", tuple(cards[first : first + 3]), "it", seat=vote + 1))
        copying.join()
    desk.close()
    for number, backup in enumerate(backups_of(path, tmp_path / "backups")):
        target = tmp_path / f"restored {number}.abcw"
        restore(backup, target)
        with WorkshopFile.open(target) as file:
            ledger.note("R5", any(len(ballot.picks) != 3 for ballot in file.workshop.ballots))
        target.unlink()
    assert ledger.tried["R5"] and not ledger.lost["R5"]


def test_r6_a_lock_held_by_others_is_told_at_once(path: Path, ledger: Ledger) -> None:
    for _ in ledger.faults("R6", 5, 50):
        lock = FileLock(path)
        lock.take()
        started = time.monotonic()
        with pytest.raises(UserError, match="open already"):
            WorkshopFile.open(path)
        waited = time.monotonic() - started
        lock.release()
        WorkshopFile.open(path).close()
        ledger.note("R6", waited > 1)
    assert not ledger.lost["R6"]


MIGRATE = """
import os, sys, time
from pathlib import Path
from abcdesk.store import schema
from abcdesk.store.opening import connect
db = connect(Path(sys.argv[1]), writing=True)
def slow(db):
    for number in range(200):
        db.execute(f"CREATE TABLE extra_{number} (id INTEGER) STRICT")
        db.execute(f"INSERT INTO extra_{number} VALUES (1)")
        if number == 0:
            print("begun", flush=True)
        time.sleep(0.001)
schema.migrate(db, (*schema.MIGRATIONS, slow))
print("done", flush=True)
time.sleep(5)
"""


def test_r7_a_migration_is_old_or_new(tmp_path: Path, ledger: Ledger) -> None:
    chance = random.Random(2)
    for number in ledger.faults("R7", 6, 200):
        path = tmp_path / f"{number}.abcw"
        WorkshopFile.create(path, rows(), PACKAGE).close()
        with subprocess.Popen([sys.executable, "-c", MIGRATE, str(path)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.random() * 0.4)
            process.kill()
        db = sqlite3.connect(path)
        (version,) = db.execute("PRAGMA user_version").fetchone()
        (extra,) = db.execute("SELECT count(*) FROM sqlite_schema WHERE name GLOB 'extra_*'").fetchone()
        kept = db.execute("SELECT title FROM workshop").fetchone()
        db.close()
        between = (version, extra) not in ((schema.VERSION, 0), (schema.VERSION + 1, 200))
        ledger.note("R7", between or kept != ("Small room",))
        path.unlink()
    assert not ledger.lost["R7"]


def test_r8_a_report_is_wholly_the_old_or_the_new(
    tmp_path: Path, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system fails at one of the steps of writing, at random."""
    target, chance = tmp_path / "report.pdf", random.Random(8)
    workshop = sample("data-centre")
    new = render_report(workshop, lambda _card: None, sections=["cover"])
    for number in ledger.faults("R8", 12, 100):
        target.write_bytes(old := b"%PDF old " + str(number).encode())
        step = chance.choice(["os.replace", "os.fsync", "pathlib.Path.write_bytes"])
        with monkeypatch.context() as patch:
            patch.setattr(step, _failing(chance.choice([errno.ENOSPC, errno.EIO, errno.EACCES])))
            try:
                write_report(workshop, lambda _card: None, target, sections=["cover"])
                told = True
            except UserError:
                told = target.read_bytes() == old
        whole = target.read_bytes() in (old, new)
        ledger.note("R8", not (whole and told) or any(tmp_path.glob(".*.part")))
    assert not ledger.lost["R8"]


def _failing(number: int) -> Callable[..., None]:
    def fail(*_given: object, **_named: object) -> None:
        raise OSError(number, "made to fail")

    return fail


TITLES = (
    "../../etc/x",
    "CON",
    "a" * 300,
    "😀 emoji",
    "..",
    "nul.txt",
    "C:\\x",
    "tab\there",
    "\x00",
    "‮evil",
    "",
)


def test_r10_a_title_stays_in_the_folder(tmp_path: Path, ledger: Ledger) -> None:
    folder, chance = tmp_path / "library", random.Random(1)
    library = Library(folder)
    for number in ledger.faults("R10", 60, 1000):
        title = chance.choice(TITLES) + "".join(chr(chance.randrange(1, 0x3000)) for _ in range(number % 5))
        made = library.new_path(title)
        made.write_bytes(b"x")
        inside = made.parent == folder and made.resolve().parent == folder.resolve()
        ledger.note("R10", not inside or len(made.name.encode()) > 200)
    outside = [path for path in tmp_path.iterdir() if path != folder]
    assert not ledger.lost["R10"] and outside == []
