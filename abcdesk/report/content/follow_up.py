"""Follow-up and sign-off: the same questions again, what progress means, and the reader's decision."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from abcdesk.domain.records import CommitmentStatus, Perspective
from abcdesk.report.content.commitments import in_order
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.impact import unacceptable
from abcdesk.report.content.voices import perspective_voice, side
from abcdesk.report.content.wording import Title
from abcdesk.report.language import Language


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is compared: the figure now and what counts as progress; ``is_due`` where there is a
    figure."""

    what: str
    now: str
    progress: str
    is_due: bool = True


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
    info, say = facts.workshop.info, facts.language.say
    if info.follow_up is None and not facts.workshop.commitments:
        return None
    events = _events(facts)
    month = facts.language.date(info.follow_up, "month") if info.follow_up else ""
    return FollowUp(
        title=facts.language.wordings("follow_up.title", day=info.follow_up),
        lead=say("follow_up.lead", teams=bool(facts.workshop.teams), day=info.follow_up),
        now_heading=facts.language.date(info.date, "month") if info.date else say("follow_up.now"),
        progress_heading=say("follow_up.progress", month=month),
        measures=_measures(facts),
        timeline_heading=_timeline_heading(facts.language, events),
        events=events,
        choices=_choices(facts),
        signatures=(
            say("follow_up.sign.reader"),
            _second_signature(facts),
            say("follow_up.sign.facilitator"),
        ),
    )


def _measures(facts: Facts) -> tuple[Measure, ...]:
    return (
        *_pick_measures(facts),
        *_mirror_measures(facts),
        *_verdict_measures(facts),
        *_promise_measures(facts),
    )


def _pick_measures(facts: Facts) -> list[Measure]:
    main, language = facts.main, facts.language
    if main is None or not main.standings or main.about is not None:
        return []
    first = main.standings[0]
    goal = min(main.chance, first.votes - 1)
    what = language.say("follow_up.measure.picked", by_team=main.by_team, title=facts.title(first.card))
    return [Measure(what, language.share(first.votes, main.voters), _fewer(language, goal, main.voters))]


def _fewer(language: Language, goal: int, whole: int) -> str:
    if goal <= 0:
        return language.say("follow_up.goal.none", whole=whole)
    return language.say("follow_up.goal.fewer", share=language.share(goal, whole))


def _mirror_measures(facts: Facts) -> list[Measure]:
    found, language = [], facts.language
    for mirror in facts.mirrors[:1]:
        guess = facts.round(mirror.guess_step)
        hit, whole = len(mirror.shared), mirror.real_top
        key = "again" if hit == whole else "more"
        progress = language.say(f"follow_up.goal.{key}", share=language.share(min(hit + 1, whole), whole))
        users = perspective_voice(guess.about)
        what = language.say("follow_up.measure.predicted", it=side(guess.asked), users=users)
        found.append(Measure(what, language.share(hit, whole), progress))
    return found


def _verdict_measures(facts: Facts) -> list[Measure]:
    judged, bad, language = len(facts.verdicts), len(unacceptable(facts)), facts.language
    if not bad:
        return []
    what = language.say("follow_up.measure.verdict")
    return [Measure(what, language.share(bad, judged), _fewer(language, bad // 2, judged))]


def _promise_measures(facts: Facts) -> list[Measure]:
    made, language = facts.workshop.commitments, facts.language
    say = language.say
    later = say("follow_up.not_due")
    users = Measure(say("follow_up.measure.confirmed"), later, say("follow_up.goal.signed"), is_due=False)
    if not made:
        return [users]
    whole = len(made)
    goal = whole if whole < 3 else whole - 1
    share = language.share(goal, whole)
    progress = say("follow_up.goal.more", share=share) if goal < whole else share
    kept = _kept(facts)
    return [Measure(say("follow_up.measure.kept"), kept or later, progress, is_due=bool(kept)), users]


def _kept(facts: Facts) -> str:
    made = facts.workshop.commitments
    if all(one.status is CommitmentStatus.OPEN for one in made):
        return ""
    return facts.language.share(sum(one.status is CommitmentStatus.KEPT for one in made), len(made))


def _events(facts: Facts) -> tuple[Event, ...]:
    """The workshop, the reader's decision, the commitments, the follow-up."""
    info, say = facts.workshop.info, facts.language.say
    dated = [(n, one.due) for n, one in enumerate(in_order(facts.workshop.commitments), 1) if one.due]
    events = []
    if info.date:
        events.append(Event(info.date, say("follow_up.event.workshop")))
    if info.decide_by:
        events.append(Event(info.decide_by, say("follow_up.event.decision"), asked=True))
    by_day: dict[dt.date, list[str]] = {}
    for number, due in dated:
        by_day.setdefault(due, []).append(str(number))
    for day, numbers in by_day.items():
        events.append(Event(day, ", ".join(numbers), small=True))
    if info.follow_up:
        events.append(Event(info.follow_up, say("follow_up.event.follow_up")))
    ordered = sorted(events, key=lambda event: event.day)
    return tuple(ordered) if len({event.day for event in ordered}) > 1 else ()


def _timeline_heading(language: Language, events: tuple[Event, ...]) -> str:
    if not events:
        return ""
    months = round((events[-1].day - events[0].day).days / 30.44)
    numbered = any(event.small for event in events)
    return language.say("follow_up.timeline", long=months >= 2, n=months, numbered=numbered)


def _choices(facts: Facts) -> tuple[str, ...]:
    made, say = len(facts.workshop.commitments), facts.language.say
    asked = bool(facts.workshop.info.ask.strip())
    key = ("both" if asked else "promises") if made else "asked" if asked else "next"
    return (
        say(f"follow_up.support.{key}", n=made),
        say("follow_up.support.changed", n=max(1, made + asked)),
        say("follow_up.support.not_now"),
    )


def _second_signature(facts: Facts) -> str:
    users = any(group.perspective is Perspective.USERS for group in facts.workshop.groups)
    return facts.language.say("follow_up.sign.for", users=users)
