"""Close-ups on the wall: one answer in the spotlight, one part of a drawing; by keys and by the mirror."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from abcdesk.domain.commands.staging import Spotlight, Zoom, ZoomInto
from abcdesk.domain.show import room_spot
from abcdesk.projector.slide import Answer
from abcdesk.ui.console.keys import is_plain
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.projector.frame import bounds
from abcdesk.ui.projector.zoom import moved, part_at

_FROZEN = "The room is frozen. F lets it go; then a close-up can be seen."
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CloseUps:
    """While a close-up stands, digits choose and arrows move; ``say`` tells why there is none. ``screen``
    takes the keyboard, so that no list in a panel gets the arrows."""

    def __init__(self, bench: Workbench, screen: QWidget, say: Callable[[str], None]) -> None:
        self._bench, self._screen, self._say = bench, screen, say

    @property
    def is_on(self) -> bool:
        """Whether a close-up stands."""
        stage = self._bench.workshop.stage
        return stage.zoomed or bool(stage.spotlight)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What can be singled out on the slide that the room sees."""
        slide = self._bench.stage.slide
        return slide.answers if slide is not None else ()

    def zoom(self) -> None:
        """The card's picture alone, or the slide again."""
        workshop = self._bench.workshop
        if workshop.stage.frozen:
            self._say(_FROZEN)
        elif not workshop.stage.zoomed and not room_spot(workshop).cue.card:
            self._say("No card on the stage to zoom.")
        elif self._bench.run_or_say(Zoom()) and self._bench.workshop.stage.zoomed:
            self._screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def spotlight(self) -> None:
        """The first answer alone bright, or all again."""
        stage = self._bench.workshop.stage
        if stage.spotlight:
            self._light(0)
        elif not self.answers:
            self._say("Nothing on this slide can be singled out.")
        else:
            self._light(1)

    def claims(self, event: QKeyEvent) -> bool:
        """Whether this key belongs to the close-up."""
        if not self.is_on or not is_plain(event) or not self._screen.hasFocus():
            return False
        return event.key() in self._arrows or _digit(event) is not None

    @property
    def _arrows(self) -> tuple[Qt.Key, ...]:
        """The arrows that move the close-up; of a drawing that is seen whole, and left and right beside an
        answer, they stay those of a clicker."""
        stage = self._bench.workshop.stage
        if stage.zoomed:
            return tuple(_ARROWS) if stage.zoom_part else ()
        return (Qt.Key.Key_Up, Qt.Key.Key_Down)

    def take_key(self, event: QKeyEvent) -> bool:
        """A digit or an arrow while a close-up stands; True where it was used."""
        if not self.claims(event):
            return False
        stage, digit = self._bench.workshop.stage, _digit(event)
        right, down = _ARROWS.get(Qt.Key(event.key()), (0, 0))
        if stage.zoomed:
            part = moved(stage.zoom_part, right, down) if digit is None else digit
            self._bench.run_or_say(ZoomInto(part))
        elif digit is None:
            self._light(min(max(1, stage.spotlight + right + down), len(self.answers)))
        elif digit <= len(self.answers):
            self._light(digit)
        return True

    def press(self, at: QPointF) -> None:
        """The mirror was clicked at this point of the slide."""
        stage = self._bench.workshop.stage
        if stage.zoomed:
            self._bench.run_or_say(ZoomInto(part_at(at.x(), at.y(), stage.zoom_part)))
            self._screen.setFocus(Qt.FocusReason.MouseFocusReason)
        elif place := _answer_at(self.answers, at):
            self._light(0 if place == stage.spotlight else place)

    def _light(self, answer: int) -> None:
        if self._bench.workshop.stage.frozen:
            self._say(_FROZEN)
        elif self._bench.run_or_say(Spotlight(answer)):
            self._screen.setFocus(Qt.FocusReason.OtherFocusReason)


def _digit(event: QKeyEvent) -> int | None:
    sign = event.text()
    return int(sign) if len(sign) == 1 and sign.isascii() and sign.isdecimal() else None


def _answer_at(answers: tuple[Answer, ...], at: QPointF) -> int:
    """The answer, from 1 on, whose smallest part lies here, or whose parts stand around; 0 for none."""
    found: list[tuple[float, int]] = []
    for place, answer in enumerate(answers, 1):
        boxes = [bounds(item) for item in answer.items]
        whole = QRectF()
        for box in boxes:
            whole = whole.united(box)
        found += [(box.width() * box.height(), place) for box in (*boxes, whole) if box.contains(at)]
    return min(found)[1] if found else 0
