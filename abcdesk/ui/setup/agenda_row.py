"""One step of the agenda in the set-up: time, title, a word about it, its share of the day, minutes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.domain.commands.preparing import MOST_MINUTES
from abcdesk.domain.records import Step
from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.field import line_edit, mark_wrong
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.message_line import sentence
from abcdesk.ui.widgets.number import NumberBox
from abcdesk.ui.widgets.rows import Handle, Row, RowColumn
from abcdesk.ui.widgets.text import ElidedText, Text

_WHOLE = 150
"""Up to this width, at 100 % size of text, a title is whole and the word about it gives way."""


class _Share(QWidget):
    """How long a step is beside the longest one."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(88, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        width = max(4.0, self.width() * self._share) if self._share else 0.0
        bar = QRectF(0, self.height() / 2 - 4, width, 8)
        paint.box(QPainter(self), bar, theme.colour("line_strong"), None, 2)


class AgendaRow(Row):
    """Tells what a person changed, and by ``entered`` that they want on to the rest. The title is edited in
    place; the rest stands in the step's editor."""

    retitled = Signal(str, str)
    timed = Signal(str, int)
    removed = Signal(str)
    opened = Signal(str)
    entered = Signal(str)

    def __init__(self, step_id: str, column: RowColumn) -> None:
        super().__init__(step_id, column)
        self.setObjectName(f"step-{step_id}")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.time = Text("", 14, 400, "ink2", name=f"step-{step_id}-time")
        self.time.setFixedWidth(44)
        self.title = line_edit(f"step-{step_id}-title", "Step's title")
        self.title.setProperty("bare", True)
        self.title.setFont(theme.font(14, 500))
        self.title.editingFinished.connect(lambda: self.retitled.emit(self.row_id, self.title.text()))
        self.title.returnPressed.connect(lambda: self.entered.emit(self.row_id))
        self.detail = ElidedText("", 13, 400, "ink3", name=f"step-{step_id}-detail")
        self.detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._share = _Share()
        self.minutes = NumberBox(f"step-{step_id}-minutes", "Minutes", 0, MOST_MINUTES, width=48)
        self.minutes.valueChanged.connect(lambda value: self.timed.emit(self.row_id, value))
        self.remove = IconButton(
            "close", "Remove this step", name=f"step-{step_id}-remove", role="ink3", size=28
        )
        self.show_on_demand(self.remove)
        self.remove.clicked.connect(lambda: self.removed.emit(self.row_id))
        self._error = Text("", 13, 500, "warn", wrap=True, name=f"step-{step_id}-error")
        self._error.setContentsMargins(92, 0, 16, 8)
        self._error.hide()
        self._lay_out()

    def show_step(self, step: Step, time: str, detail: str, share: float, room_for_bar: bool) -> None:
        """Show what is kept; a wrong title waits to be put right."""
        self.setAccessibleName(f"{time} {step.title}, {step.minutes} minutes")
        self.time.setText(time)
        if not self._error.text():
            self.title.settle(step.title)
        self._fit_title()
        self.detail.setText(detail)
        self._share.show_share(share)
        self._share.setVisible(room_for_bar)
        with QSignalBlocker(self.minutes):
            self.minutes.setValue(step.minutes)

    def set_error(self, field: str, words: str) -> None:
        """Say beside the row what is wrong; "" when it is right."""
        self._error.setText(sentence(words))
        self._error.setVisible(bool(words))
        mark_wrong(self.title, bool(words) and field == "title")
        mark_wrong(self.minutes, bool(words) and field == "minutes")
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.row_id)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.row_id)
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit_title()  # the text may be larger than it was
        super().showEvent(event)

    def _fit_title(self) -> None:
        """As wide as its words, so that the detail stands right beside them."""
        words = self.title.fontMetrics().horizontalAdvance(self.title.text() or "Step's title")
        self.title.setMaximumWidth(max(120, words + 18))
        self.title.setMinimumWidth(min(words + 18, _WHOLE * theme.text_size() // 100))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 12, 3)
        row.setSpacing(6)
        row.addWidget(Handle(self))
        row.addWidget(self.time)
        row.addWidget(self.title, 3)
        row.addWidget(self.detail, 2)
        row.addWidget(self._share)
        row.addSpacing(2)
        row.addWidget(self.minutes)
        row.addWidget(Text("min", 13, 400, "ink2"))
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._error)
        self.title.textChanged.connect(lambda _text: self._fit_title())
