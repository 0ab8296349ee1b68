"""Nothing lost: R1 to R8 and R10, each against as many faults as there is time for."""

from __future__ import annotations

import errno
import os
import random
import shutil
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import pytest
from small_room import PACKAGE, room, rows

from abcdesk import files
from abcdesk.desk import Desk
from abcdesk.domain import records as r
from abcdesk.domain.commands.rounds import CastBallot
from abcdesk.domain.errors import UserError
from abcdesk.headless.exchange import export_workshop
from abcdesk.library.library import Library
from abcdesk.library.safekeeping import Safekeeping
from abcdesk.report.document import write_report
from abcdesk.store import schema
from abcdesk.store.backup import back_up, backups_of, restore
from abcdesk.store.exchange import read_json, write_json
from abcdesk.store.failures import DamagedFile
from abcdesk.store.file import WorkshopFile, write_new
from abcdesk.store.opening import connect, settle
from abcdesk.store.seal import seal_of
from tests.projector.rooms import sample
from tests.reliability.ledger import Ledger
from tests.reliability.small_disk import SmallDisk
from tests.reliability.victims import OVER, Nursery

pytestmark = pytest.mark.promise


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "room.abcw"
    WorkshopFile.create(made, rows(), PACKAGE).close()
    return made


def test_r1_what_is_saved_survives_a_kill(
    path: Path, tmp_path: Path, ledger: Ledger, nursery: Nursery
) -> None:
    chance, sound = random.Random(11), path.read_bytes()
    for _ in ledger.faults("R1", 50, 1000):
        path.write_bytes(sound)
        shutil.rmtree(backups := tmp_path / "backups", ignore_errors=True)
        first = nursery.born("vote", str(path), str(backups))
        time.sleep(chance.random() / 20)
        told = [first, *nursery.killed()]
        ledger.note("R1", missing_votes(path, acknowledged=int(told[-1]) + 1))
    assert not ledger.lost("R1")


def missing_votes(path: Path, acknowledged: int) -> int:
    """How many of the acknowledged votes are not in the file, or only half."""
    with WorkshopFile.open(path) as file:
        (done,) = file._db.execute("SELECT count(*) FROM op").fetchone()
        newest = {number % 6 + 1: number for number in range(done)}
        whole = all(
            len(ballot.picks) == 3 and ballot.picks[0] == f"c{newest[ballot.seat or 0] % 12 + 1}"
            for ballot in file.workshop.ballots
        )
    return max(0, acknowledged - done) + (not whole)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    made = SmallDisk(tmp_path)
    yield made
    made.remove()


def test_r2_a_full_disk_at_any_level(disk: SmallDisk, ledger: Ledger) -> None:
    """From no room at all to room enough: what is refused leaves every byte as it was, and works afterwards."""
    chance, refused = random.Random(5), 0
    path = disk.folder / "room.abcw"
    WorkshopFile.create(path, rows(), PACKAGE).close()
    for number in ledger.faults("R2", 6, 100):
        for make in (_vote, _note, _backup, _import, _report):
            act, before = make(path, number, chance), disk.contents()
            try:
                with disk.filled(chance.randrange(300_000)):
                    act()
                ledger.note("R2")
            except UserError:
                settle(path)  # as the next opening does
                ledger.note("R2", disk.contents() != before)
                refused += 1
                act()
    assert not ledger.lost("R2") and refused


def _vote(path: Path, number: int, chance: random.Random) -> Callable[[], object]:
    picks = tuple(chance.sample([f"c{n}" for n in range(1, 13)], 3))
    return lambda: _write(path, r.Ballot("own", "it", None, number % 6 + 1, picks, number % 6 + 1))


def _note(path: Path, number: int, chance: random.Random) -> Callable[[], object]:
    return lambda: _write(path, r.PrivateNote(f"n{number}", "own", "x" * chance.randrange(1, 18_000)))


def _backup(path: Path, number: int, _chance: random.Random) -> Callable[[], object]:
    os.utime(path, ns=(number * 10**9, number * 10**9))  # so long ago that few of them are kept
    return lambda: back_up(path, path.parent / "backups")


def _import(path: Path, _number: int, chance: random.Random) -> Callable[[], object]:
    note = r.Impact("i", "impact", "c1", r.Dimension.COSTS, "x" * chance.randrange(20_000))
    text = write_json(room(note))
    return lambda: write_new(path.with_name("imported.abcw"), *read_json(text, lambda *_given: PACKAGE))


def _report(path: Path, _number: int, chance: random.Random) -> Callable[[], object]:
    data = chance.randbytes(200_000)
    return lambda: files.write_whole(path.with_name("report.pdf"), data)


def _write(path: Path, row: r.Row) -> None:
    """One step in an open workshop, and a look at what has become of it."""
    with WorkshopFile.open(path) as file:
        before = file.workshop
        try:
            with file.transaction("Write") as step:
                step.put(row)
        except UserError:
            assert file.workshop == before
            raise
        after = file.workshop
    with WorkshopFile.read(path) as file:
        assert file.workshop == after == before.put(row)


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


def _half_copied(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(1, len(data))
    data[start:] = bytes(len(data) - start)


def _empty(data: bytearray, _chance: random.Random) -> None:
    data.clear()


def _newer(data: bytearray, chance: random.Random) -> None:
    data[60:64] = (schema.VERSION + chance.randrange(1, 99)).to_bytes(4, "big")


def _of_another_program(data: bytearray, chance: random.Random) -> None:
    data[68:72] = chance.randbytes(4)


def _text(data: bytearray, chance: random.Random) -> None:
    data[:] = b"PK" + chance.randbytes(chance.randrange(500))


DAMAGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flipped,
    _page,
    _cut,
    _zeroed,
    _head,
    _half_copied,
    _empty,
    _newer,
    _of_another_program,
    _text,
)


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
        started, untouched = time.process_time(), True  # so a busy machine is no fault
        try:
            with WorkshopFile.open(path) as file:
                answered = file.workshop == whole  # the damage hit what nobody reads
        except DamagedFile as error:
            untouched = path.read_bytes() == bytes(damaged)
            answered = bool(Safekeeping(library).remedies(path, error))
        except UserError:
            untouched, answered = path.read_bytes() == bytes(damaged), True
        in_time = time.process_time() - started < 2
        ledger.note("R3", not (answered and untouched and in_time))
        path.write_bytes(sound)
    assert not ledger.lost("R3")


def test_r4_a_changed_row_is_noticed(path: Path, ledger: Ledger) -> None:
    """One value of one row is changed by another program, in a way that SQLite finds in order."""
    with WorkshopFile.open(path) as file:
        for seat in range(1, 6):
            with file.transaction("Vote") as step:
                step.put(r.Ballot("own", "it", None, seat, (f"c{seat}", f"c{seat + 1}"), seat))
        with file.transaction("Note") as step:
            step.put(r.Impact("i1", "impact", "c1", r.Dimension.COSTS, "Nine days a call", 2))
    sound, chance = path.read_bytes(), random.Random(9)
    changes = (
        ("pick", "card", "rowid"),
        ("ballot", "seat", "number"),
        ("impact", "text", "rowid"),
        ("impact", "severity", "rowid"),
        ("card_group", "headcount", "rowid"),
        ("step", "title", "rowid"),
    )
    for _ in ledger.faults("R4", 24, 500):
        table, column, key = chance.choice(changes)
        with closing(sqlite3.connect(path)) as db, db:
            row, value = chance.choice(db.execute(f"SELECT {key}, {column} FROM {table}").fetchall())
            db.execute(
                f"UPDATE {table} SET {column} = ? WHERE {key} = ?", [_another(column, value, chance), row]
            )
        try:
            WorkshopFile.open(path).close()
            ledger.note("R4", lost=True)
        except UserError:
            ledger.note("R4")
        path.write_bytes(sound)
    assert not ledger.lost("R4")


def _another(column: str, value: object, chance: random.Random) -> object:
    """A value that this column may hold and that no row holds yet."""
    if column == "card":
        return f"c{chance.randrange(7, 13)}"
    if column == "severity":
        return chance.choice([0, 1, 3])
    return value + chance.randrange(10, 99) if isinstance(value, int) else f"{value}x"


def test_r5_every_backup_taken_while_writing_restores(path: Path, tmp_path: Path, ledger: Ledger) -> None:
    """Each is the workshop as it stood at one moment, whole."""
    desk = Desk.open(path, backups=tmp_path / "backups")
    cards, seen = [card.id for card in desk.deck.cards], {seal_of(desk.workshop.rows())}
    for number in ledger.faults("R5", 10, 200):
        copying = threading.Thread(target=desk.back_up)
        copying.start()
        for vote in range(3):
            first = (number + vote) % 9
            desk.run(CastBallot("own", tuple(cards[first : first + 3]), "it", seat=vote + 1))
            seen.add(seal_of(desk.workshop.rows()))
        copying.join()
    desk.close()
    for number, backup in enumerate(backups_of(path, tmp_path / "backups")):
        target = tmp_path / f"restored {number}.abcw"
        restore(backup, target)
        with WorkshopFile.open(target) as file:
            ledger.note("R5", seal_of(file.workshop.rows()) not in seen)
        target.unlink()
    assert ledger.tried("R5") > number and not ledger.lost("R5")


def test_r6_a_lock_held_by_others_is_told_at_once(path: Path, ledger: Ledger, nursery: Nursery) -> None:
    """Once its holder is killed, the lock that was left holds nobody up."""
    for _ in ledger.faults("R6", 5, 50):
        assert nursery.born("hold", str(path)) == "held"
        started = time.monotonic()
        with pytest.raises(UserError, match="open already"):
            WorkshopFile.open(path)
        waited = time.monotonic() - started
        nursery.killed()
        WorkshopFile.open(path).close()
        ledger.note("R6", waited > LONGEST_S)
    assert not ledger.lost("R6")


LONGEST_S = 1.0
"""So long may a window wait for another program."""


def test_r6_another_program_in_the_file_costs_no_step(path: Path, ledger: Ledger, nursery: Nursery) -> None:
    """A virus scanner or a copying program has the file for 0.1 to 30 seconds: what is entered meanwhile is refused
    soon, and works when it is gone."""
    with WorkshopFile.open(path) as file:
        for number in ledger.faults("R6", 2, 12):
            seconds = 0.1 * 300 ** (number / 11)
            assert nursery.born("occupy", str(path), seconds) == "occupied"
            until, wrong = time.monotonic() + seconds, False
            while (started := time.monotonic()) < until:
                wrong = not _is_kept_or_refused(file, f"meanwhile {started}") or wrong
                wrong = wrong or time.monotonic() - started > LONGEST_S
                time.sleep(0.05)
            nursery.ended()
            _enter(file, f"afterwards {number}")
            ledger.note("R6", wrong)
    assert not ledger.lost("R6")


def _enter(file: WorkshopFile, text: str) -> None:
    with file.transaction("Note") as step:
        step.put(r.PrivateNote("n", "own", text))


def _is_kept_or_refused(file: WorkshopFile, text: str) -> bool:
    expected = before = file.workshop
    with suppress(UserError):
        _enter(file, text)
        expected = before.put(r.PrivateNote("n", "own", text))
    return file.workshop == expected


GOLDEN = Path(__file__).parent.parent / "store" / "data" / "version-1.abcw"


def test_r7_a_migration_is_old_or_new(tmp_path: Path, ledger: Ledger, nursery: Nursery) -> None:
    """A file of each version there ever was is killed on its way to the next one."""
    chance, outcomes = random.Random(2), Counter[bool]()
    with WorkshopFile.open(Path(shutil.copy(GOLDEN, tmp_path / "whole.abcw")), tmp_path) as file:
        whole = file.workshop
    for version in range(1, schema.VERSION):
        old, new = tmp_path / "old.abcw", tmp_path / "new.abcw"
        shutil.copy(GOLDEN, old)
        with closing(connect(old, writing=True)) as db:
            schema.migrate(db, schema.MIGRATIONS[:version])
        shutil.copy(old, new)
        takes_s = float(nursery.born("migrate", str(new), version + 1, 0))
        nursery.ended()
        for _ in ledger.faults("R7", 2, 200):
            shutil.copy(old, new)
            if nursery.born("migrate", str(new), version + 1, takes_s * chance.random()) != OVER:
                nursery.ended()
            with closing(connect(new, writing=False)) as db:
                (stands,) = db.execute("PRAGMA user_version").fetchone()
                between = stands not in (version, version + 1) or schema.shape_of(db) != schema.shape(stands)
            outcomes[stands > version] += 1
            with WorkshopFile.open(new, tmp_path) as file:
                ledger.note("R7", between or file.workshop != whole)
    assert not ledger.lost("R7") and outcomes[False]


def test_r8_a_report_is_wholly_the_old_or_the_new(
    path: Path, tmp_path: Path, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system fails at one of the steps of writing, at random; so it does with every export."""
    chance = random.Random(8)
    report = partial(write_report, sample("data-centre"), lambda _card: None, sections=["cover"])
    writers = {"report.pdf": report} | {
        f"room.{ending}": partial(export_workshop, path) for ending in ("json", "xlsx", "zip", "csv")
    }
    for number in ledger.faults("R8", 15, 100):
        name = list(writers)[number % len(writers)]
        target = tmp_path / name
        if not target.exists():
            writers[name](target)
        old, step = _bytes_of(target), chance.choice(["os.replace", "os.fsync", "pathlib.Path.write_bytes"])
        with monkeypatch.context() as patch:
            patch.setattr(step, _failing(chance.choice([errno.ENOSPC, errno.EIO, errno.EACCES])))
            try:
                writers[name](target)
                lost = True  # every way of writing goes through each of these steps
            except UserError:
                lost = _bytes_of(target) != old
        ledger.note("R8", lost or any(tmp_path.glob(".*")))
        writers[name](target)
    assert not ledger.lost("R8")


def _bytes_of(target: Path) -> dict[str, bytes]:
    """A file's bytes, or those of each file in a folder."""
    files_there = target.iterdir() if target.is_dir() else [target]
    return {path.name: path.read_bytes() for path in files_there}


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
    assert not ledger.lost("R10") and outside == []
