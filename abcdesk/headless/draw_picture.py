"""The child that draws strangers' pictures: its limits, and how it talks with its parent.

It reads drawings from standard input, each after its length, and writes pictures to standard output likewise
(see ``deckfile.redrawing``). It writes no file, and a drawing that takes too long or too much ends it.
"""

from __future__ import annotations

import importlib
import signal
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO

from abcdesk.deckfile.redrawing import LENGTH, PICTURE_SECONDS, READY, SIZE_PX

_MB = 1 << 20
_MOST_DATA_BYTES, _MOST_ADDRESSES_BYTES = 256 * _MB, 1024 * _MB
_MOST_CPU_SECONDS = 120


def serve() -> None:
    """Draw everything that the parent sends, then return."""
    _take_limits()
    out = sys.stdout.buffer
    painter: Any = importlib.import_module("abcdesk.ui.redrawing").Painter()
    out.write(READY)
    for svg in _drawings(sys.stdin.buffer):
        _set_clock(PICTURE_SECONDS)
        picture = painter.png(svg, SIZE_PX)
        _set_clock(0)
        out.write(LENGTH.pack(len(picture)) + picture)
        out.flush()


def _drawings(source: BinaryIO) -> Iterator[bytes]:
    while len(head := source.read(LENGTH.size)) == LENGTH.size:
        (length,) = LENGTH.unpack(head)
        yield source.read(length)


def _set_clock(seconds: float) -> None:
    """End this process after so many seconds, even within a call into Qt; 0 stops the clock."""
    if sys.platform != "win32":
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _take_limits() -> None:
    """Limits of the system on memory, time and files, where it has them. Windows has the parent's clock."""
    if sys.platform == "win32":
        return
    import resource

    limits = {
        "RLIMIT_DATA": _MOST_DATA_BYTES,
        "RLIMIT_AS": _MOST_ADDRESSES_BYTES,
        "RLIMIT_CPU": _MOST_CPU_SECONDS,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_CORE": 0,
    }
    for name, most in limits.items():
        kind = getattr(resource, name, None)
        if kind is None:
            continue
        _, hard = resource.getrlimit(kind)
        soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(kind, (soft, soft))
        except (OSError, ValueError):  # macOS refuses some of them
            continue
