"""Files that cannot be opened, through the window: each its own answer and way out, and no byte is changed."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from abcdesk.app import AppDoors
from abcdesk.domain.cards import DeckPackage
from abcdesk.domain.records import Group, Info
from abcdesk.library import whereabouts
from abcdesk.store import schema
from abcdesk.store.backup import back_up
from abcdesk.store.file import WorkshopFile
from abcdesk.ui.main_window import MainWindow

from .conftest import SMALL_DECK, child


@pytest.fixture
def window(doors, qtbot):
    made = MainWindow(doors)
    made.furnish()
    made.resize(1440, 900)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def path(doors):
    made = doors.library.new_path("Halden Logistics")
    WorkshopFile.create(made, [Info("Halden Logistics")], DeckPackage(SMALL_DECK, {})).close()
    return made


def header(offset, value):
    return lambda data: data[:offset] + value.to_bytes(4, "big") + data[offset + 4 :]


FILES = {
    "empty": (lambda data: b"", "is empty", ["Open backup of"]),
    "of another kind": (lambda data: b"Dear Sir " * 99, "is not a workshop file", ["Open backup of", "Rescue"]),
    "of another program": (header(68, 7), "belongs to another program", []),
    "newer": (header(60, schema.VERSION + 1), "made with a newer abcdesk", []),
    "half copied": (lambda data: data[: len(data) // 2], "is damaged", ["Open backup of", "Rescue"]),
    "damaged": (lambda data: data[:8192] + os.urandom(4096) + data[12288:], "damaged", ["Open backup of", "Rescue"]),
}  # fmt: skip


def offered(window):
    buttons = [window.message.findChild(QPushButton, f"messageAction{place}") for place in (1, 2)]
    return [button.accessibleName() for button in buttons if button is not None and not button.isHidden()]


def test_each_kind_of_wrong_file_has_its_own_answer(window, doors, path):
    back_up(path, doors.library.backup_folder)
    sound = path.read_bytes()
    for name, (change, words, ways_out) in FILES.items():
        path.write_bytes(wrong := change(sound))
        window.open_file(path)
        assert window.screen_name == "home" and window.message.kind == "warn", name
        assert words in window.message.text, name
        found = offered(window)
        assert len(found) == len(ways_out), (name, found)
        assert all(one.startswith(start) for one, start in zip(found, ways_out)), (name, found)
        assert path.read_bytes() == wrong, name
    child(window.message, "messageAction1").click()
    assert window.bridge.desk.path.name.startswith("Halden Logistics backup")
    assert f"{path.name} was left as it is" in window.message.text
    assert path.read_bytes() == wrong


def test_a_damaged_file_without_a_backup_can_be_rescued(window, path):
    data = path.read_bytes()
    path.write_bytes(data[:-4096] + b"\xff" * 4096)
    window.open_file(path)
    assert [one[:6] for one in offered(window)] == ["Rescue"]
    child(window.message, "messageAction1").click()
    assert window.bridge.workshop.info.title == "Halden Logistics"


def test_a_protected_file_is_opened_as_a_copy(window, path):
    path.chmod(0o444)
    window.open_file(path)
    assert "write-protected" in window.message.text and offered(window) == ["Open a copy"]
    child(window.message, "messageAction1").click()
    assert window.bridge.desk.path.name == "Halden Logistics copy.abcw"
    assert window.bridge.desk.path.parent == path.parent
    assert [one.name for one in path.parent.glob(".*.lock")] == [".Halden Logistics copy.abcw.lock"]


def test_a_file_open_elsewhere_is_left_to_the_other(window, doors, path, tmp_path):
    before = path.read_bytes()
    other = AppDoors(doors.library.folder).open(path)
    window.open_file(path)
    assert "open already" in window.message.text and offered(window) == []
    other.close()
    assert path.read_bytes() == before
    window.open_file(path)
    assert window.screen_name == "setup"


def test_a_shared_folder_is_told_once(window, path, tmp_path, monkeypatch):
    folder = tmp_path / "OneDrive - Halden"
    folder.mkdir()
    moved = path.rename(folder / path.name)
    window.open_file(moved)
    assert window.screen_name == "setup" and "OneDrive keeps this folder in step" in window.message.text
    window.close_workshop()
    window.message.clear()
    window.open_file(moved)
    assert window.screen_name == "setup" and window.message.text == ""
    monkeypatch.setattr(whereabouts, "mounts_for", lambda _folder: [whereabouts.Mount(tmp_path, "nfs4")])
    window.open_file(moved.rename(tmp_path / moved.name))
    assert "on a network drive" in window.message.text


def test_backups_are_listed_with_what_they_hold_and_restored_beside_the_original(window, doors, path, qtbot):
    window.load_library()
    qtbot.waitUntil(lambda: window.is_settled)
    with WorkshopFile.open(path) as file, file.transaction("Group") as step:
        step.put(Group("it", "IT", headcount=12))
    back_up(path, doors.library.backup_folder)
    before = path.read_bytes()
    qtbot.keyClick(window.home.list, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    screen = window.stack.currentWidget()
    assert (
        screen.objectName() == "backupsScreen" and child(screen, "backupsTitle").text() == "Halden Logistics"
    )
    _day, line = screen.list.items.items
    assert line.words.startswith("0 ballots, 0 notes, ") and line.entry.people == 12
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    assert "Restored beside the original" in screen.message.text
    child(screen.message, "messageAction1").click()
    copy = window.bridge.desk.path
    assert copy.parent == path.parent and copy != path
    assert window.bridge.workshop.group("it").headcount == 12
    window.close_workshop()
    assert path.read_bytes() == before
    assert {entry.path for entry in doors.library.shown()} == {path, copy}
