"""What may be taller than its place: scrolled without a frame, alone or over a foot that stays in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.text import Text


class Scrolled(QScrollArea):
    """Shows ``inside`` as wide as this is itself.

    ``sideways`` lets it scroll that way too where it needs more width, instead of cutting it; ``tab_stop``
    lets the keyboard come here, for what holds no field of its own.
    """

    def __init__(
        self,
        inside: QWidget,
        *,
        name: str = "",
        words: str = "",
        sideways: bool = False,
        tab_stop: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        if not tab_stop:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)


class FootedColumn(QFrame):
    """The left side of a screen: a heading and whatever is put into ``column``, scrolled over a foot."""

    def __init__(self, title: str, about: Text, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside, self.column = framed("surface", (28, 16, 28, 16), spacing)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Text(title, 24, 600, family="serif"))
        head.addWidget(about)
        self.column.addLayout(head)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(Scrolled(inside, sideways=True, tab_stop=True), 1)

    def end_with(self, foot: QWidget) -> None:
        """Nothing more comes into the column; ``foot`` stands under it."""
        self.column.addStretch(1)
        self._outer.addWidget(foot)
