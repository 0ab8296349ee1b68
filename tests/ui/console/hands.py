"""Pressing keys where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from abcdesk.ui.console.run_screen import RunScreen


def target(screen: RunScreen) -> QWidget:
    """Where keys go."""
    return QApplication.focusWidget() or screen


def type_(screen: RunScreen, text: str) -> None:
    """Type letters, digits and signs one by one."""
    QTest.keyClicks(target(screen), text)


def press(screen: RunScreen, *keys: str) -> None:
    """Press key sequences: "PgDown", "Ctrl+Z", "B"."""
    for key in keys:
        if key == "Shift+Tab":
            QTest.keyClick(target(screen), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        else:
            QTest.keySequence(target(screen), QKeySequence(key))
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def child(screen: QWidget, name: str) -> QWidget:
    """The visible widget with this object name."""
    found = [one for one in screen.findChildren(QWidget, name) if one.isVisible()]
    assert found, f"no {name} in sight"
    return found[0]
