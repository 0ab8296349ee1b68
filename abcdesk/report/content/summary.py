"""The summary: what was found, four figures, and the decision asked for; for a reader with five minutes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from abcdesk.domain.records import DecisionKind
from abcdesk.report.content.commitments import in_order
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.findings import Finding, findings_of, headline
from abcdesk.report.content.impact import decision_of, unacceptable
from abcdesk.report.content.voices import perspective_voice, side
from abcdesk.report.content.wording import Phrase, Title, ended, sentences
from abcdesk.report.language import Language

MOST_REQUESTS = 6


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A large figure, its base ("of 6" or "") and what it counts."""

    number: str
    base: str
    text: str


@dataclass(frozen=True, slots=True)
class Request:
    """One thing the reader is asked for."""

    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """The decision asked of the reader."""

    heading: str
    requests: tuple[Request, ...]
    closing: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The page a reader with five minutes reads."""

    title: Title
    lead: str
    findings: tuple[Finding, ...]
    figures: tuple[KeyFigure, ...]
    ask: Ask


def summary_of(facts: Facts) -> Summary:
    """The content of the summary."""
    findings = findings_of(facts)
    return Summary(
        title=headline(facts),
        lead=_lead(facts, sum(finding.stands_out for finding in findings)),
        findings=findings,
        figures=_figures(facts),
        ask=_ask(facts),
    )


def _lead(facts: Facts, number: int) -> str:
    workshop, say = facts.workshop, facts.language.say
    key = "chose"
    if not facts.picked:
        if not any(
            (
                workshop.judgements,
                workshop.ratings,
                workshop.impacts,
                workshop.observations,
                workshop.behaviours,
            )
        ):
            return say("summary.nothing")
        key = "talked"
    elif all(one.about for one in facts.picked):
        key = "guessed"
    people, teams = workshop.people, len(workshop.teams)
    who = "both" if people and teams else "people" if people else "teams" if teams else "room"
    day = facts.language.date(workshop.info.date, "day") if workshop.info.date else ""
    subject = Phrase(say(f"summary.who.{who}", n=people, teams=teams), (people or teams) > 1)
    told = facts.language.started(f"summary.{key}", day=day, who=subject)
    return sentences(told, say("summary.stands_out", n=number))


def _figures(facts: Facts) -> tuple[KeyFigure, ...]:
    """The first four of these that there are."""
    found = [
        *_pick_figures(facts),
        *_verdict_figures(facts),
        *_promise_figures(facts),
        *_other_figures(facts),
    ]
    return tuple(found[:4])


def _pick_figures(facts: Facts) -> list[KeyFigure]:
    found, say = [], facts.language.say
    main = facts.main
    votes = max((standing.votes for standing in main.standings), default=0) if main else 0
    if main and votes > 1:
        text = say(f"summary.figure.{'expected' if main.about else 'picked'}", by_team=main.by_team)
        found.append(KeyFigure(f"{votes}", facts.language.base(votes, main.voters), text))
    for mirror in facts.mirrors[:1]:
        guess = facts.round(mirror.guess_step)
        text = say("summary.figure.predicted", users=perspective_voice(guess.about), it=side(guess.asked))
        hit = len(mirror.shared)
        found.append(KeyFigure(f"{hit}", facts.language.base(hit, mirror.real_top), text))
    return found


def _verdict_figures(facts: Facts) -> list[KeyFigure]:
    if not facts.verdicts:
        return []
    bad, language = len(unacceptable(facts)), facts.language
    base = language.base(bad, len(facts.verdicts))
    return [KeyFigure(f"{bad}", base, language.say("summary.figure.verdict"))]


def _promise_figures(facts: Facts) -> list[KeyFigure]:
    made = facts.workshop.commitments
    if not made:
        return []
    whole = sum(bool(one.owner and one.due) for one in made)
    key = "all" if whole == len(made) else "some"
    text = facts.language.say(f"summary.figure.promises_{key}", n=len(made), whole=whole)
    return [KeyFigure(f"{len(made)}", "", text)]


def _other_figures(facts: Facts) -> list[KeyFigure]:
    workshop, say = facts.workshop, facts.language.say
    counts = {
        "cards": len(facts.main.standings) if facts.main else 0,
        "behaviours": len(workshop.behaviours),
        "notes": len(workshop.impacts),
        "people": workshop.people,
    }
    deck = say("column.of", n=len(workshop.deck))
    return [
        KeyFigure(f"{number}", deck if key == "cards" else "", say(f"summary.figure.{key}"))
        for key, number in counts.items()
        if number > 1
    ]


def _ask(facts: Facts) -> Ask:
    info, language = facts.workshop.info, facts.language
    lines = [line.strip() for line in info.ask.splitlines() if line.strip()]
    if lines:
        heading = language.say("summary.ask.decide", n=len(lines), day=info.decide_by)
        return Ask(heading, tuple(Request(line) for line in lines), _closing(facts))
    if requests := _from_decisions(facts):
        heading = language.say("summary.ask.confirm", n=len(requests), day=info.decide_by)
        return Ask(heading, requests, _closing(facts))
    if made := in_order(facts.workshop.commitments):
        heading = language.say("summary.ask.support", n=len(made), day=info.decide_by)
        requests = tuple(Request(one.text, _owner_and_day(language, one.owner, one.due)) for one in made)
        return Ask(heading, requests[:MOST_REQUESTS], _closing(facts))
    nothing = Request(language.say("summary.ask.nothing_text"))
    return Ask(language.say("summary.ask.nothing"), (nothing,), "")


def _from_decisions(facts: Facts) -> tuple[Request, ...]:
    """What is to be treated or investigated, in the order of the ranking."""
    found, language = [], facts.language
    for card in facts.by_rank(facts.weighed):
        decision = decision_of(facts, card)
        if decision and decision.decision is not DecisionKind.ACCEPT:
            detail = _owner_and_day(language, decision.owner, decision.by)
            words = language.say(f"summary.request.{decision.decision.value}", title=facts.title(card))
            found.append(Request(words, detail))
    return tuple(found[:MOST_REQUESTS])


def _owner_and_day(language: Language, owner: str, day: dt.date | None) -> str:
    due = language.say("summary.by", day=day) if day else ""
    return ended(", ".join(part for part in (owner, due) if part))


def _closing(facts: Facts) -> str:
    """What hangs on the decision: the commitments and their dates."""
    made, say = facts.workshop.commitments, facts.language.say
    days = sorted(one.due for one in made if one.due)
    follow_up = facts.workshop.info.follow_up
    then = say("commitments.note.follow_up", day=follow_up) if follow_up else ""
    if not made:
        return then
    told = say("summary.closing.dated", n=len(made), day=days[0]) if days else ""
    return sentences(told or say("summary.closing.undated", n=len(made)), then)
