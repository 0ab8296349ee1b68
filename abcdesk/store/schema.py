"""The shape of a workshop file: named migrations, only ever appended to, and the shape they lead to.

``user_version`` counts the migrations that a file has seen. SQL is written out, because a migration must
stay what it was when the program around it changes. Constraints between tables are checked at COMMIT, so
that a step back may put rows back in any order.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from abcdesk.store.first_shape import first_shape

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x61626377
"""``abcw`` in the file's header: says what the file is."""


def _think_or_know(db: Database) -> None:
    """What the guesses of a pick step rest on."""
    db.execute("""
CREATE TABLE guess_evidence (
    step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    card TEXT NOT NULL REFERENCES card, evidence TEXT NOT NULL, source TEXT NOT NULL,
    position INTEGER NOT NULL, PRIMARY KEY (step, card)
) STRICT
""")


def _sector(db: Database) -> None:
    """The organisation's line of work. Apart from the next one, so that it holds in a ruined file too."""
    db.execute("ALTER TABLE workshop ADD COLUMN sector TEXT NOT NULL DEFAULT ''")


def _sector_sealed(db: Database) -> None:
    """The seal and the steps that can be undone know the new column. A seal that was broken stays broken."""
    for image in ("before", "after"):
        db.execute(
            f"UPDATE op_row SET {image} = json_set({image}, '$.sector', '') "
            f"WHERE \"table\" = 'workshop' AND {image} IS NOT NULL"
        )
    for facts in db.query("SELECT * FROM workshop"):
        del facts["only"]
        (digest,) = db.execute("SELECT rows_digest FROM file").fetchone()
        old = {name: value for name, value in facts.items() if name != "sector"}
        sealed = (int(digest, 16) + _fingerprint(facts) - _fingerprint(old)) % (1 << 256)
        db.execute("UPDATE file SET rows_digest = ?", [f"{sealed:064x}"])


def _fingerprint(facts: dict[str, object]) -> int:
    """What the workshop's own facts add to the seal, as it was reckoned in this version."""
    import hashlib  # loads a library as large as Qt's core: home lists workshops without it

    text = json.dumps(["workshop", facts], sort_keys=True, ensure_ascii=False)
    return int.from_bytes(hashlib.sha256(text.encode()).digest(), "big")


def _simulations_and_rulings(db: Database) -> None:
    """Rounds of a simulation, what is watched in it, whose words a learning moment is in; how excuses end."""
    for statement in _SIMULATIONS_AND_RULINGS.split(";"):
        if statement.strip():
            db.execute(statement)


_SIMULATIONS_AND_RULINGS = """
ALTER TABLE observation ADD COLUMN team TEXT REFERENCES team DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE simulation_round (
    step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED, round INTEGER NOT NULL,
    phase TEXT NOT NULL, shown INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (step, round)
) STRICT;
CREATE TABLE watched (
    step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    behaviour TEXT NOT NULL REFERENCES behaviour DEFERRABLE INITIALLY DEFERRED,
    seen TEXT NOT NULL, relapse TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (step, behaviour)
) STRICT;
CREATE TABLE ruling (
    step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED, card TEXT NOT NULL REFERENCES card,
    outcome TEXT NOT NULL, "by" TEXT NOT NULL, text TEXT NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (step, card)
) STRICT;
"""


def _observations_journalled(db: Database) -> None:
    """The steps that can be undone know the new column; the seal counts it only where it says something."""
    for image in ("before", "after"):
        db.execute(
            f"UPDATE op_row SET {image} = json_set({image}, '$.team', NULL) "
            f"WHERE \"table\" = 'observation' AND {image} IS NOT NULL"
        )


def _end_and_beginning(db: Database) -> None:
    """When the day should end, and when it began."""
    db.execute("ALTER TABLE workshop ADD COLUMN \"end\" TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE stage ADD COLUMN began_at_s REAL NOT NULL DEFAULT 0")


def _end_journalled(db: Database) -> None:
    """The steps that can be undone know the new column; the seal counts both where they say something."""
    for image in ("before", "after"):
        db.execute(
            f"UPDATE op_row SET {image} = json_set({image}, '$.end', '') "
            f"WHERE \"table\" = 'workshop' AND {image} IS NOT NULL"
        )


def _slogans_sent_back(db: Database) -> None:
    """Slogans that were offered as behaviours."""
    db.execute("""
CREATE TABLE sent_back (
    id TEXT NOT NULL PRIMARY KEY, step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    card TEXT NOT NULL REFERENCES card, text TEXT NOT NULL, position INTEGER NOT NULL
) STRICT
""")


def _earlier_workshops(db: Database) -> None:
    """What a follow-up carries over: the earlier workshop, how its cards stood, what was promised."""
    for statement in _EARLIER_WORKSHOPS.split(";"):
        if statement.strip():
            db.execute(statement)


_EARLIER_WORKSHOPS = """
CREATE TABLE earlier (
    id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, organisation TEXT NOT NULL, date TEXT,
    people INTEGER NOT NULL, deck TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE earlier_rank (
    earlier TEXT NOT NULL REFERENCES earlier DEFERRABLE INITIALLY DEFERRED, round TEXT NOT NULL,
    round_title TEXT NOT NULL, by_team INTEGER NOT NULL, voters INTEGER NOT NULL, card TEXT NOT NULL,
    title TEXT NOT NULL, votes INTEGER NOT NULL, rank INTEGER NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (earlier, round, card)
) STRICT;
CREATE TABLE earlier_promise (
    id TEXT NOT NULL PRIMARY KEY,
    earlier TEXT NOT NULL REFERENCES earlier DEFERRABLE INITIALLY DEFERRED, text TEXT NOT NULL,
    owner TEXT NOT NULL, due TEXT, measure TEXT NOT NULL, card TEXT NOT NULL, status TEXT NOT NULL,
    outcome TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
"""


def _report_wishes(db: Database) -> None:
    """How the report is wished for, findings in other words, the client's logo."""
    for statement in _REPORT_WISHES.split(";"):
        if statement.strip():
            db.execute(statement)


_REPORT_WISHES = """
CREATE TABLE report (paper TEXT NOT NULL, sections TEXT NOT NULL, confidentiality TEXT) STRICT;
CREATE TABLE report_text (place TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL, told TEXT NOT NULL) STRICT;
CREATE TABLE report_logo (data TEXT NOT NULL) STRICT;
"""


def _cards_sorted(db: Database) -> None:
    """How teams sorted the cards of a step into piles."""
    db.execute("""
CREATE TABLE piles (
    step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    "group" TEXT NOT NULL REFERENCES card_group DEFERRABLE INITIALLY DEFERRED,
    team TEXT REFERENCES team DEFERRABLE INITIALLY DEFERRED, yes TEXT NOT NULL, maybe TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT
""")
    db.execute("CREATE UNIQUE INDEX one_sorting_each ON piles (step, \"group\", ifnull(team, ''))")


def _close_ups(db: Database) -> None:
    """Which part of a drawing is zoomed into, and which answer alone stays bright."""
    db.execute("ALTER TABLE stage ADD COLUMN zoom_part INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE stage ADD COLUMN spotlight INTEGER NOT NULL DEFAULT 0")


def _cards_merged(db: Database) -> None:
    """Cards that count as another one in a round, because they say the same."""
    db.execute("""
CREATE TABLE merge (
    step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED, card TEXT NOT NULL REFERENCES card,
    "into" TEXT NOT NULL REFERENCES card, position INTEGER NOT NULL, PRIMARY KEY (step, card)
) STRICT
""")


def _markers_on_picks(db: Database) -> None:
    """Which stakeholder's marker lies on each pick."""
    db.execute("ALTER TABLE ballot ADD COLUMN whom TEXT NOT NULL DEFAULT '[]'")


def _markers_journalled(db: Database) -> None:
    """The steps that can be undone know the new column; the seal counts it only where it says something."""
    for image in ("before", "after"):
        db.execute(
            f"UPDATE op_row SET {image} = json_set({image}, '$.whom', '[]') "
            f"WHERE \"table\" = 'ballot' AND {image} IS NOT NULL"
        )


def _report_worded(db: Database) -> None:
    """In which language, colour and kind of numbers the report is; the steps that can be undone know them."""
    for name in ("language", "accent", "numbers"):
        db.execute(f"ALTER TABLE report ADD COLUMN {name} TEXT NOT NULL DEFAULT ''")
    nothing = "'$.language', '', '$.accent', '', '$.numbers', ''"
    for image in ("before", "after"):
        db.execute(
            f"UPDATE op_row SET {image} = json_set({image}, {nothing}) "
            f"WHERE \"table\" = 'report' AND {image} IS NOT NULL"
        )


def _top_threes(db: Database) -> None:
    """What teams argue for: a card, and what it leads to."""
    db.execute("""
CREATE TABLE argument (
    step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    "group" TEXT NOT NULL REFERENCES card_group DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
    card TEXT NOT NULL REFERENCES card, consequence TEXT NOT NULL,
    team TEXT REFERENCES team DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL
) STRICT
""")
    db.execute("CREATE UNIQUE INDEX one_argument_each ON argument (step, \"group\", ifnull(team, ''), place)")


Migration = Callable[["Database"], None]

MIGRATIONS: tuple[Migration, ...] = (
    first_shape,
    _think_or_know,
    _sector,
    _sector_sealed,
    _simulations_and_rulings,
    _observations_journalled,
    _end_and_beginning,
    _end_journalled,
    _slogans_sent_back,
    _earlier_workshops,
    _report_wishes,
    _cards_sorted,
    _close_ups,
    _cards_merged,
    _markers_on_picks,
    _markers_journalled,
    _report_worded,
    _top_threes,
)
"""Every change of shape there ever was, oldest first. Append; never edit one that was released."""

VERSION = len(MIGRATIONS)


def migrate(db: Database, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Bring the file to the newest shape; each migration and its count are one transaction."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    for number, migration in enumerate(migrations[version:], start=version + 1):
        with db.atomic():
            migration(db)
            db.execute(f"PRAGMA user_version = {number}")


@cache
def shape(version: int) -> frozenset[tuple[str, str, str]]:
    """What a file of this version is made of: kind, name and SQL of each part."""
    from sqlite_utils import Database

    db = Database(memory=True, execute_plugins=False)
    try:
        migrate(db, MIGRATIONS[:version])
        return shape_of(db)
    finally:
        db.close()


def shape_of(db: Database) -> frozenset[tuple[str, str, str]]:
    """What this file is made of; what SQLite adds by itself is left out."""
    parts = db.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return frozenset((kind, name, sql) for kind, name, sql in parts if not name.startswith("sqlite_"))
