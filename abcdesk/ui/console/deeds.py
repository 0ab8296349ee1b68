"""What each key of the run screen does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from abcdesk.domain.cards import Card
from abcdesk.domain.changes import touched_steps
from abcdesk.domain.commands.staging import (
    Back,
    Blank,
    Freeze,
    GoTo,
    GoToStep,
    LeaveState,
    Next,
    RunTimer,
)
from abcdesk.domain.records import Screen
from abcdesk.domain.steps.registry import KINDS
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.actions import KeyAction, caps_of, typing
from abcdesk.ui.bare_cards import bare_words
from abcdesk.ui.console.close_ups import CloseUps
from abcdesk.ui.console.finding import cards_found, spot_of_card
from abcdesk.ui.console.key_sheet import KeySheet
from abcdesk.ui.console.keys import KEYS, RunKeys, is_plain
from abcdesk.ui.console.notes_panel import NotesPanel
from abcdesk.ui.console.palette import Choice, Palette, matching
from abcdesk.ui.console.panels.panel import StepPanel
from abcdesk.ui.console.top import RunTop
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.message_line import MessageLine

_LONGEST_NUMBER = 4
_SEEN_IN_LIST = frozenset({"commands", "leave"})
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Console(Protocol):
    """What the deeds are done with: the run screen's parts."""

    bench: Workbench
    keys: RunKeys
    notes: NotesPanel
    palette_list: Palette
    key_sheet: KeySheet
    top: RunTop

    @property
    def panel(self) -> StepPanel | None: ...

    @property
    def message(self) -> MessageLine: ...

    def ask_for_report(self) -> None: ...

    def show_jump(self, words: str) -> None: ...

    def go_home(self) -> None: ...

    def window(self) -> QWidget: ...

    def width(self) -> int: ...

    def isAncestorOf(self, child: QWidget) -> bool: ...


class Deeds:
    """The verbs behind the keys; holds only the number that is being typed outside a pick."""

    def __init__(self, screen: Console, close_ups: CloseUps) -> None:
        self._screen, self.close_ups = screen, close_ups
        self.number = ""

    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each key does, by the key's name."""
        own = {name: getattr(self, name) for name in _OWN}
        panel = {key.name: self._to_panel(key.name) for key in KEYS if key.name not in own}
        return {**panel, **own}

    # ------------------------------------------------------------------ the show

    def next(self) -> None:
        """One picture on. Never reveals; behind the last one comes the report."""
        bench, place = self._bench, (self._bench.spot, self._bench.workshop.stage.screen)
        if bench.run_or_say(Next(bench.now_s)) and bench.step and place == (bench.spot, Screen.LIVE):
            offer = () if bench.stage.rehearses else (("Report", self.report),)
            bench.tell("The agenda ends here.", "good", *offer, cap="Ctrl E")

    def back(self) -> None:
        """One picture back."""
        self._bench.run_or_say(Back(self._bench.now_s))

    def black(self) -> None:
        """Black, or the picture again."""
        self._bench.run_or_say(Blank(Screen.BLACK))

    def white(self) -> None:
        """White, or the picture again."""
        self._bench.run_or_say(Blank(Screen.WHITE))

    def neutral(self) -> None:
        """The neutral slide, or the picture again."""
        self._bench.run_or_say(Blank(Screen.NEUTRAL))

    def freeze(self) -> None:
        """The room keeps its picture, or catches up."""
        self._bench.run_or_say(Freeze())

    def timer(self) -> None:
        """Start or pause the step's timer."""
        step = self._bench.step
        if step is not None:
            self._bench.run_or_say(RunTimer(step.id, self._bench.now_s))

    def zoom(self) -> None:
        """The card's picture alone, or the slide again."""
        self.close_ups.zoom()

    def spotlight(self) -> None:
        """One answer alone bright, or all again."""
        self.close_ups.spotlight()

    def projector(self) -> None:
        """The projector on, or off. Cards without a picture are named before the room sees one."""
        if self._bench.stage.rehearses:
            self._bench.tell("No projector in a rehearsal: the mirror shows what the room would see.")
            return
        self._bench.stage.toggle()
        words = bare_words(self._bench.workshop.deck)
        if words and self._bench.stage.window is not None:
            self._bench.message.say("good", words, for_ms=20_000)

    def swap(self) -> None:
        """Exchange the two screens."""
        if not self._bench.stage.swap():
            self._bench.tell("Only one screen is in use, so there is nothing to swap.")

    def leave(self) -> None:
        """Esc: one thing at a time, from the nearest to the farthest; never quits."""
        screen = self._screen
        if screen.key_sheet.dismiss() or screen.palette_list.dismiss():
            return
        if self.number:
            self._type("")
        elif typing() and screen.isAncestorOf(screen.window().focusWidget()):
            screen.go_home()
        elif self.close_ups.is_on:
            self._leave_state()
        elif screen.panel is None or not screen.panel.leave():
            if not screen.message.isHidden() and not self._has_state():
                screen.message.clear()
            self._leave_state()

    def _leave_state(self) -> None:
        was_close = self.close_ups.is_on
        self._bench.run_or_say(LeaveState())
        if was_close and not self.close_ups.is_on:
            self._screen.go_home()

    def undo(self) -> None:
        """Take the last step back and say which it was."""
        name = self._bench.bridge.undo_name
        if not name:
            self._bench.tell("Nothing to take back.")
            return
        before = self._bench.workshop
        self._bench.bridge.undo()
        if self._bench.workshop is not before:
            self._bench.tell_redo(f"Taken back{self._where(before)}: {name}.")

    def redo(self) -> None:
        """Do again what was taken back and say what it was."""
        name = self._bench.bridge.redo_name
        if not name:
            self._bench.tell("Nothing to do again.")
            return
        before = self._bench.workshop
        self._bench.bridge.redo()
        if self._bench.workshop is not before:
            self._bench.tell_undo(f"Done again{self._where(before)}: {name}.")

    def _where(self, before: Workshop) -> str:
        """In which step something has changed since, where it is another one than that in sight."""
        workshop = self._bench.workshop
        steps = [step for step in workshop.steps if step.id in touched_steps(before, workshop)]
        if len(steps) != 1 or steps[0] == self._bench.step:
            return ""
        return f" in ‘{steps[0].title or KINDS[steps[0].kind].title}’"

    def report(self) -> None:
        """Ask for the report, which would take a rehearsal for the day itself."""
        if self._bench.stage.rehearses:
            self._bench.tell("No report of a rehearsal: it would carry numbers nobody gave.")
            return
        self._screen.ask_for_report()

    def note(self) -> None:
        """Write a private note."""
        self._screen.notes.start_writing()

    def all_keys(self) -> None:
        """The sheet of all keys, or away with it."""
        if not self._screen.key_sheet.dismiss():
            self._screen.key_sheet.open()

    # ------------------------------------------------------------------ lists

    def find(self) -> None:
        """Find a card by words."""
        deck = self._bench.workshop.deck

        def found(words: str) -> Sequence[Choice]:
            return [
                Choice(
                    card.title,
                    partial(self._take_card, card),
                    str(card.number),
                    deck.suit_of(card).colour,
                )
                for card in cards_found(deck.cards, words)
            ]

        self._open("Find a card by words or number", found)

    def go_to_step(self) -> None:
        """Go to any step of the agenda."""
        steps = [
            Choice(
                f"{place}  {step.title or KINDS[step.kind].title}",
                partial(self._go_to, step.id),
                KINDS[step.kind].title if step.title else "",
            )
            for place, step in enumerate(self._bench.workshop.steps, start=1)
        ]
        here = next((at for at, step in enumerate(self._bench.workshop.steps) if step == self._bench.step), 0)
        self._open("Go to a step", lambda words: matching(steps, words), here)

    def commands(self) -> None:
        """All commands that work now."""
        actions = self._screen.keys.actions
        choices = [
            Choice(key.more or key.words, actions[key.name].trigger, " ".join(caps_of(key.keys[0])))
            for key in KEYS
            if key.name not in _SEEN_IN_LIST and actions[key.name].isEnabled()
        ]
        panel = self._screen.panel
        choices += [Choice(one.accessibleName(), one.click) for one in (panel.keyless if panel else [])]
        everywhere = [one for one in self._screen.window().actions() if isinstance(one, KeyAction)]
        choices += [Choice(one.text(), one.trigger, one.cap()) for one in everywhere]
        self._open("All commands", lambda words: matching(choices, words))

    def _go_to(self, step_id: str) -> None:
        self._bench.run_or_say(GoToStep(step_id, self._bench.now_s))

    def _open(self, hint: str, found: Callable[[str], Sequence[Choice]], at: int = 0) -> None:
        self._screen.key_sheet.dismiss()
        self._screen.palette_list.open(hint, found, at)
        self._screen.palette_list.place(self._screen.width(), self._screen.top.height())

    # ------------------------------------------------------------------ numbers

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a number is being typed that this key is a part of."""
        typed = bool(self.number) and event.key() in (*_ENTER, Qt.Key.Key_Backspace)
        return typed or self.close_ups.claims(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """A key nobody else wanted: a digit, Enter or Backspace."""
        if self.close_ups.take_key(event):
            return True
        panel = self._screen.panel
        if panel is not None and panel.take_key(event):
            return True
        sign = event.text()
        if sign.isascii() and sign.isdecimal() and is_plain(event):
            self._type((self.number + sign)[-_LONGEST_NUMBER:])
            return True
        if event.key() == Qt.Key.Key_Backspace and self.number:
            self._type(self.number[:-1])
            return True
        if event.key() in _ENTER:
            return self._enter()
        return is_plain(event) and self._take_sign(sign)

    def _take_sign(self, sign: str) -> bool:
        """A sign such as ? or / that takes Shift on this keyboard and so was not seen as its key."""
        for key in KEYS:
            if sign and sign in key.keys and not sign.isalnum() and self._screen.keys[key.name].isEnabled():
                self._screen.keys[key.name].trigger()
                return True
        return False

    def _enter(self) -> bool:
        if not self.number:
            panel = self._screen.panel
            return panel is not None and panel.begin()
        number, deck = int(self.number), self._bench.workshop.deck
        self._type("")
        card = deck.numbered(number)
        if card is None:
            self._bench.tell(f"No card {number}. Numbers go from 1 to {len(deck)}.")
        else:
            self._show_card(card)
        return True

    def _type(self, number: str) -> None:
        self.number = number
        card = self._bench.workshop.deck.numbered(int(number)) if number else None
        words = f"{number}  {card.title if card else 'no such card'}, Enter goes there" if number else ""
        self._screen.show_jump(words)

    def _take_card(self, card: Card) -> None:
        panel = self._screen.panel
        if panel is None or not panel.take_card(card):
            self._show_card(card)

    def _show_card(self, card: Card) -> None:
        place = spot_of_card(self._bench.workshop, card.id)
        if place is None:
            self._bench.tell(f"No step shows card {card.number}, {card.title}.")
        else:
            self._bench.run_or_say(GoTo(place, self._bench.now_s))

    # ------------------------------------------------------------------ parts

    @property
    def _bench(self) -> Workbench:
        return self._screen.bench

    def _has_state(self) -> bool:
        stage = self._bench.workshop.stage
        return self.close_ups.is_on or stage.frozen or stage.screen is not Screen.LIVE

    def _to_panel(self, name: str) -> Callable[[], None]:
        def pass_on() -> None:
            panel = self._screen.panel
            if panel is not None and name in panel.answers:
                panel.on(name)

        return pass_on


_OWN = (
    "next",
    "back",
    "black",
    "white",
    "neutral",
    "freeze",
    "timer",
    "zoom",
    "spotlight",
    "projector",
    "swap",
    "leave",
    "undo",
    "redo",
    "report",
    "note",
    "all_keys",
    "find",
    "go_to_step",
    "commands",
)
