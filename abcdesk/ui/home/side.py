"""The side of home: templates to start from, the sample, the shelf of decks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout

from abcdesk.library.templates import Cover
from abcdesk.ui import theme
from abcdesk.ui.home.shelf import DeckShelf
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.enter import is_enter
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.words import count, hours


class _Offer(QAbstractButton):
    """Two lines to click: a template, or the sample."""

    def __init__(self, name: str, title: str, words: str, cap: str = "", icon: str = "") -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints under the mouse
        self.setObjectName(name)
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self._words, self._cap, self._icon = words, cap, icon
        self.first = self.last = False
        self.setFixedHeight(50)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(288, 50)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self.underMouse():
            painter.save()
            painter.setClipPath(self._outline(rect))
            painter.fillRect(rect, theme.colour("sunk"))
            painter.restore()
        if not self.last:
            painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        left = 12.0
        if self._icon:
            paint_icon(painter, self._icon, QRectF(14, rect.center().y() - 9, 18, 18), theme.colour("ink2"))
            left = 42.0
        right = paint.cap_width(self._cap) + 20 if self._cap else 40
        width = rect.width() - left - right
        painter.setFont(theme.font(14, 600))
        painter.setPen(theme.colour("ink"))
        paint.elided(painter, QRectF(left, 6, width, 20), self.text())
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink2"))
        paint.elided(painter, QRectF(left, 25, width, 18), self._words)
        if self._cap:
            paint.cap(painter, rect.width() - 10 - paint.cap_width(self._cap), rect.center().y(), self._cap)
        else:
            arrow = QRectF(rect.width() - 30, rect.center().y() - 8, 16, 16)
            paint_icon(painter, "arrow-right", arrow, theme.colour("ink2"))
        if self.hasFocus():
            paint.focus_ring(painter, rect, 8)

    def _outline(self, rect: QRectF) -> QPainterPath:
        path = QPainterPath()
        path.addRoundedRect(rect.adjusted(0, 0 if self.first else -12, 0, 0 if self.last else 12), 9, 9)
        return path


class HomeSide(Scrolled):
    """``template_chosen`` tells the id of one of the templates; ``sample_asked`` and ``import_asked`` are the
    others."""

    template_chosen = Signal(str)
    sample_asked = Signal()
    import_asked = Signal()

    def __init__(self, templates: Sequence[Cover]) -> None:
        inside = QFrame()
        super().__init__(inside, name="homeSide", tab_stop=True)
        self.templates = templates
        self.shelf = DeckShelf()
        self._import = KeyButton("Import", variant="quiet", icon="import", name="importDeck")
        self._import.clicked.connect(self.import_asked)
        inside.setProperty("panel", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(0)
        column.addWidget(Text("Start from a template", 17, 600))
        column.addSpacing(10)
        column.addWidget(self._templates())
        column.addSpacing(10)
        column.addWidget(self._sample())
        column.addSpacing(20)
        head = QHBoxLayout()
        head.addWidget(Text("Deck shelf", 17, 600))
        head.addStretch(1)
        head.addWidget(self._import)
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(self.shelf)
        column.addStretch(1)

    def _templates(self) -> QFrame:
        card, rows = framed("card", (1, 1, 1, 1), 0)
        offers = [self._offer(place, template) for place, template in enumerate(self.templates, 1)]
        for offer in offers:
            rows.addWidget(offer)
        if offers:
            offers[0].first = offers[-1].last = True
        return card

    def _offer(self, place: int, template: Cover) -> _Offer:
        words = f"{hours(template.minutes)}, {count(template.steps, 'step')}"
        offer = _Offer(f"template-{template.id}", template.title, words, f"Ctrl {place}")
        offer.setToolTip(template.description)
        offer.clicked.connect(lambda _checked=False: self.template_chosen.emit(template.id))
        return offer

    def _sample(self) -> QFrame:
        card, rows = framed("tinted", (1, 1, 1, 1))
        offer = _Offer("openSample", "New here?", "Open the sample workshop", icon="compass")
        offer.first = offer.last = True
        offer.clicked.connect(self.sample_asked)
        rows.addWidget(offer)
        return card
