"""The panel of a follow-up: each promise of last time kept, half kept or dropped, by one key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QWidget

from abcdesk.domain.commands.following import SayWhatBecame
from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.moved import movement
from abcdesk.domain.records import CommitmentStatus, EarlierPromise, StepKind
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.ui.console.panels.panel import Entry, StepPanel
from abcdesk.ui.console.panels.promise_list import WORDS, PromiseList
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.empty_state import EmptyState
from abcdesk.ui.widgets.field import LineEdit
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.measure_rows import Measure, MeasureRows
from abcdesk.ui.widgets.text import Text

_KEYS = {
    "1": CommitmentStatus.KEPT,
    "2": CommitmentStatus.HALF,
    "3": CommitmentStatus.DROPPED,
    "0": CommitmentStatus.OPEN,
}


class _OutcomeEdit(LineEdit):
    """Keeps Enter to itself: beyond the line it would open the line again, and digits would be written."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class FollowUpPanel(StepPanel):
    """A digit says what became of the promise chosen and goes on to the next; Enter writes what happened."""

    kind = StepKind.FOLLOW_UP
    answers = ("previous_card", "next_card", "show_in_room")

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._chosen = ""
        self.list = PromiseList()
        self.list.itemClicked.connect(self._on_clicked)
        self.buttons = {
            status: KeyButton(WORDS[status].capitalize(), cap=key, name=f"{status.value}Promise")
            for key, status in _KEYS.items()
        }
        for status, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, one=status: self._say(one))
        self.outcome = _OutcomeEdit()
        self.outcome.setObjectName("promiseOutcome")
        self.outcome.setAccessibleName("What happened")
        self.outcome.setPlaceholderText("What happened, in figures if there are any")
        self.outcome.returnPressed.connect(self._keep_outcome)
        self.nothing = EmptyState(
            "repeat",
            "No earlier workshop is carried over",
            "On home, choose it and press Ctrl+U, or drop its report there: that makes a follow-up with its "
            "promises.",
            name="nothingPromised",
        )
        self.hint = Text("", 13, 400, "ink2", wrap=True, name="followUpHint")
        self.moved = MeasureRows("followUpMoved")
        self.moved_words = Text("", 13, 400, "ink2", wrap=True, name="followUpMovedWords")
        self._lay_out()

    @property
    def promises(self) -> tuple[EarlierPromise, ...]:
        """The promises of last time."""
        return self.workshop.earlier_promises

    @property
    def chosen(self) -> EarlierPromise | None:
        """The promise that keys speak of."""
        return next((one for one in self.promises if one.id == self._chosen), None)

    def refresh(self) -> None:
        promises = self.promises
        if self.chosen is None:
            waiting = [one for one in promises if one.status is CommitmentStatus.OPEN]
            self._chosen = next((one.id for one in (*waiting, *promises)), "")
        told = sum(one.status is not CommitmentStatus.OPEN for one in promises)
        self.head.say(self.title, f"{told} of {len(promises)} promises told" if promises else "")
        self.list.show_promises(promises, self._chosen)
        self._entry.setVisible(bool(promises))
        self.list.setVisible(bool(promises))
        chosen = self.chosen
        if chosen is not None and not self.outcome.hasFocus():
            self.outcome.setText(chosen.outcome)
        self.nothing.setVisible(not promises)
        self.hint.setText(self._hint())
        self.hint.setVisible(bool(promises))
        self._show_moved()

    def take_key(self, event: QKeyEvent) -> bool:
        status = _KEYS.get(event.text())
        if status is None or self.chosen is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._say(status)
        return True

    def claims(self, event: QKeyEvent) -> bool:
        return self.chosen is not None and event.text() in _KEYS

    def begin(self) -> bool:
        if self.chosen is None:
            return False
        self.outcome.setFocus()
        self.outcome.selectAll()
        return True

    def on_next_card(self) -> None:
        """The next promise."""
        self._go_by(1)

    def on_previous_card(self) -> None:
        """The promise before."""
        self._go_by(-1)

    def on_show_in_room(self) -> None:
        """Show what became of the promise chosen, and of those before it."""
        chosen = self.chosen
        if chosen is not None:
            place = self.promises.index(chosen) + 1
            self.bench.run_or_say(GoTo(Spot(self.step_id, Cue("promises", place=place)), self.bench.now_s))

    def key_entries(self) -> list[Entry]:
        if not self.promises:
            return []
        return [
            (("1",), "kept"),
            (("2",), "half"),
            (("3",), "dropped"),
            (("Enter",), "what happened"),
            ("next_card", "next promise"),
        ]

    def _say(self, status: CommitmentStatus) -> None:
        if self.chosen is not None and self.bench.run_or_say(SayWhatBecame(self._chosen, status)):
            self._go_by(1)

    def _keep_outcome(self) -> None:
        if self.chosen is not None and self.bench.run_or_say(
            SayWhatBecame(self._chosen, outcome=self.outcome.text())
        ):
            self.setFocus()
            self.refresh()

    def _go_by(self, way: int) -> None:
        ids = [one.id for one in self.promises]
        if ids:
            place = ids.index(self._chosen) + way if self._chosen in ids else 0
            self._chosen = ids[max(0, min(place, len(ids) - 1))]
            self.refresh()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._chosen = item.data(Qt.ItemDataRole.UserRole).id
        self.refresh()

    def _hint(self) -> str:
        chosen = self.chosen
        parts = [chosen.measure and f"Measured by: {chosen.measure}", chosen.owner] if chosen else []
        return ". ".join(part.rstrip(".") for part in parts if part)

    def _show_moved(self) -> None:
        """The cards that moved most since last time."""
        found, waiting = movement(self.workshop), ""
        if found is None:
            self.moved.show_rows(())
            waiting = "What moved stands here once a round of today is revealed." if self.promises else ""
        else:
            deck, unit = self.workshop.deck, "teams" if found.by_team else "people"
            rows = [
                Measure(
                    move.title,
                    f"{move.votes_then}, now {move.votes_now}",
                    (move.share_now, move.share_then),
                    deck.suit_of(deck.card(move.card)).colour if move.card in deck else "",
                )
                for move in sorted(found.moves, key=lambda one: -abs(one.change))[:5]
            ]
            self.moved.show_rows(rows, [f"now, of {found.n_now} {unit}", f"then, of {found.n_then}"])
            waiting = f"Not in this deck: {', '.join(found.unmatched)}" if found.unmatched else ""
        self.moved_words.setText(waiting)
        self.moved_words.setVisible(bool(waiting))

    def _lay_out(self) -> None:
        self._entry = QWidget()
        row = QHBoxLayout(self._entry)
        row.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addWidget(self.outcome, 1)
        self.column.addSpacing(12)
        self.column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.list, 1)
        self.column.addSpacing(8)
        self.column.addWidget(self._entry)
        self.column.addSpacing(6)
        self.column.addWidget(self.hint)
        self.column.addSpacing(14)
        self.column.addWidget(self.moved)
        self.column.addWidget(self.moved_words)
