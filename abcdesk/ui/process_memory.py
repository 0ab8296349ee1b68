"""What Qt's binding and the C library keep in memory without need: not kept, or given back."""

from __future__ import annotations

import linecache
import sys
from typing import Any

import PySide6.QtCore  # noqa: F401 - from now on modules are read

_MMAP_THRESHOLD = -3
"""The number of this option in glibc's malloc.h."""
_LARGE = 4 << 20
"""Bytes from which a block has a place of its own: less than a card on a stage of 1920 by 1080."""


def leave_sources_unread() -> None:
    """PySide reads the source of each module that is imported after it, to see whether it may want Qt's names
    in Python's spelling; all lines stay in memory then, more than ten megabytes. Nothing here wants them."""
    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False
        linecache.clearcache()


def keep_pictures_apart() -> None:
    """Large pictures each have a place of their own, that goes back to the system with them. glibc would soon
    put them among all that is small, where the gaps they leave stay."""
    if libc := _glibc():
        libc.mallopt(_MMAP_THRESHOLD, _LARGE)


def give_back() -> None:
    """Give the system what was freed among that which is in use. It takes milliseconds: not with a key."""
    if libc := _glibc():
        libc.malloc_trim(0)


def _glibc() -> Any:
    """The C library where it is glibc, or None: others do this by themselves."""
    if sys.platform != "linux":
        return None
    import ctypes  # not needed before the first picture of home

    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "malloc_trim") else None
