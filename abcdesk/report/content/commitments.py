"""Commitments: what will be done, by whom, by when, and how sure the room is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.records import Commitment, CommitmentStatus
from abcdesk.domain.steps.commitments import card_of, confidence_of
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.parts import CardName, card_name
from abcdesk.report.content.wording import Title, sentences
from abcdesk.report.language import Language


@dataclass(frozen=True, slots=True)
class Promise:
    """One commitment. ``confidence`` is 0 where the room did not vote, ``status`` "" while it is open."""

    number: int
    text: str
    owner: str
    due: dt.date | None
    measure: str
    first_step: str
    confidence: int
    card: CardName | None
    status: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Commitments:
    """The pages of commitments. The calendar runs over ``months``, each given by its first day."""

    title: Title
    lead: str
    promises: tuple[Promise, ...]
    months: tuple[dt.date, ...]
    note: str


def commitments_of(facts: Facts) -> Commitments | None:
    """The content of the pages, or None where nothing was promised."""
    made = in_order(facts.workshop.commitments)
    if not made:
        return None
    return Commitments(
        title=(commitments_title(facts.language, made),),
        lead=_lead(facts.language, made),
        promises=tuple(_promise(facts, number, one) for number, one in enumerate(made, 1)),
        months=months_between([one.due for one in made if one.due], facts.workshop.info.follow_up),
        note=_note(facts, made),
    )


def in_order(commitments: Sequence[Commitment]) -> list[Commitment]:
    """Commitments by date, those without one last."""
    return sorted(commitments, key=lambda one: (one.due is None, one.due or dt.date.max))


def commitments_title(language: Language, made: Sequence[Commitment]) -> str:
    """How many there are, and whether each has owner and date."""
    number = len(made)
    whole = sum(bool(one.owner and one.due) for one in made)
    key = "all" if whole == number else "some" if whole else "none"
    return language.say(f"commitments.title.{key}", n=number, whole=whole)


def months_between(days: Sequence[dt.date], follow_up: dt.date | None) -> tuple[dt.date, ...]:
    """The first days of the months from the first date to the last; empty without dates or beyond two
    years."""
    every = sorted([*days, *([follow_up] if follow_up else [])])
    if not days:
        return ()
    first, last = every[0].year * 12 + every[0].month - 1, every[-1].year * 12 + every[-1].month - 1
    if last - first >= 24:
        return ()
    return tuple(dt.date(month // 12, month % 12 + 1, 1) for month in range(first, last + 1))


def _lead(language: Language, made: Sequence[Commitment]) -> str:
    missing = sum(not one.measure for one in made)
    key = "all" if not missing else "none" if missing == len(made) else "some"
    return sentences(language.say("commitments.owners"), language.say(f"commitments.seen.{key}", n=missing))


def _promise(facts: Facts, number: int, one: Commitment) -> Promise:
    card_id = card_of(facts.workshop, one)
    is_open = one.status is CommitmentStatus.OPEN
    return Promise(
        number=number,
        text=one.text,
        owner=one.owner,
        due=one.due,
        measure=one.measure,
        first_step=one.first_step,
        confidence=confidence_of(one) or 0,
        card=card_name(facts, card_id) if card_id in facts.workshop.deck and card_id else None,
        status="" if is_open else facts.language.started(f"status.{one.status.value}"),
        outcome=one.outcome,
    )


def _note(facts: Facts, made: Sequence[Commitment]) -> str:
    say, follow_up = facts.language.say, facts.workshop.info.follow_up
    sizes = {len(one.confidence) for one in made if one.confidence}
    of = f"{sizes.pop()}" if len(sizes) == 1 else ""
    return sentences(
        say("commitments.note.order") if len(made) > 1 else "",
        say("commitments.note.confidence", of=of) if any(one.confidence for one in made) else "",
        say("commitments.note.dot") if any(one.due for one in made) else "",
        say("commitments.note.follow_up", day=follow_up) if follow_up else "",
    )
