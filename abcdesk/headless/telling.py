"""How a terminal is told what went wrong: one line, and a hint where there is one."""

from __future__ import annotations

import re

from abcdesk.domain.errors import InvalidInput, UserError

LONGEST_LINE = 400


def lines_of(error: UserError) -> list[str]:
    """What happened, with the place where there is one, and what to do about it."""
    happened = f"{error.field}: {error.message}" if isinstance(error, InvalidInput) else error.message
    lines = [f"error: {_one_line(happened)}"]
    return [*lines, f"hint: {_one_line(error.hint)}"] if error.hint else lines


def _one_line(text: str) -> str:
    """The text on one line, without what could move the cursor of a terminal."""
    line = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", text)
    return line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]}…"
