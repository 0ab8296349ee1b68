"""Which answers ask whether a card is an excuse or a decision."""

from __future__ import annotations

from collections.abc import Sequence

EXCUSES = ("an excuse", "don't know", "a decision")
"""The usual answers: is this an excuse, or did somebody decide it?"""


def excuse_and_decision(answers: Sequence[str]) -> tuple[str, str] | None:
    """Which of these answers calls a card an excuse and which a decision; None where they ask otherwise."""
    plain = {answer.casefold().removeprefix("an ").removeprefix("a "): answer for answer in answers}
    if "excuse" in plain and "decision" in plain:
        return plain["excuse"], plain["decision"]
    return None
