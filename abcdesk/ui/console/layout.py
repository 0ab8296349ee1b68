"""How wide the parts of the run screen are. Two layouts: led by the mirror, or by what is written."""

from __future__ import annotations

from dataclasses import dataclass

RAIL, STRIP = 232, 64
MARGIN = 20
FOLD_BELOW = 1280
THUMBNAIL_BELOW_HEIGHT = 800
SMALLEST_MIRROR = 352
_PANEL, _PANEL_LEAST, _PANEL_SHARE = 520, 440, 0.362
_CAPTURE_MIRROR = 360
_BELOW_MIRROR = 360
"""Height for what stands above and below the mirror."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Widths in pixels. ``mirror`` includes its frame; the panel takes the rest. ``thumbnail``: what comes
    next is shown small, beside its words."""

    writes: bool
    rail: int
    centre: int
    mirror: int
    thumbnail: bool

    @property
    def is_folded(self) -> bool:
        """Whether the agenda is a strip of numbers."""
        return self.rail == STRIP


def layout_for(width: int, height: int, *, writes: bool) -> Layout:
    """The layout of a body of this size (without the bars above and below). The mirror is never narrower
    than 352 px."""
    if writes:
        low = height < THUMBNAIL_BELOW_HEIGHT - 86
        mirror = SMALLEST_MIRROR if width < FOLD_BELOW else _CAPTURE_MIRROR
        return Layout(True, STRIP, mirror + MARGIN * 2, mirror, low or width < FOLD_BELOW)
    rail = RAIL if width >= FOLD_BELOW else STRIP
    panel = max(_PANEL_LEAST, min(_PANEL, round(width * _PANEL_SHARE)))
    centre = max(SMALLEST_MIRROR + 2 * MARGIN, width - rail - panel)
    tallest = round((height - _BELOW_MIRROR) * 16 / 9)
    mirror = max(SMALLEST_MIRROR, min(centre - 2 * MARGIN, tallest))
    return Layout(False, rail, centre, mirror, width < FOLD_BELOW)
