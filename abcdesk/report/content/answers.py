"""Answers: what the room said about one card after the other, by show of hands."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.published import PublishedAgreement
from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.steps.judge import answers_of, judged
from abcdesk.published import agreement_on
from abcdesk.report.content.facts import Facts, may_be_counted
from abcdesk.report.content.parts import CardName, card_name
from abcdesk.report.content.wording import Title, sentences, started
from abcdesk.report.language import Language


@dataclass(frozen=True, slots=True)
class Row:
    """One card and the counts of the answers, in their order; ``base`` says of how many."""

    card: CardName
    counts: tuple[int, ...]
    base: str


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
    answers, language = answers_of(step), facts.language
    shown = [one for one in answered if may_be_counted(one.n)]
    ordered = sorted(shown, key=lambda one: -one.share(answers[0]))
    rows = tuple(
        Row(
            card_name(facts, one.card),
            tuple(one.counts[answer] for answer in answers),
            language.say("column.of", n=one.n),
        )
        for one in ordered
    )
    named = tuple(language.known(answer) for answer in answers)
    return Answers(
        step=step.id,
        section=step.title or language.say("answers.section"),
        title=_title(language, rows, answers),
        lead=language.say("answers.lead", prompt=step.prompt, answers=named),
        answers=named,
        rows=rows,
        first_counts=_counts(rows[0], named) if rows else "",
        note=sentences(
            _note(language, len(rows), len(answered) - len(shown)), *_published(language, step, rows)
        ),
    )


def _title(language: Language, rows: tuple[Row, ...], answers: tuple[str, ...]) -> Title:
    if not rows:
        return language.wordings("answers.title.few")
    first = rows[0]
    who = language.people(first.counts[0], sum(first.counts))
    title = first.card.title
    if answers[0] == "agree":
        return language.wordings("answers.title.agree", who=who, title=title)
    answer = language.known(answers[0])
    return language.wordings("answers.title.answer", who=who, answer=answer, title=title)


def _counts(row: Row, answers: tuple[str, ...]) -> str:
    pairs = [f"{answer} {count}" for answer, count in zip(answers, row.counts, strict=True)]
    return f"{started(', '.join(pairs))}."


def _published(language: Language, step: Step, rows: tuple[Row, ...]) -> list[str]:
    """What others are said to have answered about a card on the page beside what this room did, with what
    there is against it."""
    found = [(row, agreement_on(step, row.card.id)) for row in rows]
    return [_agreed(language, row, one) for row, one in found if one]


def _agreed(language: Language, row: Row, published: PublishedAgreement) -> str:
    who = language.people(row.counts[0], sum(row.counts))
    shares = language.listed([f"{share}" for share in published.shares])
    source, caveat = (
        language.told(f"published.set.{published.id}.{field}", words)
        for field, words in (("source", published.source), ("caveat", published.caveat))
    )
    return f"{row.card.title}: {language.say('published.agreed', who=who, shares=shares)} {source} {caveat}"


def _note(language: Language, rows: int, few: int) -> str:
    return sentences(
        language.say("answers.cards", n=rows) if rows else "",
        language.say("answers.sorted") if rows > 1 else "",
        language.say("answers.few", n=few) if few else "",
    )
