"""A sound when the time of a step is up, for whoever wants one: once, and never again for the same end."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from abcdesk import settings
from abcdesk.domain.show import timer_left_s
from abcdesk.domain.workshop import Workshop

END_SOUND = "end_sound"
"""The preference: off unless a person switched it on."""


class TimeUp:
    """Told the time every second; rings the system's bell as a running timer ends."""

    def __init__(self) -> None:
        self._was_left: tuple[str, float] = ("", 0.0)

    def tick(self, workshop: Workshop, now_s: float) -> None:
        """What the time is now."""
        stage = workshop.stage
        if stage.timer_started_at_s is None or not workshop.has_step(stage.timer_step):
            self._was_left = ("", 0.0)
            return
        left = timer_left_s(workshop, workshop.step(stage.timer_step), now_s)
        step, before = self._was_left
        self._was_left = (stage.timer_step, left)
        if step == stage.timer_step and left <= 0 < before and settings.read().get(END_SOUND) is True:
            QApplication.beep()
