"""What one can prefer on this machine: the look, the room, where workshops and backups lie."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk import settings
from abcdesk.ui import theme
from abcdesk.ui.beside import Beside
from abcdesk.ui.doors import Doors
from abcdesk.ui.projector.screens import identity_of
from abcdesk.ui.widgets.choice import Choice
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.key_line import KeyLine
from abcdesk.ui.widgets.message_line import MessageLine
from abcdesk.ui.widgets.room_badge import RoomBadge
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.switch import Switch
from abcdesk.ui.widgets.text import ElidedText, Text
from abcdesk.ui.widgets.top_bar import TopBar
from abcdesk.ui.words import count, day

LOOKS = [("light", "Light"), ("dark", "Dark"), ("system", "As the system")]
SIZES = [(str(percent), f"{percent} %") for percent in theme.TEXT_SIZES]
_STAGE = [("light", "Light"), ("dark", "Dark")]
_ANY = "The screen that is not this one"
_WIDEST = 760
_NAMED = 5
"""Files that could not be backed up and are named; the others are counted."""

Row = tuple[str, QWidget, QWidget | None]
"""Words, what is chosen, and a button."""


class PreferencesScreen(QWidget):
    """What is chosen here holds at once and is kept. ``back`` leaves; ``library_chosen`` tells a folder."""

    back = Signal()
    library_chosen = Signal(object)
    help_page = "library"

    def __init__(self, doors: Doors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self._doors = doors
        self.message = MessageLine()
        self.room = RoomBadge()
        self.look = Segmented(LOOKS, name="lookChoice", words="Look of the program")
        self.text_size = Segmented(SIZES, name="textSize", words="Size of text")
        self.stage_theme = Segmented(_STAGE, name="stageTheme", words="Slides in the room")
        self.motion = Switch("Less motion in the room", name="reducedMotion")
        self.sound = Switch("Sound when time is up", name="endSound")
        self.projector = Choice([("", _ANY)], "projectorChoice", "Projector")
        self.folder = ElidedText("", 14, name="libraryPath")
        self.backups = ElidedText("", 14, name="backupPath")
        self.last_backup = Text("", 14, 400, "ink2", name="lastBackup")
        self._choose = KeyButton("Choose…", icon="folder", name="chooseLibrary")
        self._back_up = KeyButton("Back up now", icon="storage", name="backUpNow")
        self._saving = Beside("backingUp", self)
        self._connect()
        self._lay_out()

    def begin(self) -> None:
        """Show what holds, with the keyboard on the first choice."""
        kept = settings.read()
        self.look.set_value(theme.mode())
        self.text_size.set_value(str(theme.text_size()))
        self.stage_theme.set_value("dark" if kept.get("stage_theme") == "dark" else "light")
        self.motion.setChecked(kept.get("reduced_motion") is True)
        self.sound.setChecked(kept.get("end_sound") is True)
        chosen = str(kept.get("projector") or "")
        labels = [identity_of(screen).label for screen in QGuiApplication.screens()]
        named = [name for name in dict.fromkeys([*labels, chosen]) if name]
        self.projector.set_options([("", _ANY), *((name, name) for name in named)])
        self.projector.set_value(chosen)
        self._show_places()
        self.look.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for_library(self) -> None:
        """Let a person choose another folder; nothing is moved."""
        name = QFileDialog.getExistingDirectory(self, "Folder of workshops", str(self._doors.library.folder))
        if name:
            self.library_chosen.emit(Path(name))

    def told_library(self) -> None:
        """The library is another one now."""
        self._show_places()
        self.message.say("good", "Workshops are listed from this folder now. Nothing was moved.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------------ what people do

    def _connect(self) -> None:
        self.look.changed.connect(self._on_look)
        self.text_size.changed.connect(self._on_size)
        self.stage_theme.changed.connect(self._on_stage_theme)
        self.motion.toggled.connect(self._on_motion)
        self.sound.toggled.connect(self._on_sound)
        self.projector.chosen.connect(lambda words: self._doors.prefer(projector=words))
        self._choose.clicked.connect(self.ask_for_library)
        self._back_up.clicked.connect(self._on_back_up)
        self._saving.progressed.connect(self._on_saving)
        self._saving.ended.connect(self._on_backed_up)

    def _on_look(self, look: str) -> None:
        if look in theme.MODES:
            theme.set_mode(look)
            self._doors.prefer(look=look)

    def _on_size(self, percent: str) -> None:
        theme.set_text_size(int(percent))
        self._doors.prefer(text_size=int(percent))

    def _on_stage_theme(self, value: str) -> None:
        self._doors.prefer(stage_theme=value)
        if self._doors.stage is not None:
            self._doors.stage.set_theme("dark" if value == "dark" else "light")

    def _on_motion(self, on: bool) -> None:
        if settings.read().get("reduced_motion", False) is not on:
            self._doors.prefer(reduced_motion=on)
        if self._doors.stage is not None:
            self._doors.stage.set_reduced_motion(on)

    def _on_sound(self, on: bool) -> None:
        if settings.read().get("end_sound", False) is not on:
            self._doors.prefer(end_sound=on)

    def _on_back_up(self) -> None:
        self._back_up.setEnabled(False)
        self._saving.do(self._doors.safekeeping.back_up_all)

    def _on_saving(self, done: int, everything: int) -> None:
        self.last_backup.setText(f"Backing up {done + 1:,} of {everything:,}")

    def _on_backed_up(self, outcome: tuple[int, tuple[str, ...]]) -> None:
        made, failed = outcome
        self._back_up.setEnabled(True)
        self._show_places()
        if failed:
            names = ", ".join(failed[:_NAMED]) + (
                f" and {len(failed) - _NAMED:,} more" * (len(failed) > _NAMED)
            )
            self.message.say("warn", f"Not backed up: {names}. The others are.")
        elif made:
            self.message.say("good", f"Backed up: {count(made, 'workshop')}.")
        else:
            self.message.say("good", "Every workshop has a backup of its newest state already.")

    def _show_places(self) -> None:
        library = self._doors.library
        self.folder.setText(str(library.folder))
        self.backups.setText(str(library.backup_folder))
        moment = self._doors.safekeeping.newest()
        words = f"The newest keeps {day(moment.date())}, {moment:%H:%M}." if moment else "None yet."
        self.last_backup.setText(words)

    # ------------------------------------------------------------------ making

    def _lay_out(self) -> None:
        top = TopBar("Preferences")
        top.back.connect(self.back)
        top.add(self.room)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(14)
        console: list[Row] = [("Look", self.look, None), ("Size of text", self.text_size, None)]
        still = "Pictures change at once, bars stand at their place."
        room: list[Row] = [
            ("Slides", self.stage_theme, None),
            ("Projector", self.projector, None),
            ("Less motion", self.motion, None),
            ("", Text(still, 13, 400, "ink2", wrap=True), None),
            ("Sound when time is up", self.sound, None),
        ]
        folder: list[Row] = [
            ("Workshops lie in", self.folder, self._choose),
            (
                "",
                Text(
                    "Another folder moves nothing: workshops stay where they are.", 13, 400, "ink2", wrap=True
                ),
                None,
            ),
        ]
        backups: list[Row] = [("They lie in", self.backups, self._back_up), ("", self.last_backup, None)]
        column.addWidget(_part("The console", console))
        column.addWidget(_part("The room", room))
        column.addWidget(_part("The library", folder))
        column.addWidget(_part("Backups", backups))
        column.addStretch(1)
        area = Scrolled(inside, sideways=True)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(top)
        outer.addWidget(area, 1)
        outer.addWidget(self.message)
        outer.addWidget(
            KeyLine([(("Tab",), "next"), (("←", "→"), "choose"), (("Esc",), "back")], name="preferenceKeys")
        )


def _part(title: str, rows: Sequence[Row]) -> QFrame:
    """A card with a title and lines: words, what is chosen, and a button."""
    card = QFrame()
    card.setProperty("panel", "card")
    grid = QGridLayout(card)
    grid.setContentsMargins(20, 14, 20, 16)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(10)
    grid.addWidget(Text(title, 17, 600), 0, 0, 1, 3)
    for row, (words, widget, button) in enumerate(rows, 1):
        grid.addWidget(Text(words, 14, 400, "ink2"), row, 0)
        if isinstance(widget, (Text, Choice)):
            grid.addWidget(widget, row, 1)
        else:
            line = QHBoxLayout()
            line.addWidget(widget)
            line.addStretch(1)
            grid.addLayout(line, row, 1)
        if button is not None:
            grid.addWidget(button, row, 2)
    grid.setColumnMinimumWidth(0, 150)
    grid.setColumnStretch(1, 1)
    return card
