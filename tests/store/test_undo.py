"""Undo and redo: any sequence of commands can be taken back and done again, also over a reopening."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from small_room import PACKAGE, rows
from some_commands import commands, tried, without_stage

from abcdesk.desk import Desk
from abcdesk.domain.commands.rounds import CastBallot, CloseAndReveal
from abcdesk.domain.commands.staging import Next
from abcdesk.store.file import WorkshopFile


@given(st.lists(commands, max_size=30), st.integers(0, 30))
def test_undo_takes_back_any_sequence(sequence: list, reopened_after: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "w.abcw"
        desk = Desk.create(path, rows(), PACKAGE, backups=Path(folder))
        begun = without_stage(desk.workshop)
        states = [begun]
        for number, command in enumerate(sequence):
            before = desk.workshop
            if not tried(desk, command):
                assert desk.workshop == before
            elif without_stage(desk.workshop) != states[-1]:
                states.append(without_stage(desk.workshop))
            if number == reopened_after:
                before = desk.workshop
                desk.close()
                desk = Desk.open(path, backups=Path(folder))
                assert desk.workshop == before
        for state in reversed(states[:-1]):
            assert desk.undo() is not None
            assert without_stage(desk.workshop) == state
        assert desk.undo() is None
        for state in states[1:]:
            assert desk.redo() is not None
            assert without_stage(desk.workshop) == state
        assert desk.redo() is None
        ended = desk.workshop
        desk.close()
        with WorkshopFile.read(path) as file:
            assert file.workshop == ended


def test_names_say_what_undo_and_redo_would_do(file: WorkshopFile) -> None:
    assert (file.undo_name, file.redo_name) == (None, None)
    for command in (CastBallot("own", ("c1",), "it", seat=1), CloseAndReveal("own")):
        with file.transaction(command.name) as step:
            command.apply(step)
    file.undo()
    assert (file.undo_name, file.redo_name) == ("Hand in a ballot", "Close and reveal")


def test_a_new_step_forgets_what_was_undone(file: WorkshopFile) -> None:
    for seat in (1, 2):
        with file.transaction("Hand in") as step:
            CastBallot("own", ("c1",), "it", seat=seat).apply(step)
        file.undo()
    assert file.redo() is not None
    assert [ballot.seat for ballot in file.workshop.ballots] == [2]
    assert file.redo() is None


def test_moves_of_the_stage_are_no_steps_of_undo(file: WorkshopFile) -> None:
    with file.transaction("", undoable=False) as step:
        Next(1.0).apply(step)
    assert file.workshop.stage.cue == "iceberg"
    assert file.undo() is None
    assert file.workshop.stage.cue == "iceberg"


def test_a_step_that_changes_nothing_leaves_no_trace(file: WorkshopFile) -> None:
    with file.transaction("Change a group") as step:
        step.put(file.workshop.group("it"))
    assert step.changes.topics == frozenset()
    assert file.undo_name is None
