"""Simulation: what observers counted round by round, and what the room learnt from it."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.records import Behaviour, ObservationKind, Step, StepKind
from abcdesk.domain.steps.simulation import observations_of, rounds_started
from abcdesk.domain.steps.simulation_signs import Sign, hero_of, signs_of
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.parts import CardName, card_name
from abcdesk.report.content.wording import Title, sentences, started
from abcdesk.report.language import Language


@dataclass(frozen=True, slots=True)
class Row:
    """One sign and its counts, in the order of the rounds."""

    card: CardName
    words: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Learnt:
    """What somebody noticed, in the room's own words; ``who`` is a team or ""."""

    round: int
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Simulation:
    """The pages of one simulation: ``relapses`` are what was to stop, ``seen`` what the room wants to see."""

    step: str
    section: str
    title: Title
    lead: str
    rounds: tuple[int, ...]
    relapses: tuple[Row, ...]
    seen: tuple[Row, ...]
    learnt: tuple[Learnt, ...]
    note: str


def simulations_of(facts: Facts) -> tuple[Simulation, ...]:
    """The simulations in which something was observed, in the agenda's order."""
    steps = (step for step in facts.workshop.steps if step.kind is StepKind.SIMULATION)
    return tuple(_simulation(facts, step) for step in steps if observations_of(facts.workshop, step))


def _simulation(facts: Facts, step: Step) -> Simulation:
    rounds, language = tuple(row.round for row in rounds_started(facts.workshop, step)), facts.language
    signs = [sign for sign in signs_of(facts.workshop, step, rounds) if sign.total]
    relapses = _rows(facts, sorted((s for s in signs if s.is_relapse), key=lambda s: (-s.shrunk, -s.total)))
    seen = _rows(facts, sorted((s for s in signs if not s.is_relapse), key=lambda s: (s.shrunk, -s.total)))
    return Simulation(
        step=step.id,
        section=step.title or language.say("simulation.section"),
        title=_title(language, hero_of(signs), rounds),
        lead=_lead(language, rounds, relapses, seen),
        rounds=rounds,
        relapses=relapses,
        seen=seen,
        learnt=_learnt(facts, step),
        note=_note(facts, step),
    )


def _rows(facts: Facts, signs: list[Sign]) -> tuple[Row, ...]:
    cards = {behaviour.id: behaviour.card for behaviour in facts.workshop.behaviours}
    return tuple(
        Row(card_name(facts, cards[sign.behaviour]), sign.words, tuple(sign.counts.values()))
        for sign in signs
    )


def _title(language: Language, hero: Sign | None, rounds: tuple[int, ...]) -> Title:
    if hero is None:
        return language.wordings("simulation.title.played", n=len(rounds))
    first, *others = hero.counts.values()
    separator = language.say("simulation.then")
    counts = separator.join(
        [language.say("simulation.times", n=first), *(language.say("simulation.again", n=n) for n in others)]
    )
    words = hero.words.strip().rstrip(".").strip("“”")
    return language.wordings("simulation.title.hero", words=words, counts=counts)


def _lead(
    language: Language, rounds: tuple[int, ...], relapses: tuple[Row, ...], seen: tuple[Row, ...]
) -> str:
    """How much was counted, round by round."""
    parts = []
    for rows, key in ((relapses, "relapses"), (seen, "seen")):
        if rows:
            sums = [sum(row.counts[place] for row in rows) for place in range(len(rounds))]
            parts.append(language.say(f"simulation.counted.{key}", sums=[str(one) for one in sums]))
    return language.say(
        "simulation.lead" if parts else "simulation.lead_untallied", n=len(rounds), counted=parts
    )


def _learnt(facts: Facts, step: Step) -> tuple[Learnt, ...]:
    teams = {team.id: team.name for team in facts.workshop.teams}
    found = [
        Learnt(row.round, teams.get(row.team or "", ""), started(row.note))
        for row in observations_of(facts.workshop, step)
        if row.kind is ObservationKind.LEARNING and row.note.strip()
    ]
    return tuple(sorted(found, key=lambda one: one.round))


def _note(facts: Facts, step: Step) -> str:
    loose = sum(
        row.count
        for row in observations_of(facts.workshop, step)
        if row.kind is not ObservationKind.LEARNING
        and facts.workshop.find(Behaviour, row.behaviour or "") is None
    )
    say = facts.language.say
    return sentences(say("simulation.note"), say("simulation.loose", n=loose) if loose else "")
