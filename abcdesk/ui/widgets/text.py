"""Labels: plain text in the console's type, coloured by role."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from abcdesk.fonts import Family
from abcdesk.ui import theme


class Text(QLabel):
    """A label that never reads markup. ``tone`` is a role's name ("ink", "ink2", "room", "warn" ...)."""

    def __init__(
        self,
        words: str = "",
        px: float = 13,
        weight: int = 400,
        tone: str = "ink",
        family: Family = "text",
        *,
        wrap: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(px, weight, family))
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self.setText(words)
        if name:
            self.setObjectName(name)

    def set_tone(self, tone: str) -> None:
        """Another colour, by role."""
        theme.tone(self, tone)


class ElidedText(Text):
    """One line that ends in an ellipsis where room is short, with the whole text as tool tip."""

    def __init__(self, words: str = "", px: float = 13, weight: int = 400, tone: str = "ink", **more) -> None:
        super().__init__(words, px, weight, tone, **more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().sizeHint().height())

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)


def plain_tip(words: str) -> str:
    """Words as a tool tip that Qt cannot take for markup."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>" if words else ""
