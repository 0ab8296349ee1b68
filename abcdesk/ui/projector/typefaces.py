"""The shipped fonts in Qt: loaded once, asked for by role."""

from __future__ import annotations

import threading
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from abcdesk.fonts import FACES, FAMILY_NAMES, Family

_loaded: list[int] = []
_guard = threading.Lock()


def load_typefaces() -> None:
    """Make the shipped fonts known to Qt. Needs a QGuiApplication; a second call does nothing.

    May be called from any thread (all of QFontDatabase may, says its documentation): the first font has Qt
    look for those of the system, and it lets the interpreter go on with something else meanwhile.
    """
    with _guard:
        if not _loaded:
            _loaded.extend(QFontDatabase.addApplicationFont(str(one.path)) for one in FACES)


@lru_cache(maxsize=512)
def typeface(family: Family, weight: int, italic: bool, px: float, tabular: bool = False) -> QFont:
    """A font of this role, weight (400 to 800) and size in pixels, without hinting.

    The wide fallback font follows for signs the face lacks.
    """
    load_typefaces()
    font = QFont([FAMILY_NAMES[family], FAMILY_NAMES["fallback"]])
    font.setPixelSize(max(1, round(px)))
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        font.setFeature(QFont.Tag.fromString("tnum"), 1)
    return font
