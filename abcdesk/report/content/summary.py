"""The summary: what was found, four figures, and the decision asked for; for a reader with five minutes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from abcdesk.domain.records import DecisionKind
from abcdesk.report.content.blind_spots import whose
from abcdesk.report.content.commitments import in_order
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.findings import Finding, findings_of, headline
from abcdesk.report.content.impact import decision_of, unacceptable
from abcdesk.report.content.voices import side, voter
from abcdesk.report.content.wording import (
    Title,
    counted,
    day_and_month,
    ended,
    genitive,
    long_date,
    noun,
    quoted,
    spelt,
    started,
)

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
    workshop = facts.workshop
    when = f"On {day_and_month(workshop.info.date)}, " if workshop.info.date else ""
    people = counted(workshop.people, "person", "people") if workshop.people else ""
    teams = counted(len(workshop.teams), "team") if workshop.teams else ""
    who = " from ".join(part for part in (people, teams) if part) or "the room"
    did = "chose the attitudes, behaviours and habits that hold IT back"
    if not facts.picked:
        if not workshop.judgements and not workshop.ratings and not workshop.impacts:
            return "Nothing has been picked, answered or written yet."
        did = "talked about the attitudes, behaviours and habits that hold IT back"
    elif all(one.about for one in facts.picked):
        did = "guessed which habits of IT its users would name"
    stands = f"{started(counted(number, 'finding'))} {noun(number, 'stands', 'stand')} out."
    return f"{started(f'{when}{who}')} {did}. {stands}"


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
    found = []
    main = facts.main
    votes = max((standing.votes for standing in main.standings), default=0) if main else 0
    if main and votes > 1:
        did = "expected the same card" if main.about else "picked the same card"
        found.append(KeyFigure(f"{votes}", f"of {main.voters}", f"{voter(main, 2)} {did}"))
    for mirror in facts.mirrors[:1]:
        guess = facts.round(mirror.guess_step)
        chosen = genitive(whose(guess).removeprefix("its "))
        text = f"{chosen} top cards that {side(guess.asked)} predicted"
        found.append(KeyFigure(f"{len(mirror.shared)}", f"of {mirror.real_top}", text))
    return found


def _verdict_figures(facts: Facts) -> list[KeyFigure]:
    if not facts.verdicts:
        return []
    text = "top cards judged not an acceptable business risk"
    return [KeyFigure(f"{len(unacceptable(facts))}", f"of {len(facts.verdicts)}", text)]


def _promise_figures(facts: Facts) -> list[KeyFigure]:
    made = facts.workshop.commitments
    if not made:
        return []
    whole = sum(bool(one.owner and one.due) for one in made)
    what = noun(len(made), "commitment")
    if whole == len(made):
        text = f"{what}, {'each ' if whole > 1 else ''}with an owner and a date"
    else:
        text = f"{what}, {spelt(whole) if whole else 'none yet'} with an owner and a date"
    return [KeyFigure(f"{len(made)}", "", text)]


def _other_figures(facts: Facts) -> list[KeyFigure]:
    workshop = facts.workshop
    counts = [
        (len(facts.main.standings) if facts.main else 0, f"of {len(workshop.deck)}", "cards were picked"),
        (len(workshop.behaviours), "", "behaviours a visitor would see"),
        (len(workshop.impacts), "", "notes on what it does to the business"),
        (workshop.people, "", "people took part"),
    ]
    return [KeyFigure(f"{number}", base, text) for number, base, text in counts if number > 1]


def _ask(facts: Facts) -> Ask:
    info = facts.workshop.info
    by = f" by {long_date(info.decide_by)}" if info.decide_by else ""
    lines = [line.strip() for line in info.ask.splitlines() if line.strip()]
    if lines:
        heading = f"The decision we ask of you{by}" if len(lines) == 1 else f"The decisions we ask of you{by}"
        return Ask(heading, tuple(Request(line) for line in lines), _closing(facts))
    if requests := _from_decisions(facts):
        what = "decision" if len(requests) == 1 else "decisions"
        return Ask(f"The {what} we ask you to confirm{by}", requests, _closing(facts))
    if made := in_order(facts.workshop.commitments):
        what = counted(len(made), "commitment") if len(made) > 1 else "one commitment"
        requests = tuple(Request(one.text, _owner_and_day(one.owner, one.due)) for one in made)
        return Ask(f"We ask you to support {what}{by}", requests[:MOST_REQUESTS], _closing(facts))
    return Ask(
        "No decision is asked yet", (Request("The room took no decision and made no commitment."),), ""
    )


def _from_decisions(facts: Facts) -> tuple[Request, ...]:
    """What is to be treated or investigated, in the order of the ranking."""
    verbs = {DecisionKind.TREAT: "Treat", DecisionKind.INVESTIGATE: "Investigate"}
    found = []
    for card in facts.by_rank(facts.weighed):
        decision = decision_of(facts, card)
        if decision and decision.decision in verbs:
            detail = _owner_and_day(decision.owner, decision.by)
            found.append(Request(f"{verbs[decision.decision]} {quoted(facts.title(card))}.", detail))
    return tuple(found[:MOST_REQUESTS])


def _owner_and_day(owner: str, day: dt.date | None) -> str:
    return ended(", ".join(part for part in (owner, f"by {long_date(day)}" if day else "") if part))


def _closing(facts: Facts) -> str:
    """What hangs on the decision: the commitments and their dates."""
    made = facts.workshop.commitments
    days = sorted(one.due for one in made if one.due)
    follow_up = facts.workshop.info.follow_up
    then = f" Follow-up: {long_date(follow_up)}." if follow_up else ""
    if not made:
        return then.strip()
    what = started(counted(len(made), "commitment"))
    if not days:
        return f"{what} {noun(len(made), 'waits', 'wait')} for a date.{then}"
    if len(made) == 1:
        return f"{what} follows, due on {long_date(days[0])}.{then}"
    return f"{what} follow, the first due on {long_date(days[0])}.{then}"
