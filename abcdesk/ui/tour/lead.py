"""What every part of the script needs: the windows, the sample it types, and the way on through the show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from abcdesk.domain import records as r
from abcdesk.domain.show import Spot, room_spot, spots
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.main_window import MainWindow
from abcdesk.ui.projector.stage import Stage
from abcdesk.ui.tour.camera import Camera
from abcdesk.ui.tour.hands import Hands

_BRIEFLY = ("card", "ranking")


@dataclass(frozen=True)
class Lead:
    """Leads through a workshop that is open in the window, still planned; ``sample`` is how it was played.

    ``brief``: of cards shown and places revealed one by one only the last is waited for and taken."""

    window: MainWindow
    stage: Stage
    hands: Hands
    camera: Camera
    sample: Workshop
    brief: bool = False

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands."""
        bridge = self.window.bridge
        assert bridge is not None
        return bridge.workshop

    @property
    def here(self) -> Spot:
        """Where the room is."""
        return room_spot(self.workshop)

    def shoot(self) -> None:
        """Take the slide the room sees."""
        self.camera.slide(self.stage, self.here)

    def console(self, name: str) -> None:
        """Take the console."""
        self.camera.console(self.window, name)

    def go_on(self) -> None:
        """The next picture; AssertionError where the show stays."""
        before = self.here
        self.hands.press("PgDown")
        assert self.here != before, f"the show does not go on from {before.cue}"

    def is_last(self, step: r.Step) -> bool:
        """Whether this is the last picture of the step."""
        return self.here == [spot for spot in spots(self.workshop) if spot.step == step.id][-1]

    def show_rest(self, step: r.Step, *, at: Callable[[Spot], None] = lambda _spot: None) -> None:
        """Go on to the last picture of this step; ``at`` hears of each before it is taken."""
        while not self.is_last(step):
            self._skip()
            self.go_on()
            at(self.here)
            self.shoot()

    def _skip(self) -> None:
        """Where this is brief, leave out the pictures that are followed by another of their kind."""
        order = spots(self.workshop)
        place = order.index(self.here)
        kinds = [spot.cue.slide for spot in order[place + 1 :] if spot.step == self.here.step]
        alike = next((n for n, kind in enumerate(kinds) if kind != kinds[0]), len(kinds)) - 1
        if self.brief and kinds[0] in _BRIEFLY and alike > 0:
            self.hands.press(*["PgDown"] * alike)

    def show(self, step: r.Step) -> None:
        """All pictures of a step, and the console at the first."""
        self.shoot()
        self.console(step.title)
        self.show_rest(step)
