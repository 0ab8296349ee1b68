"""What every part of the run screen works with: the workshop, the stage, and the line for messages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from abcdesk.domain.changes import Command
from abcdesk.domain.errors import InvalidInput, UserError
from abcdesk.domain.records import Screen, Step
from abcdesk.domain.show import Spot, spot
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.projector.room_state import RoomState
from abcdesk.ui.projector.stage import Stage
from abcdesk.ui.widgets.message_line import Deed, Kind, MessageLine, told

_BRIEF_MS = 4000
_OFFER_MS = 8000


@dataclass(frozen=True)
class Workbench:
    """Handed to each panel; holds nothing of its own."""

    bridge: Bridge
    stage: Stage
    message: MessageLine

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands."""
        return self.bridge.workshop

    @property
    def now_s(self) -> float:
        """The time by the desk's clock."""
        return self.bridge.desk.now_s()

    @property
    def spot(self) -> Spot:
        """Where the facilitator is."""
        return spot(self.workshop)

    @property
    def step(self) -> Step | None:
        """The step the facilitator is in; None on an empty agenda."""
        return self.workshop.step(self.spot.step) if self.spot.step else None

    @property
    def hides_counts(self) -> bool:
        """Whether notes and counts stay hidden, because the room may see this screen."""
        return self.stage.state is RoomState.ONE_SCREEN or (
            self.stage.shares_screen and self.workshop.stage.screen is not Screen.LIVE
        )

    def run(self, command: Command) -> UserError | None:
        """Do it; whatever stood in the way comes back: what was typed must stay then. What belongs to no
        field is said in the message line too."""
        return self.bridge.attempt(command)

    def run_or_say(self, command: Command) -> bool:
        """Do it, or say in the message line what is wrong. For commands without a field. Whether it is
        done."""
        wrong = self.run(command)
        if isinstance(wrong, InvalidInput):
            self.message.say("warn", told(wrong), stands=self._while(lambda: self.spot.step))
        return wrong is None

    def tell(self, words: str, kind: Kind = "warn", *deeds: Deed, cap: str = "") -> None:
        """Say something about the slide one is at, briefly; a little longer with something to do."""
        for_ms = _OFFER_MS if deeds else _BRIEF_MS
        self.message.say(kind, words, *deeds, cap=cap, for_ms=for_ms, stands=self._while(lambda: self.spot))

    def tell_undo(self, words: str) -> None:
        """Say what was done, with the way back."""
        self._offer(words, ("Undo", self.bridge.undo), "Ctrl Z")

    def tell_redo(self, words: str) -> None:
        """Say what was taken back, with the way on."""
        self._offer(words, ("Redo", self.bridge.redo), "Ctrl Shift Z")

    def _offer(self, words: str, deed: Deed, cap: str) -> None:
        """Stands in its step alone, and while the deed would do what the words say."""
        is_here, is_last = self._while(lambda: self.spot.step), self.bridge.until_written()
        self.message.say(
            "undo", words, deed, cap=cap, for_ms=_OFFER_MS, stands=lambda: is_here() and is_last()
        )

    def _while(self, place: Callable[[], object]) -> Callable[[], bool]:
        """Something that is true as long as one is at this place."""
        here = place()
        return lambda: place() == here
