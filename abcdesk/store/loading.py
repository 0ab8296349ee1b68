"""Reading the whole workshop of a file, and comparing its seals."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from abcdesk.domain.workshop import Workshop
from abcdesk.store import deck_tables, row_tables, seal
from abcdesk.store.failures import damaged, understood


def load(db: Database, path: Path) -> tuple[Workshop, int]:
    """The workshop in this file and the seal over its rows; ``path`` names the file in what is told.

    Raises UserError where its contents make no sense, or are not those that were sealed.
    """
    with understood(path):
        workshop = Workshop.of(deck_tables.read_deck_to_show(db), row_tables.read_rows(db))
        seals = db.execute("SELECT rows_digest, deck_digest FROM file").fetchone()
        sealed = seal.seal_of(workshop.rows())
        found = (seal.as_text(sealed), deck_tables.deck_digest(db))
    if seals != found or not workshop.info.title:
        raise damaged(path, "it was changed outside abcdesk, or by a failing disk")
    return workshop, sealed
