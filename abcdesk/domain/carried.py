"""What an earlier workshop hands to its follow-up: sums and promises, as plain values that JSON has.

It travels inside the report's PDF too, so it holds nothing that the report's readers may not have: no
ballots, no private notes, nobody's name, no note of the room, and no group alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from abcdesk.domain.ballots import pick_settings
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import (
    CommitmentStatus,
    Earlier,
    EarlierPromise,
    EarlierRank,
    Row,
    StepKind,
    StepState,
)
from abcdesk.domain.tally import ranking
from abcdesk.domain.workshop import Workshop

FORMAT = "abcdesk.results/1"
FILE_NAME = "abcdesk-results.json"
MOST_TEXT = 20_000

Plain = dict[str, object]


def carried(workshop: Workshop) -> Plain:
    """The sums of every revealed round, and the commitments, of this workshop."""
    info = workshop.info
    card_of = {behaviour.id: behaviour.card for behaviour in workshop.behaviours}
    rounds = [
        {
            "id": step.id,
            "title": step.title or step.prompt,
            "voters": "teams" if pick_settings(workshop, step).by_team else "people",
            "n": len(workshop.ballots_of(step.id)),
            "cards": [
                {
                    "card": standing.card,
                    "title": workshop.deck.card(standing.card).title,
                    "votes": standing.votes,
                    "rank": standing.rank,
                }
                for standing in ranking(workshop, step)
            ],
        }
        for step in workshop.steps
        if step.kind is StepKind.PICK and step.state is StepState.REVEALED and workshop.ballots_of(step.id)
    ]
    return {
        "format": FORMAT,
        "title": info.title,
        "organisation": info.organisation,
        "date": info.date.isoformat() if info.date else "",
        "people": workshop.people,
        "deck": {"id": workshop.deck.id, "title": workshop.deck.title, "version": workshop.deck.version},
        "rounds": rounds,
        "commitments": [
            {
                "text": one.text,
                "owner": one.owner,
                "due": one.due.isoformat() if one.due else "",
                "measure": one.measure,
                "card": card_of.get(one.behaviour or "", ""),
            }
            for one in workshop.commitments
        ],
    }


def rows_of(whole: object) -> tuple[Row, ...]:
    """The rows that a follow-up keeps of what an earlier workshop hands on.

    Raises InvalidInput naming the place of what is wrong (``rounds[0].cards[2].votes``).
    """
    of = _table(whole, "")
    if of.get("format") != FORMAT:
        raise InvalidInput("format", f"must be “{FORMAT}”", "Newer results need a newer abcdesk.")
    deck = _table(of.get("deck", {}), "deck")
    earlier = Earlier(
        "e1",
        _text(of, "title", "") or "An earlier workshop",
        _text(of, "organisation", ""),
        _date(of, "date", ""),
        _whole(of, "people", ""),
        _text(deck, "id", "deck"),
    )
    return (earlier, *_ranks(of), *_promises(of))


def _ranks(of: Mapping[str, object]) -> list[EarlierRank]:
    found: list[EarlierRank] = []
    for place, entry in enumerate(_list(of, "rounds", "")):
        where = f"rounds[{place}]"
        one = _table(entry, where)
        voters, by_team = _whole(one, "n", where), _text(one, "voters", where) == "teams"
        for number, card_entry in enumerate(_list(one, "cards", where)):
            at = f"{where}.cards[{number}]"
            card = _table(card_entry, at)
            votes = _whole(card, "votes", at)
            if votes > voters:
                raise InvalidInput(f"{at}.votes", f"{votes} votes are more than the {voters} voters")
            found.append(
                EarlierRank(
                    earlier="e1",
                    round=_text(one, "id", where),
                    round_title=_text(one, "title", where),
                    by_team=by_team,
                    voters=voters,
                    card=_text(card, "card", at),
                    title=_text(card, "title", at),
                    votes=votes,
                    rank=_whole(card, "rank", at),
                    position=len(found),
                )
            )
    return found


def _promises(of: Mapping[str, object]) -> list[EarlierPromise]:
    found = []
    for place, entry in enumerate(_list(of, "commitments", "")):
        where = f"commitments[{place}]"
        one = _table(entry, where)
        found.append(
            EarlierPromise(
                id=f"p{place + 1}",
                earlier="e1",
                text=_text(one, "text", where),
                owner=_text(one, "owner", where),
                due=_date(one, "due", where),
                measure=_text(one, "measure", where),
                card=_text(one, "card", where),
                status=CommitmentStatus.OPEN,
                position=place,
            )
        )
    return found


def _table(value: object, path: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise InvalidInput(path or "results", "must be an object")
    return value


def _list(of: Mapping[str, object], name: str, path: str) -> Sequence[object]:
    value = of.get(name, [])
    if not isinstance(value, list):
        raise InvalidInput(_at(path, name), "must be a list")
    return value


def _text(of: Mapping[str, object], name: str, path: str) -> str:
    value = of.get(name, "")
    if not isinstance(value, str) or len(value) > MOST_TEXT:
        raise InvalidInput(_at(path, name), "must be text of a sensible length")
    return value


def _whole(of: Mapping[str, object], name: str, path: str) -> int:
    value = of.get(name, 0)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 100_000:
        raise InvalidInput(_at(path, name), "must be a whole number, 0 or more")
    return value


def _date(of: Mapping[str, object], name: str, path: str) -> dt.date | None:
    words = _text(of, name, path)
    try:
        return dt.date.fromisoformat(words) if words else None
    except ValueError:
        raise InvalidInput(_at(path, name), "must be a date like 2026-10-14") from None


def _at(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
