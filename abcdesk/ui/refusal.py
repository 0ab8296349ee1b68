"""Why the program does not start, said in a window: one without a terminal has no other place for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from abcdesk.domain.errors import UserError
from abcdesk.ui.starting import application


def show(error: UserError) -> None:
    """Say it, and wait until it is read."""
    application()
    box = QMessageBox(QMessageBox.Icon.Warning, "abcdesk", error.message)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(error.hint)
    box.exec()
