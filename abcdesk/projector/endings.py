"""How excuses end, in words short enough for a row on the wall."""

from __future__ import annotations

from abcdesk.domain.records import Ruling, RulingKind
from abcdesk.projector.room import RoomView


def endings(room: RoomView, step_id: str) -> dict[str, Ruling]:
    """How the excuses of a step end, by card; those still open are left out."""
    dial = room.dials.get(step_id)
    return {one.card: one.ruling for one in dial.excuses if one.ruling} if dial else {}


def ending_words(ruling: Ruling, *, as_decision: bool = False) -> str:
    """Who decided it, or that it ends: what is done instead has room on the dial. ``as_decision``: "decision"
    stands beside it already."""
    if ruling.outcome is RulingKind.IMPROVEMENT:
        return "Ends today, for nothing"
    if as_decision:
        return ", ".join(part for part in (ruling.by, ruling.text) if part)
    return f"Decided: {ruling.by}"
