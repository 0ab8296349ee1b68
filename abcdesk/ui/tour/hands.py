"""Hands that press keys and type text on the real windows, as a facilitator would."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget

_SETTLE_MS = 20


class Hands:
    """Press and type on whatever has the focus in one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def press(self, *keys: str) -> None:
        """Press key sequences such as ``PgDown``, ``Ctrl+Down`` or ``R``, one after the other."""
        for key in keys:
            QTest.keySequence(self._focus(), QKeySequence(key))
        self.settle()

    def type(self, text: str, then: str = "") -> None:
        """Type a text, in any alphabet, where the cursor stands; without a text field key by key. ``then`` is
        a key pressed after it."""
        self._write(text)
        if then:
            QTest.keySequence(self._focus(), QKeySequence(then))
        self.settle()

    def _write(self, text: str) -> None:
        focus = self._focus()
        if text.isascii():
            QTest.keyClicks(focus, text)
        else:  # QTest types nothing else; this is how an input method hands over its text
            event = QInputMethodEvent("", [])
            event.setCommitString(text)
            QCoreApplication.sendEvent(focus, event)

    def click(self, widget: QWidget) -> None:
        """Click into the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def click_tab(self, name: str, place: int) -> None:
        """Click a tab of the tab bar with this object name."""
        bar = self.find(name)
        assert isinstance(bar, QTabBar)
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())
        self.settle()

    def fill(self, name: str, text: str, then: str = "Tab") -> None:
        """Replace what stands in the field with this object name, and press Tab or another key."""
        self.fill_row(name, [text], then)

    def fill_row(self, first: str, texts: Sequence[str], then: str = "Tab") -> None:
        """The same for the fields that follow each other from the one with this object name on."""
        self.find(first).setFocus(Qt.FocusReason.TabFocusReason)
        for text in texts:
            QTest.keySequence(self._focus(), QKeySequence("Ctrl+A"))
            self._write(text)
            QTest.keySequence(self._focus(), QKeySequence(then))
        self.settle()

    def choose(self, name: str, words: str) -> None:
        """Click the button with these words within the widget of this name."""
        group = self.find(name)
        for button in group.findChildren(QAbstractButton):
            if button.text() == words:
                self.click(button)
                return
        raise LookupError(f"no {words} in {name}")

    def find(self, name: str) -> QWidget:
        """The visible widget with this object name; LookupError where there is none."""
        for widget in self._window.findChildren(QWidget, name):
            if widget.isVisible():
                return widget
        raise LookupError(f"no {name} in sight")

    def sees(self, name: str) -> bool:
        """Whether a widget with this object name is in sight."""
        return any(widget.isVisible() for widget in self._window.findChildren(QWidget, name))

    def settle(self) -> None:
        """Let the windows do what is due, such as repaints and deferred deletions."""
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _SETTLE_MS)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def wait(self, ms: int) -> None:
        """Let this much time pass."""
        QTest.qWait(ms)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._window.focusWidget() or self._window
