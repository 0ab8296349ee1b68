"""The cover: the iceberg made of the room's own picks, a column a card and a tile a pick."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from abcdesk.report.content.facts import Facts
from abcdesk.report.content.parts import Share, mix_of, suits_of, votes_of_main
from abcdesk.report.content.voices import voter
from abcdesk.report.content.wording import counted, figure, listed, long_date, noun, spelt

TITLE = "Below the waterline"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Column:
    """One picked card: its suit's colour and its picks."""

    colour: str
    tiles: int


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover. ``columns`` run from left to right."""

    kind: str
    date: str
    title: str
    subtitle: str
    small_print: tuple[str, ...]
    columns: tuple[Column, ...]
    mix: tuple[Share, ...]
    caption: str


def cover_of(facts: Facts) -> Cover:
    """The content of the cover."""
    info = facts.workshop.info
    votes = votes_of_main(facts)
    suits = [suit.title for suit in facts.workshop.deck.suits]
    whose = info.organisation or info.title
    named = info.title if info.title not in ("", whose) else ""
    return Cover(
        kind="ABC workshop report",
        date=long_date(info.date) if info.date else "",
        title=TITLE,
        subtitle=" in ".join(part for part in (_sentence_case(listed(suits)), whose) if part),
        small_print=tuple(
            line
            for line in (named, "Prepared for the Chief Information Officer", confidentiality(facts))
            if line
        ),
        columns=tuple(Column(facts.colour(card), votes[card]) for card in tallest_in_the_middle(list(votes))),
        mix=mix_of(facts, votes) or suits_of(facts),
        caption=_caption(facts),
    )


CONFIDENTIAL = "Confidential: for the CIO and the IT leadership team"


def confidentiality(facts: Facts) -> str:
    """The line that says who may read it, as wished for; "" for none."""
    wished = facts.workshop.report_wishes.confidentiality
    return CONFIDENTIAL if wished is None else wished.strip()


def tallest_in_the_middle(cards: Sequence[T]) -> list[T]:
    """Things in falling order, set out as a peak: the first in the middle, the next beside it in turn."""
    return [*cards[1::2][::-1], *cards[0::2]]


def _sentence_case(text: str) -> str:
    return text[:1] + text[1:].lower()


def _caption(facts: Facts) -> str:
    main = facts.main
    if main is None:
        return ""
    one = "team’s" if main.by_team else "person’s"
    what = "a card that users were expected to choose" if main.about else "a card"
    total = figure(main.total, "prediction" if main.about else "pick")
    cards = f"{spelt(len(main.standings))} different {noun(len(main.standings), 'card')}"
    who = counted(main.voters, voter(main, 1), voter(main, 2))
    return f"Each tile is one {one} pick of {what}: {total} by {who}, {cards}."
