"""The shape of the first released file: what every file begins as. It must stay what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def first_shape(db: Database) -> None:
    """Make all tables of the first file."""
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
