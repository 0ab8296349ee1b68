"""What is to be mended, line by line; each leads to its place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from abcdesk.deckfile.draft_check import Finding
from abcdesk.domain.cards import Deck
from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.layouts import drop
from abcdesk.ui.widgets.message_line import sentence
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.text import Text, plain_tip
from abcdesk.ui.words import count

_MOST = 60
_ROW = 42


class _Line(QAbstractButton):
    """One finding: where, and what."""

    def __init__(self, number: int, where: str, words: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints under the mouse
        self.setObjectName(f"finding-{number}")
        self.setText(where)
        self.setAccessibleName(f"{where}: {words}")
        self.setToolTip(plain_tip(words))
        self._words = words
        self.setFixedHeight(_ROW)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(200, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self.underMouse():
            paint.box(painter, rect, theme.colour("sunk"), None, 8)
        paint_icon(painter, "warning", QRectF(10, rect.center().y() - 8, 16, 16), theme.colour("warn"))
        painter.setFont(theme.font(13, 600))
        painter.setPen(theme.colour("ink"))
        paint.elided(painter, QRectF(36, 3, rect.width() - 44, 19), self.text())
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink2"))
        paint.elided(painter, QRectF(36, 20, rect.width() - 44, 19), self._words)
        if self.hasFocus():
            paint.focus_ring(painter, rect, 8)


class FindingsList(QWidget):
    """``chosen`` tells the finding a person wants to mend."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deckFindings")
        self.title = Text("", 13, 600, name="deckFindingsTitle")
        self._shown: tuple[object, ...] = ()
        self._lines: list[_Line] = []
        inside = QFrame()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(Scrolled(inside), 1)

    def show_findings(self, findings: tuple[Finding, ...], deck: Deck) -> None:
        """List these; what is more than fits is counted."""
        self.title.setText(f"{count(len(findings), 'thing')} to mend" if findings else "Nothing to mend")
        self.title.set_tone("warn" if findings else "room")
        self.setAccessibleName(self.title.text())
        lines = tuple((finding, _where(finding, deck)) for finding in findings[:_MOST])
        if lines == self._shown:
            return
        self._shown = lines
        drop(self._lines, out_of=self._column)
        self._lines = []
        for number, (finding, where) in enumerate(lines):
            line = _Line(number, where, sentence(in_words(finding.message)))
            line.clicked.connect(lambda _checked=False, found=finding: self.chosen.emit(found))
            self._column.insertWidget(number, line)
            self._lines.append(line)


def in_words(message: str) -> str:
    """A message about ``deck.toml`` for somebody who does not see that file."""
    for mark in ("[[card]]", "[[suit]]"):
        if mark in message:
            return f"the deck has no {mark.strip('[]')} yet"
    return message


def _where(finding: Finding, deck: Deck) -> str:
    if finding.kind == "card" and finding.id in deck:
        card = deck.card(finding.id)
        return f"{card.number}  {card.title or 'No title yet'}"
    if finding.kind == "suit":
        return next((f"Suit {s.letter} {s.title}" for s in deck.suits if s.id == finding.id), "Suit")
    return "The deck"
