"""The ledger of promises: how many faults were tried against each, and what was lost.

Each run tells its own table at the end. A soak may be run in pieces: what its tests found is kept in build/soak.json,
a later run of a test takes the place of an earlier one, and build/soak.md tells them all.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import platform
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from abcdesk import __version__

FULL = "ABCDESK_SOAK"
"""Names an environment variable; set, every promise is tried as often as it is worth, for an hour or two."""

PROMISES = {
    "R1": ("what the console ticks as saved survives a kill", 1000),
    "R2": ("a full disk is refused aloud; nothing old is damaged, and work goes on", 500),
    "R3": ("a damaged or foreign file is never changed; a way out is offered", 300),
    "R4": ("a silent change of a recorded row is noticed", 500),
    "R5": ("every backup restores", 200),
    "R6": ("one writer a file, one window; a lock never freezes anything", 250),
    "R7": ("a migration is old or new, never between", 2000),
    "R8": ("a report or export is wholly the old or wholly the new file", 100),
    "R9": ("no text can break the report", 10_000),
    "R10": ("a title cannot steer a path", 1000),
    "R11": ("the stage paints on its own screen or nowhere, and comes back", 250),
    "R12": ("after a crash the same slide and the open round are back", 100),
    "R13": ("hostile decks are harmless", 300),
    "R14": ("an error never reaches the projector", 50),
    "P1": ("no name, device or time of a ballot leaves the file; no count before the close", 1000),
    "P2": ("the projector shows what is meant for it and nothing else", 1000),
    "P3": ("no dialogue, tip or menu opens on the stage's screen", 200),
    "P4": ("no network at all", 3),
    "P5": ("no client's text in logs, settings, temporary or crash files", 3),
    "P6": ("what is deleted is gone, with backups and journal", 60),
    "P7": ("no cell can become a formula; the PDF's facts are the listed ones", 200),
}
"""What is promised, and how many faults a soak tries against it at least."""


@dataclass
class Tried:
    """What one test has tried against one promise: faults, those of them that cost something, in how many seconds."""

    faults: int = 0
    lost: int = 0
    seconds: float = 0.0
    day: str = field(default_factory=lambda: dt.date.today().isoformat())
    version: str = __version__


Notes = dict[str, dict[str, Tried]]
"""By promise, by the name of the test."""


@dataclass
class Ledger:
    """Counts faults by promise and by test. ``test`` is the one that runs; ``say`` passes on how far it is."""

    notes: Notes = field(default_factory=dict)
    test: str = ""
    say: Callable[[str], None] = lambda _words: None

    def faults(self, promise: str, short: int, full: int) -> Iterator[int]:
        """Number the faults to try: ``short`` of them, or ``full`` in a soak run, with progress."""
        soaking = bool(os.environ.get(FULL))
        many = full if soaking else short
        for number in range(many):
            if soaking and number % max(1, many // 10) == 0:
                self.say(f"{promise}: {number:,} of {many:,}")
            yield number

    def note(self, promise: str, lost: bool | int = 0, tried: int = 1) -> None:
        """One more fault was tried, or several; ``lost`` says how many of them cost something."""
        mine = self._mine(promise)
        mine.faults += tried
        mine.lost += int(lost)

    def took(self, seconds: float) -> None:
        """The test that runs has taken so long; a promise that it shares with others counts them all."""
        for tests in self.notes.values():
            if self.test in tests:
                tests[self.test].seconds += seconds

    def tried(self, promise: str) -> int:
        """How many faults were tried against a promise in this run."""
        return _sums(self.notes.get(promise, {})).faults

    def lost(self, promise: str) -> int:
        """How many of them cost something."""
        return _sums(self.notes.get(promise, {})).lost

    def _mine(self, promise: str) -> Tried:
        assert promise in PROMISES, promise
        return self.notes.setdefault(promise, {}).setdefault(self.test, Tried())


def table(notes: Notes) -> str:
    """The promises that were tried, in Markdown."""
    lines = ["| promise | | faults tried | lost | seconds |", "|---|---|--:|--:|--:|"]
    for name, (words, _) in PROMISES.items():
        if name in notes:
            found = _sums(notes[name])
            lines.append(f"| {name} | {words} | {found.faults:,} | {found.lost:,} | {found.seconds:,.0f} |")
    return "\n".join(lines)


def keep_soak(notes: Notes, folder: Path) -> str:
    """Add what this run found to what earlier ones left in ``folder``, as soak.json and soak.md; gives the text."""
    kept, place = _read(folder / "soak.json"), folder / "soak.json"
    for promise, tests in notes.items():
        kept.setdefault(promise, {}).update(tests)
    folder.mkdir(exist_ok=True)
    plain = {promise: {name: vars(one) for name, one in tests.items()} for promise, tests in kept.items()}
    place.write_text(json.dumps(plain, indent=1), "utf-8")
    (folder / "soak.md").write_text(report := soak_report(kept), "utf-8")
    return report


def soak_report(notes: Notes) -> str:
    """All that was tried in full, with what is still to be tried, as Markdown."""
    lines = [
        "# Nothing lost, nothing leaked: the long run",
        "",
        f"`python3 dev.py soak` on {platform.system()} {platform.machine()} with Python {platform.python_version()}. A "
        "fault is a kill, a flipped bit, a full disk, a hostile file, a pulled cable: whatever the promise is about.",
        "",
        "| promise | | faults to try | tried | lost | minutes | day | version |",
        "|---|---|--:|--:|--:|--:|---|---|",
    ]
    for name, (words, least) in PROMISES.items():
        tests = notes.get(name, {})
        found = _sums(tests)
        day, version = (
            ", ".join(sorted({getattr(one, key) for one in tests.values()})) for key in ("day", "version")
        )
        lines.append(
            f"| {name} | {words} | {least:,} | {found.faults:,} | {found.lost:,} | {found.seconds / 60:.1f} | {day} | "
            f"{version} |"
        )
    every = [_sums(tests) for tests in notes.values()]
    short = [name for name, (_, least) in PROMISES.items() if _sums(notes.get(name, {})).faults < least]
    lines += ["", f"{sum(one.faults for one in every):,} faults, {sum(one.lost for one in every):,} lost."]
    if short:
        lines.append(f"Not yet tried in full: {', '.join(short)}.")
    return "\n".join(lines) + "\n"


def _sums(tests: dict[str, Tried]) -> Tried:
    every = tests.values()
    return Tried(*(sum(getattr(one, name) for one in every) for name in ("faults", "lost", "seconds")))


def _read(place: Path) -> Notes:
    if not place.is_file():
        return {}
    plain = json.loads(place.read_text("utf-8"))
    return {promise: {name: Tried(**one) for name, one in tests.items()} for promise, tests in plain.items()}


LEDGER = Ledger()
