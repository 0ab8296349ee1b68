"""What the guide says is there: each key where it is to be pressed, each name of a button, field, step or place."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidget, QWidget

from abcdesk import paths
from abcdesk.desk import Desk
from abcdesk.domain.commands.staging import GoToStep
from abcdesk.domain.records import StepKind
from abcdesk.headless.decks import find_deck
from abcdesk.store.exchange import read_json
from abcdesk.ui.actions import caps_of
from abcdesk.ui.console.keys import KEYS, TYPED
from abcdesk.ui.help import guide
from abcdesk.ui.home.sections import Heading
from abcdesk.ui.widgets.key_line import KeyLine

sys.path.insert(0, str(Path(__file__).parents[1] / "deckfile"))

from deck_texts import make_folder  # noqa: E402 - the builders of decks stand with their own tests

WHERE = {
    "before": "home setup",
    "room": "run",
    "room-check": "setup",
    "report": "report run",
    "follow-up": "home run",
    "library": "home",
    "decks": "home",
    "deck-editor": "editor home",
    "trouble": "run home",
}
"""By page the screens whose keys it tells; of all others the run screen."""

NAMED = re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")
PRESSED = re.compile(r"\*\*((?:(?:Ctrl|Alt|Shift)\+)*(?:F\d+|PgDn|PgUp|Enter|Tab|Del|Delete|Esc|[^*]))\*\*")


@pytest.fixture
def window_px():
    make_folder(paths.user_decks())
    return 1280, 720


def keys_of(window: QWidget) -> set[str]:
    """Every key of the screen in sight and of the window itself, those of its foot line too."""
    screen = window.stack.currentWidget()
    actions = [*window.actions(), *screen.actions(), *screen.findChildren(QAction)]
    found = {"+".join(caps_of(key.toString())) for action in actions for key in action.shortcuts()}
    for line in screen.findChildren(KeyLine):
        for caps, _words in line.shown():
            found |= {"+".join((*caps[:-1], last)) for last in (caps[-1] if caps[-1] == "↑↓" else caps[-1:])}
    return found


def typed_keys() -> set[str]:
    """What is typed into lines, as the list of all keys has it."""
    found = set()
    for caps, _part, words in TYPED:
        found |= {"+".join(caps), *re.findall(r"\b(?:[A-Z]|Delete)\b", words)}
        found |= {f"Shift+{caps[-1]}"} if "with Shift" in words else set()
    for first, last in re.findall(r"(\d)–(\d)", " ".join((*found, *(key.more for key in KEYS)))):
        found |= {str(digit) for digit in range(int(first), int(last) + 1)}
    return found


def names_of(window: QWidget) -> set[str]:
    """All words on and about the widgets that were made so far."""
    found = {heading.words for heading in window.home.list.items.items if isinstance(heading, Heading)}
    for one in [window, *window.findChildren(QWidget)]:
        found |= {one.accessibleName(), *(str(one.property(name) or "") for name in ("text", "title"))}
        found |= {action.text() for action in one.actions()}
        if isinstance(one, QListWidget):
            found |= {one.item(row).text() for row in range(one.count())}
    return {name.rstrip("…").replace("&", "").casefold() for name in found}


def test_every_key_and_every_name_in_the_guide_is_there(window, doors, qtbot, tmp_path):
    rows, package = read_json(paths.resources() / "samples" / "data-centre.json", find_deck)
    outside = tmp_path / "data-centre.abcw"
    Desk.create(outside, list(rows), package, backups=tmp_path).close()
    keys, names = {}, set()
    window.home.show_place("decks")
    keys["home"] = keys_of(window)
    window.open_workshop(outside, "setup")
    setup = window.stack.currentWidget()
    setup.show_part("room")
    keys["setup"] = keys_of(window)
    setup.show_part("agenda")
    for kind in (StepKind.PICK, StepKind.SORT, StepKind.IMPACT):
        setup.agenda.opened.emit(next(step.id for step in window.bridge.workshop.steps if step.kind is kind))
    keys["setup"] |= keys_of(window)
    window.show_screen("run")
    keys["run"] = typed_keys()
    for step in {step.kind: step for step in window.bridge.workshop.steps}.values():
        window.bridge.run(GoToStep(step.id))
        keys["run"] |= keys_of(window)
    names |= names_of(window)
    window.show_screen("report")
    keys["report"] = keys_of(window)
    names |= names_of(window)
    window.close_workshop()
    window.home.show_place("workshops")
    qtbot.waitUntil(lambda: window.is_settled)
    keys["home"] |= keys_of(window)
    names |= names_of(window)
    window.home.show_place("bin")
    keys["home"] |= keys_of(window)
    window.home.show_deck(paths.user_decks() / "tiny")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    keys["editor"] = keys_of(window)
    window.aside.toggle_preferences()
    window.aside.open_help()
    names |= names_of(window)
    wrong = [
        f"{page.name}: {key}"
        for page in guide.guide()
        for key in PRESSED.findall(page.text)
        if not any(key in keys[screen] for screen in WHERE.get(page.name, "run").split())
    ]
    wrong += [
        f"{page.name}: {name}"
        for page in guide.guide()
        for name in NAMED.findall(page.text)
        if name.casefold() not in names
    ]
    assert not wrong
