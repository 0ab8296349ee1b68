"""The ledger of promises: how many faults were tried against each, and what was lost. Told at the end of a run."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

FULL = "ABCDESK_SOAK"
"""Names an environment variable; set, every promise is tried as often as it is worth, for hours."""

PROMISES = {
    "R1": "what the console ticks as saved survives a kill",
    "R2": "a full disk is refused aloud; nothing old is damaged, and work goes on",
    "R3": "a damaged or foreign file is never changed; a way out is offered",
    "R4": "a silent change of a recorded row is noticed",
    "R5": "every backup restores",
    "R6": "one writer a file, one window; a lock never freezes anything",
    "R7": "a migration is old or new, never between",
    "R8": "a report is wholly the old or wholly the new file",
    "R9": "no text can break the report",
    "R10": "a title cannot steer a path",
    "R11": "the stage paints on its own screen or nowhere, and comes back",
    "R12": "after a crash the same slide and the open round are back",
    "R13": "hostile decks are harmless",
    "R14": "an error never reaches the projector",
    "P1": "no name, device or time of a ballot leaves the file; no count before the close",
    "P2": "the projector shows what is meant for it and nothing else",
    "P3": "no dialogue, tip or menu opens on the stage's screen",
    "P4": "no network at all",
    "P5": "no client's text in logs, settings, temporary or crash files",
    "P6": "what is deleted is gone, with backups and journal",
    "P7": "no cell can become a formula; the PDF's facts are the listed ones",
}


@dataclass
class Ledger:
    """Rows by promise: faults tried, and how many of them cost something."""

    tried: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
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
        self.tried[promise] = self.tried.get(promise, 0) + tried
        self.lost[promise] = self.lost.get(promise, 0) + int(lost)

    def table(self) -> str:
        """The promises that were tried, in Markdown."""
        lines = ["| promise | | faults tried | lost |", "|---|---|---|---|"]
        for name, words in PROMISES.items():
            if name in self.tried:
                lines.append(f"| {name} | {words} | {self.tried[name]:,} | {self.lost[name]:,} |")
        return "\n".join(lines)


LEDGER = Ledger()
