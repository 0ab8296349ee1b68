"""Which screen is the projector: told by what it is, never by its number, which changes as cables move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class ScreenIdentity:
    """What stays the same when a screen is unplugged and comes back."""

    manufacturer: str = ""
    model: str = ""
    serial: str = ""
    name: str = ""

    @property
    def label(self) -> str:
        """How people call it: "Epson EB-L200", or the name of its socket."""
        words = [self.manufacturer, self.model]
        return " ".join(word for word in words if word) or self.name or "Screen"

    def is_same(self, other: ScreenIdentity) -> bool:
        """Whether both are one device. A serial number settles it whichever socket it comes in by."""
        mine = (self.manufacturer, self.model, self.serial)
        theirs = (other.manufacturer, other.model, other.serial)
        return mine == theirs and bool(self.serial or self.name == other.name)

    def answers_to(self, words: str) -> bool:
        """Whether someone who says these words means this screen."""
        wanted = words.strip().casefold()
        return bool(wanted) and any(
            wanted in part.casefold() for part in (self.label, self.name, self.serial) if part
        )


@dataclass(frozen=True, slots=True)
class Seen:
    """One screen as it stands: who it is and where."""

    identity: ScreenIdentity
    x: int
    y: int
    width: int
    height: int

    @property
    def rect(self) -> QRect:
        """Where it stands on the desktop."""
        return QRect(self.x, self.y, self.width, self.height)

    def shares_room_with(self, other: Seen) -> bool:
        """Whether both show the same part of the desktop, as mirrored screens do."""
        return self.rect.intersects(other.rect)


def identity_of(screen: QScreen) -> ScreenIdentity:
    """Who a screen is."""
    return ScreenIdentity(screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name())


def seen(screen: QScreen) -> Seen:
    """A screen as a plain value, which outlives the screen."""
    box = screen.geometry()
    return Seen(identity_of(screen), box.x(), box.y(), box.width(), box.height())


def choose_projector(
    screens: Sequence[Seen], console: Seen | None, wanted: ScreenIdentity | str | None
) -> Seen | None:
    """The screen for the room, or None where no screen is apart from the console's.

    ``wanted`` is the one used before, or words by which the user named it. Without a wish the largest
    screen that does not show the console's part of the desktop is taken.
    """
    apart = [one for one in screens if console is None or not one.shares_room_with(console)]
    if isinstance(wanted, ScreenIdentity):
        return next((one for one in apart if one.identity.is_same(wanted)), None)
    if wanted:
        return next((one for one in apart if one.identity.answers_to(wanted)), None)
    return max(apart, key=lambda one: (one.width * one.height, one.identity.label), default=None)


def all_seen() -> list[Seen]:
    """Every screen there is now."""
    return [seen(screen) for screen in QGuiApplication.screens()]


def is_mirrored(screens: Sequence[Seen]) -> bool:
    """Whether two of them show the same part of the desktop."""
    return any(one.shares_room_with(other) for place, one in enumerate(screens) for other in screens[:place])


def screen_of(identity: ScreenIdentity) -> QScreen | None:
    """The screen with this identity, or None while it is away."""
    return next((one for one in QGuiApplication.screens() if identity_of(one).is_same(identity)), None)


def put_on(window: QWidget, screen: QScreen) -> None:
    """Show a window full screen there. All steps are needed: setScreen alone stays where it was.

    showFullScreen would do the same as the last two, and ask for the keyboard, which a stage never takes.
    """
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
    window.setVisible(True)


def carry_to(window: QWidget, screen: QScreen) -> None:
    """Take an ordinary window to another screen: as large as it was, no larger than the screen, and again
    maximised or full screen where it was so."""
    state = window.windowState()
    room = screen.availableGeometry()
    box = QRect(room.topLeft(), window.normalGeometry().size().boundedTo(room.size()))
    box.moveCenter(room.center())
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setScreen(screen)
    window.setGeometry(box)
    window.setWindowState(state)
