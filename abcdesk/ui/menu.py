"""The window's menu, and the keys that work on every screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QMenu

from abcdesk.ui.actions import KeyAction


class Entry(NamedTuple):
    """One line of a menu: the action's name, its words, its key ("" for none), what it does."""

    name: str
    words: str
    key: str
    do: Callable[[], object]


class WindowMenu(QObject):
    """Menus by title, and a menu View for the window itself before the last of them. The bar comes with F10;
    where the system has one for all windows it stands there."""

    def __init__(self, window: QMainWindow, menus: Mapping[str, Sequence[Entry]]) -> None:
        super().__init__(window)
        self.setObjectName("windowMenu")
        self._window = window
        self._bar = window.menuBar()
        self._bar.setObjectName("menuBar")
        view = (
            Entry("fullScreen", "Full screen", "F11", self._toggle_full_screen),
            Entry("menuBarAction", "Menu bar", "F10", self._toggle_bar),
        )
        self._menus: dict[str, QMenu] = {}
        *first, last = menus.items()
        for title, entries in (*first, ("View", view), last):
            menu = self._menus[title] = self._bar.addMenu(title)
            for entry in entries:
                keys = [entry.key] if entry.key else []
                menu.addAction(KeyAction(window, entry.name, entry.words, keys, entry.do))
        self._bar.setVisible(self._bar.isNativeMenuBar())

    def add_menu(self, title: str, inner: QMenu, place: int) -> None:
        """Put a menu of its own into this one, before the line at this place."""
        self._menus[title].insertMenu(self._menus[title].actions()[place], inner)

    def _toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _toggle_bar(self) -> None:
        self._bar.setVisible(not self._bar.isVisible())
        if self._bar.isVisible():
            self._bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
            self._bar.setActiveAction(self._bar.actions()[0])  # the focus alone lets no arrow key in
