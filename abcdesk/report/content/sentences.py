"""Sentences about picks and verdicts that more than one page says."""

from __future__ import annotations

from abcdesk.domain.steps.impact import Verdict
from abcdesk.domain.tally import Standing
from abcdesk.report.content.facts import Picked, may_be_counted
from abcdesk.report.content.voices import perspective_voice, voters
from abcdesk.report.content.wording import Phrase, Title, Words
from abcdesk.report.language import Language

_ANSWERS = {"not acceptable": "not_acceptable", "acceptable": "acceptable", "unsure": "unsure"}


def who_picked(language: Language, picked: Picked, votes: int) -> Phrase:
    """Those who picked a card, as the subject of a sentence: five of six teams, the one team."""
    return language.ratio(voters(picked), votes, picked.voters)


def ranking_title(language: Language, picked: Picked, titles: dict[str, str]) -> Title:
    """What the ranking shows, in one sentence."""
    first = [standing for standing in picked.standings if standing.rank == 1]
    if picked.voters == 1:
        cards = len(picked.standings)
        return language.wordings("ranking.title.sole", by_team=picked.by_team, n=cards)
    if len(first) > 1:
        return _tied_title(language, picked, first)
    title, votes = titles[first[0].card], first[0].votes
    who = who_picked(language, picked, votes)
    if picked.about is not None:
        about = perspective_voice(picked.about)
        return language.wordings("ranking.title.expected", who=who, about=about, title=title)
    if not first[0].above_chance:
        share = language.ratio("vote", votes, picked.voters)
        return language.wordings("ranking.title.chance", title=title, share=share)
    return language.wordings("ranking.title.picked", who=who, title=title)


def _tied_title(language: Language, picked: Picked, first: list[Standing]) -> Title:
    votes = {standing.votes for standing in first}
    if votes == {1}:
        return language.wordings("ranking.title.each_another", by_team=picked.by_team)
    if len(votes) > 1:
        return language.wordings("ranking.title.tied_by_points", n=len(first))
    return language.wordings("ranking.title.tied", n=len(first), by=by_whom(language, picked, votes.pop()))


def by_whom(language: Language, picked: Picked, votes: int) -> str:
    """Those by whom a card was picked: picked by five of six teams."""
    return language.ratio(f"by_{voters(picked)}", votes, picked.voters).text


def chance_sentence(language: Language, picked: Picked) -> str:
    """Which cards are findings, and from where on chance could give the same numbers."""
    number, all_cards = len(picked.findings), len(picked.standings)
    reach = chance_reach(language, picked)
    if number == 0:
        return language.say("chance.no_finding", reach=reach)
    if number == all_cards:
        return language.say("chance.all_findings", reach=reach)
    if not all(standing.above_chance for standing in picked.standings[:number]):
        return language.say("chance.bold", n=number, reach=reach)
    return language.say("chance.leading", n=number, rank=picked.standings[number].rank)


def chance_reach(language: Language, picked: Picked) -> str:
    """The largest count that chance reaches: three teams."""
    return language.say(f"count.{voters(picked)}", n=picked.chance)


def picked_sentence(language: Language, picked: Picked, card_id: str) -> str:
    """How often a card was picked, and on which sides."""
    votes = picked.votes(card_id)
    if not votes:
        return language.say("picked.nobody", by_team=picked.by_team)
    return language.say(
        "picked.expected" if picked.about is not None else "picked.picked",
        who=who_picked(language, picked, votes),
        sides=_sides_clause(language, picked, card_id) if votes > 1 else "",
    )


def _sides_clause(language: Language, picked: Picked, card_id: str) -> str:
    """On which sides a card was picked: users and IT alike; nothing where only one side voted."""
    if picked.sides is None:
        return ""
    users, inside = (card_id in side for side in picked.sides)
    return language.say(f"picked.sides.{'both' if users and inside else 'users' if users else 'inside'}")


def chance_beside(language: Language, picked: Picked, card_id: str) -> str:
    """What chance can do, beside one card's count."""
    standing = picked.of(card_id)
    if standing is None:
        return ""
    return language.say("chance.beside", above=standing.above_chance, n=picked.chance)


def verdict_key(verdict: Verdict | None) -> str:
    """A verdict's answer as catalogues name it."""
    return _ANSWERS.get(verdict.answer, "divided") if verdict else "none"


def verdict_words(language: Language, verdict: Verdict | None) -> Words:
    """The verdict on a card within running text; nothing where none was taken."""
    if verdict is None:
        return ()
    key = verdict_key(verdict)
    if key == "divided" or not may_be_counted(verdict.n):
        return language.pieces(f"verdict.room.{key}")
    counts = {
        "not_acceptable": verdict.not_acceptable,
        "acceptable": verdict.acceptable,
        "unsure": verdict.unsure,
    }
    return language.pieces(f"verdict.people.{key}", who=language.ratio("person", counts[key], verdict.n))


def verdict_label(language: Language, verdict: Verdict | None) -> str:
    """The verdict as a label."""
    return language.say(f"verdict.label.{verdict_key(verdict)}")


def hidden_sentence(language: Language, picked: Picked) -> str:
    """Why some groups have no column of their own."""
    return language.say("picked.hidden", names=picked.hidden) if picked.hidden else ""
