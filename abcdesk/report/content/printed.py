"""Which of a workshop's texts a report may print, and the signs in them that no font here can draw."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields

from abcdesk.domain import records as r
from abcdesk.domain.workshop import Workshop
from abcdesk.fonts import unprintable

_REFERENCES = {"id", "step", "group", "team", "card", "behaviour", "place", "told", "settings", "picks"}
_MOST_NAMED = 12
_NEVER_PRINTED = (r.PrivateNote, r.Stage, r.ReportLogo)


def printed_texts(workshop: Workshop) -> Iterator[str]:
    """Every text of the rows and the deck that a report may print; private notes are none."""
    for row in workshop.rows():
        if not isinstance(row, _NEVER_PRINTED):
            for field in fields(row):
                value = getattr(row, field.name)
                if isinstance(value, str) and field.name not in _REFERENCES:
                    yield value
    yield from (suit.title for suit in workshop.deck.suits)
    for card in workshop.deck.cards:
        yield from (card.title, card.saying)


def lacking_signs(workshop: Workshop) -> tuple[str, ...]:
    """The signs in those texts that would be missing from the page."""
    return unprintable("".join(printed_texts(workshop)))


def named_signs(signs: Sequence[str]) -> str:
    """These signs with their numbers in Unicode, the first dozen: a sign alone may show nowhere."""
    more = f" and {len(signs) - _MOST_NAMED} more" if len(signs) > _MOST_NAMED else ""
    return ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in signs[:_MOST_NAMED]) + more
