"""What the console has to say: one line, never a dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget

from abcdesk.domain.errors import UserError
from abcdesk.ui import theme
from abcdesk.ui.icons import IconMark
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import Text

Kind = Literal["warn", "undo", "good"]
Deed = tuple[str, Callable[[], object]]

_LEAST = 44
_ICONS = {"warn": "warning", "undo": "undo", "good": "done"}
_TONES = {"warn": "warn", "undo": "ink", "good": "ink"}
_MARKS = {"warn": "warn", "undo": "ink2", "good": "room"}
_GROUNDS = {"warn": "warn_wash", "undo": "surface", "good": "room_wash"}


class MessageLine(QFrame):
    """Hidden until something is said. ``warn``: what happened, what is safe, what to do. ``undo``: what was
    taken out, with the way back. ``good``: what has come out well. ``left``: it went while the keyboard was
    in it; a click does not bring the keyboard there."""

    left = Signal()

    def __init__(self, name: str = "messageLine", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName("Message")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._kind: Kind = "warn"
        self._mark = IconMark("warning", "warn")
        self._words = Text("", 13, 500, wrap=True, name="messageText")
        self._deeds = [KeyButton("", variant="quiet", name=f"messageAction{place}") for place in (1, 2)]
        self._calls: list[Callable[[], object]] = []
        self._close = IconButton("close", "Close this message", name="messageClose", size=28)
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        for place, button in enumerate(self._deeds):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, place=place: self._do(place))
            row.addWidget(button)
        row.addWidget(self._close)
        self._stands: Callable[[], bool] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear)
        self.setMinimumHeight(_LEAST)
        self.hide()

    @property
    def text(self) -> str:
        """What stands there now; "" when nothing does."""
        return self._words.text() if not self.isHidden() else ""

    @property
    def kind(self) -> Kind:
        """What kind of message it is."""
        return self._kind

    def say(
        self,
        kind: Kind,
        words: str,
        *deeds: Deed,
        cap: str = "",
        for_ms: int = 0,
        stands: Callable[[], bool] | None = None,
    ) -> None:
        """Show a message with up to two buttons; ``cap`` is the key of the first. It stays until it is
        closed, answered or replaced, or for ``for_ms`` milliseconds, and no longer than ``stands`` is true
        whenever the screen looks again."""
        self._kind, self._stands = kind, stands
        self._mark.set_icon(_ICONS[kind], _MARKS[kind])
        self._words.setText(words)
        self._words.set_tone(_TONES[kind])
        self._calls = [call for _label, call in deeds[:2]]
        for place, button in enumerate(self._deeds):
            button.setVisible(place < len(self._calls))
            if place < len(self._calls):
                button.set_words(deeds[place][0])
                button.set_cap(cap if place == 0 else "")
        self.setAccessibleDescription(words)
        self._timer.stop()
        if for_ms:
            self._timer.start(for_ms)
        self.setVisible(True)
        self.update()

    def warn(self, error: UserError, *deeds: Deed) -> None:
        """Show an error of the family that people can understand and act on."""
        self.say("warn", told(error), *deeds)

    def look_again(self) -> None:
        """Take the message away if it holds no more."""
        if self._stands is not None and not self._stands():
            self.clear()

    def clear(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._stands = None
        self._calls = []
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if had_keyboard:
            self.left.emit()

    def sizeHint(self) -> QSize:
        """As high as its words need at this width: a policy that ends at the hint would cut them."""
        return QSize(super().sizeHint().width(), max(_LEAST, self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = theme.colour("line") if self._kind == "undo" else None
        paint.box(
            painter, QRectF(self.rect()), theme.colour(_GROUNDS[self._kind]), line, theme.RADIUS_CARD - 2
        )

    def _do(self, place: int) -> None:
        calls = self._calls
        self.clear()
        if place < len(calls):
            calls[place]()


def sentence(words: str) -> str:
    """Words as a sentence: a capital first, unless a file's name stands there, and a full stop last."""
    words = words.strip()
    if not words:
        return ""
    ended = words if words[-1] in ".?!:" else f"{words}."
    first = ended.split()[0]
    return ended if "." in first[:-1] else ended[0].upper() + ended[1:]


def told(error: UserError | None) -> str:
    """What went wrong and what helps, in sentences; "" where nothing did."""
    return " ".join(part for part in (sentence(error.message), error.hint) if part) if error else ""
