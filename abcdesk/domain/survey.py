"""Slips from a survey before the workshop: a table with a header row, one line for each person.

The header names the columns: ``group`` (needed only where several groups are asked), ``slip`` (the number
of the slip; without it slips are numbered on), and as many columns as cards are picked whose names begin
with ``pick`` or ``card``, first choice first. A cell holds a card's number, id or title; where dots are
given, a card in several cells gets several. Commas, semicolons or tabs part the cells.

Slips and not totals, because a total hides how many cards each person picked: what chance can do, and what
a small group said, could not be worked out from it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from abcdesk.domain.ballots import asked_groups, checked_ballot, pick_settings, too_often
from abcdesk.domain.cards import Card, Deck
from abcdesk.domain.errors import InvalidInput, UserError
from abcdesk.domain.records import Ballot, Group, Step
from abcdesk.domain.workshop import Workshop

_SLIP_NAMES = ("slip", "seat", "nr", "no")
_PICK_NAMES = ("pick", "card")
MOST_LINES = 1000


class SurveyProblems(UserError):
    """What is wrong with a survey, one problem a line; nothing of it was taken."""

    def __init__(self, problems: Sequence[str]) -> None:
        more = f" There are {len(problems) - 1} more." if len(problems) > 1 else ""
        super().__init__(f"{problems[0]}{more}", "Nothing was taken in. Correct the file and try again.")
        self.problems = tuple(problems)


@dataclass(frozen=True)
class _Columns:
    group: int | None
    slip: int | None
    picks: tuple[int, ...]


def read_survey(text: str, workshop: Workshop, step: Step) -> tuple[Ballot, ...]:
    """The slips in this text, checked against the step and against what was handed in before.

    Raises SurveyProblems with every problem there is, each naming its line.
    """
    if pick_settings(workshop, step).by_team:
        raise SurveyProblems(["Teams pick in this step, so there are no slips of persons."])
    lines = [(number, row) for number, row in _rows(text) if any(cell.strip() for cell in row)]
    if len(lines) < 2:
        raise SurveyProblems(["The file holds no slips: it takes a header row and a line for each person."])
    if len(lines) > MOST_LINES:
        raise SurveyProblems([f"The file has more than {MOST_LINES} lines."])
    columns = _columns(lines[0][1], workshop, step)
    return _Reading(workshop, step, columns).all(lines[1:])


def _rows(text: str) -> Iterable[tuple[int, list[str]]]:
    head = text.split("\n", 1)[0]
    mark = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        raise SurveyProblems([f"Line {reader.line_num}: this is not a table ({error})."]) from error


def _columns(head: Sequence[str], workshop: Workshop, step: Step) -> _Columns:
    names = [name.strip().casefold() for name in head]
    group = names.index("group") if "group" in names else None
    slip = next((names.index(name) for name in _SLIP_NAMES if name in names), None)
    picks = tuple(place for place, name in enumerate(names) if name.startswith(_PICK_NAMES))
    problems = []
    if not picks:
        problems.append("Line 1: no column for cards. Call them “pick 1”, “pick 2” and so on.")
    if group is None and len(asked_groups(workshop, step)) != 1:
        problems.append("Line 1: several groups are asked, so a column “group” is needed.")
    if problems:
        raise SurveyProblems(problems)
    return _Columns(group, slip, picks)


class _Reading:
    """Reads line after line, and keeps which slips are taken and what was wrong."""

    def __init__(self, workshop: Workshop, step: Step, columns: _Columns) -> None:
        self._workshop, self._step, self._columns = workshop, step, columns
        self._groups = asked_groups(workshop, step)
        self._taken = {(b.group, b.seat) for b in workshop.ballots_of(step.id)}

    def all(self, lines: Iterable[tuple[int, Sequence[str]]]) -> tuple[Ballot, ...]:
        """Every slip; SurveyProblems if any is wrong."""
        found, problems = [], []
        for number, row in lines:
            try:
                found.append(self._slip(row))
            except InvalidInput as error:
                problems.append(f"Line {number}: {error.message.rstrip('.')}.")
        if problems:
            raise SurveyProblems(problems)
        return tuple(found)

    def _slip(self, row: Sequence[str]) -> Ballot:
        group = self._group(_cell(row, self._columns.group))
        cells = [_cell(row, place) for place in self._columns.picks]
        picks: list[str] = []
        for cell in (cell for cell in cells if cell):
            card = _card(self._workshop.deck, cell)
            if wrong := too_often(pick_settings(self._workshop, self._step), picks, card.id):
                raise InvalidInput("picks", f"“{cell}” {wrong}")
            picks.append(card.id)
        seat = self._seat(group, _cell(row, self._columns.slip))
        ballot = checked_ballot(self._workshop, Ballot(self._step.id, group.id, None, seat, tuple(picks)))
        self._taken.add((group.id, seat))
        return ballot

    def _group(self, words: str) -> Group:
        if self._columns.group is None:
            return self._groups[0]
        for group in self._groups:
            if words.casefold() in (group.id.casefold(), group.name.casefold()):
                return group
        names = ", ".join(group.name for group in self._groups)
        raise InvalidInput("group", f"no group “{words}” is asked here; asked are {names}")

    def _seat(self, group: Group, words: str) -> int:
        if not words:
            seat = 1
            while (group.id, seat) in self._taken:
                seat += 1
            return seat
        if not (words.isascii() and words.isdecimal()) or len(words) > 6 or int(words) < 1:
            raise InvalidInput("seat", f"“{words}” is no number of a slip")
        if (group.id, int(words)) in self._taken:
            raise InvalidInput("seat", f"slip {words} of {group.name} is handed in already")
        return int(words)


def _cell(row: Sequence[str], place: int | None) -> str:
    return row[place].strip() if place is not None and place < len(row) else ""


def _card(deck: Deck, words: str) -> Card:
    """The card with this number, id or title."""
    if words.isascii() and words.isdecimal() and len(words) <= 6:
        found = deck.numbered(int(words))
    else:
        wanted = words.casefold()
        found = next((c for c in deck.cards if wanted in (c.id.casefold(), c.title.casefold())), None)
    if found is None:
        raise InvalidInput("picks", f"there is no card “{words}” in this deck")
    return found
