"""Slips of a survey from a file, for a round that was answered before the workshop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.ballots import is_taking_ballots, pick_settings
from abcdesk.domain.commands.rounds import ImportBallots
from abcdesk.domain.errors import UserError
from abcdesk.domain.records import Step
from abcdesk.domain.survey import SurveyProblems, read_survey
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import Text

_MOST_BYTES = 5_000_000
_SHOWN = 6


class SurveyImport(QWidget):
    """A button, and beneath it what is wrong with the file, line by line."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("surveyImport")
        self.bench = bench
        self._step_id = ""
        self.button = KeyButton("Slips from a file", variant="quiet", name="importSlipsButton")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self._choose)
        hint = Text("CSV: a header row, then a line for each person", 13, 400, "ink3")
        self.problems = Text("", 13, 500, "warn", wrap=True, name="surveyProblems")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.problems)

    def show_step(self, step: Step) -> None:
        """Offered while a surveyed round of persons takes slips."""
        settings = pick_settings(self.bench.workshop, step)
        if step.id != self._step_id:
            self._step_id = step.id
            self._say(())
        self.setVisible(settings.surveyed and not settings.by_team and is_taking_ballots(step))

    def take(self, path: Path) -> None:
        """Take in the slips of this file, or say everything that is wrong with it."""
        workshop = self.bench.workshop
        try:
            ballots = read_survey(_text_of(path), workshop, workshop.step(self._step_id))
        except SurveyProblems as error:
            self._say(error.problems)
            return
        except UserError as error:
            self._say((error.message,))
            return
        self._say(())
        if self.bench.run_or_say(ImportBallots(self._step_id, ballots)):
            self.bench.tell_undo(f"{len(ballots)} slips are in.")

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, "Slips of a survey", "", "Tables (*.csv *.txt *.tsv)")
        if name:
            self.take(Path(name))

    def _say(self, problems: tuple[str, ...]) -> None:
        lines = [*problems[:_SHOWN], *([f"And {len(problems) - _SHOWN} more."] if problems[_SHOWN:] else [])]
        if problems:
            lines.append("Nothing was taken in.")
        self.problems.setText("\n".join(lines))
        self.problems.setVisible(bool(problems))


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UserError(f"{path.name} is far too large for a survey.", "")
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UserError(f"{path.name} cannot be read: {error.strerror or error}.", "") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path.name} is not text in UTF-8.", "Save it as CSV in UTF-8.") from error
