"""The cover: the iceberg made of the room's own picks, a column a card and a tile a pick."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from abcdesk.report.content.facts import Facts
from abcdesk.report.content.parts import Share, mix_of, suit_title, suits_of, votes_of_main
from abcdesk.report.content.voices import voters

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
    info, language = facts.workshop.info, facts.language
    votes = votes_of_main(facts)
    suits = [suit_title(facts, suit) for suit in facts.workshop.deck.suits]
    whose = info.organisation or info.title
    named = info.title if info.title not in ("", whose) else ""
    return Cover(
        kind=language.say("cover.kind"),
        date=language.date(info.date) if info.date else "",
        title=language.say("cover.title"),
        subtitle=language.say("cover.subtitle", suits=language.listed(suits), whose=whose),
        small_print=tuple(
            line for line in (named, language.say("cover.reader"), confidentiality(facts)) if line
        ),
        columns=tuple(Column(facts.colour(card), votes[card]) for card in tallest_in_the_middle(list(votes))),
        mix=mix_of(facts, votes) or suits_of(facts),
        caption=_caption(facts),
    )


def confidentiality(facts: Facts) -> str:
    """The line that says who may read it, as wished for; "" for none."""
    wished = facts.workshop.report_wishes.confidentiality
    return facts.language.say("cover.confidential") if wished is None else wished.strip()


def tallest_in_the_middle(cards: Sequence[T]) -> list[T]:
    """Things in falling order, set out as a peak: the first in the middle, the next beside it in turn."""
    return [*cards[1::2][::-1], *cards[0::2]]


def _caption(facts: Facts) -> str:
    main, language = facts.main, facts.language
    if main is None:
        return ""
    return language.say(
        "cover.caption.expected" if main.about else "cover.caption.picked",
        by_team=main.by_team,
        n=main.total,
        who=language.say(f"cover.caption.by_{voters(main)}", n=main.voters),
        cards=len(main.standings),
    )
