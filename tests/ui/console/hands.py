"""Pressing keys where the keyboard is, and letting files go where the mouse is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
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


def drop(widget: QWidget, *files: Path) -> None:
    """Drag files from elsewhere over a widget, which takes them, and let them go there."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    where, left, none = QPointF(10, 10), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where.toPoint(), Qt.DropAction.CopyAction, mime, left, none)
    widget.dragEnterEvent(enter)
    assert enter.isAccepted()
    widget.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, mime, left, none))


def child(screen: QWidget, name: str) -> QWidget:
    """The visible widget with this object name."""
    found = [one for one in screen.findChildren(QWidget, name) if one.isVisible()]
    assert found, f"no {name} in sight"
    return found[0]
