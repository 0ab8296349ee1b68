"""The few things one can prefer, in a panel that comes and goes with Ctrl+, ."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.text import Text

WIDTH = 380
_LOOKS = [("light", "Light"), ("dark", "Dark"), ("system", "As the system")]


class PreferencesPanel(QFrame):
    """``look_chosen`` tells "light", "dark" or "system"."""

    look_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setAccessibleName("Preferences")
        self.setProperty("panel", "dialog")
        self.setAutoFillBackground(True)
        self.look = Segmented(_LOOKS, theme.mode(), name="lookChoice", words="Look of the program")
        self.look.changed.connect(self.look_chosen)
        close = IconButton("close", "Close the preferences", name="closePreferences", size=28)
        close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(Text("Preferences", 17, 600), 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 14, 20)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(Text("Look of the program", 13, 500, "ink2"))
        column.addWidget(self.look)
        column.addWidget(Text("The room's slides keep their own look.", 13, 400, "ink3"))
        self.setFixedWidth(WIDTH)
        self.hide()

    def toggle(self, right: int, top: int) -> None:
        """Come into sight with the right upper corner here, or go."""
        if self.isVisible():
            self.hide()
            return
        self.look.set_value(theme.mode())
        self.adjustSize()
        self.move(right - self.width(), top)
        self.show()
        self.raise_()
        self.look.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
