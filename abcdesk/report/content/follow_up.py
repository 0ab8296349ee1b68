"""Follow-up and sign-off: the same questions again, what progress means, and the reader's decision."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from abcdesk.domain.records import CommitmentStatus, Perspective
from abcdesk.report.content.blind_spots import whose
from abcdesk.report.content.commitments import in_order
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.impact import unacceptable
from abcdesk.report.content.voices import side, voter
from abcdesk.report.content.wording import (
    Title,
    counted,
    listed,
    long_date,
    month_and_year,
    quoted,
    spelt,
    started,
)

NOT_YET = "not yet due"


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is compared: the figure now and what counts as progress."""

    what: str
    now: str
    progress: str


@dataclass(frozen=True, slots=True)
class Event:
    """One date on the way. ``asked`` marks the reader's own, ``small`` a commitment's, named by its
    number."""

    day: dt.date
    label: str
    asked: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The page of follow-up and sign-off."""

    title: Title
    lead: str
    now_heading: str
    progress_heading: str
    measures: tuple[Measure, ...]
    timeline_heading: str
    events: tuple[Event, ...]
    choices: tuple[str, ...]
    signatures: tuple[str, ...]


def follow_up_of(facts: Facts) -> FollowUp | None:
    """The content of the page, or None where nothing is promised and no date is set."""
    info = facts.workshop.info
    if info.follow_up is None and not facts.workshop.commitments:
        return None
    when = month_and_year(info.follow_up) if info.follow_up else "the follow-up"
    events = _events(facts)
    return FollowUp(
        title=_title(info.follow_up),
        lead=_lead(facts),
        now_heading=month_and_year(info.date) if info.date else "Now",
        progress_heading=f"Progress in {when} means" if info.follow_up else "Progress means",
        measures=_measures(facts),
        timeline_heading=_timeline_heading(events),
        events=events,
        choices=_choices(facts),
        signatures=("Chief Information Officer", _second_signature(facts), "Workshop facilitator"),
    )


def _title(day: dt.date | None) -> Title:
    if day is None:
        return ("When we meet again we ask the same questions",)
    return (f"On {long_date(day)} we ask the same questions again",)


def _lead(facts: Facts) -> str:
    same = "The same teams, the same cards." if facts.workshop.teams else "The same people, the same cards."
    date = "" if facts.workshop.info.follow_up else " The date is still to be set."
    return f"{same}{date} The comparison goes to the readers of this report."


def _measures(facts: Facts) -> tuple[Measure, ...]:
    return (
        *_pick_measures(facts),
        *_mirror_measures(facts),
        *_verdict_measures(facts),
        *_promise_measures(facts),
    )


def _pick_measures(facts: Facts) -> list[Measure]:
    main = facts.main
    if main is None or not main.standings or main.about is not None:
        return []
    first = main.standings[0]
    goal = min(main.chance, first.votes - 1)
    progress = f"{goal} of {main.voters} or fewer" if goal > 0 else f"none of {main.voters}"
    what = f"{started(voter(main, 2))} that pick {quoted(facts.title(first.card))}"
    if not main.by_team:
        what = f"People who pick {quoted(facts.title(first.card))}"
    return [Measure(what, f"{first.votes} of {main.voters}", progress)]


def _mirror_measures(facts: Facts) -> list[Measure]:
    found = []
    for mirror in facts.mirrors[:1]:
        guess = facts.round(mirror.guess_step)
        hit, whole = len(mirror.shared), mirror.real_top
        progress = f"{whole} of {whole} again" if hit == whole else f"{hit + 1} of {whole} or more"
        chosen = whose(guess).removeprefix("its ")
        found.append(
            Measure(
                f"Cards chosen by {chosen} that {side(guess.asked)} predicts", f"{hit} of {whole}", progress
            )
        )
    return found


def _verdict_measures(facts: Facts) -> list[Measure]:
    judged, bad = len(facts.verdicts), len(unacceptable(facts))
    if not bad:
        return []
    goal = bad // 2
    progress = f"{goal} of {judged} or fewer" if goal else f"none of {judged}"
    return [Measure("Top cards judged not an acceptable risk", f"{bad} of {judged}", progress)]


def _promise_measures(facts: Facts) -> list[Measure]:
    made = facts.workshop.commitments
    users = [Measure("Users confirm that an outcome was reached", NOT_YET, "yes, signed")]
    if not made:
        return users
    whole = len(made)
    goal = whole if whole < 3 else whole - 1
    progress = f"{goal} of {whole}{' or more' if goal < whole else ''}"
    return [Measure("Commitments kept", _kept(facts) or NOT_YET, progress), *users]


def _kept(facts: Facts) -> str:
    made = facts.workshop.commitments
    if all(one.status is CommitmentStatus.OPEN for one in made):
        return ""
    return f"{sum(one.status is CommitmentStatus.KEPT for one in made)} of {len(made)}"


def _events(facts: Facts) -> tuple[Event, ...]:
    """The workshop, the reader's decision, the commitments, the follow-up."""
    info = facts.workshop.info
    dated = [(n, one.due) for n, one in enumerate(in_order(facts.workshop.commitments), 1) if one.due]
    events = []
    if info.date:
        events.append(Event(info.date, "Workshop"))
    if info.decide_by:
        events.append(Event(info.decide_by, "Your decision", asked=True))
    by_day: dict[dt.date, list[str]] = {}
    for number, due in dated:
        by_day.setdefault(due, []).append(str(number))
    for day, numbers in by_day.items():
        events.append(Event(day, ", ".join(numbers), small=True))
    if info.follow_up:
        events.append(Event(info.follow_up, "Follow-up"))
    ordered = sorted(events, key=lambda event: event.day)
    return tuple(ordered) if len({event.day for event in ordered}) > 1 else ()


def _timeline_heading(events: tuple[Event, ...]) -> str:
    if not events:
        return ""
    months = round((events[-1].day - events[0].day).days / 30.44)
    what = "The way there" if months < 2 else f"The {spelt(months)} months"
    return f"{what}, with the commitments by number" if any(event.small for event in events) else what


def _choices(facts: Facts) -> tuple[str, ...]:
    made = len(facts.workshop.commitments)
    asked = "what is asked in the summary" if facts.workshop.info.ask.strip() else ""
    promises = f"the {counted(made, 'commitment') if made != 1 else 'commitment'}" if made else ""
    what = listed([part for part in (promises, asked) if part]) or "the next workshop"
    it = "it" if (made == 1 and not asked) or not made else "them"
    return (
        f"I support {what}.",
        f"I support {it} with the changes written below.",
        "Not now. My reason is written below.",
    )


def _second_signature(facts: Facts) -> str:
    users = any(group.perspective is Perspective.USERS for group in facts.workshop.groups)
    return "For the users" if users else "For IT"
