"""The client's accent colour: a few to take at a click, any other by its code."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.colours import full_hex, is_hex
from abcdesk.report.layout.palette import accent_of
from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.field import Field, line_edit
from abcdesk.ui.widgets.text import Text

SWATCHES = (
    ("#0B3D91", "Blue"),
    ("#0E6F7C", "Petrol"),
    ("#2E7D32", "Green"),
    ("#8A1C3B", "Wine"),
    ("#B5451B", "Rust"),
    ("#5B3A8C", "Violet"),
)


class AccentRow(QWidget):
    """``chosen`` tells the colour as #RRGGBB, "" for the usual one. What is no colour stays in the field,
    with the reason."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportAccent")
        self.value = ""
        self._edit = line_edit("accentColour", "Accent colour", "Usual")
        self._edit.setMaxLength(7)
        self._field = Field("Accent colour", self._edit)
        self._words = Text("", 13, 400, "ink2", wrap=True, name="accentWords")
        self._words.hide()
        self._swatches = [_Swatch(colour, words) for colour, words in SWATCHES]
        row = QHBoxLayout()
        row.setSpacing(4)
        for swatch in self._swatches:
            row.addWidget(swatch, 0, Qt.AlignmentFlag.AlignBottom)
            swatch.clicked.connect(lambda _on, swatch=swatch: self._choose(swatch.colour))
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self._field, 1)
        beside.addLayout(row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(beside)
        column.addWidget(self._words)
        self._edit.editingFinished.connect(self._on_typed)

    def show_value(self, colour: str) -> None:
        """Show the colour that is kept, unless a wrong one waits to be put right."""
        self.value = colour
        if not self._field.error:
            self._edit.settle(colour)
        accent = accent_of(colour)
        is_pale = bool(colour) and accent.text != accent.fill
        self._words.setText(f"Too light for text: text is printed in {accent.text}." if is_pale else "")
        self._words.setVisible(is_pale)
        for swatch in self._swatches:
            swatch.setChecked(swatch.colour == colour)

    def _on_typed(self) -> None:
        words = self._edit.text().strip()
        code = f"#{words.removeprefix('#')}" if words else ""
        if code and not is_hex(code):
            self._field.set_error("A colour looks like #0E6F7C")
            return
        self._choose(full_hex(code) if code else "")

    def _choose(self, colour: str) -> None:
        self._field.set_error("")
        if colour == self.value:
            self.show_value(colour)
        else:
            self.chosen.emit(colour)


class _Swatch(QAbstractButton):
    """A square of one colour; a ring marks the one that holds."""

    def __init__(self, colour: str, words: str) -> None:
        super().__init__()
        self.colour = colour
        self.setObjectName(f"accent-{colour.removeprefix('#')}")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCheckable(True)
        self.setFixedSize(24, 34)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = QRectF(2, 7, 20, 20)
        paint.box(painter, square, QColor(self.colour), theme.colour("line_strong"), 4)
        if self.isChecked() or self.hasFocus():
            role = "focus" if self.hasFocus() else "ink"
            paint.box(painter, square.adjusted(-1.5, -1.5, 1.5, 1.5), None, theme.colour(role), 5, 2)
