"""The desk: commands, undo, listeners, the clock, backups."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from abcdesk.desk import Desk, backup_folder
from abcdesk.domain import records as r
from abcdesk.domain.cards import Card, Deck, DeckPackage, Suit
from abcdesk.domain.changes import Changes, Topic
from abcdesk.domain.commands.recording import KeepPrivateNote
from abcdesk.domain.commands.rounds import CastBallot
from abcdesk.domain.commands.staging import Next
from abcdesk.domain.errors import InvalidInput, UserError
from abcdesk.store.backup import backups_of

PNG = b"\x89PNG\r\n\x1a\n"
CARDS = tuple(Card(f"c{n}", n, "a", f"Card {n}", picture="p.png") for n in range(1, 7))
PACKAGE = DeckPackage(
    Deck("d", "Deck", suits=(Suit("a", "A", "A", "attitude"),), cards=CARDS), {"p.png": PNG}
)
ROWS: list[r.Row] = [r.Info("Room"), r.Group("it", "IT", headcount=5), r.Step("own", r.StepKind.PICK, "Own")]
CAST = CastBallot("own", ("c1", "c2"), "it", seat=1)


class Clock:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    desk = Desk.create(tmp_path / "room.abcw", ROWS, PACKAGE, clock=clock)
    yield desk
    desk.close()


def test_a_command_changes_the_workshop_and_says_what(desk: Desk, clock: Clock) -> None:
    before = desk.workshop
    clock.now_s = 1234.0
    changes = desk.run(CAST)
    assert changes == Changes(frozenset({Topic.BALLOTS, Topic.STEPS}), "Hand in a ballot")
    assert [ballot.picks for ballot in desk.workshop.ballots] == [("c1", "c2")]
    assert before.ballots == ()
    assert (desk.saved_at_s, desk.now_s(), desk.undo_name) == (1234.0, 1234.0, "Hand in a ballot")


def test_a_refused_command_changes_nothing_and_tells_nobody(desk: Desk) -> None:
    told: list[Changes] = []
    desk.subscribe(told.append)
    before = desk.workshop
    with pytest.raises(InvalidInput):
        desk.run(CastBallot("own", ("c1", "c1"), "it", seat=1))
    assert (desk.workshop is before, told, desk.undo_name) == (True, [], None)


def test_listeners_hear_after_the_commit(desk: Desk) -> None:
    heard: list[tuple[Changes, int]] = []
    stop = desk.subscribe(lambda changes: heard.append((changes, len(desk.workshop.ballots))))
    desk.run(CAST)
    desk.undo()
    desk.redo()
    stop()
    stop()
    desk.undo()
    assert [count for _, count in heard] == [1, 0, 1]
    assert all(changes.concern(Topic.BALLOTS) for changes, _ in heard)


def test_a_failing_listener_does_not_keep_the_others_from_hearing(desk: Desk) -> None:
    heard: list[str] = []

    def fail(changes: Changes) -> None:
        raise ZeroDivisionError

    desk.subscribe(lambda changes: heard.append("first"))
    desk.subscribe(fail)
    desk.subscribe(lambda changes: heard.append("last"))
    with pytest.raises(ZeroDivisionError):
        desk.run(CAST)
    assert heard == ["first", "last"]
    assert len(desk.workshop.ballots) == 1


def test_nothing_to_undo_or_redo(desk: Desk) -> None:
    told: list[Changes] = []
    desk.subscribe(told.append)
    assert (desk.undo(), desk.redo(), desk.undo_name, desk.redo_name, told) == (None, None, None, None, [])


def test_moves_of_the_stage_are_told_and_not_undone(desk: Desk) -> None:
    changes = desk.run(Next(5.0))
    assert changes.topics == {Topic.STAGE}
    assert desk.undo_name is None


def test_a_command_that_is_not_undoable_may_move_the_stage_alone(desk: Desk) -> None:
    class Sneaky:
        undoable = False
        name = ""

        def apply(self, tx: object) -> None:
            tx.put(r.Group("it", "Other"))

    before = desk.workshop
    with pytest.raises(RuntimeError, match="more than the stage"):
        desk.run(Sneaky())
    assert desk.workshop is before


def test_pictures_and_the_deck_travel_with_the_file(desk: Desk) -> None:
    assert desk.deck == PACKAGE.deck
    assert desk.picture("c1") == PNG
    assert desk.picture("nothing") is None
    assert desk.package == PACKAGE


def test_everything_is_there_after_opening_again(desk: Desk) -> None:
    desk.run(CAST)
    desk.run(Next(7.0))
    before = desk.workshop
    desk.close()
    again = Desk.open(desk.path)
    assert again.workshop == before
    assert again.undo() is not None
    assert again.workshop.stage == before.stage
    again.close()


def test_a_backup_is_made_at_open_and_at_close_where_something_changed(desk: Desk) -> None:
    desk.close()
    assert len(backups_of(desk.path, backup_folder())) == 1
    again = Desk.open(desk.path)
    again.close()
    assert len(backups_of(desk.path, backup_folder())) == 1
    again = Desk.open(desk.path)
    again.run(KeepPrivateNote(r.PrivateNote("n1", "own", "Wait")))
    again.close()
    assert len(backups_of(desk.path, backup_folder())) == 2


def test_a_backup_that_fails_keeps_nobody_from_working(tmp_path: Path, desk: Desk) -> None:
    desk.close()
    (tmp_path / "file").touch()
    again = Desk.open(desk.path, backups=tmp_path / "file")
    assert isinstance(again.backup_problem, UserError)
    again.run(CAST)
    again.close()


def test_a_closed_workshop_is_one_file(desk: Desk, tmp_path: Path) -> None:
    desk.run(CAST)
    desk.close()
    assert [path.name for path in tmp_path.iterdir()] == ["room.abcw"]
