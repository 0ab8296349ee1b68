"""The top cards: for each what was said, judged, decided, wished for, practised and promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.records import Behaviour, ObservationKind, Step, StepKind
from abcdesk.domain.steps.commitments import card_of
from abcdesk.domain.steps.simulation import sign_words, tallies
from abcdesk.report.content.commitments import in_order
from abcdesk.report.content.facts import Facts
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
    count_with_base,
    picked_sentence,
    verdict_label,
)
from abcdesk.report.content.wording import Title, ended, long_date, quoted, spelt, started

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
    card = facts.card(card_id)
    verdict = facts.verdicts.get(card_id)
    charts = _charts(facts, card_id)
    wishes = tuple(_wish(behaviour) for behaviour in facts.workshop.behaviours_of(card_id))
    return CardPage(
        card=card_name(facts, card_id),
        picture=card.picture,
        letter=facts.workshop.deck.suit_of(card).letter,
        title=_title(facts, card_id),
        lead=_lead(facts, card_id),
        picked_heading="Expected by" if facts.main and facts.main.about else "Picked by",
        pickers=_pickers(facts, card_id),
        picked_lines=_picked_lines(facts, card_id),
        dimensions=tuple(
            _dimension(heading, notes_of(facts, card_id, d)) for d, (heading, _) in DIMENSIONS.items()
        ),
        verdict=verdict_label(verdict),
        votes=votes_of(verdict),
        verdict_note=_verdict_note(facts, card_id),
        decision=_decision(facts, card_id),
        wishes=wishes[:3],
        more_wishes=wishes[3:],
        charts=charts[:MOST_CHARTS],
        more_charts=charts[MOST_CHARTS:],
        charts_heading=_charts_heading(charts),
        practice=_practice(facts),
        follows=commitments_sentence(_numbers(facts, card_id)),
    )


def votes_line(votes: Votes) -> str:
    """The count that decided, in words: No: 22 of 24 people."""
    yes = votes.yes >= votes.needed
    return f"{'Yes' if yes else 'No'}: {count_with_base(votes.yes if yes else votes.no, votes.n)}"


def _title(facts: Facts, card_id: str) -> Title:
    title, verdict = quoted(facts.title(card_id)), facts.verdicts.get(card_id)
    match verdict.answer if verdict else None:
        case "not acceptable":
            return (f"{title} is a risk the room will not carry", title, "A risk the room will not carry")
        case "acceptable":
            return (f"{title} is a risk the room accepts", title, "A risk the room accepts")
        case "unsure":
            return (f"The room is unsure about {title}", title, "A card the room is unsure about")
        case "divided":
            return (f"{title} divides the room", title, "A card that divides the room")
        case _:
            return (f"{title}: what the room said", title, "What the room said about this card")


def _lead(facts: Facts, card_id: str) -> str:
    if facts.main is None:
        return "The room did not pick cards; it chose this one to talk about."
    parts = (picked_sentence(facts.main, card_id), chance_beside(facts.main, card_id))
    return " ".join(part for part in parts if part)


def _pickers(facts: Facts, card_id: str) -> tuple[tuple[str, bool], ...]:
    main = facts.main
    if main is None or not main.by_team:
        return ()
    own = main.teams_of.get(card_id, frozenset())
    return tuple((team.name, team.id in own) for team in main.teams)


def _picked_lines(facts: Facts, card_id: str) -> tuple[tuple[str, str], ...]:
    main = facts.main
    if main is None or main.by_team:
        return ()
    groups = tuple((group.name, f"{group.votes.get(card_id, 0)} of {group.voters}") for group in main.groups)
    return groups or (("People", f"{main.votes(card_id)} of {main.voters}"),)


def _dimension(heading: str, notes: Sequence[Note]) -> Dimension:
    return Dimension(heading, notes[0] if notes else None, tuple(notes[1:]))


def _verdict_note(facts: Facts, card_id: str) -> str:
    votes = votes_of(facts.verdicts.get(card_id))
    needs = f"A verdict needs {votes.needed}." if votes.n else ""
    if card_id in facts.verdicts and not votes.n:
        needs = "Fewer than five people voted: their counts are not shown."
    decision = decision_of(facts, card_id)
    owner = f"Carried by: {decision.owner}" if decision and decision.owner else ""
    by = f"by {long_date(decision.by)}" if decision and decision.by else ""
    carried = ended(", ".join(part for part in (owner, by) if part))
    return " ".join(part for part in (needs, started(carried)) if part)


def _decision(facts: Facts, card_id: str) -> str:
    decision = decision_of(facts, card_id)
    return f"Decision: {decision.decision.value}" if decision else "No decision taken"


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


def _charts_heading(charts: Sequence[Chart]) -> str:
    rounds = max((len(chart.rounds) for chart in charts), default=0)
    if rounds == 1:
        return "What observers counted in the simulation round"
    return f"What observers counted in the {spelt(rounds)} simulation rounds"


def _practice(facts: Facts) -> str:
    return "Not practised in the simulation" if _simulations(facts) else "No simulation was played"


def _numbers(facts: Facts, card_id: str) -> list[int]:
    made = in_order(facts.workshop.commitments)
    return [n for n, one in enumerate(made, 1) if card_of(facts.workshop, one) == card_id]
