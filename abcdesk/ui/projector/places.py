"""Which screen was the projector at which place: kept in the settings, without naming the place."""

from __future__ import annotations

import hashlib
from dataclasses import astuple
from typing import Any

from abcdesk import settings
from abcdesk.domain.errors import UserError
from abcdesk.ui.projector.screens import ScreenIdentity, screen_of

_KEY = "screens_by_place"
_MOST = 60
_PARTS = 4


def remembered(place: str) -> ScreenIdentity | None:
    """The screen used at this place last time, where it is connected now."""
    found = _kept().get(_mark(place))
    if not (isinstance(found, list) and len(found) == _PARTS and all(isinstance(one, str) for one in found)):
        return None
    identity = ScreenIdentity(*found)
    return identity if screen_of(identity) else None


def remember(place: str, identity: ScreenIdentity) -> None:
    """Keep that this screen is the projector at this place; the oldest places are forgotten."""
    kept, mark, parts = _kept(), _mark(place), list(astuple(identity))
    if not place.strip() or kept.get(mark) == parts:
        return
    kept.pop(mark, None)
    newest = list({**kept, mark: parts}.items())[-_MOST:]
    try:
        settings.keep(**{_KEY: dict(newest)})
    except UserError:
        return  # it is a comfort: next time the largest screen is taken, as ever


def _kept() -> dict[str, Any]:
    kept = settings.read().get(_KEY)
    return kept if isinstance(kept, dict) else {}


def _mark(place: str) -> str:
    """What stands for a place in a file that holds no word of any workshop."""
    return hashlib.sha256(" ".join(place.casefold().split()).encode()).hexdigest()[:16]
