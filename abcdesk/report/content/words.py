"""In the room's own words: what was written and does not stand on a card's page."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.arguments import arguments_of
from abcdesk.domain.records import StepKind
from abcdesk.report.content.cards import CardPage, Chart, Wish, card_page, top_cards, worked_on
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.impact import Note
from abcdesk.report.content.parts import CardName, card_name
from abcdesk.report.language import Language


@dataclass(frozen=True, slots=True)
class Entry:
    """One text under its label. ``quote`` is true for what was said or written in the room."""

    label: str
    text: str
    quote: bool = True


@dataclass(frozen=True, slots=True)
class Chapter:
    """What there is about one card, or about none."""

    card: CardName | None
    heading: str
    entries: tuple[Entry, ...]


def chapters_of(facts: Facts) -> tuple[Chapter, ...]:
    """The further texts, card by card."""
    top = top_cards(facts)
    chapters = [_chapter(facts, card, full=card not in top) for card in worked_on(facts)]
    return tuple(chapter for chapter in (*_argued(facts), *chapters) if chapter.entries)


def _argued(facts: Facts) -> list[Chapter]:
    """Each team's top cards with what they lead to, in the team's words."""
    found = []
    for step in facts.workshop.steps:
        if step.kind is not StepKind.ARGUE:
            continue
        for party, mine in arguments_of(facts.workshop, step).items():
            heading = facts.language.say("words.top", n=len(mine), team=party.name)
            entries = tuple(Entry(facts.title(row.card), row.consequence) for row in mine)
            found.append(Chapter(None, heading, entries))
    return found


def _chapter(facts: Facts, card_id: str, *, full: bool) -> Chapter:
    page = card_page(facts, card_id)
    entries: list[Entry] = []
    for dimension in page.dimensions:
        notes = (dimension.note, *dimension.more) if full and dimension.note else dimension.more
        entries += [_note_entry(dimension.heading, note) for note in notes]
    entries += _wishes(facts.language, page.wishes if full else (), page.more_wishes)
    entries += _charts(facts.language, page, full=full)
    return Chapter(card_name(facts, card_id), facts.title(card_id), tuple(entries))


def _note_entry(heading: str, note: Note) -> Entry:
    return Entry(f"{heading}: {note.severity_word}, {note.evidence}", note.text)


def _wishes(language: Language, *groups: tuple[Wish, ...]) -> list[Entry]:
    found = []
    for wish in (wish for group in groups for wish in group):
        found.append(Entry(language.say("cards.instead"), wish.desired))
        if wish.sign:
            found.append(Entry(language.say("words.shows"), wish.sign))
    return found


def _charts(language: Language, page: CardPage, *, full: bool) -> list[Entry]:
    return [
        Entry(language.say("words.seen", wanted=chart.wanted), _tally(language, chart), quote=False)
        for chart in (*(page.charts if full else ()), *page.more_charts)
    ]


def _tally(language: Language, chart: Chart) -> str:
    rounds = [
        language.say("words.in_round", n=count, round=number)
        for number, count in zip(chart.rounds, chart.counts, strict=True)
    ]
    return f"{chart.label}: {language.listed(rounds)}."
