"""The ranking: which cards were picked, how often, by whom, and what chance could do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.records import Perspective
from abcdesk.domain.tally import Standing
from abcdesk.report.content.facts import Facts, Picked
from abcdesk.report.content.parts import Box, CardName, Share, card_name, mix_of
from abcdesk.report.content.sentences import chance_sentence, hidden_sentence, ranking_title
from abcdesk.report.content.voices import voter
from abcdesk.report.content.wording import (
    Title,
    counted,
    figure,
    listed_up_to,
    quoted,
    spelt,
    started,
)

MOST_ROWS = 14
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
    """One card. ``cells`` follow the columns: 0 or 1 for a team, a count for a group."""

    rank: str
    card: CardName
    votes: int
    finding: bool
    cells: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """The page of one ranking. ``dots`` is true where the columns are teams."""

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
    titles = {standing.card: facts.title(standing.card) for standing in picked.standings}
    shown, rest = picked.standings[:MOST_ROWS], picked.standings[MOST_ROWS:]
    columns = _columns(facts, picked)
    total = counted(picked.total, "prediction" if picked.about else "pick")
    return Ranking(
        step=picked.step.id,
        title=ranking_title(picked, titles),
        lead=chance_sentence(picked),
        mix_heading=f"The {total} by kind of card",
        mix=mix_of(facts, {standing.card: standing.votes for standing in picked.standings}),
        heading=_heading(picked, bool(columns)),
        unit=f"Number of {voter(picked, 2)}",
        dots=picked.by_team,
        columns=columns,
        rows=tuple(
            Row(
                label,
                card_name(facts, s.card),
                s.votes,
                s.above_chance,
                _cells(picked, s.card, bool(columns)),
            )
            for label, s in zip(rank_labels(picked.standings), shown, strict=False)
        ),
        more=_more(rest),
        chance=picked.chance,
        note=source_note(picked),
        boxes=_boxes(facts, picked),
    )


def rank_labels(standings: Sequence[Standing]) -> list[str]:
    """Ranks as they are printed: ties carry an equals sign (4=)."""
    shared = Counter(standing.rank for standing in standings)
    return [f"{s.rank}{'=' if shared[s.rank] > 1 else ''}" for s in standings]


def source_note(picked: Picked) -> str:
    """What was asked of how many, how ties are listed, and what was not picked."""
    made = "predicted" if picked.about else "picked"
    up_to = "up to " if _some_fewer(picked) else ""
    suits = "of every suit, out of" if picked.step.settings.get("per_suit") else "of"
    cards = f"{up_to}{spelt(picked.picks)} {suits} {figure(picked.cards, 'card')}"
    asked = f"Each {voter(picked, 1)} {made} {cards}."
    points = "Places follow points, a first choice counting most." if _by_points(picked) else ""
    if picked.step.settings.get("dots"):
        asked = f"Each {voter(picked, 1)} gave {up_to}{counted(picked.picks, 'dot')}."
        points = "Places follow dots; the bars count who gave any." if points else ""
    ties = (
        "Equal numbers share a rank (=)."
        if len({s.rank for s in picked.standings}) < len(picked.standings)
        else ""
    )
    left = picked.cards - len(picked.standings)
    rest = f"{started(_others(left))} not picked." if left else "Every card was picked at least once."
    return " ".join(part for part in (asked, points, ties, rest, hidden_sentence(picked)) if part)


def _others(left: int) -> str:
    return "the other card was" if left == 1 else f"the other {spelt(left)} cards were"


def _some_fewer(picked: Picked) -> bool:
    dots = picked.step.settings.get("dots")
    made = sum(one.points for one in picked.standings) if dots else picked.total
    return made < picked.voters * picked.picks


def _by_points(picked: Picked) -> bool:
    return any(standing.points != standing.votes for standing in picked.standings)


def _heading(picked: Picked, has_columns: bool) -> str:
    number, did = len(picked.standings), "predicted" if picked.about else "picked"
    what = f"The one card that was {did}" if number == 1 else f"The {spelt(number)} cards that were {did}"
    if not has_columns:
        return what
    return f"{what}, and by {'which teams' if picked.by_team else 'whom'}"


def _columns(facts: Facts, picked: Picked) -> tuple[Columns, ...]:
    if not picked.by_team:
        counts = tuple(Column(group.name, group.voters) for group in picked.groups)
        return (Columns("People", counts),) if counts else ()
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


def _more(rest: Sequence[Standing]) -> str:
    if not rest:
        return ""
    most = max(standing.votes for standing in rest)
    picks = f"{spelt(most)} {'pick' if most == 1 else 'picks'}"
    each = (
        " each"
        if len(rest) > 1 and len({standing.votes for standing in rest}) == 1
        else " or fewer"
        if len({s.votes for s in rest}) > 1
        else ""
    )
    return f"and {counted(len(rest), 'more card')} with {picks}{each}: see the table of all results"


def _boxes(facts: Facts, picked: Picked) -> tuple[Box, ...]:
    """Seen on both sides, only by users, only inside IT."""
    if picked.sides is None:
        return ()
    users, inside = picked.sides
    order = [standing.card for standing in picked.standings]
    both = [card for card in order if card in users and card in inside]
    only_users = [card for card in order if card not in inside]
    only_inside = [card for card in order if card not in users]
    return (
        Box("Seen on both sides", _titles(facts, both) or "No card was picked on both sides."),
        Box("Seen only by users", _titles(facts, only_users) or "Users picked no card of their own."),
        Box("Seen only inside IT", _titles(facts, only_inside) or "Users picked every card that IT picked."),
    )


def _titles(facts: Facts, cards: Sequence[str]) -> str:
    names = [quoted(facts.title(card)) for card in cards]
    return f"{listed_up_to(names, 4)}." if names else ""
