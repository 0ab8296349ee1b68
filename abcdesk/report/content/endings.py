"""How excuses end: which were decided, by whom, and which end with something that costs nothing."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.records import RulingKind, Step
from abcdesk.domain.steps.excuses import Excuse, Origin, judges_excuses, service_dial
from abcdesk.report.content.facts import Facts, may_be_counted
from abcdesk.report.content.parts import CardName, card_name
from abcdesk.report.content.wording import Title, counted, figure, noun, ratio, spelt, started

_LEAD = (
    "A service that is poor was chosen by somebody, or it just happened. For each reason the room named who "
    "decided it, or what is done from now on and costs nothing."
)


@dataclass(frozen=True, slots=True)
class Ending:
    """One excuse: what most of the room called it, and how it ends ("" while that is open)."""

    card: CardName
    said: str
    origin: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Endings:
    """The page of one round of excuses. ``pieces`` are the counts of chosen, unknown and excused."""

    step: str
    section: str
    title: Title
    lead: str
    pieces: tuple[int, int, int]
    rows: tuple[Ending, ...]
    note: str


def endings_of(facts: Facts) -> tuple[Endings, ...]:
    """The rounds of excuses of which at least one has ended."""
    steps = [step for step in facts.workshop.steps if judges_excuses(step)]
    ruled = {row.step for row in facts.workshop.rulings}
    return tuple(_endings(facts, step) for step in steps if step.id in ruled and _judged(facts, step))


def _judged(facts: Facts, step: Step) -> bool:
    return service_dial(facts.workshop, step).n > 0


def _endings(facts: Facts, step: Step) -> Endings:
    dial = service_dial(facts.workshop, step)
    chosen, unknown, excused = (len(dial.of(origin)) for origin in Origin)
    rows = tuple(_row(facts, one) for origin in Origin for one in dial.of(origin))
    still = sum(one.ruling is None for one in dial.excuses)
    return Endings(
        step=step.id,
        section=f"{step.title or 'Excuses'}: how they end",
        title=_title(chosen, dial.n),
        lead=_LEAD,
        pieces=(chosen, unknown, excused),
        rows=rows,
        note=_note(dial.n, dial.ended, still),
    )


def _title(chosen: int, n: int) -> Title:
    reasons = noun(n, "reason")
    if not chosen:
        return (f"Nobody can be named who chose any of {spelt(n)} {reasons} for poor service",)
    verb = "was" if chosen == 1 else "were"
    rest = f", {spelt(n - chosen)} just happened" if chosen < n else ""
    return (f"{started(ratio(chosen, n))} {reasons} for poor service {verb} chosen{rest}",)


def _row(facts: Facts, one: Excuse) -> Ending:
    heading, text = "Still open", ""
    if one.ruling is not None:
        decided = one.ruling.outcome is RulingKind.DECISION
        heading = f"Decided by {one.ruling.by}" if decided else "From now on, for nothing"
        text = one.ruling.text
    return Ending(card_name(facts, one.card), _said(one), one.origin.value, heading, text)


def _said(one: Excuse) -> str:
    """What more than half of the room called it."""
    answer, count = max(one.judged.counts.items(), key=lambda pair: pair[1])
    if not may_be_counted(one.judged.n):
        return "Fewer than five people were asked"
    if 2 * count <= one.judged.n:
        return f"Split, {one.judged.n} asked"
    return f"{started(answer)}: {count} of {one.judged.n}"


def _note(n: int, ended: int, still: int) -> str:
    parts = [f"{started(figure(n, 'reason'))} judged."]
    if ended:
        parts.append(f"{started(counted(ended, 'improvement'))} {noun(ended, 'costs', 'cost')} nothing.")
    if still:
        parts.append(f"{started(counted(still, 'reason'))} {noun(still, 'is', 'are')} still open.")
    return " ".join(parts)
