"""What stands beside the room's own numbers: what its predictions rest on, and what is published."""

from __future__ import annotations

from abcdesk.domain.guesses import Guess, guesses
from abcdesk.domain.published import Beside, PublishedRanking, beside, hits
from abcdesk.domain.records import Evidence
from abcdesk.published import chosen_for
from abcdesk.report.content.facts import Facts, Picked
from abcdesk.report.content.parts import Box


def opinion_sentence(facts: Facts, guess: Picked) -> str:
    """How many of the first predictions rest on opinion alone; "" where the room was not asked."""
    told = _told(facts, guess)
    number = sum(one.evidence is Evidence.OPINION for one in told)
    return facts.language.say("evidence.opinion_alone", n=number, whole=len(told)) if told else ""


def rests_on(facts: Facts) -> list[Box]:
    """What each of the first predictions rests on, and whence that is known."""
    found, say = [], facts.language.say
    for picked in facts.picked:
        told = _told(facts, picked)
        if told:
            words = "; ".join(_one(facts, guess) for guess in told)
            found.append(Box(say("evidence.heading"), say("evidence.text", words=words)))
    return found


def published_boxes(facts: Facts) -> list[Box]:
    """Each published ranking that was laid beside a round, with sample and caveat."""
    found = []
    for picked in facts.picked:
        chosen = chosen_for(facts.workshop, picked.step)
        if chosen:
            found.append(_published(facts, picked, chosen))
    return found


def _told(facts: Facts, picked: Picked) -> list[Guess]:
    return [one for one in guesses(facts.workshop, picked.step) if one.evidence is not None]


def _one(facts: Facts, guess: Guess) -> str:
    assert guess.evidence is not None
    language = facts.language
    source = f" ({language.said(guess.source).rstrip('.')})" if guess.source else ""
    did = language.say(f"evidence.told.{guess.evidence.value}")
    return f"{language.quoted(facts.title(guess.card))}: {did}{source}"


def _published(facts: Facts, picked: Picked, published: PublishedRanking) -> Box:
    say = facts.language.say
    rows = beside(facts.workshop, picked.step, published)
    alike = hits(rows)

    def told(field: str, words: str) -> str:
        return facts.language.told(f"published.set.{published.id}.{field}", words)

    text = say(
        "published.text",
        origin=say(
            "published.origin",
            title=told("title", published.title),
            year=published.year,
            source=told("source", published.source),
            sample=told("sample", published.sample),
        ),
        n=len(alike),
        whole=len(rows),
        title=picked.step.title,
        names=facts.language.listed([_place(facts, row) for row in alike]),
        caveat=told("caveat", published.caveat),
    )
    return Box(say("published.heading"), text)


def _place(facts: Facts, row: Beside) -> str:
    assert row.own is not None
    title = facts.title(row.place.card)
    return facts.language.say("published.place", title=title, rank=row.place.rank, own=row.own.rank)
