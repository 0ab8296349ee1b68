"""Commands of the stage: where the show stands and what the projector does. Undo skips them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from abcdesk.domain.changes import Transaction
from abcdesk.domain.records import Screen, Stage
from abcdesk.domain.show import Spot, after, before, first, room_spot, spot

ANOTHER_DAY_S = 6 * 3600.0
"""After so long in one step, what follows is another day: a rehearsal the evening before is no beginning."""

ZOOM_PARTS = 9


@dataclass(frozen=True)
class StageMove:
    """What all moves of the stage share: a name nobody sees, and that undo skips them."""

    undoable: ClassVar[bool] = False
    name: ClassVar[str] = ""


@dataclass(frozen=True)
class GoTo(StageMove):
    """Show one cue of one step. The room follows unless it is frozen."""

    spot: Spot
    now_s: float = 0.0

    def apply(self, tx: Transaction) -> None:
        tx.put(_moved(tx.workshop.stage, self.spot, self.now_s))


@dataclass(frozen=True)
class GoToStep(StageMove):
    """Show the first cue of a step."""

    step: str
    now_s: float = 0.0

    def apply(self, tx: Transaction) -> None:
        tx.put(_moved(tx.workshop.stage, first(tx.workshop, self.step), self.now_s))


@dataclass(frozen=True)
class Next(StageMove):
    """Go one cue on, into the next step after the last one. Never reveals anything."""

    now_s: float = 0.0

    def apply(self, tx: Transaction) -> None:
        tx.put(_moved(tx.workshop.stage, after(tx.workshop, spot(tx.workshop)), self.now_s))


@dataclass(frozen=True)
class Back(StageMove):
    """Go one cue back."""

    now_s: float = 0.0

    def apply(self, tx: Transaction) -> None:
        tx.put(_moved(tx.workshop.stage, before(tx.workshop, spot(tx.workshop)), self.now_s))


@dataclass(frozen=True)
class Blank(StageMove):
    """Make the projector black or white; the same again brings the slide back."""

    screen: Screen

    def apply(self, tx: Transaction) -> None:
        stage = tx.workshop.stage
        same = stage.screen is self.screen
        tx.put(replace(stage, screen=Screen.LIVE if same else self.screen))


@dataclass(frozen=True)
class Freeze(StageMove):
    """Let the room keep its picture while the facilitator browses; again lets it catch up."""

    def apply(self, tx: Transaction) -> None:
        stage = tx.workshop.stage
        if stage.frozen:
            tx.put(replace(stage, frozen=False, shown_step=stage.step, shown_cue=stage.cue))
        else:
            here = room_spot(tx.workshop)
            tx.put(replace(stage, frozen=True, shown_step=here.step, shown_cue=str(here.cue)))


@dataclass(frozen=True)
class Zoom(StageMove):
    """Show the card's picture alone, as large as it goes; again brings the slide back."""

    def apply(self, tx: Transaction) -> None:
        tx.put(replace(tx.workshop.stage, zoomed=not tx.workshop.stage.zoomed, zoom_part=0))


@dataclass(frozen=True)
class ZoomInto(StageMove):
    """Fill the picture with one part of the card's drawing, 1 to 9 as on a telephone; 0 shows all of it."""

    part: int

    def apply(self, tx: Transaction) -> None:
        if tx.workshop.stage.zoomed and 0 <= self.part <= ZOOM_PARTS:
            tx.put(replace(tx.workshop.stage, zoom_part=self.part))


@dataclass(frozen=True)
class Spotlight(StageMove):
    """Let one answer of the slide stay bright, by its place from 1 on, and dim the others; 0 brightens all.
    A place that the slide has not changes nothing in the room."""

    answer: int

    def apply(self, tx: Transaction) -> None:
        tx.put(replace(tx.workshop.stage, spotlight=max(0, self.answer)))


@dataclass(frozen=True)
class RunTimer(StageMove):
    """Start, pause or go on with the timer of a step."""

    step: str
    now_s: float

    def apply(self, tx: Transaction) -> None:
        stage = tx.workshop.stage
        if stage.timer_step != self.step:
            stage = replace(stage, timer_step=self.step, timer_used_s=0.0, timer_started_at_s=None)
        if stage.timer_started_at_s is None:
            stage = replace(stage, timer_started_at_s=self.now_s)
        else:
            used = stage.timer_used_s + max(0.0, self.now_s - stage.timer_started_at_s)
            stage = replace(stage, timer_used_s=used, timer_started_at_s=None)
        tx.put(stage)


@dataclass(frozen=True)
class LeaveState(StageMove):
    """Esc: leave a part of the drawing, zoom, spotlight, black or white, then freeze; one at a time."""

    def apply(self, tx: Transaction) -> None:
        stage = tx.workshop.stage
        if stage.zoom_part:
            tx.put(replace(stage, zoom_part=0))
        elif stage.zoomed:
            tx.put(replace(stage, zoomed=False))
        elif stage.spotlight:
            tx.put(replace(stage, spotlight=0))
        elif stage.screen is not Screen.LIVE:
            tx.put(replace(stage, screen=Screen.LIVE))
        elif stage.frozen:
            tx.put(replace(stage, frozen=False, shown_step=stage.step, shown_cue=stage.cue))


def _moved(stage: Stage, to: Spot, now_s: float) -> Stage:
    entered = stage.entered_at_s if stage.step == to.step and stage.entered_at_s else now_s
    is_new_day = now_s - stage.entered_at_s > ANOTHER_DAY_S
    began = now_s if is_new_day or not stage.began_at_s else stage.began_at_s
    moved = replace(
        stage,
        step=to.step,
        cue=str(to.cue),
        zoomed=False,
        zoom_part=0,
        spotlight=0,
        entered_at_s=entered,
        began_at_s=began,
    )
    return moved if stage.frozen else replace(moved, shown_step=moved.step, shown_cue=moved.cue)
