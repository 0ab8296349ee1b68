"""What this laptop says of itself: its battery, and how much room is left for files. No Qt here."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

POWER_SUPPLIES = Path("/sys/class/power_supply")
_WAIT_S = 2.0
_PMSET = re.compile(r"(\d+)%;\s*([a-z ]+);(?:\s*(\d+):(\d\d) remaining)?")


@dataclass(frozen=True, slots=True)
class Battery:
    """``percent`` 0 to 100; ``minutes`` it still lasts, None where it is charged or nobody knows."""

    percent: int
    plugged: bool
    minutes: int | None = None


def battery(system: str = sys.platform) -> Battery | None:
    """The battery of this machine; None where there is none, or where nothing is known of one."""
    if system == "win32":
        return _windows_battery()
    if system == "darwin":
        return _mac_battery(_told(["pmset", "-g", "batt"]))
    return linux_battery(POWER_SUPPLIES)


def free_bytes(folder: Path) -> int:
    """How many bytes can still be written there, or beside the nearest folder above it that exists."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


def linux_battery(supplies: Path) -> Battery | None:
    """The first battery of the machine itself under ``supplies``; those of a mouse say they are devices'."""
    try:
        found = sorted(supplies.iterdir())
    except OSError:
        return None
    kinds = {one: _read(one / "type") for one in found}
    mains = any(_read(one / "online") == "1" for one, kind in kinds.items() if kind in ("Mains", "USB"))
    for one, kind in kinds.items():
        percent = _number(one / "capacity")
        if kind == "Battery" and percent is not None and _read(one / "scope") != "Device":
            status = _read(one / "status")
            plugged = mains or status in ("Charging", "Full")
            return Battery(round(percent), plugged, None if plugged else _linux_minutes(one))
    return None


def _linux_minutes(folder: Path) -> int | None:
    """Charge or energy left over current or power drawn; the units cancel out."""
    for left, drawn in (("energy_now", "power_now"), ("charge_now", "current_now")):
        full, rate = _number(folder / left), _number(folder / drawn)
        if full is not None and rate:
            return round(full / abs(rate) * 60)
    return None


def _mac_battery(words: str) -> Battery | None:
    found = _PMSET.search(words)
    if found is None:
        return None
    percent, state, left_h, left_min = found.groups()
    plugged = state.strip() != "discharging"
    minutes = int(left_h) * 60 + int(left_min) if left_h and not plugged else None
    return Battery(int(percent), plugged, minutes)


class _PowerStatus(ctypes.Structure):
    """SYSTEM_POWER_STATUS of the Windows API."""

    _fields_ = (
        ("line", ctypes.c_ubyte),
        ("flag", ctypes.c_ubyte),
        ("percent", ctypes.c_ubyte),
        ("saver", ctypes.c_ubyte),
        ("seconds", ctypes.c_uint32),
        ("full_seconds", ctypes.c_uint32),
    )


def _windows_battery() -> Battery | None:
    """128 in the flags is no battery, 255 and all ones are unknown."""
    libraries = getattr(ctypes, "windll", None)
    status = _PowerStatus()
    if libraries is None or not libraries.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
        return None
    if status.percent > 100 or (status.flag != 255 and status.flag & 128):
        return None
    known = status.seconds != 0xFFFFFFFF
    return Battery(status.percent, status.line == 1, status.seconds // 60 if known else None)


def _told(command: list[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=_WAIT_S, check=False).stdout
    except (OSError, subprocess.SubprocessError):
        return ""


def _read(file: Path) -> str:
    try:
        return file.read_text("ascii", "replace").strip()
    except OSError:
        return ""


def _number(file: Path) -> float | None:
    try:
        return float(_read(file))
    except ValueError:
        return None
