"""The line at the bottom: the keys that work now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAction, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from abcdesk.ui import theme
from abcdesk.ui.actions import KeyAction, caps_of
from abcdesk.ui.ground import KEY_LINE_HEIGHT
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint

Entry = tuple[Sequence[str] | QAction, str]
"""Keycaps as they are printed, or an action whose caps are shown, and a word or two."""


class KeyLine(QFrame):
    """Entries with an action follow it and are left out while it is disabled. What does not fit is left
    out from the end, but for the last entry."""

    def __init__(
        self,
        entries: Sequence[Entry] = (),
        note: str = "Everything stays on this laptop",
        name: str = "keyLine",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("panel", "rail")
        self.setProperty("edge", "top")
        self.setFixedHeight(KEY_LINE_HEIGHT)
        self._entries: list[Entry] = []
        self._note = note
        self.set_entries(entries)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Other keys."""
        for keys, _words in self._entries:
            if isinstance(keys, QAction):
                keys.changed.disconnect(self._on_action_changed)
        self._entries = list(entries)
        for keys, _words in self._entries:
            if isinstance(keys, QAction):
                keys.changed.connect(self._on_action_changed)
        self._on_action_changed()

    def set_note(self, note: str) -> None:
        """Other words at the right end."""
        self._note = note
        self.update()

    def shown(self) -> list[tuple[tuple[str, ...], str]]:
        """What works now: keycaps and words."""
        found = []
        for keys, words in self._entries:
            if isinstance(keys, QAction):
                caps = keys.caps() if isinstance(keys, KeyAction) else caps_of(keys.shortcut().toString())
                if keys.isEnabled() and caps:
                    found.append((caps, words or keys.text()))
            else:
                found.append((tuple(keys), words))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        middle = self.height() / 2 + 0.5
        font = theme.font(13)
        metrics = QFontMetricsF(font)
        limit = self._paint_note(painter, middle, metrics)
        entries = self._fitting(self.shown(), limit - 16, metrics)
        x = 16.0
        for caps, words in entries:
            for key in caps:
                x += paint.cap(painter, x, middle, key, fill=theme.colour("surface")) + 6
            painter.setFont(font)
            painter.setPen(theme.colour("ink2"))
            painter.drawText(QRectF(x, 0, 600, self.height() + 1), 0x0080 | 0x0001, words)
            x += metrics.horizontalAdvance(words) + 16

    def _paint_note(self, painter: QPainter, middle: float, metrics: QFontMetricsF) -> float:
        """The lock and the note at the right end; gives where they begin."""
        if not self._note:
            return float(self.width())
        width = metrics.horizontalAdvance(self._note)
        x = self.width() - 16 - width
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink3"))
        painter.drawText(QRectF(x, 0, width + 4, self.height() + 1), 0x0080 | 0x0001, self._note)
        paint_icon(painter, "lock", QRectF(x - 22, middle - 8, 15, 15), theme.colour("ink3"))
        return x - 30

    def _fitting(
        self, entries: list[tuple[tuple[str, ...], str]], room: float, metrics: QFontMetricsF
    ) -> list[tuple[tuple[str, ...], str]]:
        def width(entry: tuple[tuple[str, ...], str]) -> float:
            caps, words = entry
            return sum(paint.cap_width(cap) + 6 for cap in caps) + metrics.horizontalAdvance(words) + 16

        kept = list(entries)
        while len(kept) > 1 and sum(width(entry) for entry in kept) > room:
            kept.pop(-2)
        return kept

    def _on_action_changed(self) -> None:
        self.setAccessibleName(
            "Keys: " + ", ".join(f"{' '.join(caps)} {words}" for caps, words in self.shown())
        )
        self.update()

    def _on_focus_changed(self, _old: QWidget | None, _new: QWidget | None) -> None:
        self._on_action_changed()
