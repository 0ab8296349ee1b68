"""Outlines written as SVG path data, for a painter. Signs and icons need no more of the slides than this."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QPainterPath

from abcdesk.pathdata import segments


@lru_cache(maxsize=1024)
def path_of(d: str) -> QPainterPath:
    """SVG path data as a painter path; holes by the even-odd rule."""
    path = QPainterPath()
    for verb, p in segments(d):
        if verb == "M":
            path.moveTo(*p)
        elif verb == "L":
            path.lineTo(*p)
        elif verb == "C":
            path.cubicTo(*p)
        else:
            path.closeSubpath()
    return path
