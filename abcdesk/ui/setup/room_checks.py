"""What the room check finds, in words: each row a fact and, where something is to do, one thing to do. No Qt
here."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

from abcdesk.domain.workshop import Workshop
from abcdesk.machine import Battery
from abcdesk.ui.setup import agenda
from abcdesk.ui.words import clock_time, count, hours

ENOUGH_BYTES = 500 * 2**20
"""Less room than this on the disk is said: a long day with all its backups takes a tenth of it."""

EXTEND = {
    "win32": "Press Windows P and choose Extend.",
    "darwin": "In System Settings, Displays, switch mirroring off.",
}
_EXTEND_ELSEWHERE = "In the system’s display settings choose Extend or Join, not Mirror."
_NAMED = 3
_LARGEST = "15"
_NEARER = "Only the largest line: make the picture larger, or bring the chairs nearer."


@dataclass(frozen=True, slots=True)
class Check:
    """One row. ``remedy`` is what to do, "" where nothing is. A row that ``waits`` for a person's answer says
    in its fact how it is given."""

    name: str
    icon: str
    title: str
    fact: str
    remedy: str = ""
    waits: bool = False

    @property
    def is_green(self) -> bool:
        """Whether it is in order."""
        return not self.remedy and not self.waits


@dataclass(frozen=True, slots=True)
class Found:
    """What was seen of screens, laptop and files. ``hz`` 0: not known. ``answers``: what a person said, by
    "corners", "row", "squares", "colours"; ``digits``: those of the picture, by the metres of their line.
    ``backed_up_s``: seconds since the epoch, None for never."""

    projector: str = ""
    pixels: tuple[int, int] = (0, 0)
    hz: float = 0.0
    console: str = ""
    shared: bool = False
    mirrored: bool = False
    in_window: bool = False
    answers: Mapping[str, str] = field(default_factory=dict)
    digits: Mapping[str, str] = field(default_factory=dict)
    clicked: frozenset[str] = frozenset()
    battery: Battery | None = None
    held_awake: bool = False
    free_bytes: int = 0
    backed_up_s: float | None = None
    backup_problem: str = ""
    missing_fonts: tuple[str, ...] = ()
    missing_pictures: tuple[str, ...] = ()
    system: str = sys.platform


def room_checks(workshop: Workshop, found: Found) -> tuple[Check, ...]:
    """All rows, in the order one walks through them."""
    return (
        _projector(found),
        _private(found),
        _corners(found),
        _last_row(found),
        _colours(found),
        _squares(found),
        _clicker(found),
        _power(workshop, found),
        _sleep(found),
        _disk(found),
        _fonts(found),
        _deck(workshop, found),
        _agenda(workshop),
    )


def summary(checks: tuple[Check, ...]) -> str:
    """ "7 of 13 are green. 4 wait for your eyes, 2 things to do. Nothing here stops you from starting." """
    green, remedy = sum(one.is_green for one in checks), sum(bool(one.remedy) for one in checks)
    waiting = len(checks) - green - remedy
    if green == len(checks):
        return f"All {green} are green."
    parts = [f"{waiting} {'waits' if waiting == 1 else 'wait'} for you"] if waiting else []
    parts += [f"{count(remedy, 'thing')} to do"] if remedy else []
    return f"{green} of {len(checks)} are green. {', '.join(parts)}. Nothing here stops you from starting."


def _projector(found: Found) -> Check:
    if not found.projector:
        return Check("projector", "projector", "Projector", "Press P for the test picture", waits=True)
    width, height = found.pixels
    rate = f", {found.hz:.0f} Hz" if found.hz else ""
    if found.in_window:
        remedy = "Connect the projector: the picture goes there by itself."
        return Check("projector", "projector", "Projector", "None found, in a window here", remedy)
    return Check("projector", "projector", "Projector", f"{found.projector}, {width} × {height}{rate}")


def _private(found: Found) -> Check:
    row = ("private", "eye-slash", "Private stays private")
    if found.mirrored:
        return Check(*row, "The screens show the same", EXTEND.get(found.system, _EXTEND_ELSEWHERE))
    if found.shared:
        return Check(*row, "The room sees this screen", "Connect a second screen, or swap with S.")
    where = found.console or "this screen"
    return Check(*row, f"Notes and counts only on {where}")


def _corners(found: Found) -> Check:
    row = ("corners", "zoom", "Four corners")
    match found.answers.get("corners", ""):
        case "yes":
            return Check(*row, "All four and three lines seen")
        case "no":
            return Check(
                *row, "A corner is cut off", "Switch overscan off in the projector’s menu, or zoom out."
            )
        case _:
            return Check(*row, "Look at the wall, then press 1", waits=True)


def _last_row(found: Found) -> Check:
    row = ("row", "eye", "Last row")
    metres = found.answers.get("row", "")
    if not metres:
        return Check(*row, "Read a line from there, then press 2", waits=True)
    digits = " ".join(found.digits.get(metres, ""))
    fact = f"{metres} m. The line “{digits}” was read" if digits else f"The line of {metres} m was read"
    return Check(*row, fact, _NEARER if metres == _LARGEST else "")


def _colours(found: Found) -> Check:
    row = ("colours", "sun", "Colours")
    match found.answers.get("colours", ""):
        case "yes":
            return Check(*row, "Colours and signs told apart")
        case "no":
            return Check(*row, "Two colours look alike", "Choose the projector’s mode Presentation or sRGB.")
        case _:
            return Check(*row, "Look at the colours, then press 4", waits=True)


def _squares(found: Found) -> Check:
    row = ("squares", "white", "Black and white")
    match found.answers.get("squares", ""):
        case "5" | "4":
            return Check(*row, f"{found.answers['squares']} light squares of five")
        case "":
            return Check(*row, "Count the light squares, then press 3", waits=True)
        case "3":
            return Check(*row, "3 light squares of five", "Close the blind by the screen; count again.")
        case _:
            return Check(
                *row, "Fewer than three light squares", "Close the blinds, lower the contrast; count again."
            )


def _clicker(found: Found) -> Check:
    row = ("clicker", "hand", "Clicker")
    if {"next", "back"} <= found.clicked:
        return Check(*row, "Next and back arrived")
    arrived = next(iter(found.clicked & {"next", "back"}), "")
    missing = {"next": "back", "back": "next", "": "next and back"}[arrived]
    fact = f"{arrived.capitalize()} arrived; press {missing}" if arrived else "Press next and back on it"
    return Check(*row, fact, waits=True)


def _power(workshop: Workshop, found: Found) -> Check:
    row, power = ("power", "battery", "Power"), found.battery
    if power is None:
        return Check(*row, "No battery: runs on mains")
    if power.plugged:
        return Check(*row, f"Plugged in, battery {power.percent} %")
    lasts = f", lasts {hours(power.minutes)}" if power.minutes is not None else ""
    fact = f"Battery {power.percent} %{lasts}"
    if power.minutes is not None and power.minutes >= workshop.minutes * 1.2:
        return Check(*row, fact)
    needs = f": the day needs {hours(workshop.minutes)}" if workshop.minutes else ""
    return Check(*row, fact, f"Plug in now{needs}.")


def _sleep(found: Found) -> Check:
    row = ("sleep", "moon", "Sleep and messages")
    if found.projector and not found.held_awake:
        return Check(*row, "The laptop may fall asleep", "Switch sleep off in the system’s settings.")
    when = "is held awake" if found.held_awake else "is held awake once the projector is on"
    return Check(*row, f"The laptop {when}; silence its messages")


def _disk(found: Found) -> Check:
    row = ("disk", "storage", "Space and copy")
    free = (
        f"{found.free_bytes / 1e9:.0f} GB free"
        if found.free_bytes >= 1e9
        else f"{found.free_bytes // 10**6} MB free"
    )
    copy = f"Copied {clock_time(found.backed_up_s)}" if found.backed_up_s is not None else "No copy yet"
    if found.backup_problem:
        return Check(*row, f"{copy}, {free}", f"No copy could be made: {found.backup_problem}")
    if found.free_bytes < ENOUGH_BYTES:
        return Check(*row, f"{copy}, {free}", "Make room on the disk: 500 MB keep the day safe.")
    return Check(*row, f"{copy}, {free}")


def _fonts(found: Found) -> Check:
    row = ("fonts", "template", "Type")
    if found.missing_fonts:
        return Check(*row, "Missing: " + ", ".join(found.missing_fonts), "Install abcdesk again.")
    return Check(*row, "All typefaces are loaded")


def _deck(workshop: Workshop, found: Found) -> Check:
    row, missing = ("deck", "cards", "Deck"), found.missing_pictures
    if not missing:
        return Check(*row, f"{count(len(workshop.deck), 'card')}, every picture is there")
    named = ", ".join(missing[:_NAMED]) + (
        f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
    )
    remedy = f"Shown with a plain face: {named}."
    return Check(*row, f"{count(len(missing), 'picture')} cannot be read", remedy)


def _agenda(workshop: Workshop) -> Check:
    row, info = ("agenda", "list", "Agenda"), workshop.info
    if not workshop.minutes:
        return Check(*row, "Nothing planned yet", "Add a step, or take a template.")
    lasts = hours(workshop.minutes)
    if not info.start:
        return Check(*row, f"{lasts}, no start named")
    ends = f"{lasts}, ends {agenda.clock(info.start, workshop.minutes)}"
    spare = agenda.spare(info.start, workshop.minutes, info.end)
    if info.end and spare is not None and spare[0] < 0:
        return Check(*row, ends, f"That is {-spare[0]} min over {spare[1]}: shorten a step.")
    return Check(*row, ends)


def starts_in(workshop: Workshop, now_s: float) -> str:
    """ "Starts 13:00, in 14 minutes", "" where no start is known."""
    info = workshop.info
    if not info.start:
        return ""
    now = dt.datetime.fromtimestamp(now_s)
    left = agenda.minutes_of(info.start) - (now.hour * 60 + now.minute)
    is_today = info.date is None or info.date == now.date()
    soon = f", in {count(left, 'minute')}" if is_today and 0 <= left < 120 else ""
    return f"Starts {info.start}{soon}"
