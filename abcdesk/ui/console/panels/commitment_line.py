"""A commitment in one line: "Look back after each go-live @change manager /26 feb #43"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from abcdesk.domain.cards import Card, Deck
from abcdesk.domain.commands.preparing import read_date
from abcdesk.domain.errors import InvalidInput
from abcdesk.ui.console.mentions import short_date

_MARK = re.compile(r"(?:^|(?<=\s))([@/#])(?=\S)")
_DATE = re.compile(
    r"\s*(\d{4}-\d{1,2}-\d{1,2}"
    r"|\d{1,2}[./]\d{1,2}(?:[./]\d{4}|[./])?"
    r"|\d{1,2}[. ]*[^\W\d_]{3,9}\.?(?:[ ,]+\d{4})?)(?=\s|$)(.*)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class CommitmentParts:
    """What a line says. ``errors`` are by mark: "/" for the date, "#" for the card."""

    text: str
    owner: str = ""
    due: dt.date | None = None
    card: Card | None = None
    errors: tuple[tuple[str, str], ...] = ()

    @property
    def error(self) -> str:
        """The first thing wrong, or ""."""
        return self.errors[0][1] if self.errors else ""


def parse_commitment(line: str, deck: Deck, today: dt.date) -> CommitmentParts:
    """Read one line. Marks may come in any order after the words; the last of a kind counts. A slash or
    a number sign inside a word is a part of that word ("24/7")."""
    pieces = _MARK.split(line)
    words, marks = [pieces[0].strip()], list(zip(pieces[1::2], pieces[2::2], strict=True))
    owner, due, card = "", None, None
    errors: list[tuple[str, str]] = []
    for sign, rest in marks:
        if sign == "@":
            owner = _capitalised(rest.strip())
        elif sign == "/":
            due, left, error = _date(rest, today)
            words.append(left)
            errors += [("/", error)] if error else []
        else:
            card, left, error = _card(rest, deck)
            words.append(left)
            errors += [("#", error)] if error else []
    text = " ".join(word for word in words if word)
    return CommitmentParts(text, owner, due, card, tuple(errors))


def commitment_line(text: str, owner: str, due: dt.date | None, card: Card | None, today: dt.date) -> str:
    """The line from which these parts would be read again."""
    parts = [text]
    if owner:
        parts.append(f"@{owner}")
    if due:
        parts.append(f"/{short_date(due, today)}")
    if card:
        parts.append(f"#{card.number}")
    return " ".join(part for part in parts if part)


def _date(rest: str, today: dt.date) -> tuple[dt.date | None, str, str]:
    match = _DATE.fullmatch(rest)
    if not match:
        return None, "", "A date looks like /14 Oct or /2026-10-14."
    try:
        return read_date("due", match[1], today), match[2].strip(), ""
    except InvalidInput as wrong:
        return None, match[2].strip(), wrong.message


def _card(rest: str, deck: Deck) -> tuple[Card | None, str, str]:
    number, _, left = rest.strip().partition(" ")
    if not (number.isascii() and number.isdigit()):
        return None, left.strip(), "A card is its number: #24."
    card = deck.numbered(int(number))
    if card is None:
        return None, left.strip(), f"No card {int(number)}. Numbers go from 1 to {len(deck)}."
    return card, left.strip(), ""


def _capitalised(owner: str) -> str:
    return owner[:1].upper() + owner[1:]
