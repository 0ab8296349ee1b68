"""Method and data: who took part, what a pick means, what chance does, and every count of every card."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.ballots import pick_settings
from abcdesk.domain.records import Group, Perspective, StepKind
from abcdesk.domain.steps.judge import answers_of, judged
from abcdesk.report.content.elsewhere import published_boxes, rests_on
from abcdesk.report.content.facts import Facts, Picked, may_be_counted
from abcdesk.report.content.impact import votes_of
from abcdesk.report.content.parts import Box, CardName, card_name
from abcdesk.report.content.sentences import chance_reach
from abcdesk.report.content.voices import full_side, perspective_name, voter
from abcdesk.report.content.wording import (
    counted,
    figure,
    listed,
    long_date,
    noun,
    said,
    spelt,
    started,
)

NONE = "–"
"""Stands where nothing was counted."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table: a heading over its base ("of 24"), cells in the order of the rows, and their
    sum where a sum means something."""

    heading: str
    base: str
    cells: tuple[str, ...]
    total: str = ""


@dataclass(frozen=True, slots=True)
class Method:
    """The appendix."""

    left: tuple[Box, ...]
    right: tuple[Box, ...]
    cards: tuple[CardName, ...]
    columns: tuple[Column, ...]
    note: str
    imprint: str


def method_of(facts: Facts, made_on: dt.date | None) -> Method:
    """The content of the appendix."""
    cards = _counted_cards(facts)
    return Method(
        left=tuple(
            box for box in (_who(facts), *_picks(facts), *_predictions(facts), *rests_on(facts)) if box.text
        ),
        right=tuple(
            box
            for box in (_chance(facts), _verdict(facts), _limits(facts), *published_boxes(facts))
            if box.text
        ),
        cards=tuple(card_name(facts, card) for card in cards),
        columns=(
            *_pick_columns(facts, cards),
            *_answer_columns(facts, cards),
            *_verdict_columns(facts, cards),
        ),
        note=_note(facts, cards),
        imprint=_imprint(made_on),
    )


def _counted_cards(facts: Facts) -> list[str]:
    """Every card with any count, the most picked first."""
    found = [standing.card for picked in facts.picked for standing in picked.standings]
    answered = [row.card for row in facts.workshop.judgements]
    return list(facts.by_rank(tuple(dict.fromkeys([*found, *facts.weighed, *answered]))))


def _who(facts: Facts) -> Box:
    workshop = facts.workshop
    teams = f" in {counted(len(workshop.teams), 'team')}" if workshop.teams else ""
    if not workshop.people:
        took_part = f" {started(counted(len(workshop.teams), 'team'))} took part." if workshop.teams else ""
        return Box("Who", f"The groups’ head counts were not recorded.{took_part}")
    groups = [f"{group.headcount} {_in_group(group)}" for group in workshop.groups if group.headcount]
    whole = f"{started(counted(workshop.people, 'person', 'people'))}{teams} took part"
    return Box(
        "Who",
        f"{whole}: {listed(groups)}." if len(groups) > 1 else f"{whole}, all from {workshop.groups[0].name}.",
    )


def _in_group(group: Group) -> str:
    name = {Perspective.USERS: "users", Perspective.LEADERSHIP: "in leadership", Perspective.IT: "in IT"}
    return (
        name.get(group.perspective, f"from {group.name}")
        if group.perspective in name
        else f"from {group.name}"
    )


def _picks(facts: Facts) -> list[Box]:
    found: list[Box] = []
    for one in facts.picked:
        if one.about is None:
            voice = _voice(facts, one)
            heading = "What a pick means" if not found else f"What a pick means in {said(one.step.title)}"
            found.append(
                Box(
                    heading,
                    " ".join(
                        part for part in (said(one.step.prompt) if one.step.prompt else "", voice) if part
                    ),
                )
            )
    few = [step.title or "one round" for step in facts.too_few]
    if few:
        found.append(Box("Not shown", f"{listed(few)}: fewer than five people answered."))
    return found


def _voice(facts: Facts, one: Picked) -> str:
    if pick_settings(facts.workshop, one.step).surveyed:
        return "Each person answered by survey, alone, before the workshop."
    if one.by_team:
        return "The team decides together: one voice per team, whatever its size."
    return "Each person picks alone; the room sees nothing before the round is closed."


def _predictions(facts: Facts) -> list[Box]:
    guesses = [one for one in facts.picked if one.about is not None]
    if not guesses:
        return []
    one = guesses[0]
    name = perspective_name(one.about) if one.about else "others"
    each = "Each team" if one.by_team else "Each person"
    cards = counted(one.picks, "card")
    text = f"{each} in {full_side(one.asked)} privately predicted the {cards} {name} would choose."
    mirrored = (
        "It is held against what they chose themselves."
        if facts.mirrors
        else f"No {name} picked for themselves, so the guess is not checked."
    )
    return [Box("Predictions", f"{text} {mirrored}")]


def _chance(facts: Facts) -> Box:
    main = facts.main
    if main is None:
        return Box("Chance", "")
    who = counted(main.voters, voter(main, 1), voter(main, 2))
    picked = f"If {who} picked {spelt(main.picks)} of {figure(main.cards, 'card')} blindly"
    text = f"{picked}, the most picked card would reach {chance_reach(main)}, rarely more (95\u00a0%)."
    if main.chance < main.voters:
        text += (
            f" From {counted(main.chance + 1, voter(main, 1), voter(main, 2))} on, we call a card a finding."
        )
    else:
        text += " With so few voices no card can be called a finding."
    return Box("Chance", text)


def _verdict(facts: Facts) -> Box:
    if not facts.verdicts:
        return Box("Verdict", "")
    return Box(
        "Verdict",
        "Each person answers “Is this an acceptable business risk?” with yes, no or unsure. "
        "A verdict needs two thirds of the room.",
    )


def _limits(facts: Facts) -> Box:
    small = "Groups of fewer than five people are never shown separately when people, not teams, have voted."
    return Box("Limits", f"This is what one room said on one day, not a survey of the department. {small}")


def _pick_columns(facts: Facts, cards: Sequence[str]) -> list[Column]:
    return [
        Column(
            _pick_heading(facts, one),
            f"of {one.voters}",
            tuple(f"{one.votes(card)}" for card in cards),
            f"{one.total}",
        )
        for one in facts.picked
    ]


def _pick_heading(facts: Facts, one: Picked) -> str:
    """Teams, Predicted, Users; the step's own title where two would be alike."""
    plain = _plain_heading(facts, one)
    alike = sum(_plain_heading(facts, other) == plain for other in facts.picked) > 1
    return one.step.title if alike and one.step.title else plain


def _plain_heading(facts: Facts, one: Picked) -> str:
    everyone = {group.perspective for group in facts.workshop.groups}
    if one.about is not None:
        return "Predicted"
    if one.by_team:
        return "Teams"
    seen = {group.perspective for group in one.asked}
    return started(perspective_name(seen.pop())) if len(seen) == 1 and seen != everyone else "People"


def _answer_columns(facts: Facts, cards: Sequence[str]) -> list[Column]:
    """How many gave the first answer, a column for each round of answers."""
    found = []
    for step in facts.workshop.steps:
        if step.kind is not StepKind.JUDGE:
            continue
        counts = [judged(facts.workshop, step, card) for card in cards]
        sizes = {one.n for one in counts if may_be_counted(one.n)}
        first = answers_of(step)[0]
        if sizes:
            base = f"of {sizes.pop()}" if len(sizes) == 1 else "of those asked"
            cells = tuple(f"{one.counts[first]}" if may_be_counted(one.n) else NONE for one in counts)
            found.append(Column(said(first), base, cells))
    return found


def _verdict_columns(facts: Facts, cards: Sequence[str]) -> list[Column]:
    if not facts.verdicts:
        return []
    votes = [votes_of(facts.verdicts.get(card)) for card in cards]
    cells = [(("No", v.no, v.n), ("Unsure", v.unsure, v.n), ("Yes", v.yes, v.n)) for v in votes]
    return [
        Column(name, "risk", tuple(f"{row[place][1]}" if row[place][2] else NONE for row in cells))
        for place, name in enumerate(("No", "Unsure", "Yes"))
    ]


def verdict_base(facts: Facts) -> str:
    """How many people voted on the risk, where that was the same number each time."""
    sizes = {verdict.n for verdict in facts.verdicts.values() if may_be_counted(verdict.n)}
    return f"Acceptable risk? Of {sizes.pop()}" if len(sizes) == 1 else "Acceptable risk?"


def _note(facts: Facts, cards: Sequence[str]) -> str:
    deck = facts.workshop.deck
    left = len(deck) - len(cards)
    size = counted(len(deck), "card")
    name = f"Card numbers are those of the deck ‘{deck.title}’, version {deck.version}, {size}."
    if not cards:
        return f"No card was picked or judged. {name}"
    rest = (
        ""
        if not left
        else f"The other {spelt(left)} {noun(left, 'card was', 'cards were')} not picked."
        if left > 1
        else "One card was not picked."
    )
    dash = "A dash: no verdict was taken." if facts.verdicts and len(facts.verdicts) < len(cards) else ""
    return " ".join(part for part in (rest, dash, name) if part)


def _imprint(made_on: dt.date | None) -> str:
    when = f" on {long_date(made_on)}" if made_on else ""
    return (
        f"Made with abcdesk{when}, from the workshop’s own file. abcdesk sends nothing over a network. "
        "The facilitator’s private notes and the names of participants are not in this file, nor in "
        "its metadata."
    )
