"""The whole tour: home, set-up, the workshop itself, the report; then a second workshop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtTest import QTest

from abcdesk.domain.workshop import Workshop
from abcdesk.ui import theme
from abcdesk.ui.main_window import MainWindow
from abcdesk.ui.projector.stage import Stage
from abcdesk.ui.report.screen import ReportScreen
from abcdesk.ui.tour.camera import Camera
from abcdesk.ui.tour.hands import Hands
from abcdesk.ui.tour.lead import Lead
from abcdesk.ui.tour.script import Say, play

REPORT = "report.pdf"

_PATIENCE_MS, _STEP_MS = 30_000, 50


class Tour:
    """Plays samples in files which hold the same workshops still planned, and photographs it all.

    ``stage`` gives the stage once the run screen is open. Leaves ``slides``, ``console`` and
    ``report.pdf`` in the folder.
    """

    def __init__(self, window: MainWindow, stage: Callable[[], Stage | None], folder: Path, say: Say) -> None:
        self._window, self._stage, self._folder, self._say = window, stage, folder, say
        self._camera, self._hands = Camera(folder), Hands(window)

    def play(self, samples: Sequence[tuple[Path, Workshop]]) -> None:
        """The whole way of the first sample, from home to its report; of the others set-up and workshop.

        AssertionError or LookupError where the program does not do what it should."""
        self._window.show()
        self._take_keyboard()
        self._window.load_library()
        self._wait(lambda: self._window.is_settled, "home does not come to rest")
        self._camera.console(self._window, "home")
        self._look_at("decksPlace", "decks")
        for place, (file, sample) in enumerate(samples):
            self._run(file, sample, brief=place > 0)
            if not place:
                self._report()
        self._camera.finish()

    def _take_keyboard(self) -> None:
        """Give the console the keyboard: made-up screens hand it to whatever window was shown last."""
        self._window.activateWindow()
        QTest.qWaitForWindowActive(self._window)

    def _look_at(self, place: str, name: str) -> None:
        """Go to another place of a screen and take it."""
        self._hands.click(self._hands.find(place))
        self._camera.console(self._window, name)

    def _run(self, file: Path, sample: Workshop, *, brief: bool) -> None:
        self._say(f"{sample.info.title}: set-up")
        self._window.open_workshop(file, "setup")
        self._hands.settle()
        self._camera.console(self._window, f"set-up {sample.info.title}")
        if not brief:
            self._look_at("roomSection", "room check")
        self._hands.press("F5")
        stage = self._stage()
        assert stage is not None, "the run screen has no stage"
        stage.set_reduced_motion(True)
        stage.set_theme(theme.current())
        self._hands.press("F5")
        self._take_keyboard()
        play(Lead(self._window, stage, self._hands, self._camera, sample, brief), self._say)

    def _report(self) -> None:
        self._say("Report")
        self._hands.press("Ctrl+E")
        self._wait(lambda: self._report_screen.is_whole, "the report shows no pages")
        self._camera.console(self._window, "report")
        self._hands.fill("reportFile", REPORT)
        self._hands.press("Ctrl+S")
        self._wait((self._folder / REPORT).exists, "no report was saved")

    @property
    def _report_screen(self) -> ReportScreen:
        screen = self._window.stack.currentWidget()
        assert isinstance(screen, ReportScreen), "Ctrl+E did not lead to the report"
        return screen

    def _wait(self, until: Callable[[], bool], failure: str) -> None:
        waited_ms = 0
        while not until():
            assert waited_ms < _PATIENCE_MS, failure
            self._hands.wait(_STEP_MS)
            waited_ms += _STEP_MS
