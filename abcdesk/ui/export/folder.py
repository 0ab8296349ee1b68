"""Where files go that leave the program: chosen once, for all of them, and remembered."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


class ExportFolder(QObject):
    """``changed`` when another folder is chosen; ``remember`` keeps it for next time. ``first`` gives the one
    to begin with, when it is first needed."""

    changed = Signal()

    def __init__(
        self,
        first: Callable[[], Path],
        remember: Callable[[Path], None] = lambda _path: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._remember = first, remember
        self._path: Path | None = None

    @property
    def path(self) -> Path:
        """The folder."""
        if self._path is None:
            self._path = self._first()
        return self._path

    @property
    def is_usable(self) -> bool:
        """Whether it is there still."""
        return self.path.is_dir()

    def choose(self, window: QWidget) -> bool:
        """Have another folder chosen; whether one was."""
        start = self.path if self.is_usable else Path.home()
        folder = QFileDialog.getExistingDirectory(window, "Folder for files", str(start))
        if folder:
            self.use(Path(folder))
        return bool(folder)

    def use(self, path: Path) -> None:
        """Let files go there from now on."""
        self._path = path
        self._remember(path)
        self.changed.emit()


def show_in_folder(path: Path) -> None:
    """Open the folder that holds this file, with the file chosen where the system can do that."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer.exe", [f"/select,{path}"])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        open_path(path.parent)


def open_path(path: Path) -> None:
    """Open a file or folder with whatever the system opens it with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
