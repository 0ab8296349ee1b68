"""The program with its sample on real windows: prints what the room sees whenever that changes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from abcdesk.app import AppDoors
from abcdesk.ui import theme
from abcdesk.ui.main_window import MainWindow
from abcdesk.ui.starting import STYLE


def main() -> None:
    """Open the sample's run screen; end after a minute whatever comes."""
    app = QApplication([*sys.argv[:1], *STYLE])
    theme.install(app)
    doors = AppDoors(Path(os.environ["ABCDESK_HOME"]) / "library")
    window = MainWindow(doors)
    window.furnish()
    window.resize(1200, 800)
    window.move(20, 20)
    window.show()
    window.open_workshop(doors.sample(), "run")
    window.setWindowTitle("console")
    stage = doors.stage
    assert stage is not None
    told = [""]

    def tell() -> None:
        where = stage.window.screen().name() if stage.window and stage.window.isVisible() else "-"
        size = f"{stage.window.width()}x{stage.window.height()}" if stage.window else "-"
        words = f"{stage.state} {where} {size} {window.bridge.workshop.stage.cue if window.bridge else ''}"
        if words != told[0]:
            told[0] = words
            print(words, flush=True)

    timer = QTimer()
    timer.timeout.connect(tell)
    timer.start(50)
    QTimer.singleShot(60_000, app.quit)
    print("ready", flush=True)
    app.exec()


main()
