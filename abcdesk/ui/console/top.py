"""The run screen's top bar: what is open and safe; what the room sees, on which screen; the time."""

from __future__ import annotations

from abcdesk.ui.console import timing
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.projector.room_state import RoomState
from abcdesk.ui.widgets.pill import Pill, RoomPill
from abcdesk.ui.widgets.pill import RoomState as PillState
from abcdesk.ui.widgets.text import ElidedText, Text
from abcdesk.ui.widgets.top_bar import TopBar

_NARROW = 1180
_PILLS: dict[RoomState, PillState] = {
    RoomState.OFF: "off",
    RoomState.LIVE: "live",
    RoomState.BLACK: "black",
    RoomState.WHITE: "white",
    RoomState.NEUTRAL: "neutral",
    RoomState.FROZEN: "frozen",
    RoomState.LOST: "lost",
    RoomState.ONE_SCREEN: "one-screen",
    RoomState.TEST: "test",
    RoomState.REHEARSAL: "rehearsal",
}


class RunTop(TopBar):
    """The shared top bar, filled for the run screen."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__("", "runTopBar")
        self._bench = bench
        self.pill = RoomPill()
        self.screen_name = ElidedText("", 13, 400, "ink2", name="screenName")
        self.ends = Text("", 13, 400, "ink2", name="endsAt")
        self.pace = Pill("", name="pacePill")
        self.clock = Text("", 20, 600, name="clock")
        self.add(self.pill)
        self.add(self.screen_name)
        self._rule = self.add_rule()
        self.add(self.ends)
        self.add(self.pace)
        self.add(self.clock)

    def refresh(self) -> None:
        """Follow the stage."""
        stage = self._bench.stage
        self.set_title(self._bench.workshop.info.title)
        self.pill.set_state("rehearsal" if stage.rehearses else _PILLS[stage.state])
        self.screen_name.setText(stage.screen_name)
        self.screen_name.updateGeometry()
        self.screen_name.setVisible(bool(stage.screen_name) and self.width() >= _NARROW)
        self.tick()

    def tick(self) -> None:
        """Follow the clock."""
        now = self._bench.now_s
        day = timing.day(self._bench.workshop, now)
        saved = timing.clock(self._bench.bridge.desk.saved_at_s)
        self.set_saved("Nothing is kept" if self._bench.stage.rehearses else f"Saved {saved}")
        self.ends.setText(f"Ends {day.ends}")
        self.ends.setVisible(bool(self._bench.workshop.steps))
        self.pace.say(day.pace, "warn" if "behind" in day.pace else "quiet")
        self.pace.setVisible(bool(day.pace))
        self.clock.setText(timing.clock(now))
