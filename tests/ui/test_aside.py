"""Help, preferences and the first look around, through the real window; the room is never touched by them."""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QMenu

from abcdesk import __version__, paths, settings
from abcdesk import app as app_module
from abcdesk.app import AppDoors
from abcdesk.domain.commands.staging import GoToStep
from abcdesk.domain.records import Step, StepKind
from abcdesk.projector.dates import long_date
from abcdesk.ui import theme
from abcdesk.ui.console.help_pages import page_of
from abcdesk.ui.console.keys import KEYS
from abcdesk.ui.help import guide
from abcdesk.ui.help.about import licences
from abcdesk.ui.home.sections import Heading

from .conftest import child

MOST_HELP_BYTES = 1_500_000


@pytest.fixture
def window_px():
    return 1280, 720


@pytest.fixture
def window(window, qtbot):
    qtbot.waitUntil(lambda: window.is_settled)
    yield window
    window.close_workshop()
    theme.set_text_size(100)


def test_help_over_a_show_leaves_the_show_alone(window, doors, qtbot):
    window.open_workshop(doors.sample(), "run")
    doors.stage.wall.windowed = True
    doors.stage.start()
    stood = window.bridge.workshop.stage, doors.stage.state, doors.stage.slide
    qtbot.keyClick(window, Qt.Key.Key_F1)
    search = child(window, "helpSearch")
    assert (
        search.isVisible()
        and child(window.stack.currentWidget(), "roomPill").text() != "Projector not in use"
    )
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_B, Qt.Key.Key_R):
        qtbot.keyClick(search, key)
    qtbot.keyClick(child(window, "helpText"), Qt.Key.Key_PageDown)
    assert (window.bridge.workshop.stage, doors.stage.state, doors.stage.slide) == stood
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert window.screen_name == "run"


def test_help_opens_at_the_page_that_fits(window, doors, qtbot):
    def asked() -> str:
        qtbot.keyClick(window, Qt.Key.Key_F1)
        page = window.stack.currentWidget().page
        qtbot.keyClick(window, Qt.Key.Key_F1)
        return page

    assert asked() == "before"
    window.home.show_place("trends")
    assert asked() == "library"
    window.open_workshop(doors.sample(), "run")
    for step, page in (("PICK", "reveal"), ("IMPACT", "impact"), ("COMMITMENTS", "commitments")):
        (first, *_rest) = (one for one in window.bridge.workshop.steps if one.kind.name == step)
        window.bridge.run(GoToStep(first.id))
        assert asked() == page
    names = {page.name for page in guide.guide()}
    assert {page_of(Step("one", kind, "")) for kind in StepKind} <= names
    window.show_screen("setup")
    window.stack.currentWidget().show_part("room")
    assert asked() == "room-check"
    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.keyClick(child(window, "helpSearch"), Qt.Key.Key_Down)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert asked() == "round"  # where it was left


def test_a_page_is_found_by_words(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    pages = child(window, "helpPages")
    everything = pages.count()
    qtbot.keyClicks(child(window, "helpSearch"), "chance band")
    assert [pages.item(row).text() for row in range(pages.count())][:1] == [
        "Reveal"
    ] and pages.count() < everything
    assert "chance" in child(window, "helpText").toPlainText()
    assert child(window, "helpText").extraSelections()
    child(window, "helpSearch").setText("zebra")
    assert child(window, "helpNone").isVisible() and pages.count() == 0


def test_the_page_of_keys_is_made_from_the_keys(window):
    window.aside.open_help("keys")
    told = child(window, "helpText").toPlainText()
    merged = re.compile(r"column_[1-4]|severity_[0-3]|evidence_[oam]|(previous|next)_card|move_(up|down)")
    for key in KEYS:
        if not merged.fullmatch(key.name):
            assert (key.more or key.words) in told, key.name
    for words in ("Preferences", "New workshop", "Impact column", "Severity", "Previous or next card"):
        assert words in told


def test_what_is_new_is_told_to_a_facilitator_from_the_one_list_of_changes(window, monkeypatch, tmp_path):
    _no, intro, *versions = re.split(r"^#{1,2} ", paths.changelog().read_text("utf-8"), flags=re.MULTILINE)
    number, day = versions[0].splitlines()[0].split(" - ")
    assert number == __version__ and dt.date.fromisoformat(day) and intro.startswith("Changes")
    kinds = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security", "For scripts and developers"}
    for version in versions:
        heads = re.findall(r"^### (.+)$", version, re.MULTILINE)
        assert set(heads) <= kinds and heads[-1] == "For scripts and developers"
    bundle = tmp_path / "abcdesk" / "_data"  # as PyInstaller lays it out
    shutil.copytree(paths.resources(), bundle / "resources")
    shutil.copy(paths.changelog(), bundle)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    window.aside.open_help("news")
    text = child(window, "helpText")
    told = text.toPlainText()
    assert f"Version {number}, {long_date(dt.date.fromisoformat(day))}" in told and "Added" in told
    assert not re.search(r"--|_|`|JSON format|\.toml|scripts", told)
    head = text.document().begin().begin().fragment().charFormat().font()
    assert (head.pixelSize(), head.family()) == (26, theme.font(26, 600, "serif").family())


def test_about_names_the_originators_and_copies_paths(window, doors):
    window.aside.open_help("about")
    credits = child(window, "credits").text()
    assert all(name in credits for name in ("Paul Wilkinson", "Jan Schilt", "GamingWorks", "independent"))
    child(window, "copyPath0").click()
    assert QApplication.clipboard().text() == str(doors.library.folder)
    assert ("pyside6-essentials", "LGPL-3.0") in licences() and child(
        window, f"licences{len(licences()) - 1}"
    )
    child(window, "saveDiagnosis").click()
    assert list(doors.library.folder.glob("abcdesk-diagnosis-*.zip"))
    assert "no word of a workshop" in window.message.text


def test_pictures_and_colours_are_those_of_the_look_in_force(window):
    window.aside.open_help("reveal")
    text = child(window, "helpText")
    for look, is_dark in (("light", False), ("dark", True)):
        theme.set_mode(look)
        head = text.document().begin().begin().fragment().charFormat()
        assert head.foreground().color() == theme.colour("ink")
        picture = text.document().resource(
            QTextDocument.ResourceType.ImageResource.value, "pictures/ranking.png"
        )
        assert (picture.pixelColor(10, 200).lightness() < 128) is is_dark
        assert picture.width() / picture.devicePixelRatio() <= 760
        text.verticalScrollBar().setValue(40)
    theme.set_mode("light")
    assert text.verticalScrollBar().value() == 40


def test_a_link_leads_to_its_page_and_lines_use_a_narrow_window(window, qtbot):
    window.aside.open_help("decks")
    text = child(window, "helpText")
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert window.stack.currentWidget().page == "deck-editor" and "Writing a deck" in text.toPlainText()
    theme.set_text_size(130)
    for width, is_free in ((960, False), (1920, True)):
        window.resize(width, 720)
        window.aside.open_help("deck-editor")
        assert (text.document().begin().next().blockFormat().rightMargin() > 0) is is_free


def test_pages_ship_whole_and_stay_small():
    folder = paths.resources() / "help"
    for page in guide.guide():
        assert page.text.startswith("# ") and len(page.text) < 3_000, page.name
        for name in re.findall(r"!\[[^]]+\]\(pictures/([^)]+)\)", page.text):
            assert all((folder / "pictures" / look / name).is_file() for look in ("", "dark"))
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < MOST_HELP_BYTES


def test_preferences_hold_at_once_and_are_kept(window, doors, qtbot):
    window.open_workshop(doors.sample(), "run")
    stood = window.bridge.workshop.stage
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    title = child(window, "homeTitle")
    before = title.font().pixelSize()
    for name, key, kept in (
        ("lookChoice", "look", "dark"),
        ("textSize", "text_size", 115),
        ("stageTheme", "stage_theme", "dark"),
    ):
        qtbot.keyClick(child(window, name), Qt.Key.Key_Right)
        assert settings.read()[key] == kept
    assert theme.current() == "dark" and title.font().pixelSize() == round(before * 1.15)
    assert doors.stage.theme == "dark"
    qtbot.keyClick(child(window, "reducedMotion"), Qt.Key.Key_Space)
    qtbot.keyClick(child(window, "endSound"), Qt.Key.Key_Space)
    assert settings.read()["end_sound"] is True
    assert settings.read()["reduced_motion"] is True
    assert window.bridge.workshop.stage == stood
    qtbot.keyClick(child(window, "lookChoice"), Qt.Key.Key_Escape)
    assert window.screen_name == "run"
    window.close_workshop()
    window.open_workshop(doors.sample(), "run")
    assert doors.stage.theme == "dark"


def test_another_library_is_listed_and_nothing_is_moved(window, doors, qtbot, tmp_path):
    path = doors.create("Kestrel", "taster-45", None)
    other = tmp_path / "other"
    other.mkdir()
    window.aside.toggle_preferences()
    window.stack.currentWidget().library_chosen.emit(other)
    qtbot.waitUntil(lambda: window.is_settled)
    assert path.exists() and doors.library.folder == other and settings.library_folder() == other
    assert child(window, "libraryPath").text() == str(other) and "Nothing was moved" in window.message.text
    assert not doors.library.shown()
    for folder, why in ((tmp_path / "gone", "There is no folder"), (path, "There is no folder")):
        window.stack.currentWidget().library_chosen.emit(folder)
        assert doors.library.folder == other == settings.library_folder() and why in window.message.text
    assert doors.create("Other", "taster-45", None).parent == other


def test_a_library_is_not_changed_under_an_open_workshop(window, doors, tmp_path):
    window.open_workshop(doors.create("Kestrel", "taster-45", None), "setup")
    before = doors.library.folder
    window.aside.toggle_preferences()
    window.stack.currentWidget().library_chosen.emit(tmp_path)
    assert doors.library.folder == before and "A workshop is open" in window.message.text


def test_back_up_now(window, doors, qtbot):
    doors.create("Kestrel", "taster-45", None)
    shutil.rmtree(doors.library.backup_folder)
    window.aside.toggle_preferences()
    assert child(window, "lastBackup").text() == "None yet."
    button = child(window, "backUpNow")
    button.click()
    assert not button.isEnabled()  # it is done beside the window
    qtbot.waitUntil(button.isEnabled)
    assert len(list(doors.library.backup_folder.glob("Kestrel *.abcw"))) == 1
    assert "Backed up: 1 workshop" in window.message.text and "newest" in child(window, "lastBackup").text()
    button.click()
    qtbot.waitUntil(button.isEnabled)
    assert "already" in window.message.text


def test_a_newcomer_is_shown_around_once(window, doors, qtbot):
    app_module._begin(window, doors, None, False)
    sample = child(window, "welcomeSample")
    assert sample.isVisible() and window.stack.currentWidget().objectName() == "welcome"
    for _ in range(2):
        qtbot.keyClick(child(window, "welcomeSize"), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: sample.width() >= sample.sizeHint().width())
    assert theme.text_size() == 130 == settings.read()["text_size"]
    qtbot.keyClick(sample, Qt.Key.Key_Escape)
    assert window.screen_name == "home" and window.home.isVisible()
    app_module._begin(window, doors, None, False)
    assert window.home.isVisible()


def test_from_the_first_look_to_the_sample_and_to_a_new_workshop(window, doors, qtbot):
    window.aside.greet()
    qtbot.keyClick(child(window, "welcomeSample"), Qt.Key.Key_Return)
    assert window.screen_name == "setup" and window.bridge.desk.path.stem == "Sample workshop"
    window.close_workshop()
    window.aside.greet()
    qtbot.keyClick(window.stack.currentWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "welcomeNew"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.home.isVisible() and child(window, "newTitle").isVisible()


def test_who_has_workshops_needs_no_welcome(window, doors):
    path = doors.create("Kestrel", "taster-45", None)
    doors.library.discard_index()
    other = AppDoors(path.parent)  # a library carried over from another machine, not read yet
    app_module._begin(window, other, None, False)
    assert window.home.isVisible()
    other.library.close()


def test_who_comes_back_to_the_window_finds_what_was_put_into_the_folder(window, doors, qtbot, tmp_path):
    made = doors.create("Kestrel", "taster-45", None)
    qtbot.waitUntil(lambda: window.is_settled)
    shutil.copy(made, doors.library.folder / "By hand.abcw")
    QApplication.sendEvent(window.home, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: len(window.home.list.items.items) > 2)
    doors.library.folder.rename(tmp_path / "pulled out")
    QApplication.sendEvent(window.home, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: "is not there" in window.message.text)
    assert doors.library.shown()


def test_settings_hold_no_path_of_a_workshop(window, doors):
    window.open_workshop(doors.create("Halden Logistics", "taster-45", None))
    window.close_workshop()
    file = paths.settings_folder() / settings.NAME
    assert not file.exists() or "Halden" not in Path(file).read_text("utf-8")


def test_a_workshop_from_elsewhere_is_on_home_and_del_leaves_its_file(window, doors, qtbot, tmp_path):
    inside = doors.create("Kestrel", "taster-45", None)
    outside = tmp_path / "stick" / "Kestrel copy.abcw"
    outside.parent.mkdir()
    inside.rename(outside)
    doors.library.refresh()
    window.open_workshop(outside, "setup")
    window.close_workshop()
    assert window.home.list.chosen_path() == outside
    heads = [item.words for item in window.home.list.items.items if isinstance(item, Heading)]
    assert heads == ["Elsewhere"]
    qtbot.keyClick(window.home.list, Qt.Key.Key_Delete)
    assert outside.exists() and not window.home.list.items.items


def test_what_was_worked_on_lately_is_in_the_menu(window, doors, qtbot, tmp_path):
    paths_made = [doors.create(title, "taster-45", None) for title in ("First", "Tea & Co", "Gone")]
    outside = tmp_path / "stick" / "First.abcw"
    outside.parent.mkdir()
    paths_made[0].rename(outside)
    for age, path in enumerate((paths_made[1], outside, paths_made[2])):
        os.utime(path, (2e9 - age, 2e9 - age))
    doors.library.note_opened(outside)
    doors.library.refresh()
    menu = window.findChild(QMenu, "recentMenu")
    menu.fill()
    assert [action.text() for action in menu.actions()] == ["&1  Tea && Co", "&2  First", "&3  Gone"]
    paths_made[2].unlink()
    menu.actions()[2].trigger()
    assert window.screen_name == "home" and "There is no file" in window.message.text
    qtbot.waitUntil(lambda: len(doors.library.recent()) == 2)
    menu.actions()[1].trigger()
    assert window.bridge.desk.path == outside
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == ["File", "Export", "View", "Help"]


def test_all_commands_of_the_run_screen_lead_here_too(window, doors, qtbot):
    window.open_workshop(doors.sample(), "run")
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(child(window, "paletteEdit"), "about")
    qtbot.keyClick(child(window, "paletteEdit"), Qt.Key.Key_Return)
    assert child(window, "aboutView").isVisible() and child(window, "aboutVersion").text() != ""
