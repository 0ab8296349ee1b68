"""What stands beside the room's own numbers: what its predictions rest on, and what is published."""

from __future__ import annotations

from abcdesk.domain.guesses import Guess, guesses
from abcdesk.domain.published import Beside, PublishedRanking, beside, hits
from abcdesk.domain.records import Evidence
from abcdesk.published import chosen_for
from abcdesk.report.content.facts import Facts, Picked
from abcdesk.report.content.parts import Box
from abcdesk.report.content.wording import counted, listed, noun, quoted, said, spelt, started

_DID = {Evidence.OPINION: "opinion alone", Evidence.ASKED: "asking", Evidence.MEASURED: "a measurement"}


def opinion_sentence(facts: Facts, guess: Picked) -> str:
    """How many of the first predictions rest on opinion alone; "" where the room was not asked."""
    told = _told(facts, guess)
    if not told:
        return ""
    number = sum(one.evidence is Evidence.OPINION for one in told)
    many = started(spelt(number)) if number else "None"
    first = noun(len(told), "first prediction", f"{spelt(len(told))} first predictions")
    return f"{many} of the {first} {noun(number or 2, 'rests', 'rest')} on opinion alone."


def rests_on(facts: Facts) -> list[Box]:
    """What each of the first predictions rests on, and whence that is known."""
    found = []
    for picked in facts.picked:
        told = _told(facts, picked)
        if told:
            words = "; ".join(_one(facts, guess) for guess in told)
            found.append(Box("Think or know", f"The room said what its predictions rest on. {words}."))
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
    source = f" ({said(guess.source).rstrip('.')})" if guess.source else ""
    return f"{quoted(facts.title(guess.card))}: {_DID[guess.evidence]}{source}"


def _published(facts: Facts, picked: Picked, published: PublishedRanking) -> Box:
    rows = beside(facts.workshop, picked.step, published)
    alike = hits(rows)
    names = [_place(facts, row) for row in alike]
    many = f"{started(spelt(len(alike)))}" if alike else "None"
    first = f"{many} of the {counted(len(rows), 'published card')} {noun(len(alike) or 2, 'is', 'are')} among"
    ours = f"our first {spelt(len(rows))} in {quoted(picked.step.title)}" if picked.step.title else "ours"
    which = f": {listed(names)}." if names else "."
    return Box(
        "Published elsewhere",
        f"{published.origin} {first} {ours}{which} {published.caveat} It is for talk, not for proof.",
    )


def _place(facts: Facts, row: Beside) -> str:
    assert row.own is not None
    return f"{quoted(facts.title(row.place.card))} (published {row.place.rank}, here {row.own.rank})"
