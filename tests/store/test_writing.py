"""Every row comes back as it was, and a write that fails changes nothing."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from small_room import DECK, PACKAGE, rows

from abcdesk.domain import records as r
from abcdesk.domain.changes import Topic
from abcdesk.domain.errors import UserError
from abcdesk.store.file import WorkshopFile
from abcdesk.store.mapping import TABLES

EVERY_KIND: list[r.Row] = [
    r.Info(
        "Ünïcode 😀 R&D", "<b>", "x\ny", "NL", dt.date(1999, 12, 31), "\x00", "", "nl", "9:30", None, "a\nb"
    ),
    r.Piles("piles", "it", "t1", ("c1",), ("c2", "c8")),
    r.Ballot("own", "it", None, 2, ("c3", "c1"), 4),
    r.Ballot("tables", "users", "t2", None, ("c2",), 5, ("board",)),
    r.Argument("top", "it", 2, "c1", "Patients wait", "t1", 3),
    r.Merge("own", "c4", "c3", 2),
    r.Judgement("judge", "c1", "it", "agree", 3, 1),
    r.Rating("scan", "culture", "it", 2, 4, 1),
    r.Impact("i1", "impact", "c1", r.Dimension.RISKS, "text", 3, r.Evidence.MEASURED, "t1", 2),
    r.Decision("c1", r.DecisionKind.TREAT, "CIO", dt.date(2026, 1, 1), 3),
    r.Behaviour("b1", "c1", "desired", "seen", "users", 1),
    r.Observation("o1", "game", 2, "b1", r.ObservationKind.LEARNING, 1, "note", 2, "t1"),
    r.GuessEvidence("guess", "c1", r.Evidence.ASKED, "a survey", 2),
    r.SimulationRound("game", 2, r.Phase.REFLECT, True, 3),
    r.Watched("game", "b1", "asked", "not asked", 4),
    r.SentBack("s1", "words", "c1", "Customer first", 1),
    r.Ruling("excuses", "c2", r.RulingKind.DECISION, "Board", "2024", 5),
    r.Commitment(
        "k1", "text", "b1", "o", dt.date(2027, 1, 1), "m", "f", (5, 0, 3), r.CommitmentStatus.HALF, "x", 2
    ),
    r.Earlier("e1", "Last time", "Northwind", dt.date(2026, 4, 1), 24, "small", 1),
    r.EarlierRank("e1", "own", "Own", True, 6, "c1", "Card 1", 5, 1, 2),
    r.EarlierPromise("p1", "e1", "text", "o", None, "m", "c1", r.CommitmentStatus.KEPT, "it works", 1),
    r.PrivateNote("n1", "own", "secret", 1),
    r.ReportWishes(r.Paper.LETTER, ("method", "cover"), "", "nl", "#0E6F7C", r.Numbers.SHARES),
    r.ReportText("card:c1", "In their words", "As told"),
    r.ReportLogo("iVBORw0KGgo="),
    r.Stage("own", "round", "own", "round", r.Screen.BLACK, True, True, 12.5, "own", 3.25, 1.0),
]


def test_there_is_a_row_of_every_table() -> None:
    assert {type(row) for row in [*rows(), *EVERY_KIND]} == {table.row for table in TABLES}


def test_every_row_comes_back_as_it_was(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        for row in EVERY_KIND:
            with file.transaction("Put", undoable=not isinstance(row, r.Stage)) as step:
                step.put(row)
            assert list(step.changes.topics)
        written = file.workshop
    with WorkshopFile.read(path) as file:
        assert file.workshop == written
        for row in EVERY_KIND:
            assert file.workshop.find(type(row), *row.key) == row


def test_a_new_file_holds_rows_deck_and_pictures(file: WorkshopFile) -> None:
    assert file.workshop.deck == DECK
    assert file.workshop.without(r.Stage()) == file.workshop.put(*rows()).without(r.Stage())
    assert file.picture("c1") == PACKAGE.pictures["p.svg"]
    assert file.picture("c2") is None
    assert file.package == PACKAGE


def test_a_changed_ballot_replaces_its_picks(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        for picks in (("c1", "c2", "c3"), ("c4",)):
            with file.transaction("Hand in") as step:
                step.put(r.Ballot("own", "it", None, 1, picks))
        assert file._db.execute("SELECT card FROM pick").fetchall() == [("c4",)]


def test_halves_of_characters_are_kept_as_question_marks(file: WorkshopFile) -> None:
    with file.transaction("Write") as step:
        step.put(r.PrivateNote("n1", "own", "a\ud83db"))
    assert file.workshop.private_notes[0].text == "a?b"


def test_changes_name_what_was_touched(file: WorkshopFile) -> None:
    with file.transaction("Two things") as step:
        step.put(r.Decision("c1", r.DecisionKind.ACCEPT))
        step.put(r.PrivateNote("n1", "own", "x"))
        step.remove(r.PrivateNote("n1", "own", ""))
    assert step.changes.topics == {Topic.DECISIONS}
    assert step.changes.name == "Two things"


def test_a_step_that_fails_leaves_file_and_memory(file: WorkshopFile) -> None:
    before, seals = file.workshop, file._db.execute("SELECT * FROM file").fetchall()
    with pytest.raises(ZeroDivisionError), file.transaction("Fail") as step:
        step.put(r.PrivateNote("n1", "own", "x"))
        _ = 1 / 0
    assert file.workshop is before
    assert file._db.execute("SELECT * FROM file").fetchall() == seals
    assert file.undo_name is None


def test_a_full_disk_loses_nothing_and_work_goes_on(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        (pages,) = file._db.execute("PRAGMA page_count").fetchone()
        file._db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
        note = r.PrivateNote("n1", "own", "x" * 15_000)
        before = file.workshop
        with pytest.raises(UserError, match="no room left"), file.transaction("Write") as step:
            step.put(note)
        assert file.workshop is before
        file._db.execute("PRAGMA max_page_count = 100000").fetchall()
        with file.transaction("Write") as step:
            step.put(note)
        written = file.workshop
    with WorkshopFile.read(path) as file:
        assert file.workshop == written


def test_a_file_replaced_underneath_is_not_written(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        path.rename(path.with_name("elsewhere.abcw"))
        path.write_bytes(b"")
        with pytest.raises(UserError, match="moved or replaced"), file.transaction("Write") as step:
            step.put(r.PrivateNote("n1", "own", "x"))
    assert path.read_bytes() == b""
