"""Answers: what the room said about one card after the other, by show of hands."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.steps.judge import answers_of, judged
from abcdesk.published import agreement_on
from abcdesk.report.content.facts import Facts, may_be_counted
from abcdesk.report.content.parts import CardName, card_name
from abcdesk.report.content.wording import (
    Title,
    counted,
    figure,
    listed,
    people,
    quoted,
    said,
    started,
    with_percent,
)


@dataclass(frozen=True, slots=True)
class Row:
    """One card and the counts of the answers, in their order."""

    card: CardName
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """The page of one round of answers."""

    step: str
    section: str
    title: Title
    lead: str
    answers: tuple[str, ...]
    rows: tuple[Row, ...]
    first_counts: str
    note: str


def answers_of_facts(facts: Facts) -> tuple[Answers, ...]:
    """The pages of all rounds of answers that counted any."""
    steps = [step for step in facts.workshop.steps if step.kind is StepKind.JUDGE]
    return tuple(page for step in steps if (page := _answers(facts, step)))


def most_agreed(facts: Facts) -> Answers | None:
    """The first page of answers with a card on it."""
    return next((page for page in answers_of_facts(facts) if page.rows), None)


def _answers(facts: Facts, step: Step) -> Answers | None:
    counted_cards = [judged(facts.workshop, step, card) for card in cards_of(facts.workshop, step)]
    answered = [one for one in counted_cards if one.n]
    if not answered:
        return None
    answers = answers_of(step)
    shown = [one for one in answered if may_be_counted(one.n)]
    ordered = sorted(shown, key=lambda one: -one.share(answers[0]))
    rows = tuple(Row(card_name(facts, one.card), tuple(one.counts[a] for a in answers)) for one in ordered)
    few = len(answered) - len(shown)
    return Answers(
        step=step.id,
        section=step.title or "Answers",
        title=_title(rows, answers),
        lead=f"{said(step.prompt)} " * bool(step.prompt)
        + f"The room answered by show of hands: {listed(answers, 'or')}.",
        answers=answers,
        rows=rows,
        first_counts=_counts(rows[0], answers) if rows else "",
        note=" ".join([_note(rows, few), *_published(step, rows)]).strip(),
    )


def _title(rows: tuple[Row, ...], answers: tuple[str, ...]) -> Title:
    if not rows:
        return ("Too few people answered to show their counts",)
    first = rows[0]
    number, n = first.counts[0], sum(first.counts)
    who = f"{with_percent(number, n)} {people(n)}"
    short = f"{who} {'agree' if answers[0] == 'agree' else f'answer {said(answers[0])}'}"
    return (f"{short}: {quoted(first.card.title)}", short)


def _counts(row: Row, answers: tuple[str, ...]) -> str:
    pairs = [f"{answer} {count}" for answer, count in zip(answers, row.counts, strict=True)]
    return f"{started(', '.join(pairs))}."


def _published(step: Step, rows: tuple[Row, ...]) -> list[str]:
    """What others are said to have answered about a card on the page, with what there is against it."""
    found = [(row.card.title, agreement_on(step, row.card.id)) for row in rows]
    return [f"{title}: {one.words}. {one.source} {one.caveat}" for title, one in found if one]


def _note(rows: tuple[Row, ...], few: int) -> str:
    order = "Sorted by the first answer." if len(rows) > 1 else ""
    is_or_are = "is" if few == 1 else "are"
    hidden = (
        f"{started(counted(few, 'card'))} with fewer than five answers {is_or_are} not shown." if few else ""
    )
    total = f"{started(figure(len(rows), 'card'))}." if rows else ""
    return " ".join(part for part in (total, order, hidden) if part)
