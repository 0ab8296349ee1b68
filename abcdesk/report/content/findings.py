"""Findings: the strongest things the numbers say, each with its evidence, and the headline made of two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from abcdesk.domain.compare import Mirror
from abcdesk.domain.tally import Standing
from abcdesk.report.content.answers import answers_of_facts, most_agreed
from abcdesk.report.content.blind_spots import predicted_words, whose
from abcdesk.report.content.facts import Facts, Picked
from abcdesk.report.content.impact import unacceptable, worst_note
from abcdesk.report.content.sentences import (
    by_whom,
    chance_reach,
    picked_sentence,
    ranking_title,
    verdict_words,
    who_picked,
)
from abcdesk.report.content.simulation import simulations_of
from abcdesk.report.content.voices import perspective_voice, side
from abcdesk.report.content.wording import Title, Words, plain, sentences, started

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
    """Up to three findings: the first card, the mirror, further cards, the verdicts, the answers, the
    simulations."""
    main = facts.main
    cards = [_card_finding(facts, main, s) for s in main.findings if main.voters > 1] if main else []
    mirrored = [_mirror_finding(facts, mirror) for mirror in facts.mirrors]
    rest = [*_verdict_finding(facts), *_answer_finding(facts)]
    strong = [*cards[:1], *mirrored[:1], *cards[1:2], *rest, *cards[2:]]
    weak = _no_finding(facts, main) if main and not main.findings else []
    return tuple([*strong, *weak, *_simulation_findings(facts)][:MOST])


def headline(facts: Facts) -> Title:
    """The report's title: the two strongest findings in one sentence."""
    main, language = facts.main, facts.language
    clauses = [*_card_clauses(facts, main), *_mirror_clauses(facts), *_verdict_clauses(facts)]
    if len(clauses) >= 2:
        first, second = clauses[:2]
        pairs = [(first[0], second[0]), (first[-1], second[0]), (first[-1], second[-1])]
        titles = [language.started("findings.headline.two", one=one, other=other) for one, other in pairs]
        return (*dict.fromkeys(titles), *_alone(first))
    if clauses:
        return _alone(clauses[0])
    if main:
        return ranking_title(language, main, {s.card: facts.title(s.card) for s in main.standings})
    if answers := most_agreed(facts):
        return (*answers.title, language.say("findings.answered"))
    for played in simulations_of(facts):
        return played.title
    return language.wordings("findings.headline.nothing")


def _alone(clause: Sequence[str]) -> Title:
    return tuple(started(words) for words in clause)


def _card_clauses(facts: Facts, main: Picked | None) -> list[Title]:
    """The first card, and the second where that is all there is; each clause long and short."""
    if main is None or not main.findings or main.voters < 2:
        return []
    first, *others = main.findings
    title, wordings = facts.title(first.card), facts.language.wordings
    if main.about is not None:
        lead = wordings("findings.clause.expected", it=side(main.asked), title=title)
    elif others and others[0].rank == 1:
        lead = wordings("findings.clause.joint", title=title, other=facts.title(others[0].card))
    else:
        who = who_picked(facts.language, main, first.votes)
        lead = wordings("findings.clause.first", title=title, who=who)
    if facts.mirrors or facts.verdicts or not others or others[0].rank == 1:
        return [lead]
    return [lead, wordings("findings.clause.second", title=facts.title(others[0].card))]


def _mirror_clauses(facts: Facts) -> list[Title]:
    found: list[Title] = []
    for mirror in facts.mirrors[:1]:
        guess = facts.round(mirror.guess_step)
        hit, whole = len(mirror.shared), mirror.real_top
        found.append(
            facts.language.wordings(
                "findings.clause.predicted",
                it=side(guess.asked),
                whose=whose(guess),
                all=hit == whole,
                n=hit,
                whole=whole,
            )
        )
    return found


def _verdict_clauses(facts: Facts) -> list[Title]:
    bad, judged = len(unacceptable(facts)), len(facts.verdicts)
    if not bad:
        return []
    wordings = facts.language.wordings
    if judged > 1:
        return [wordings("findings.clause.will_not_carry", some=bad < judged, n=bad, whole=judged)]
    card = unacceptable(facts)[0]
    if facts.main and facts.main.findings and facts.main.findings[0].card == card:
        return [wordings("findings.clause.not_that_risk")]
    return [wordings("findings.clause.not_this_card", title=facts.title(card))]


def _card_finding(facts: Facts, main: Picked, standing: Standing) -> Finding:
    language = facts.language
    shared = sum(other.rank == standing.rank for other in main.standings) > 1
    note = worst_note(facts, standing.card)
    verdict = facts.verdicts.get(standing.card)
    return Finding(
        heading=language.wordings(
            f"findings.card.{'expected' if main.about else 'picked'}",
            title=facts.title(standing.card),
            joint=shared,
            rank=standing.rank,
        ),
        words=(picked_sentence(language, main, standing.card), " ", *verdict_words(language, verdict)),
        refs=(f"ranking:{main.step.id}", "impact", f"card:{standing.card}"),
        quote=language.said(note.text) if note and note.severity >= 2 else "",
    )


def _mirror_finding(facts: Facts, mirror: Mirror) -> Finding:
    guess, language = facts.round(mirror.guess_step), facts.language
    it, chosen = side(guess.asked), whose(guess)
    hit, whole = len(mirror.shared), mirror.real_top
    first = next(row for row in mirror.rows if row.real_rank == 1)
    which = "all" if hit == whole else "few" if hit * 2 < whole else "part"
    then = language.say(
        f"findings.mirror.{'unranked' if first.guess_rank is None else 'ranked'}",
        it=it,
        users=perspective_voice(guess.about),
        title=facts.title(first.card),
        rank=first.guess_rank,
    )
    return Finding(
        heading=language.wordings(f"findings.mirror.{which}", it=it, whose=chosen),
        words=(*predicted_words(facts, mirror), f". {then}"),
        refs=(f"mirror:{mirror.guess_step}:{mirror.real_step}",),
    )


def _verdict_finding(facts: Facts) -> list[Finding]:
    bad, judged, language = unacceptable(facts), len(facts.verdicts), facts.language
    if not bad or judged < 2:
        return []
    names = language.listed_up_to([language.quoted(facts.title(card)) for card in facts.by_rank(bad)], 3)
    heading = language.wordings("findings.verdict.heading", some=len(bad) < judged, n=len(bad), whole=judged)
    return [Finding(heading, language.pieces("findings.verdict.text", names=names, n=len(bad)), ("impact",))]


def _answer_finding(facts: Facts) -> list[Finding]:
    answered = facts.language.say("findings.answered")
    return [
        Finding((*page.title, answered), (page.first_counts,), (f"answers:{page.step}",))
        for page in answers_of_facts(facts)
        if page.rows
    ]


def _simulation_findings(facts: Facts) -> list[Finding]:
    """What was counted; with only words learnt there is nothing to find."""
    return [
        Finding(page.title, (page.lead,), (f"simulation:{page.step}",))
        for page in simulations_of(facts)
        if page.relapses or page.seen
    ]


def _no_finding(facts: Facts, main: Picked) -> list[Finding]:
    first, language = [standing for standing in main.standings if standing.rank == 1], facts.language
    if main.voters == 1:
        words = language.say("findings.chance.sole", by_team=main.by_team)
    else:
        tied = len(first) > 1
        words = language.say(
            f"findings.chance.{'tied' if tied else 'most'}",
            n=len(first),
            title=facts.title(first[0].card),
            by=by_whom(language, main, first[0].votes),
        )
    chance = (
        ""
        if main.voters == 1
        else language.say("findings.chance.reach", reach=chance_reach(language, main), n=main.chance)
    )
    heading = language.wordings("findings.chance.heading")
    return [Finding(heading, (sentences(words, chance),), (f"ranking:{main.step.id}",), stands_out=False)]
