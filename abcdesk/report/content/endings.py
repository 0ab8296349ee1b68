"""How excuses end: which were decided, by whom, and which end with something that costs nothing."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.records import RulingKind, Step
from abcdesk.domain.steps.excuses import Excuse, Origin, judges_excuses, service_dial
from abcdesk.report.content.facts import Facts, may_be_counted
from abcdesk.report.content.parts import CardName, card_name
from abcdesk.report.content.wording import Title, sentences
from abcdesk.report.language import Language


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
    dial, language = service_dial(facts.workshop, step), facts.language
    chosen, unknown, excused = (len(dial.of(origin)) for origin in Origin)
    rows = tuple(_row(facts, one) for origin in Origin for one in dial.of(origin))
    still = sum(one.ruling is None for one in dial.excuses)
    return Endings(
        step=step.id,
        section=language.say("endings.section", title=step.title or language.say("endings.untitled")),
        title=_title(language, chosen, dial.n),
        lead=language.say("endings.lead"),
        pieces=(chosen, unknown, excused),
        rows=rows,
        note=_note(language, dial.n, dial.ended, still),
    )


def _title(language: Language, chosen: int, n: int) -> Title:
    if not chosen:
        return language.wordings("endings.title.none", n=n)
    who = language.ratio("reason", chosen, n)
    return language.wordings("endings.title.chosen", who=who, n=chosen, rest=n - chosen, some=chosen < n)


def _row(facts: Facts, one: Excuse) -> Ending:
    language = facts.language
    heading, text = language.say("endings.open"), ""
    if one.ruling is not None:
        decided = one.ruling.outcome is RulingKind.DECISION
        heading = (
            language.say("endings.decided", by=one.ruling.by) if decided else language.say("endings.free")
        )
        text = one.ruling.text
    return Ending(card_name(facts, one.card), _said(language, one), one.origin.value, heading, text)


def _said(language: Language, one: Excuse) -> str:
    """What more than half of the room called it."""
    answer, count = max(one.judged.counts.items(), key=lambda pair: pair[1])
    if not may_be_counted(one.judged.n):
        return language.say("endings.few")
    if 2 * count <= one.judged.n:
        return language.say("endings.split", n=one.judged.n)
    answer = language.known(answer)
    return language.say("endings.said", answer=answer, share=language.share(count, one.judged.n))


def _note(language: Language, n: int, ended: int, still: int) -> str:
    return sentences(
        language.say("endings.note.judged", n=n),
        language.say("endings.note.free", n=ended) if ended else "",
        language.say("endings.note.open", n=still) if still else "",
    )
