"""Findings: the strongest things the numbers say, each with its evidence, and the headline made of two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from abcdesk.domain.compare import Mirror
from abcdesk.domain.tally import Standing
from abcdesk.report.content.answers import answers_of_facts, most_agreed
from abcdesk.report.content.blind_spots import predicted_sentence, rank_phrase, whose
from abcdesk.report.content.facts import Facts, Picked
from abcdesk.report.content.impact import unacceptable, worst_note
from abcdesk.report.content.sentences import (
    RISK,
    chance_reach,
    picked_sentence,
    ranking_title,
    verdict_words,
    who_picked,
)
from abcdesk.report.content.voices import side, voter
from abcdesk.report.content.wording import (
    Strong,
    Title,
    Words,
    counted,
    genitive,
    listed_up_to,
    ordinal,
    plain,
    quoted,
    said,
    spelt,
    started,
)

MOST = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. ``quote`` is the worst that was said about it; ``refs`` are the sections that show it."""

    heading: Title
    words: Words
    refs: tuple[str, ...]
    quote: str = ""
    stands_out: bool = True

    @property
    def place(self) -> str:
        """What the finding is about, by which its words are kept when they are edited."""
        return self.refs[-1]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a finding: those generated, and those that the facilitator put instead ("" where none
    were). ``is_stale`` where the numbers have changed since: then the generated ones are printed."""

    finding: Finding
    told: str
    edited: str = ""
    is_stale: bool = False


def findings_of(facts: Facts) -> tuple[Finding, ...]:
    """Up to three findings, in the facilitator's words where these still fit the numbers."""
    return tuple(
        replace(one.finding, words=(one.edited,)) if one.edited and not one.is_stale else one.finding
        for one in wordings_of(facts)
    )


def wordings_of(facts: Facts) -> tuple[Wording, ...]:
    """Every finding with its generated words and what became of them."""
    kept = {row.place: row for row in facts.workshop.report_texts}
    found = []
    for finding in _generated(facts):
        told, row = plain(finding.words), kept.get(finding.place)
        found.append(Wording(finding, told, row.text, row.told != told) if row else Wording(finding, told))
    return tuple(found)


def _generated(facts: Facts) -> tuple[Finding, ...]:
    """Up to three findings: the first card, the mirror, further cards, the verdicts, the answers."""
    main = facts.main
    cards = [_card_finding(facts, main, s) for s in main.findings if main.voters > 1] if main else []
    mirrored = [_mirror_finding(facts, mirror) for mirror in facts.mirrors]
    rest = [*_verdict_finding(facts), *_answer_finding(facts)]
    strong = [*cards[:1], *mirrored[:1], *cards[1:2], *rest, *cards[2:]]
    weak = _no_finding(facts, main) if main and not main.findings else []
    return tuple([*strong, *weak][:MOST])


def headline(facts: Facts) -> Title:
    """The report's title: the two strongest findings in one sentence."""
    main = facts.main
    clauses = [*_card_clauses(facts, main), *_mirror_clauses(facts), *_verdict_clauses(facts)]
    if len(clauses) >= 2:
        first, second = clauses[:2]
        pairs = [(first[0], second[0]), (first[-1], second[0]), (first[-1], second[-1])]
        titles = tuple(dict.fromkeys(started(f"{a}, and {b}") for a, b in pairs))
        return (*titles, *_alone(first))
    if clauses:
        return _alone(clauses[0])
    if main:
        return ranking_title(main, {s.card: facts.title(s.card) for s in main.standings})
    if answers := most_agreed(facts):
        return (*answers.title, "What the room answered")
    return ("Nothing has been counted yet",)


def _alone(clause: Sequence[str]) -> Title:
    return tuple(started(words) for words in clause)


def _card_clauses(facts: Facts, main: Picked | None) -> list[tuple[str, ...]]:
    """The first card, and the second where that is all there is; each clause long and short."""
    if main is None or not main.findings or main.voters < 2:
        return []
    first, *others = main.findings
    title = quoted(facts.title(first.card))
    who = who_picked(main, first.votes)
    if main.about is not None:
        lead = (f"{side(main.asked)} expected {title} first", "one card comes first")
    elif others and others[0].rank == 1:
        lead = (f"{title} and {quoted(facts.title(others[0].card))} come first", "two cards come first")
    else:
        lead = (f"{title} comes first", f"{who} picked the same card")
    more = (
        [(f"{quoted(facts.title(others[0].card))} second", "another follows")]
        if others and others[0].rank > 1
        else []
    )
    return [lead, *([] if facts.mirrors or facts.verdicts else more)]


def _mirror_clauses(facts: Facts) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for mirror in facts.mirrors[:1]:
        guess = facts.round(mirror.guess_step)
        it, hit, whole = side(guess.asked), len(mirror.shared), mirror.real_top
        own = genitive(whose(guess))
        number = "all" if hit == whole else "none" if not hit else spelt(hit)
        found.append((f"{it} predicted {number} of {own} {counted(whole, 'card')}",))
    return found


def _verdict_clauses(facts: Facts) -> list[tuple[str, ...]]:
    bad, judged = len(unacceptable(facts)), len(facts.verdicts)
    if not bad:
        return []
    carry = "the room will not carry"
    if judged > 1:
        return [(f"{carry} {spelt(bad) if bad < judged else 'any'} of its {counted(judged, 'top card')}",)]
    card = unacceptable(facts)[0]
    if facts.main and facts.main.findings and facts.main.findings[0].card == card:
        return [(f"{carry} that risk",)]
    return [(f"{carry} {quoted(facts.title(card))}", f"{carry} its top card")]


def _card_finding(facts: Facts, main: Picked, standing: Standing) -> Finding:
    title = quoted(facts.title(standing.card))
    shared = sum(other.rank == standing.rank for other in main.standings) > 1
    place = f"{'joint ' if shared else ''}{ordinal(standing.rank)}"
    comes = f"was expected {place}" if main.about else f"comes {place}"
    note = worst_note(facts, standing.card)
    words = (picked_sentence(main, standing.card), " ", *verdict_words(facts.verdicts.get(standing.card)))
    return Finding(
        heading=(f"{title} {comes}", title, f"One card {comes}"),
        words=words,
        refs=(f"ranking:{main.step.id}", "impact", f"card:{standing.card}"),
        quote=said(note.text) if note and note.severity >= 2 else "",
    )


def _mirror_finding(facts: Facts, mirror: Mirror) -> Finding:
    guess = facts.round(mirror.guess_step)
    it, chosen = side(guess.asked), whose(guess)
    hit, whole = len(mirror.shared), mirror.real_top
    first = next(row for row in mirror.rows if row.real_rank == 1)
    stem = predicted_sentence(facts, mirror)
    begin, share, rest = stem.partition(_share(stem))
    users = genitive(chosen.removeprefix("its "))
    sentence = f"The {users} first choice, {quoted(facts.title(first.card))}, {rank_phrase(first, it)}."
    if hit == whole:
        heading = f"{started(it)} predicted what {chosen} chose"
    elif hit * 2 < whole:
        heading = f"{started(it)} expected other cards than {chosen} chose"
    else:
        heading = f"{started(it)} predicted part of what {chosen} chose"
    return Finding(
        heading=(heading,),
        words=(begin, Strong(share), f"{rest}. {sentence}"),
        refs=(f"mirror:{mirror.guess_step}:{mirror.real_step}",),
    )


def _share(sentence: str) -> str:
    """The part of the sentence that carries the number."""
    return sentence.split(" predicted ")[1].split(" card")[0]


def _verdict_finding(facts: Facts) -> list[Finding]:
    bad, judged = unacceptable(facts), len(facts.verdicts)
    if not bad or judged < 2:
        return []
    names = listed_up_to([quoted(facts.title(card)) for card in facts.by_rank(bad)], 3)
    number = spelt(len(bad)) if len(bad) < judged else "any"
    heading = f"The room will not carry {number} of its {counted(judged, 'top card')}"
    verb = "is" if len(bad) == 1 else "are"
    words = (f"{names} {verb} judged ", Strong(f"not {RISK}"), " by two thirds of the room or more.")
    return [Finding((heading,), words, ("impact",))]


def _answer_finding(facts: Facts) -> list[Finding]:
    return [
        Finding((*page.title, "What the room answered"), (page.first_counts,), (f"answers:{page.step}",))
        for page in answers_of_facts(facts)
        if page.rows
    ]


def _no_finding(facts: Facts, main: Picked) -> list[Finding]:
    first = [standing for standing in main.standings if standing.rank == 1]
    votes = who_picked(main, first[0].votes)
    if main.voters == 1:
        words = f"One {voter(main, 1)} picked, which says nothing about the others."
    elif len(first) > 1:
        words = f"{started(counted(len(first), 'card'))} share the first place, each picked by {votes}."
    else:
        words = f"{quoted(facts.title(first[0].card))} was picked most: by {votes}."
    chance = "" if main.voters == 1 else f" Chance alone can reach {chance_reach(main)}."
    ref = f"ranking:{main.step.id}"
    return [Finding(("No card stands out from chance",), (f"{words}{chance}",), (ref,), stands_out=False)]
