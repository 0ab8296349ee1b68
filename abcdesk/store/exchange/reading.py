"""From JSON (``abcdesk.workshop/1``) to rows: everything is checked, nothing is guessed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn, TypeVar, cast

from abcdesk.domain import records as r
from abcdesk.domain.cards import DeckPackage
from abcdesk.domain.commands.preparing import MOST_PEOPLE
from abcdesk.domain.errors import InvalidInput, UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange import exercise_rows, report_rows, rows
from abcdesk.store.exchange.fields import Fields

FORMAT = "abcdesk.workshop/1"
DEFAULT_DECK = "abc-it"
MOST_BYTES = 50_000_000

FindDeck = Callable[[str, str], DeckPackage | None]
"""(deck's id, wanted language) -> the deck, or None where there is no such deck."""

R = TypeVar("R", bound=r.Row)
ReadRow = Callable[[str, object, Workshop], r.Row]


@dataclass(frozen=True)
class Section:
    """One list of the format. ``prefix`` begins the ids of rows whose id may be left out; ``sees_itself``
    is for rows that are checked against the earlier ones of their list. A ``rare`` list is written only where
    it holds something, and so are the ``rare_keys`` of its entries."""

    name: str
    row: type[r.Row]
    read: ReadRow
    prefix: str = ""
    sees_itself: bool = False
    rare: bool = False
    rare_keys: tuple[str, ...] = ()


SECTIONS = (
    Section("groups", r.Group, rows.group),
    Section("teams", r.Team, rows.team),
    Section("steps", r.Step, rows.step),
    Section("piles", r.Piles, exercise_rows.piles, rare=True),
    Section("ballots", r.Ballot, rows.ballot, rare_keys=("whom",)),
    Section("merges", r.Merge, exercise_rows.merge, sees_itself=True, rare=True),
    Section("arguments", r.Argument, exercise_rows.argument, sees_itself=True, rare=True),
    Section("judgements", r.Judgement, rows.judgement, sees_itself=True),
    Section("ratings", r.Rating, rows.rating),
    Section("impacts", r.Impact, rows.impact, "i"),
    Section("guess_evidence", r.GuessEvidence, rows.guess_evidence, rare=True),
    Section("decisions", r.Decision, rows.decision),
    Section("behaviours", r.Behaviour, rows.behaviour),
    Section("observations", r.Observation, rows.observation, "o", rare_keys=("team",)),
    Section("simulation_rounds", r.SimulationRound, exercise_rows.simulation_round, rare=True),
    Section("watched", r.Watched, exercise_rows.watched, sees_itself=True, rare=True),
    Section("rulings", r.Ruling, exercise_rows.ruling, rare=True),
    Section("sent_back", r.SentBack, exercise_rows.sent_back, "s", rare=True),
    Section("commitments", r.Commitment, rows.commitment),
    Section("earlier", r.Earlier, exercise_rows.earlier, rare=True),
    Section("earlier_ranks", r.EarlierRank, exercise_rows.earlier_rank, rare=True),
    Section("earlier_promises", r.EarlierPromise, exercise_rows.earlier_promise, rare=True),
    Section("private_notes", r.PrivateNote, rows.private_note, "n"),
)
"""The lists in the order in which they are read: what is named by another comes first."""


def read_json(source: Path | str, find_deck: FindDeck) -> tuple[tuple[r.Row, ...], DeckPackage]:
    """Read a workshop from a JSON file, or from JSON text.

    Raises InvalidInput for the first thing that is wrong, its ``field`` naming the place
    (``ballots[3].picks[1]``), and UserError where the file cannot be read.
    """
    keys = ("format", "workshop", "deck", report_rows.KEY, *(section.name for section in SECTIONS))
    whole = Fields(parsed(text_of(source)), "", keys)
    if whole.needed("format") != FORMAT:
        raise InvalidInput("format", f"must be “{FORMAT}”", "A newer format needs a newer abcdesk.")
    info = rows.info(whole.needed("workshop"))
    package = _package(whole.given("deck"), info, find_deck)
    workshop = Workshop.of(package.deck, [info])
    for section in SECTIONS:
        workshop = workshop.put(*_listed(section, whole, workshop))
    workshop = workshop.put(*report_rows.read_report(whole.given(report_rows.KEY)))
    return tuple(workshop.rows()), package


def text_of(source: Path | str) -> str:
    """The text of a file, or the text itself. InvalidInput where it is none, UserError where it cannot be
    read."""
    if isinstance(source, str):
        return source
    try:
        if source.stat().st_size > MOST_BYTES:
            raise InvalidInput(source.name, "is far too large for a workshop")
        return source.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(
            f"{source.name} cannot be read: {reason}.", "Check the name and the folder."
        ) from error
    except UnicodeDecodeError as error:
        raise InvalidInput(source.name, "is not text in UTF-8", "Save it as UTF-8.") from error


def parsed(text: str) -> object:
    """What the JSON says; InvalidInput with line and column where it is none, or says a thing twice."""
    hint = "The file was not changed. A JSON editor shows the place."
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise InvalidInput(place, f"this is not JSON ({error.msg})", hint) from error
    except RecursionError as error:
        raise InvalidInput("the file", "is nested too deeply", hint) from error
    except ValueError as error:
        raise InvalidInput("the file", f"is not JSON ({error})", hint) from error


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise InvalidInput(twice, "this key stands twice in one object")
    return found


def _no_constant(word: str) -> NoReturn:
    raise InvalidInput("the file", f"{word} is no number that JSON knows")


def _package(value: object, info: r.Info, find_deck: FindDeck) -> DeckPackage:
    of = Fields({} if value is None else value, "deck", ("id",))
    deck_id = of.text("id", DEFAULT_DECK)
    package = find_deck(deck_id, info.language)
    if package is None:
        raise InvalidInput(
            "deck.id", f"there is no deck “{deck_id}” here", "“abcdesk deck list” shows the decks there are."
        )
    return package


def _listed(section: Section, whole: Fields, workshop: Workshop) -> list[r.Row]:
    """The rows of one list, in order, each checked, identified and told from the others."""
    read: list[tuple[str, r.Row]] = []
    for position, (path, value) in enumerate(whole.items(section.name)):
        row = cast("r.Row", replace(cast("r.Group", section.read(path, value, workshop)), position=position))
        read.append((path, row))
        if section.sees_itself:
            workshop = workshop.put(row)
    if section.prefix:
        read = _with_ids(read, section.prefix)
    elif section.row in (r.Ballot, r.Rating):
        read = _seated(read, workshop)
    _refuse_twins(read)
    return [row for _, row in read]


def _with_ids(read: list[tuple[str, r.Row]], prefix: str) -> list[tuple[str, r.Row]]:
    """Give rows without an id the next one that is free."""
    taken = {row.key[0] for _, row in read}
    given = []
    for number, (path, row) in enumerate(read, start=1):
        if not row.key[0]:
            while f"{prefix}{number}" in taken:
                number += len(read)
            taken.add(f"{prefix}{number}")
            row = replace(cast("r.Impact", row), id=f"{prefix}{number}")
        given.append((path, row))
    return given


def _seated(read: list[tuple[str, r.Row]], workshop: Workshop) -> list[tuple[str, r.Row]]:
    """Give people's answers without a seat the next one that is free in their group."""
    taken = {_seat(row) for _, row in read}
    given = []
    for path, row in read:
        if isinstance(row, r.Ballot | r.Rating) and not row.seat and _is_seated(row, workshop):
            seats = range(1, 1 + (workshop.group(row.group).headcount or MOST_PEOPLE))
            seated = (replace(row, seat=seat) for seat in seats)
            free = next((one for one in seated if _seat(one) not in taken), None)
            if free is None:
                raise InvalidInput(f"{path}.seat", f"all {len(seats)} seats of “{row.group}” are taken")
            row = free
            taken.add(_seat(row))
        given.append((path, row))
    return given


def _is_seated(row: r.Ballot | r.Rating, workshop: Workshop) -> bool:
    return isinstance(row, r.Rating) or not rows.by_team(workshop, row.step)


def _seat(row: r.Row) -> r.Key:
    """The chair an answer comes from: one person has one, with or without a team."""
    if isinstance(row, r.Ballot) and row.seat:
        return (row.step, row.group, row.seat)
    return row.key


def _refuse_twins(read: Iterable[tuple[str, r.Row]]) -> None:
    """Refuse a row that stands twice: two with one id, two ballots of one voter."""
    seen: dict[r.Key, str] = {}
    for path, row in read:
        earlier = seen.setdefault(_seat(row), path)
        if earlier != path:
            raise InvalidInput(_where(path, row), f"the same stands in {earlier} already")


def _where(path: str, row: r.Row) -> str:
    if hasattr(row, "id"):
        return f"{path}.id"
    if isinstance(row, r.Ballot | r.Rating):
        return f"{path}.team" if getattr(row, "team", None) else f"{path}.seat"
    return path
