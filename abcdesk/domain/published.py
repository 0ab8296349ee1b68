"""Rankings that a publisher claims, laid beside the room's own: for talk, never for proof.

A set may stand beside a round only where its question is the round's. Cards are matched by their stable
ids: beside another deck nothing is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.ballots import asked_groups, pick_settings
from abcdesk.domain.cards import Deck
from abcdesk.domain.compare import guessed_perspective
from abcdesk.domain.records import Perspective, Step
from abcdesk.domain.tally import Standing, ranking
from abcdesk.domain.workshop import Workshop

CUSTOMER, RESISTANCE, NOT_STATED = "customer", "resistance", "not stated"


@dataclass(frozen=True, slots=True)
class PublishedPlace:
    """One place: the rank, the card as it was published, and the id of the nearest card of ``abc-it``."""

    rank: int
    statement: str
    card: str


@dataclass(frozen=True, slots=True)
class PublishedRanking:
    """A published set. ``asked`` is its question; ``sample`` and ``caveat`` stand wherever it is shown."""

    id: str
    title: str
    asked: str
    year: int
    source: str
    sample: str
    caveat: str
    places: tuple[PublishedPlace, ...]

    @property
    def origin(self) -> str:
        """What it is and how far it can be trusted, in one sentence."""
        return f"{self.title}, {self.year}: {self.source}; sample {self.sample}."


@dataclass(frozen=True, slots=True)
class PublishedAgreement:
    """Shares (percent) of people who agreed with one statement, as published; ``cards`` say it."""

    id: str
    statement: str
    cards: tuple[str, ...]
    shares: tuple[int, ...]
    where: str
    source: str
    caveat: str

    @property
    def words(self) -> str:
        """The shares in one sentence: 89, 82, 86, 75 and 89 % agreed."""
        *first, last = (str(share) for share in self.shares)
        return f"Published elsewhere: {', '.join(first)} and {last} % agreed"


@dataclass(frozen=True, slots=True)
class Beside:
    """One published place and the room's own; ``own`` is None where nobody here picked the card."""

    place: PublishedPlace
    own: Standing | None


def fitting(
    workshop: Workshop, step: Step, published: Sequence[PublishedRanking]
) -> tuple[PublishedRanking, ...]:
    """The sets that may stand beside this round: their question is its question, their cards are in its
    deck."""
    questions = questions_of(workshop, step)
    return tuple(one for one in published if one.asked in questions and is_about(workshop.deck, one))


def questions_of(workshop: Workshop, step: Step) -> frozenset[str]:
    """Which published questions this round asks: what customers choose, what resists a change, or (where the
    publisher does not say what was asked) what people recognise about themselves."""
    own = {group.perspective for group in asked_groups(workshop, step)}
    guessed = guessed_perspective(workshop, step)
    if guessed is Perspective.USERS or (guessed is None and own == {Perspective.USERS}):
        return frozenset({CUSTOMER})
    if "resist" in f"{step.title} {step.prompt}".casefold():
        return frozenset({RESISTANCE})
    return frozenset({NOT_STATED}) if pick_settings(workshop, step).about is None else frozenset()


def is_about(deck: Deck, published: PublishedRanking) -> bool:
    """Whether at least half of its cards are in this deck; fewer say nothing."""
    return 2 * sum(place.card in deck for place in published.places) >= len(published.places)


def beside(workshop: Workshop, step: Step, published: PublishedRanking) -> tuple[Beside, ...]:
    """The published places whose cards are in this deck, each with the room's own place."""
    own = {standing.card: standing for standing in ranking(workshop, step)}
    return tuple(
        Beside(place, own.get(place.card)) for place in published.places if place.card in workshop.deck
    )


def hits(rows: Sequence[Beside]) -> tuple[Beside, ...]:
    """The published cards that are among the room's own first as many."""
    return tuple(row for row in rows if row.own is not None and row.own.rank <= len(rows))
