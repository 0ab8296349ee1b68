"""The shape of a workshop file: named migrations, only ever appended to, and the shape they lead to.

``user_version`` counts the migrations that a file has seen. SQL is written out, because a migration must
stay what it was when the program around it changes. Constraints between tables are checked at COMMIT, so
that a step back may put rows back in any order.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x61626377
"""``abcw`` in the file's header: says what the file is."""


def _first_shape(db: Database) -> None:
    for statement in _FIRST_SHAPE.split(";"):
        if statement.strip():
            db.execute(statement)


_FIRST_SHAPE = """
CREATE TABLE file (
    id INTEGER PRIMARY KEY CHECK (id = 1), uid TEXT NOT NULL, rows_digest TEXT NOT NULL,
    deck_digest TEXT NOT NULL
) STRICT;
CREATE TABLE deck (
    id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, version TEXT NOT NULL, language TEXT NOT NULL,
    licence TEXT NOT NULL, credits TEXT NOT NULL, description TEXT NOT NULL
) STRICT;
CREATE TABLE suit (
    id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, letter TEXT NOT NULL, colour TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE card (
    id TEXT NOT NULL PRIMARY KEY, number INTEGER NOT NULL UNIQUE, suit TEXT NOT NULL REFERENCES suit,
    title TEXT NOT NULL, saying TEXT NOT NULL, question TEXT NOT NULL, picture TEXT NOT NULL,
    desired TEXT NOT NULL, facilitator_note TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE marker (
    id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, picture TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE picture (name TEXT NOT NULL PRIMARY KEY, data BLOB NOT NULL) STRICT;
CREATE TABLE workshop (
    only INTEGER PRIMARY KEY CHECK (only = 1), title TEXT NOT NULL, organisation TEXT NOT NULL,
    place TEXT NOT NULL, country TEXT NOT NULL, date TEXT, facilitator TEXT NOT NULL,
    objective TEXT NOT NULL, language TEXT NOT NULL, start TEXT NOT NULL, follow_up TEXT,
    ask TEXT NOT NULL, decide_by TEXT
) STRICT;
CREATE TABLE card_group (
    id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, perspective TEXT NOT NULL,
    headcount INTEGER NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE team (
    id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL,
    "group" TEXT NOT NULL REFERENCES card_group DEFERRABLE INITIALLY DEFERRED,
    size INTEGER NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE step (
    id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, prompt TEXT NOT NULL,
    minutes INTEGER NOT NULL, state TEXT NOT NULL, settings TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE ballot (
    number INTEGER PRIMARY KEY,
    step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    "group" TEXT NOT NULL REFERENCES card_group DEFERRABLE INITIALLY DEFERRED,
    team TEXT REFERENCES team DEFERRABLE INITIALLY DEFERRED,
    seat INTEGER, position INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_ballot_each ON ballot (step, "group", ifnull(team, ''), ifnull(seat, 0));
CREATE TABLE pick (
    ballot INTEGER NOT NULL REFERENCES ballot ON DELETE CASCADE, place INTEGER NOT NULL,
    card TEXT NOT NULL REFERENCES card, PRIMARY KEY (ballot, place)
) STRICT;
CREATE TABLE judgement (
    step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    card TEXT NOT NULL REFERENCES card,
    "group" TEXT NOT NULL REFERENCES card_group DEFERRABLE INITIALLY DEFERRED,
    answer TEXT NOT NULL, count INTEGER NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (step, card, "group", answer)
) STRICT;
CREATE TABLE rating (
    step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED, area TEXT NOT NULL,
    "group" TEXT NOT NULL REFERENCES card_group DEFERRABLE INITIALLY DEFERRED,
    seat INTEGER NOT NULL, value INTEGER NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (step, area, "group", seat)
) STRICT;
CREATE TABLE impact (
    id TEXT NOT NULL PRIMARY KEY, step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    card TEXT NOT NULL REFERENCES card, dimension TEXT NOT NULL, text TEXT NOT NULL,
    severity INTEGER NOT NULL, evidence TEXT NOT NULL,
    team TEXT REFERENCES team DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL
) STRICT;
CREATE TABLE decision (
    card TEXT NOT NULL PRIMARY KEY REFERENCES card, decision TEXT NOT NULL, owner TEXT NOT NULL, "by" TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE behaviour (
    id TEXT NOT NULL PRIMARY KEY, card TEXT NOT NULL REFERENCES card, desired TEXT NOT NULL,
    we_will_see TEXT NOT NULL, worded_by TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE observation (
    id TEXT NOT NULL PRIMARY KEY, step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    round INTEGER NOT NULL, behaviour TEXT REFERENCES behaviour DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL, count INTEGER NOT NULL, note TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE commitment (
    id TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL,
    behaviour TEXT REFERENCES behaviour DEFERRABLE INITIALLY DEFERRED, owner TEXT NOT NULL, due TEXT,
    measure TEXT NOT NULL, first_step TEXT NOT NULL, confidence TEXT NOT NULL, status TEXT NOT NULL,
    outcome TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE private_note (
    id TEXT NOT NULL PRIMARY KEY, step TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE stage (
    only INTEGER PRIMARY KEY CHECK (only = 1), step TEXT NOT NULL, cue TEXT NOT NULL,
    shown_step TEXT NOT NULL, shown_cue TEXT NOT NULL, screen TEXT NOT NULL, frozen INTEGER NOT NULL,
    zoomed INTEGER NOT NULL, entered_at_s REAL NOT NULL, timer_step TEXT NOT NULL,
    timer_started_at_s REAL, timer_used_s REAL NOT NULL
) STRICT;
CREATE TABLE op (id INTEGER PRIMARY KEY, name TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE op_row (
    op INTEGER NOT NULL REFERENCES op ON DELETE CASCADE, seq INTEGER NOT NULL, "table" TEXT NOT NULL,
    key TEXT NOT NULL, before TEXT, after TEXT, PRIMARY KEY (op, seq)
) STRICT;
"""


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
    _first_shape,
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
