"""Programs that are killed at work. Each is a fork of one that has everything loaded: a kill costs milliseconds.

``python -m tests.reliability.victims`` reads one line for each victim: which function below, and its arguments.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Self

import sqlite_utils  # noqa: F401 - loaded once, for all that are forked

from abcdesk.desk import Desk
from abcdesk.domain.commands.rounds import CastBallot
from abcdesk.domain.commands.staging import GoToStep, Next
from abcdesk.store import schema
from abcdesk.store.file import WorkshopFile
from abcdesk.store.opening import connect

ROOT = Path(__file__).resolve().parent.parent.parent
OVER = "over"


def vote(path: str, backups: str) -> None:
    """Record one vote after the other; say the number of each as soon as it is acknowledged."""
    desk = Desk.open(Path(path), backups=Path(backups))
    cards = [card.id for card in desk.deck.cards]
    for number in range(100_000):
        picks = tuple(cards[(number + n) % len(cards)] for n in range(3))
        desk.run(CastBallot("own", picks, "it", seat=number % 6 + 1))
        say(number)


def show(path: str, backups: str, step: str, cues: int) -> None:
    """Go to a step and on by some cues; say where the show stands, and stay there."""
    desk = Desk.open(Path(path), backups=Path(backups))
    desk.run(GoToStep(step, 1.0))
    for _ in range(cues):
        desk.run(Next(1.0))
    assert desk.workshop.stage is not None
    say(desk.workshop.stage.step, desk.workshop.stage.cue)
    signal.pause()


def hold(path: str) -> None:
    """Have the workshop open until the end."""
    with WorkshopFile.open(Path(path)):
        say("held")
        signal.pause()


def occupy(path: str, seconds: float) -> None:
    """Be another program that keeps the database to itself for a while."""
    db = connect(Path(path), writing=True)
    db.execute("BEGIN EXCLUSIVE")
    say("occupied")
    time.sleep(seconds)
    db.execute("COMMIT")


def migrate(path: str, version: int, within_s: float) -> None:
    """Bring a file up to this version. The system ends the process ``within_s`` seconds after the beginning, wherever
    it is by then; 0 lets it end by itself and say how long it took."""
    db = connect(Path(path), writing=True)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    began = time.perf_counter()
    signal.setitimer(signal.ITIMER_REAL, within_s)
    schema.migrate(db, schema.MIGRATIONS[:version])
    signal.setitimer(signal.ITIMER_REAL, 0)
    say(time.perf_counter() - began)


def say(*words: object) -> None:
    """One line to whoever watches, in one write: a kill leaves no half of it."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class Nursery:
    """Starts victims and ends them."""

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "tests.reliability.victims"]
        self._parent = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        return self

    def __exit__(self, *_error: object) -> None:
        self._parent.communicate(timeout=30)

    def born(self, name: str, *arguments: object) -> str:
        """Start a victim; gives its first words, "over" where it ended without any."""
        assert self._parent.stdin is not None
        self._parent.stdin.write(json.dumps([name, *arguments]) + "\n")
        self._parent.stdin.flush()
        self._id = int(self._line())
        return self._line()

    def killed(self) -> list[str]:
        """Kill the living victim; gives what it had said since its first words."""
        os.kill(self._id, signal.SIGKILL)
        return self.ended()

    def ended(self) -> list[str]:
        """Wait until the victim has ended by itself; gives what it said since its first words."""
        return list(iter(self._line, OVER))

    def _line(self) -> str:
        assert self._parent.stdout is not None
        patience = threading.Timer(60, self._parent.kill)
        patience.start()
        words = self._parent.stdout.readline().strip()
        patience.cancel()
        assert words, "the victims' parent has died, or did not answer for a minute"
        return words


def main() -> None:
    """Fork a victim for each line, one after the other; say its number, let it speak, say when it is over."""
    for line in sys.stdin:
        name, *arguments = json.loads(line)
        child = os.fork()
        if not child:
            say(os.getpid())
            globals()[name](*arguments)
            os._exit(0)
        os.waitpid(child, 0)
        say(OVER)


if __name__ == "__main__":
    main()
