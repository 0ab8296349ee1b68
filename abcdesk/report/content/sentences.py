"""Sentences about picks and verdicts that more than one page says."""

from __future__ import annotations

from abcdesk.domain.steps.impact import Verdict
from abcdesk.domain.tally import Standing
from abcdesk.report.content.facts import Picked, may_be_counted
from abcdesk.report.content.voices import perspective_name, voter
from abcdesk.report.content.wording import (
    Strong,
    Title,
    Words,
    base,
    counted,
    listed,
    people,
    quoted,
    ratio,
    spelt,
    started,
    with_percent,
)

RISK = "an acceptable business risk"


def who_picked(picked: Picked, votes: int) -> str:
    """Those who picked a card, as the subject of a sentence: five of six teams, the one team."""
    if picked.voters == 1:
        return f"the one {voter(picked, 1)}"
    return f"{ratio(votes, picked.voters)} {voter(picked, picked.voters)}"


def ranking_title(picked: Picked, titles: dict[str, str]) -> Title:
    """What the ranking shows, in one sentence."""
    first = [standing for standing in picked.standings if standing.rank == 1]
    if picked.voters == 1:
        return (f"The one {voter(picked, 1)} picked {counted(len(picked.standings), 'card')}",)
    if len(first) > 1:
        return (_tied_title(picked, first),)
    title, who = quoted(titles[first[0].card]), started(who_picked(picked, first[0].votes))
    if picked.about is not None:
        about = perspective_name(picked.about)
        return (
            f"{who} expected {about} to choose {title}",
            f"{who} expected the same card",
            "One card comes first",
        )
    if not first[0].above_chance:
        return (
            f"No card stands out: {title} has {ratio(first[0].votes, picked.voters)}",
            "No card stands out",
        )
    return (f"{who} picked the same card: {title}", f"{who} picked the same card")


def _tied_title(picked: Picked, first: list[Standing]) -> str:
    votes = {standing.votes for standing in first}
    if votes == {1}:
        return f"No two {voter(picked, 2)} picked the same card"
    lead = f"{started(spelt(len(first)))} cards share the first place"
    return f"{lead}, each picked by {who_picked(picked, votes.pop())}" if len(votes) == 1 else lead


def chance_sentence(picked: Picked) -> str:
    """Which cards are findings, and from where on chance could give the same numbers."""
    number, all_cards = len(picked.findings), len(picked.standings)
    if number == 0:
        return f"None of them is a finding: chance alone can reach {chance_reach(picked)}."
    if number == all_cards:
        return f"All of them are findings: chance alone would reach {chance_reach(picked)}."
    leading = all(standing.above_chance for standing in picked.standings[:number])
    if not leading:
        bold = (
            f"{started(counted(number, 'card'))} in bold {'is a finding' if number == 1 else 'are findings'}"
        )
        return f"{bold}: chance alone would reach {chance_reach(picked)}."
    begin = (
        "The first card is a finding." if number == 1 else f"The first {spelt(number)} cards are findings."
    )
    rank = picked.standings[number].rank
    return f"{begin} From rank {rank} on, chance alone could give the same numbers."


def chance_reach(picked: Picked) -> str:
    """The largest count that chance reaches: three teams."""
    return counted(picked.chance, voter(picked, 1), voter(picked, 2))


def sides_clause(picked: Picked, card_id: str) -> str:
    """On which sides a card was picked: users and IT alike; nothing where only one side voted."""
    if picked.sides is None:
        return ""
    users, inside = (card_id in side for side in picked.sides)
    if users and inside:
        return "users and IT alike"
    return "all of them users" if users else "none of them users"


def picked_sentence(picked: Picked, card_id: str) -> str:
    """How often a card was picked, and on which sides."""
    votes = picked.votes(card_id)
    if not votes:
        return f"No {voter(picked, 1)} picked it."
    verb = "expected it" if picked.about is not None else "picked it"
    clause = sides_clause(picked, card_id)
    return f"{started(who_picked(picked, votes))} {verb}{', ' + clause if clause and votes > 1 else ''}."


def chance_beside(picked: Picked, card_id: str) -> str:
    """What chance can do, beside one card's count."""
    standing = picked.of(card_id)
    if standing is None:
        return ""
    can = "would reach" if standing.above_chance else "can reach"
    return f"Chance alone {can} {base(picked.chance)}."


def verdict_words(verdict: Verdict | None) -> Words:
    """The verdict on a card within running text; nothing where none was taken."""
    if verdict is None:
        return ()
    if not may_be_counted(verdict.n):
        return (_verdict_without_counts(verdict),)
    match verdict.answer:
        case "not acceptable":
            return (f"{_who_judged(verdict.not_acceptable, verdict.n)} it ", Strong(f"not {RISK}"), ".")
        case "acceptable":
            return (f"{_who_judged(verdict.acceptable, verdict.n)} it {RISK}.",)
        case "unsure":
            who = started(ratio(verdict.unsure, verdict.n))
            return (f"{who} people are unsure whether it is {RISK}.",)
        case _:
            return (f"The room is divided on whether it is {RISK}.",)


def _who_judged(number: int, whole: int) -> str:
    return f"{started(ratio(number, whole))} {people(whole)} judge"


def _verdict_without_counts(verdict: Verdict) -> str:
    match verdict.answer:
        case "not acceptable":
            return f"The room judges it not {RISK}."
        case "acceptable":
            return f"The room judges it {RISK}."
        case "unsure":
            return f"The room is unsure whether it is {RISK}."
        case _:
            return f"The room is divided on whether it is {RISK}."


def verdict_label(verdict: Verdict | None) -> str:
    """The verdict as a label."""
    if verdict is None:
        return "No verdict taken"
    return {
        "not acceptable": "Not acceptable",
        "acceptable": "Acceptable",
        "unsure": "The room is unsure",
    }.get(verdict.answer, "The room is divided")


def count_with_base(number: int, whole: int) -> str:
    """22 of 24 people, with the percentage from fifty people on."""
    return f"{with_percent(number, whole)} {people(whole)}"


def hidden_sentence(picked: Picked) -> str:
    """Why some groups have no column of their own."""
    if not picked.hidden:
        return ""
    verb = "is" if len(picked.hidden) == 1 else "are"
    return f"{listed(picked.hidden)} {verb} not shown alone: no group of fewer than five people is."
