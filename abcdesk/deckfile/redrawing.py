"""Has drawings from strangers drawn once, to PNG, by a child process with limits of time and memory.

Whatever a drawing does to the program that draws it, it does to the child alone. This module knows no drawing
program: the child is abcdesk itself with the verb ``_draw``, which ends after its work.
"""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from abcdesk import child
from abcdesk.deckfile.problems import Problem
from abcdesk.deckfile.raster import fault_of_raster
from abcdesk.deckfile.svg_plain import is_plain
from abcdesk.domain.errors import UserError

SIZE_PX = (1600, 1200)
"""A drawing is made to fit into this."""

PICTURE_SECONDS = 3
"""The longest that the child draws at one picture (enforced there, where the system can)."""

READY = b"abcdesk draws\n"
"""What the child says before its first picture."""

LENGTH = struct.Struct(">L")
"""Goes before each drawing to the child and each picture from it; no bytes mean: not drawable."""

_SECONDS, _SECONDS_EACH = 8.0, 0.25
_MOST_FAILURES = 2

_TOO_LONG = f"takes longer than {PICTURE_SECONDS} seconds to draw. Simplify it, or save it as PNG."
_TOO_MUCH = "cannot be drawn within the limits of time and memory. Simplify it, or save it as PNG."
_NOT_DRAWN = "cannot be drawn. Save it as plain SVG or as PNG."
_NOT_TRIED = "was not drawn, because pictures before it took too long. Simplify those, or save them as PNG."


@dataclass(frozen=True, slots=True)
class Redrawn:
    """The pictures that were drawn, as PNG by their old names, and what went wrong with others."""

    pictures: Mapping[str, bytes]
    problems: tuple[Problem, ...]


def to_redraw(pictures: Mapping[str, bytes]) -> dict[str, bytes]:
    """Those of the checked pictures of a deck that are drawings and not plain."""
    drawings = {name: data for name, data in pictures.items() if name.lower().endswith(".svg")}
    return {name: data for name, data in drawings.items() if not is_plain(data)}


def redrawn(drawings: Mapping[str, bytes], spent: float = 0.0) -> Redrawn:
    """Draw all of these, each apart from the program and within limits.

    Takes at most 8 seconds less those already ``spent`` on the deck, or a quarter of a second for each
    drawing where there are more than 32. After the second drawing that breaks a limit the rest is not tried.
    Raises UserError where no child can be started.
    """
    waiting = sorted(drawings)
    until = time.monotonic() + max(_SECONDS - spent, _SECONDS_EACH * len(waiting))
    pictures: dict[str, bytes] = {}
    problems: list[Problem] = []
    failures = 0
    while waiting and failures < _MOST_FAILURES and time.monotonic() < until:
        drawn, fault = _drawn_by_child([drawings[name] for name in waiting], until - time.monotonic())
        for name, picture in zip(waiting, drawn, strict=False):
            if wrong := fault_of_raster(picture) if picture else _NOT_DRAWN:
                problems.append(Problem(name, 0, wrong))
            else:
                pictures[name] = picture
        waiting = waiting[len(drawn) :]
        if waiting:
            failures += 1
            problems.append(Problem(waiting.pop(0), 0, fault))
    problems += [Problem(name, 0, _NOT_TRIED) for name in waiting]
    return Redrawn(pictures, tuple(sorted(problems)))


def _drawn_by_child(drawings: Sequence[bytes], seconds: float) -> tuple[list[bytes], str]:
    """What one child drew before it ended, and what is to be said of the drawing at which it ended early."""
    process = subprocess.Popen(
        child.command("_draw"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=child.HOME,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    work = b"".join(LENGTH.pack(len(one)) + one for one in drawings)
    try:
        answer, _ = process.communicate(work, timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        answer, _ = process.communicate()
        return list(_parts(answer)), _TOO_LONG
    if not answer.startswith(READY):
        raise UserError(
            "The part of the program that draws pictures does not start.", "Install abcdesk again, whole."
        )
    by_clock = process.returncode == -getattr(signal, "SIGALRM", 0)
    return list(_parts(answer)), _TOO_LONG if by_clock else _TOO_MUCH


def _parts(answer: bytes) -> Iterator[bytes]:
    """The whole pictures in the child's answer."""
    at = len(READY)
    while at + LENGTH.size <= len(answer):
        (length,) = LENGTH.unpack_from(answer, at)
        at += LENGTH.size
        if at + length > len(answer):
            return
        yield answer[at : at + length]
        at += length
