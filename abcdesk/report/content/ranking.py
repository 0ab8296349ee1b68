"""The ranking: which cards were picked, how often, by whom, and what chance could do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.records import Perspective
from abcdesk.domain.tally import Standing, within_suits
from abcdesk.domain.whom import laid
from abcdesk.report.content.facts import Facts, Picked
from abcdesk.report.content.parts import Box, CardName, Share, card_name, mix_of
from abcdesk.report.content.sentences import chance_sentence, hidden_sentence, ranking_title
from abcdesk.report.content.wording import Title, sentences
from abcdesk.report.language import Language

MOST_ROWS = 14
PLACES = 3
"""How many places of a suit are named."""

MOST_TEAMS = 12
"""More teams than this get no column each."""


@dataclass(frozen=True, slots=True)
class Column:
    """One team (a dot) or one group (a count, ``base`` voters) beside the bars."""

    name: str
    base: int = 0
    users: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns under one heading."""

    heading: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One card. ``amount`` is what the order rests on: votes, points or dots. ``cells`` follow the columns:
    0 or 1 for a team, a count for a group. ``also`` names the cards that count as this one."""

    rank: str
    card: CardName
    also: str
    amount: int
    finding: bool
    cells: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """The page of one ranking. ``dots`` is true where the columns are teams; ``chance`` is 0 where the bars
    are of points or dots, of which chance says nothing."""

    step: str
    title: Title
    lead: str
    mix_heading: str
    mix: tuple[Share, ...]
    heading: str
    unit: str
    dots: bool
    columns: tuple[Columns, ...]
    rows: tuple[Row, ...]
    more: str
    chance: int
    note: str
    boxes: tuple[Box, ...]


def ranking_of(facts: Facts, picked: Picked) -> Ranking:
    """The content of one ranking's page."""
    language = facts.language
    titles = {standing.card: facts.title(standing.card) for standing in picked.standings}
    shown, rest = picked.standings[:MOST_ROWS], picked.standings[MOST_ROWS:]
    columns = _columns(facts, picked)
    return Ranking(
        step=picked.step.id,
        title=ranking_title(language, picked, titles),
        lead=chance_sentence(language, picked),
        mix_heading=language.say("ranking.mix", guess=bool(picked.about), n=picked.total),
        mix=mix_of(facts, {standing.card: standing.votes for standing in picked.standings}),
        heading=_heading(language, picked, bool(columns)),
        unit=_unit(language, picked),
        dots=picked.by_team,
        columns=columns,
        rows=tuple(
            Row(
                label,
                card_name(facts, s.card),
                _also(facts, language, picked, s.card),
                s.points if _by_points(picked) else s.votes,
                s.above_chance,
                _cells(picked, s.card, bool(columns)),
            )
            for label, s in zip(rank_labels(picked.standings), shown, strict=False)
        ),
        more=_more(language, rest),
        chance=0 if _by_points(picked) else picked.chance,
        note=sentences(
            source_note(language, picked), _merged(facts, language, picked), _hurt(facts, language, picked)
        ),
        boxes=_podiums(facts, picked) or _boxes(facts, picked),
    )


def _unit(language: Language, picked: Picked) -> str:
    """What the bars count."""
    if not _by_points(picked):
        return language.say("ranking.unit", by_team=picked.by_team)
    return language.say("ranking.dots" if picked.step.settings.get("dots") else "ranking.points")


def _also(facts: Facts, language: Language, picked: Picked, card_id: str) -> str:
    others = picked.merged.get(card_id, ())
    return language.say("ranking.also", cards=[facts.title(card) for card in others]) if others else ""


def _merged(facts: Facts, language: Language, picked: Picked) -> str:
    """Which cards were counted as one."""
    shown = {standing.card for standing in picked.standings}
    pairs = [
        language.say(
            "ranking.merged.pair",
            cards=[language.quoted(facts.title(card)) for card in others],
            into=language.quoted(facts.title(target)),
        )
        for target, others in picked.merged.items()
        if target in shown
    ]
    return language.say("ranking.merged.all", pairs="; ".join(pairs)) if pairs else ""


def _hurt(facts: Facts, language: Language, picked: Picked) -> str:
    """Which stakeholders' markers were laid on the cards, and how often."""
    total = laid(picked.hurts)
    counts = [f"{m.title} {total[m.id]}" for m in facts.workshop.deck.markers if total[m.id]]
    return language.say("ranking.hurt", counts=", ".join(counts), n=total.total()) if counts else ""


def rank_labels(standings: Sequence[Standing]) -> list[str]:
    """Ranks as they are printed: ties carry an equals sign (4=)."""
    shared = Counter(standing.rank for standing in standings)
    return [f"{s.rank}{'=' if shared[s.rank] > 1 else ''}" for s in standings]


def source_note(language: Language, picked: Picked) -> str:
    """What was asked of how many, how ties are listed, and what was not picked."""
    say, settings = language.say, picked.step.settings
    values = {"by_team": picked.by_team, "fewer": _some_fewer(picked), "n": picked.picks}
    if settings.get("dots"):
        asked = say("ranking.asked.dots", **values)
    else:
        key = "predicted" if picked.about else "picked"
        suits = bool(settings.get("per_suit"))
        asked = say(f"ranking.asked.{key}", **values, suits=suits, whole=picked.cards)
    points = ""
    if _by_points(picked):
        points = say("ranking.by_dots" if settings.get("dots") else "ranking.by_points", n=picked.picks)
    tied = len({s.rank for s in picked.standings}) < len(picked.standings)
    alone = picked.cards - sum(len(others) for others in picked.merged.values())
    return sentences(
        asked,
        points,
        say("ranking.ties") if tied else "",
        say("ranking.not_picked", n=alone - len(picked.standings)),
        hidden_sentence(language, picked),
    )


def _by_points(picked: Picked) -> bool:
    """Whether places rest on points or dots, not on how many picked a card."""
    return any(standing.points != standing.votes for standing in picked.standings)


def _some_fewer(picked: Picked) -> bool:
    dots = picked.step.settings.get("dots")
    made = sum(one.points for one in picked.standings) if dots else picked.total
    return made < picked.voters * picked.picks


def _heading(language: Language, picked: Picked, has_columns: bool) -> str:
    return language.say(
        f"ranking.heading.{'predicted' if picked.about else 'picked'}",
        n=len(picked.standings),
        by=has_columns,
        by_team=picked.by_team,
    )


def _columns(facts: Facts, picked: Picked) -> tuple[Columns, ...]:
    if not picked.by_team:
        counts = tuple(Column(group.name, group.voters) for group in picked.groups)
        return (Columns(facts.language.say("column.people"), counts),) if counts else ()
    if not 1 < len(picked.teams) <= MOST_TEAMS:
        return ()
    found = []
    for group in facts.workshop.groups:
        users = group.perspective is Perspective.USERS
        own = tuple(Column(team.name, users=users) for team in picked.teams if team.group == group.id)
        if own:
            found.append(Columns(group.name, own))
    return tuple(found)


def _cells(picked: Picked, card_id: str, has_columns: bool) -> tuple[int, ...]:
    if not has_columns:
        return ()
    if picked.by_team:
        return tuple(int(team.id in picked.teams_of[card_id]) for team in picked.teams)
    return tuple(group.votes.get(card_id, 0) for group in picked.groups)


def _more(language: Language, rest: Sequence[Standing]) -> str:
    if not rest:
        return ""
    most = max(standing.votes for standing in rest)
    differ = len({standing.votes for standing in rest}) > 1
    key = "one" if len(rest) == 1 else "or_fewer" if differ else "each"
    return language.say(f"ranking.more.{key}", n=len(rest), most=most)


def _podiums(facts: Facts, picked: Picked) -> tuple[Box, ...]:
    """The first three places within every suit, where a ballot picked of every suit."""
    if not picked.step.settings.get("per_suit"):
        return ()
    deck = facts.workshop.deck
    parted = within_suits(deck, picked.standings, [suit.id for suit in deck.suits])
    found = []
    for suit in deck.suits:
        places = zip(rank_labels(parted[suit.id]), parted[suit.id], strict=True)
        first = [f"{label} {facts.title(s.card)} ({s.votes})" for label, s in places if s.rank <= PLACES]
        if first:
            found.append(Box(suit.title, f"{'; '.join(first)}."))
    return tuple(found)


def _boxes(facts: Facts, picked: Picked) -> tuple[Box, ...]:
    """Seen on both sides, only by users, only inside IT."""
    if picked.sides is None:
        return ()
    users, inside = picked.sides
    order = [standing.card for standing in picked.standings]
    cards = {
        "both": [card for card in order if card in users and card in inside],
        "users": [card for card in order if card not in inside],
        "inside": [card for card in order if card not in users],
    }
    say = facts.language.say
    return tuple(
        Box(say(f"ranking.box.{side}"), _titles(facts, own) or say(f"ranking.box.{side}_none"))
        for side, own in cards.items()
    )


def _titles(facts: Facts, cards: Sequence[str]) -> str:
    names = [facts.language.quoted(facts.title(card)) for card in cards]
    return f"{facts.language.listed_up_to(names, 4)}." if names else ""
