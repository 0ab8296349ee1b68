"""Looks at screens, laptop, type and files for the room check."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImageReader, QScreen

from abcdesk.desk import Desk
from abcdesk.fonts import FAMILY_NAMES
from abcdesk.machine import battery, free_bytes
from abcdesk.ui.projector.room_state import RoomState
from abcdesk.ui.projector.screens import all_seen, identity_of, is_mirrored, screen_of
from abcdesk.ui.projector.stage import Stage
from abcdesk.ui.setup.room_checks import Found


def look(
    stage: Stage,
    console: QScreen,
    *,
    answers: Mapping[str, str],
    digits: Mapping[str, str],
    clicked: frozenset[str],
    missing_pictures: tuple[str, ...],
) -> Found:
    """What can be seen now without asking anybody."""
    desk = stage.bridge.desk
    screen = screen_of(stage.wall.projector) if stage.wall.projector else None
    problem = desk.backup_problem
    return Found(
        projector=stage.screen_name if stage.state is not RoomState.LOST else "",
        pixels=pixels_of(stage),
        hz=screen.refreshRate() if screen else 0.0,
        console=identity_of(console).label if len(QGuiApplication.screens()) > 1 else "",
        shared=stage.state is not RoomState.OFF and stage.shares_screen,
        mirrored=is_mirrored(all_seen()),
        in_window=stage.window is not None and screen is None,
        answers=answers,
        digits=digits,
        clicked=clicked,
        battery=battery(),
        held_awake=stage.wall.awake.is_awake,
        free_bytes=free_bytes(desk.path.parent),
        backed_up_s=desk.copied_s,
        backup_problem=problem.message if problem else "",
        missing_fonts=missing_fonts(),
        missing_pictures=missing_pictures,
    )


def pixels_of(stage: Stage) -> tuple[int, int]:
    """How many points the room's picture has."""
    window = stage.window
    if window is None:
        return (0, 0)
    screen = screen_of(stage.wall.projector) if stage.wall.projector else None
    size = screen.size() if screen else window.size()
    ratio = screen.devicePixelRatio() if screen else window.devicePixelRatioF()
    return (round(size.width() * ratio), round(size.height() * ratio))


def missing_fonts() -> tuple[str, ...]:
    """The shipped typefaces that the program could not load."""
    known = set(QFontDatabase.families())
    return tuple(name for name in FAMILY_NAMES.values() if name not in known)


def missing_pictures(desk: Desk) -> tuple[str, ...]:
    """The cards whose picture is not in the file or cannot be read, as "7 Card title"."""
    return tuple(
        f"{card.number} {card.title}"
        for card in desk.deck.cards
        if card.picture and not _is_readable(desk.picture(card.id))
    )


def _is_readable(data: bytes | None) -> bool:
    held = QByteArray(data or b"")  # the buffer reads from it, and does not keep it
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer).canRead()
