"""The top cards: for each what was said, judged, decided, wished for, practised and promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.records import Behaviour, ObservationKind, Step, StepKind
from abcdesk.domain.steps.commitments import card_of
from abcdesk.domain.steps.simulation import sign_words, tallies
from abcdesk.report.content.commitments import in_order
from abcdesk.report.content.facts import Facts, Picked
from abcdesk.report.content.impact import (
    DIMENSIONS,
    Note,
    Votes,
    commitments_sentence,
    decision_of,
    notes_of,
    votes_of,
)
from abcdesk.report.content.parts import CardName, card_name
from abcdesk.report.content.sentences import (
    chance_beside,
    picked_sentence,
    verdict_key,
    verdict_label,
)
from abcdesk.report.content.wording import Title, ended, sentences, started
from abcdesk.report.language import Language

MOST_CARDS = 5
MOST_CHARTS = 4


@dataclass(frozen=True, slots=True)
class Dimension:
    """What was noted under one heading: the most severe note, and how many more there are."""

    heading: str
    note: Note | None
    more: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """What observers counted of one behaviour, round by round; ``wanted`` or to be stopped."""

    label: str
    wanted: bool
    rounds: tuple[int, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """One desired behaviour, and how it shows."""

    desired: str
    sign: str


@dataclass(frozen=True, slots=True)
class CardPage:
    """Everything about one top card. ``pickers`` are teams with True where they picked it; ``picked_lines``
    are the groups' counts where people voted."""

    card: CardName
    picture: str
    letter: str
    title: Title
    lead: str
    picked_heading: str
    pickers: tuple[tuple[str, bool], ...]
    picked_lines: tuple[tuple[str, str], ...]
    dimensions: tuple[Dimension, ...]
    verdict: str
    votes: Votes
    verdict_note: str
    decision: str
    wishes: tuple[Wish, ...]
    more_wishes: tuple[Wish, ...]
    charts: tuple[Chart, ...]
    more_charts: tuple[Chart, ...]
    charts_heading: str
    practice: str
    follows: str


def top_cards(facts: Facts) -> tuple[str, ...]:
    """The cards that get a page: the first five of those the room worked on, by rank."""
    return worked_on(facts)[:MOST_CARDS]


def worked_on(facts: Facts) -> tuple[str, ...]:
    """Every card with a note, a verdict, a decision or a behaviour, by rank."""
    cards = [*facts.weighed, *(behaviour.card for behaviour in facts.workshop.behaviours)]
    return facts.by_rank(tuple(dict.fromkeys(cards)))


def card_page(facts: Facts, card_id: str) -> CardPage:
    """The content of one card's page."""
    card, language = facts.card(card_id), facts.language
    verdict = facts.verdicts.get(card_id)
    charts = _charts(facts, card_id)
    wishes = tuple(_wish(behaviour) for behaviour in facts.workshop.behaviours_of(card_id))
    return CardPage(
        card=card_name(facts, card_id),
        picture=card.picture,
        letter=facts.workshop.deck.suit_of(card).letter,
        title=language.wordings(f"cards.title.{verdict_key(verdict)}", title=facts.title(card_id)),
        lead=_lead(facts, card_id),
        picked_heading=language.say(
            f"cards.{'expected' if facts.main and facts.main.about else 'picked'}_by"
        ),
        pickers=_pickers(facts, card_id),
        picked_lines=_picked_lines(facts, card_id),
        dimensions=tuple(
            _dimension(language.say(f"dimension.{d.value}"), notes_of(facts, card_id, d)) for d in DIMENSIONS
        ),
        verdict=verdict_label(language, verdict),
        votes=votes_of(verdict),
        verdict_note=_verdict_note(facts, card_id),
        decision=_decision(facts, card_id),
        wishes=wishes[:3],
        more_wishes=wishes[3:],
        charts=charts[:MOST_CHARTS],
        more_charts=charts[MOST_CHARTS:],
        charts_heading=language.say(
            "cards.charts", n=max((len(chart.rounds) for chart in charts), default=0)
        ),
        practice=language.say("cards.not_practised" if _simulations(facts) else "cards.no_simulation"),
        follows=commitments_sentence(language, _numbers(facts, card_id)),
    )


def votes_line(language: Language, votes: Votes) -> str:
    """The count that decided, in words: No: 22 of 24 people."""
    yes = votes.yes >= votes.needed
    return language.say(
        "verdict.votes", yes=yes, who=language.people(votes.yes if yes else votes.no, votes.n)
    )


def _lead(facts: Facts, card_id: str) -> str:
    if facts.main is None:
        return facts.language.say("cards.not_picked")
    return sentences(
        picked_sentence(facts.language, facts.main, card_id),
        chance_beside(facts.language, facts.main, card_id),
        _hurt(facts, facts.main, card_id),
    )


def _hurt(facts: Facts, picked: Picked, card_id: str) -> str:
    """Which stakeholders' markers were laid on this card."""
    one = next((one for one in picked.hurts if one.card == card_id), None)
    if one is None:
        return ""
    counts = [f"{m.title} {one.counts[m.id]}" for m in facts.workshop.deck.markers if m.id in one.counts]
    say = facts.language.say
    return say("ranking.card_hurts", counts=", ".join(counts), n=one.n, by_team=picked.by_team)


def _pickers(facts: Facts, card_id: str) -> tuple[tuple[str, bool], ...]:
    main = facts.main
    if main is None or not main.by_team:
        return ()
    own = main.teams_of.get(card_id, frozenset())
    return tuple((team.name, team.id in own) for team in main.teams)


def _picked_lines(facts: Facts, card_id: str) -> tuple[tuple[str, str], ...]:
    main, language = facts.main, facts.language
    if main is None or main.by_team:
        return ()
    groups = tuple(
        (group.name, language.share(group.votes.get(card_id, 0), group.voters)) for group in main.groups
    )
    people = language.say("column.people")
    return groups or ((people, language.share(main.votes(card_id), main.voters)),)


def _dimension(heading: str, notes: Sequence[Note]) -> Dimension:
    return Dimension(heading, notes[0] if notes else None, tuple(notes[1:]))


def _verdict_note(facts: Facts, card_id: str) -> str:
    votes, say = votes_of(facts.verdicts.get(card_id)), facts.language.say
    needs = say("verdict.needed", n=votes.needed) if votes.n else ""
    if card_id in facts.verdicts and not votes.n:
        needs = say("verdict.few")
    decision = decision_of(facts, card_id)
    carried = ""
    if decision and (decision.owner or decision.by):
        carried = ended(say("cards.carried", owner=decision.owner, day=decision.by))
    return sentences(needs, started(carried))


def _decision(facts: Facts, card_id: str) -> str:
    decision = decision_of(facts, card_id)
    if decision is None:
        return facts.language.say("cards.no_decision")
    return facts.language.say(f"cards.decision.{decision.decision.value}")


def _wish(behaviour: Behaviour) -> Wish:
    return Wish(behaviour.desired, behaviour.we_will_see)


def _simulations(facts: Facts) -> list[Step]:
    observed = {row.step for row in facts.workshop.observations}
    return [step for step in facts.workshop.steps if step.kind is StepKind.SIMULATION and step.id in observed]


def _charts(facts: Facts, card_id: str) -> tuple[Chart, ...]:
    """First what was wanted, then what was to stop, behaviour by behaviour; nothing that was never seen."""
    found: list[Chart] = []
    for kind in (ObservationKind.SEEN, ObservationKind.RELAPSE):
        for step in _simulations(facts):
            for behaviour in facts.workshop.behaviours_of(card_id):
                chart = _chart(facts, step, behaviour, kind)
                if any(chart.counts):
                    found.append(chart)
    return tuple(found)


def _chart(facts: Facts, step: Step, behaviour: Behaviour, kind: ObservationKind) -> Chart:
    every = tallies(facts.workshop, step)
    rounds = tuple(sorted({tally.round for tally in every}))
    wanted = kind is ObservationKind.SEEN
    counts = {t.round: t.seen if wanted else t.relapse for t in every if t.behaviour == behaviour.id}
    label = sign_words(facts.workshop, step, behaviour.id, kind)
    return Chart(label, wanted, rounds, tuple(counts.get(n, 0) for n in rounds))


def _numbers(facts: Facts, card_id: str) -> list[int]:
    made = in_order(facts.workshop.commitments)
    return [n for n, one in enumerate(made, 1) if card_of(facts.workshop, one) == card_id]
