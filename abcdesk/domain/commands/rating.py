"""Commands of a scan: hand in a slip of marks, take it back, show the picture, open the scan again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from abcdesk.domain.changes import Transaction
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Rating, Step, StepKind, StepState
from abcdesk.domain.steps.rate import areas_of, check_rating, is_shown, slip_of
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class HandInMarks:
    """Hand in one person's marks for all areas, or change them while the scan is open. ``marks`` is
    (area, value); the first slip opens the scan."""

    step: str
    group: str
    seat: int
    marks: tuple[tuple[str, int], ...]
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Hand in marks"

    def apply(self, tx: Transaction) -> None:
        step = _open_scan(tx.workshop, self.step)
        if self.seat < 1:
            raise InvalidInput("seat", "Which slip is this? Give its number.")
        given = [area for area, _value in self.marks]
        missing = [name for area, name in areas_of(step).items() if area not in given]
        if missing:
            raise InvalidInput("value", f"No mark for {', '.join(missing)} yet.")
        for old in slip_of(tx.workshop, step, self.group, self.seat):
            tx.remove(old)
        for area, value in self.marks:
            row = Rating(self.step, area, self.group, self.seat, value)
            check_rating(tx.workshop, row)
            tx.put(replace(row, position=tx.workshop.next_position(Rating)))
        if step.state is StepState.PLANNED:
            tx.put(replace(step, state=StepState.OPEN))


@dataclass(frozen=True)
class TakeMarksBack:
    """Take one person's slip back while the scan is open."""

    step: str
    group: str
    seat: int
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Take marks back"

    def apply(self, tx: Transaction) -> None:
        step = _open_scan(tx.workshop, self.step)
        slip = slip_of(tx.workshop, step, self.group, self.seat)
        if not slip:
            raise InvalidInput("seat", "Nothing was handed in there.")
        for row in slip:
            tx.remove(row)


@dataclass(frozen=True)
class ShowScan:
    """Close the scan and let the room see its picture."""

    step: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Close and show the scan"

    def apply(self, tx: Transaction) -> None:
        step = _scan(tx.workshop, self.step)
        if not any(row.step == step.id for row in tx.workshop.ratings):
            raise InvalidInput("step", "Nothing has been handed in yet.", "Enter at least one slip first.")
        tx.put(replace(step, state=StepState.REVEALED))


@dataclass(frozen=True)
class ReopenScan:
    """Take the picture back, so that marks can be changed again."""

    step: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Open the scan again"

    def apply(self, tx: Transaction) -> None:
        tx.put(replace(_scan(tx.workshop, self.step), state=StepState.OPEN))


def _scan(workshop: Workshop, step_id: str) -> Step:
    if not workshop.has_step(step_id) or workshop.step(step_id).kind is not StepKind.RATE:
        raise InvalidInput("step", f"there is no scan “{step_id}”")
    return workshop.step(step_id)


def _open_scan(workshop: Workshop, step_id: str) -> Step:
    step = _scan(workshop, step_id)
    if is_shown(step):
        raise InvalidInput(
            "step", "This scan is closed.", "Undo the showing, or open it again, to change a slip."
        )
    return step
