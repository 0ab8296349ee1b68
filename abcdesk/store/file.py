"""A workshop file that is open: the workshop in memory, and every change durable before it is seen."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Self

from sqlite_utils import Database

from abcdesk.domain import records as r
from abcdesk.domain.cards import DeckPackage
from abcdesk.domain.changes import TOPIC_OF, Changes
from abcdesk.domain.errors import UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.files import whole_file
from abcdesk.store import deck_tables, journal, opening, row_tables, schema, seal
from abcdesk.store.backup import back_up
from abcdesk.store.failures import explained, understood
from abcdesk.store.journal import Write
from abcdesk.store.loading import load
from abcdesk.store.lock import FileLock
from abcdesk.store.mapping import TABLE_OF
from abcdesk.store.transaction import FileTransaction


class WorkshopFile:
    """One ``.abcw`` file, held by one window of one program until closed."""

    def __init__(self, path: Path, db: Database, lock: FileLock | None) -> None:
        """Use ``create``, ``open`` or ``read``."""
        self.path = path
        self._db = db
        self._lock = lock
        self._is_closed = False
        self.workshop, self._seal = load(db, path)

    @classmethod
    def create(cls, path: Path, rows: Iterable[r.Row], package: DeckPackage) -> Self:
        """Make a new file of these rows and this deck, and open it. UserError where one is there already."""
        if path.exists():
            raise UserError(f"{path.name} is there already.", "Choose another name.")
        write_new(path, rows, package)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, backups: Path | None = None) -> Self:
        """Open a file for reading and writing.

        Every check comes before the first write. A file of an older version is brought up to date; a
        backup of the old one goes to ``backups`` (or beside the file) first. Raises UserError for a
        file that is missing, foreign, newer, damaged, protected, or open elsewhere.
        """
        version = opening.check_header(path)
        opening.check_writable(path)
        lock = FileLock(path)
        with explained(path), ExitStack() as on_failure:
            lock.take()
            on_failure.callback(lock.release)
            db = opening.connect(path, writing=True)
            on_failure.callback(db.close)
            opening.check_contents(db, path, version)
            opening.set_pragmas(db)
            if version < schema.VERSION:
                back_up(path, backups or path.parent)
                schema.migrate(db)
            opened = cls(path, db, lock)
            on_failure.pop_all()
        return opened

    @classmethod
    def read(cls, path: Path) -> Self:
        """Open a file for reading alone: no lock, nothing is written, also while it is open elsewhere.

        Raises UserError as ``open`` does, and for a file of an older version.
        """
        version = opening.check_header(path)
        if version < schema.VERSION:
            raise UserError(f"{path.name} was made with an older abcdesk.", "Open it once to bring it up.")
        with explained(path), ExitStack() as on_failure:
            db = opening.connect(path, writing=False)
            on_failure.callback(db.close)
            opening.check_contents(db, path, version)
            opened = cls(path, db, None)
            on_failure.pop_all()
        return opened

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def transaction(self, name: str, undoable: bool = True) -> Iterator[FileTransaction]:
        """One step. When the block ends its writes are durable and ``workshop`` is the new one.

        When the block raises, or the file cannot be written (UserError), all stays as it was. A step
        that is not undoable may move the stage and nothing else.
        """
        step = FileTransaction(self.workshop, name)
        yield step
        writes = step.writes
        if not writes:
            return
        journalled = [write for write in writes if write.table.row is not r.Stage]
        if journalled and not undoable:
            raise RuntimeError(f"{name or 'a move of the stage'} writes more than the stage")
        with self._written(writes):
            if journalled:
                journal.record(self._db, name, journalled)
        self.workshop = step.workshop

    def undo(self) -> Changes | None:
        """Take the last operation back; None where there is none. UserError if the file refuses."""
        operation = journal.last_done(self._db)
        return self._replay(operation, undone=True) if operation else None

    def redo(self) -> Changes | None:
        """Do the operation again that was undone last; None where there is none."""
        operation = journal.first_undone(self._db)
        return self._replay(operation, undone=False) if operation else None

    @property
    def undo_name(self) -> str | None:
        """The name of what undo would take back, or None."""
        operation = journal.last_done(self._db)
        return operation.name if operation else None

    @property
    def redo_name(self) -> str | None:
        """The name of what redo would do again, or None."""
        operation = journal.first_undone(self._db)
        return operation.name if operation else None

    def picture(self, card_id: str) -> bytes | None:
        """The picture of one card, or of a marker (``marker:users``), as it came with the deck, or None."""
        with explained(self.path):
            return deck_tables.read_picture(self._db, card_id)

    @property
    def package(self) -> DeckPackage:
        """The deck with all its pictures."""
        with explained(self.path):
            return deck_tables.read_package(self._db)

    def close(self) -> None:
        """Close the file and let others have it: it is one file that can be copied then. Harmless twice."""
        if self._is_closed:
            return
        self._is_closed = True
        with ExitStack() as whatever_happens:
            if self._lock is not None:
                whatever_happens.callback(self._lock.release)
            whatever_happens.callback(self._db.close)
            if self._lock is not None:
                with explained(self.path):
                    self._db.execute("PRAGMA journal_mode = DELETE").fetchall()

    def _replay(self, operation: journal.Operation, *, undone: bool) -> Changes:
        with understood(self.path):
            writes = journal.writes_of(self._db, operation)
            if undone:
                writes = [write.back for write in reversed(writes)]
            workshop = self.workshop
            for write in writes:
                workshop = _written_to(workshop, write)
        with self._written(writes):
            journal.mark(self._db, operation, undone=undone)
        self.workshop = workshop
        return Changes(frozenset(TOPIC_OF[write.table.row] for write in writes), operation.name)

    @contextmanager
    def _written(self, writes: list[Write]) -> Iterator[None]:
        """One SQL transaction: the rows, what the block adds, and the new seal."""
        new_seal = seal.resealed(self._seal, writes)
        with explained(self.path), self._db.atomic():
            for write in writes:
                row_tables.write_image(self._db, write.table, write.before, write.after)
            yield
            self._db.execute("UPDATE file SET rows_digest = ?", [seal.as_text(new_seal)])
        self._seal = new_seal


def write_new(path: Path, rows: Iterable[r.Row], package: DeckPackage) -> None:
    """Write a new workshop file, replacing what stands at this path in one step."""
    workshop = Workshop.of(package.deck, [r.Stage(), *rows])
    with explained(path), whole_file(path) as part:
        part.touch(exist_ok=False)
        db = opening.connect(part, writing=True)
        try:
            for pragma in ("journal_mode = OFF", "synchronous = OFF"):  # what is left undone is thrown away,
                db.execute(f"PRAGMA {pragma}").fetchall()  # and a whole file is synced as one
            _fill(db, workshop, package)
        finally:
            db.close()


def _fill(db: Database, workshop: Workshop, package: DeckPackage) -> None:
    db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    schema.migrate(db)
    with db.atomic():
        deck_tables.write_deck(db, package)
        for row in workshop.rows():
            table = TABLE_OF[type(row)]
            row_tables.write_image(db, table, None, table.image(row))
        db.execute(
            "INSERT INTO file (uid, rows_digest, deck_digest) VALUES (?, ?, ?)",
            [uuid.uuid4().hex, seal.as_text(seal.seal_of(workshop.rows())), deck_tables.deck_digest(db)],
        )


def _written_to(workshop: Workshop, write: Write) -> Workshop:
    if write.after is not None:
        return workshop.put(write.table.read(write.after))
    return workshop.without(write.table.read(write.before or {}))
