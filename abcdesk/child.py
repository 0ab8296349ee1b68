"""How abcdesk starts itself once more, to do something apart from its window, and how the two talk.

Jobs go in and answers come out, pickled, through pipes between two processes of this one program.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from abcdesk.domain.errors import UserError

_IS_BUNDLE = getattr(sys, "frozen", False)
_POLITE = 5
"""How far a child steps behind the window where both want the processor (POSIX nice)."""

HOME = Path(sys.executable if _IS_BUNDLE else Path(__file__).parent).resolve().parent
"""Where a child starts: the folder that holds abcdesk, so that it finds this one and no other."""


@dataclass(frozen=True)
class Failed:
    """The job cannot be done, for a reason that a person can act on."""

    message: str
    hint: str


@dataclass(frozen=True)
class Done:
    """Nothing more comes of this job."""


def command(verb: str) -> list[str]:
    """The command line of abcdesk with this verb, as it runs here: from source, installed, or as a bundle.

    A bundle's windowed program may lack standard streams, so its sibling for the terminal is taken.
    """
    if not _IS_BUNDLE:
        return [sys.executable, "-m", "abcdesk", verb]
    own = Path(sys.executable)
    sibling = own.with_name(f"abcdesk-cli{own.suffix}")
    return [str(sibling if sibling.exists() else own), verb]


def serve(source: BinaryIO, sink: BinaryIO, answers: Callable[[Any], Iterator[object]]) -> None:
    """Do every job until there are no more: its answers, then ``Done``, or ``Failed`` for a UserError.

    A bug ends the child with its traceback on stderr. It ends, too, when the window's end of its input
    closes, so that none is left behind, however the window ends.
    """
    if hasattr(os, "nice"):
        os.nice(_POLITE)
    while True:
        try:
            job = pickle.load(source)
        except EOFError:
            return
        for answer in _whole(job, answers):
            pickle.dump(answer, sink)
            sink.flush()


def _whole(job: object, answers: Callable[[Any], Iterator[object]]) -> Iterator[object]:
    try:
        yield from answers(job)
    except UserError as error:
        yield Failed(error.message, error.hint)
    else:
        yield Done()
