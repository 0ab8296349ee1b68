"""Method and data: who took part, what a pick means, what chance does, and every count of every card."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.ballots import pick_settings
from abcdesk.domain.records import Group, StepKind
from abcdesk.domain.steps.judge import answers_of, judged
from abcdesk.report.content.elsewhere import published_boxes, rests_on
from abcdesk.report.content.facts import Facts, Picked, may_be_counted
from abcdesk.report.content.impact import votes_of
from abcdesk.report.content.parts import Box, CardName, card_name
from abcdesk.report.content.sentences import chance_reach
from abcdesk.report.content.voices import full_side, perspective_voice, voters
from abcdesk.report.content.wording import sentences, started
from abcdesk.report.language import Language

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
        imprint=_imprint(facts.language, made_on),
    )


def _counted_cards(facts: Facts) -> list[str]:
    """Every card with any count, the most picked first."""
    found = [standing.card for picked in facts.picked for standing in picked.standings]
    answered = [row.card for row in facts.workshop.judgements]
    return list(facts.by_rank(tuple(dict.fromkeys([*found, *facts.weighed, *answered]))))


def _who(facts: Facts) -> Box:
    workshop, say = facts.workshop, facts.language.say
    heading, teams = say("method.who.heading"), len(workshop.teams)
    if not workshop.people:
        return Box(heading, say("method.who.unknown", n=teams, some=bool(teams)))
    groups = [_in_group(facts, group) for group in workshop.groups if group.headcount]
    values = {"n": workshop.people, "teams": teams, "some": bool(teams)}
    if len(groups) > 1:
        return Box(heading, say("method.who.groups", **values, groups=groups))
    return Box(heading, say("method.who.one_group", **values, name=workshop.groups[0].name))


def _in_group(facts: Facts, group: Group) -> str:
    return facts.language.say(f"method.group.{group.perspective.value}", n=group.headcount, name=group.name)


def _picks(facts: Facts) -> list[Box]:
    found: list[Box] = []
    language = facts.language
    for one in facts.picked:
        if one.about is None:
            heading = language.say("method.pick.heading", title=one.step.title if found else "")
            prompt = language.said(one.step.prompt) if one.step.prompt else ""
            found.append(Box(heading, sentences(prompt, _voice(facts, one))))
    few = [step.title or language.say("method.few.untitled") for step in facts.too_few]
    if few:
        found.append(Box(language.say("method.few.heading"), language.say("method.few.text", rounds=few)))
    return found


def _voice(facts: Facts, one: Picked) -> str:
    surveyed = pick_settings(facts.workshop, one.step).surveyed
    return facts.language.say(
        f"method.pick.{'surveyed' if surveyed else 'team' if one.by_team else 'person'}"
    )


def _predictions(facts: Facts) -> list[Box]:
    guesses = [one for one in facts.picked if one.about is not None]
    if not guesses:
        return []
    one, say = guesses[0], facts.language.say
    users = perspective_voice(one.about)
    text = say(
        "method.predictions.text", by_team=one.by_team, sides=full_side(one.asked), users=users, n=one.picks
    )
    checked = say(f"method.predictions.{'mirrored' if facts.mirrors else 'unchecked'}", users=users)
    return [Box(say("method.predictions.heading"), sentences(text, checked))]


def _chance(facts: Facts) -> Box:
    main, language = facts.main, facts.language
    heading = language.say("method.chance.heading")
    if main is None:
        return Box(heading, "")
    kind = f"count.{voters(main)}"
    text = language.say(
        "method.chance.text",
        who=language.say(kind, n=main.voters),
        n=main.voters,
        picks=main.picks,
        cards=main.cards,
        reach=chance_reach(language, main),
        percent=language.say("numbers.percent", n=95),
    )
    if main.chance < main.voters:
        least = language.say(f"method.chance.from_{voters(main)}", n=main.chance + 1)
    else:
        least = language.say("method.chance.too_few")
    return Box(heading, sentences(text, least))


def _verdict(facts: Facts) -> Box:
    say = facts.language.say
    return Box(say("method.verdict.heading"), say("method.verdict.text") if facts.verdicts else "")


def _limits(facts: Facts) -> Box:
    return Box(facts.language.say("method.limits.heading"), facts.language.say("method.limits.text"))


def _pick_columns(facts: Facts, cards: Sequence[str]) -> list[Column]:
    return [
        Column(
            _pick_heading(facts, one),
            facts.language.say("column.of", n=one.voters),
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
    everyone, language = {group.perspective for group in facts.workshop.groups}, facts.language
    if one.about is not None:
        return language.say("column.predicted")
    if one.by_team:
        return language.say("column.teams")
    seen = {group.perspective for group in one.asked}
    if len(seen) > 1 or seen == everyone:
        return language.say("column.people")
    return started(language.voiced(perspective_voice(seen.pop()), "column"))


def _answer_columns(facts: Facts, cards: Sequence[str]) -> list[Column]:
    """How many gave the first answer, a column for each round of answers."""
    found, language = [], facts.language
    for step in facts.workshop.steps:
        if step.kind is not StepKind.JUDGE:
            continue
        counts = [judged(facts.workshop, step, card) for card in cards]
        sizes = {one.n for one in counts if may_be_counted(one.n)}
        first = answers_of(step)[0]
        if sizes:
            alike = len(sizes) == 1
            base = (
                language.say("column.of", n=sizes.pop()) if alike else language.say("column.of_those_asked")
            )
            cells = tuple(f"{one.counts[first]}" if may_be_counted(one.n) else NONE for one in counts)
            found.append(Column(language.said(language.known(first)), base, cells))
    return found


def _verdict_columns(facts: Facts, cards: Sequence[str]) -> list[Column]:
    if not facts.verdicts:
        return []
    votes = [votes_of(facts.verdicts.get(card)) for card in cards]
    cells = [((v.no, v.n), (v.unsure, v.n), (v.yes, v.n)) for v in votes]
    return [
        Column(
            facts.language.say(f"verdict.column.{name}"),
            "risk",
            tuple(f"{row[place][0]}" if row[place][1] else NONE for row in cells),
        )
        for place, name in enumerate(("no", "unsure", "yes"))
    ]


def verdict_base(facts: Facts) -> str:
    """How many people voted on the risk, where that was the same number each time."""
    sizes = {verdict.n for verdict in facts.verdicts.values() if may_be_counted(verdict.n)}
    return facts.language.say("verdict.base", of=f"{sizes.pop()}" if len(sizes) == 1 else "")


def _note(facts: Facts, cards: Sequence[str]) -> str:
    deck, say = facts.workshop.deck, facts.language.say
    left = len(deck) - len(cards)
    name = say("method.note.deck", title=deck.title, version=deck.version, n=len(deck))
    if not cards:
        return sentences(say("method.note.nothing"), name)
    dash = bool(facts.verdicts) and len(facts.verdicts) < len(cards)
    return sentences(
        say("method.note.rest", n=left) if left else "", say("method.note.dash") if dash else "", name
    )


def _imprint(language: Language, made_on: dt.date | None) -> str:
    return language.say("method.imprint", day=made_on)
