"""What the room sees apart from the slide itself."""

from __future__ import annotations

from enum import StrEnum


class RoomState(StrEnum):
    """What the room sees, in one word."""

    OFF = "off"
    LIVE = "live"
    BLACK = "black"
    WHITE = "white"
    NEUTRAL = "neutral"
    FROZEN = "frozen"
    LOST = "lost"
    ONE_SCREEN = "one-screen"
    TEST = "test"
    REHEARSAL = "rehearsal"
