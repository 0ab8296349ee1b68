"""How an excuse ends, in one line: "@finance board 2024" is a decision, any other words cost nothing."""

from __future__ import annotations

import re

from abcdesk.domain.records import Ruling, RulingKind

_YEAR = re.compile(r"[,\s]+((?:in |since )?(?:19|20)\d\d)$")


def parse_ending(line: str, step: str, card: str) -> Ruling | None:
    """Read one line; None where it is empty. After "@" stands the role, then, behind a comma, what else is
    known of the decision."""
    words = line.strip()
    if not words:
        return None
    if not words.startswith("@"):
        return Ruling(step, card, RulingKind.IMPROVEMENT, text=words)
    by, _, text = words[1:].partition(",")
    if not text and (year := _YEAR.search(by)):
        by, text = by[: year.start()], year[1]
    by = by.strip()
    return Ruling(step, card, RulingKind.DECISION, by[:1].upper() + by[1:], text.strip())


def ending_line(ruling: Ruling | None) -> str:
    """The line from which this would be read again."""
    if ruling is None:
        return ""
    if ruling.outcome is RulingKind.IMPROVEMENT:
        return ruling.text
    return f"@{ruling.by}" + (f", {ruling.text}" if ruling.text else "")


def ending_chip(ruling: Ruling | None) -> tuple[str, str]:
    """What was read, as a short word and its tone: who decided it, or that it costs nothing."""
    if ruling is None:
        return "", "ink2"
    if ruling.outcome is RulingKind.DECISION:
        return (f"decided by {ruling.by}" if ruling.by else "decided by whom?"), "ink"
    return "costs nothing", "room"
