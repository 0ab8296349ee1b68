"""Editors for the settings of a step, one for each kind of value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.setup.card_numbers import card_numbers, card_titles, read_cards
from abcdesk.ui.widgets.choice import Choice
from abcdesk.ui.widgets.field import Field, line_edit, text_edit
from abcdesk.ui.widgets.layouts import drop
from abcdesk.ui.widgets.number import NumberBox
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.switch import Check
from abcdesk.ui.widgets.text import Text


class SettingField(Field):
    """A setting with its label. ``edited`` tells name and new value; `show_value` shows what is kept."""

    edited = Signal(str, object)

    def __init__(self, setting: str, label: str, editor: QWidget, *, note: str = "") -> None:
        super().__init__(label, editor, note=note, name=f"setting-{setting}Field")
        self.setting = setting

    def show_value(self, value: object, workshop: Workshop) -> None:
        """Show the value kept; None where the step says nothing."""
        raise NotImplementedError


class OneOf(SettingField):
    """A few words of which one holds; ``default`` stands for a setting that is not there."""

    def __init__(
        self, setting: str, label: str, options: Sequence[tuple[str, str]], default: str, **more
    ) -> None:
        editor: Segmented | Choice
        if len(options) <= 3:
            editor = Segmented(options, default, name=f"setting-{setting}", words=label)
            editor.changed.connect(lambda value: self.edited.emit(setting, value or None))
        else:
            editor = Choice(options, f"setting-{setting}", label)
            editor.chosen.connect(lambda value: self.edited.emit(setting, value or None))
        self._editor, self._default = editor, default
        super().__init__(setting, label, editor, **more)

    def show_value(self, value: object, workshop: Workshop) -> None:
        self._editor.set_value(str(value) if value else self._default)


class SuitChoice(SettingField):
    """All cards, or those of one suit."""

    def __init__(self, setting: str, label: str) -> None:
        self._editor = Choice([("", "All suits")], f"setting-{setting}", label)
        self._editor.chosen.connect(lambda value: self.edited.emit(setting, value or None))
        super().__init__(setting, label, self._editor)

    def show_value(self, value: object, workshop: Workshop) -> None:
        self._editor.set_options(
            [("", "All suits"), *((suit.id, suit.title) for suit in workshop.deck.suits)]
        )
        self._editor.set_value(str(value or ""))


class Whole(SettingField):
    """A whole number."""

    def __init__(self, setting: str, label: str, low: int, high: int, default: int, **more) -> None:
        self._box = NumberBox(f"setting-{setting}", label, low, high, width=64)
        self._default = default
        self._box.valueChanged.connect(lambda value: self.edited.emit(setting, value))
        super().__init__(setting, label, self._box, **more)

    def show_value(self, value: object, workshop: Workshop) -> None:
        with QSignalBlocker(self._box):
            self._box.setValue(value if isinstance(value, int) else self._default)


class YesNo(SettingField):
    """A box to tick."""

    def __init__(self, setting: str, label: str, words: str) -> None:
        self._box = Check(words, name=f"setting-{setting}")
        self._box.clicked.connect(lambda on: self.edited.emit(setting, on))
        super().__init__(setting, label, self._box)

    def show_value(self, value: object, workshop: Workshop) -> None:
        self._box.setChecked(bool(value))


class Groups(SettingField):
    """Which groups are asked; all ticked is the same as none named."""

    def __init__(self, setting: str, label: str, **more) -> None:
        self._holder = QWidget()
        self._holder.setObjectName(f"setting-{setting}")
        self._row = QHBoxLayout(self._holder)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._boxes: dict[str, Check] = {}
        super().__init__(setting, label, self._holder, **more)

    def show_value(self, value: object, workshop: Workshop) -> None:
        known = [group.id for group in workshop.groups]
        if list(self._boxes) != known:
            drop(self._boxes.values(), out_of=self._row)
            self._boxes = {group.id: self._box(group.id, group.name) for group in workshop.groups}
        asked = known if value is None else [value] if isinstance(value, str) else value
        for group_id, box in self._boxes.items():
            box.setChecked(isinstance(asked, list | tuple) and group_id in asked)

    def _box(self, group_id: str, name: str) -> Check:
        box = Check(name, name=f"setting-{self.setting}-{group_id}")
        box.clicked.connect(self._on_clicked)
        self._row.addWidget(box)
        return box

    def _on_clicked(self) -> None:
        chosen = [group_id for group_id, box in self._boxes.items() if box.isChecked()]
        if not chosen:
            self.set_error("At least one group is asked")
            return
        self.set_error("")
        everyone = len(chosen) == len(self._boxes)
        self.edited.emit(self.setting, None if everyone else chosen[0] if len(chosen) == 1 else chosen)


class Cards(SettingField):
    """Cards by their numbers; the titles stand beneath."""

    def __init__(self, setting: str, label: str, hint: str) -> None:
        self._line = line_edit(f"setting-{setting}", label, hint)
        self._titles = Text("", 13, 400, "ink2", wrap=True, name=f"setting-{setting}-titles")
        self._workshop: Workshop | None = None
        self._line.editingFinished.connect(self._on_finished)
        super().__init__(setting, label, self._line, note="numbers, or a run: 4-8")
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(2, self._titles)

    def show_value(self, value: object, workshop: Workshop) -> None:
        self._workshop = workshop
        if not self.error:
            self._line.settle(card_numbers(workshop.deck, value))
        self._titles.setText(card_titles(workshop.deck, value))
        self._titles.setVisible(bool(self._titles.text()))

    def _on_finished(self) -> None:
        if self._workshop is None:
            return
        try:
            cards = read_cards(self._workshop.deck, self._line.text())
        except InvalidInput as wrong:
            self.set_error(wrong.message)
            return
        self.set_error("")
        self.edited.emit(self.setting, cards)


class Answers(SettingField):
    """Two to five answers, separated by commas."""

    def __init__(self, setting: str, label: str) -> None:
        self._line = line_edit(f"setting-{setting}", label, "agree, unsure, disagree")
        self._line.editingFinished.connect(self._on_finished)
        super().__init__(setting, label, self._line, note="separated by commas")

    def show_value(self, value: object, workshop: Workshop) -> None:
        if not self.error:
            self._line.settle(", ".join(value) if isinstance(value, list | tuple) else "")

    def _on_finished(self) -> None:
        answers = [part.strip() for part in self._line.text().split(",") if part.strip()]
        if answers and not 2 <= len(answers) <= 5:
            self.set_error("Two to five answers, separated by commas")
        elif len(set(answers)) < len(answers):
            self.set_error("One answer stands here twice")
        else:
            self.set_error("")
            self.edited.emit(self.setting, answers or None)


class Areas(SettingField):
    """Areas of a scan, one a line. An area keeps its id when its name is corrected on its line."""

    def __init__(self, setting: str, label: str) -> None:
        self._text = text_edit(f"setting-{setting}", label, "Culture\nTools\nService", 5)
        self._kept: list[dict[str, str]] = []
        super().__init__(setting, label, self._text, note="one a line")
        self._text.textChanged.connect(self._on_changed)

    def show_value(self, value: object, workshop: Workshop) -> None:
        self._kept = [dict(area) for area in value] if isinstance(value, list | tuple) else []
        words = "\n".join(area.get("name", area["id"]) for area in self._kept)
        if _lines(self._text.toPlainText()) != _lines(words):
            with QSignalBlocker(self._text):
                self._text.setPlainText(words)

    def _on_changed(self) -> None:
        names = _lines(self._text.toPlainText())
        by_name = {area.get("name", ""): area["id"] for area in self._kept}
        taken = {by_name[name] for name in names if name in by_name}
        areas: list[dict[str, str]] = []
        for place, name in enumerate(names):
            same_line = self._kept[place]["id"] if len(names) == len(self._kept) else ""
            area_id = by_name.get(name) or (same_line if same_line not in taken else "")
            number = place + 1
            while not area_id or area_id in {area["id"] for area in areas}:
                area_id = f"a{number}" if f"a{number}" not in taken else ""
                number += 1
            areas.append({"id": area_id, "name": name})
        self.edited.emit(self.setting, areas)


def _lines(words: str) -> list[str]:
    return [line.strip() for line in words.splitlines() if line.strip()]
