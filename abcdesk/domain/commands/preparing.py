"""Commands of the set-up: the workshop's facts, its groups and teams, its agenda."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import ClassVar

from abcdesk.domain.arguments import check_argument
from abcdesk.domain.ballots import check_form
from abcdesk.domain.changes import Transaction
from abcdesk.domain.commands.recording import check_fists
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.piles import check_piles, narrowed, piles_of
from abcdesk.domain.records import Group, Info, PrivateNote, Row, Stage, Step, StepState, Team
from abcdesk.domain.steps.excuses import judges_excuses
from abcdesk.domain.steps.judge import answers_of
from abcdesk.domain.steps.rate import areas_of, check_scale, scale
from abcdesk.domain.steps.registry import KINDS
from abcdesk.domain.steps.settings import check_settings
from abcdesk.domain.steps.simulation import rounds_of, rounds_started
from abcdesk.domain.workshop import Workshop

MOST_PEOPLE = 500
MOST_MINUTES = 24 * 60


@dataclass(frozen=True)
class DescribeWorkshop:
    """Replace the workshop's own facts."""

    info: Info
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Change the workshop's facts"

    def apply(self, tx: Transaction) -> None:
        check_info(self.info)
        tx.put(self.info)


@dataclass(frozen=True)
class KeepGroup:
    """Add a group, or change the one with this id."""

    group: Group
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Change a group"

    def apply(self, tx: Transaction) -> None:
        _check_name("name", self.group.name, "a group")
        _check_people("headcount", self.group.headcount)
        _check_answers_fit(tx.workshop, self.group)
        tx.put(tx.workshop.placed(self.group))


@dataclass(frozen=True)
class KeepTeam:
    """Add a team, or change the one with this id; the group's head count follows its teams."""

    team: Team
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Change a team"

    def apply(self, tx: Transaction) -> None:
        _check_name("name", self.team.name, "a team")
        _check_people("size", self.team.size)
        if not tx.workshop.has_group(self.team.group):
            raise InvalidInput("group", f"there is no group “{self.team.group}”")
        before = tx.workshop.find(Team, self.team.id)
        if before and before.group != self.team.group and _has_voted(tx.workshop, before):
            raise InvalidInput("group", f"{before.name} has already voted, so it stays in its group.")
        tx.put(tx.workshop.placed(self.team))
        for group_id in {self.team.group, before.group if before else self.team.group}:
            _follow_teams(tx, group_id)


@dataclass(frozen=True)
class RemoveTeam:
    """Take out a team that has not voted."""

    team: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Remove a team"

    def apply(self, tx: Transaction) -> None:
        team = tx.workshop.team(self.team)
        if _has_voted(tx.workshop, team):
            raise InvalidInput(
                "name",
                f"{team.name} has already voted.",
                "Take its ballots and piles back first, or leave it in.",
            )
        for note in tx.workshop.impacts:
            if note.team == team.id:
                tx.put(replace(note, team=None))
        for moment in tx.workshop.observations:
            if moment.team == team.id:
                tx.put(replace(moment, team=None))
        tx.remove(team)
        _follow_teams(tx, team.group)


@dataclass(frozen=True)
class RemoveGroup:
    """Take out a group without teams and without answers."""

    group: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Remove a group"

    def apply(self, tx: Transaction) -> None:
        group = tx.workshop.group(self.group)
        if any(getattr(row, "group", None) == group.id for row in tx.workshop.rows()):
            raise InvalidInput("name", f"{group.name} still has teams or answers.", "Remove those first.")
        if any(behaviour.worded_by == group.id for behaviour in tx.workshop.behaviours):
            raise InvalidInput("name", f"{group.name} has worded a behaviour.", "Reword that first.")
        if any(_asks(step, group) for step in tx.workshop.steps):
            raise InvalidInput("name", f"{group.name} is asked in a step.", "Ask another group there first.")
        _check_fists_fit(tx.workshop.without(group), "name")
        tx.remove(group)


@dataclass(frozen=True)
class KeepStep:
    """Add a step to the agenda, or change the one with this id."""

    step: Step
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Change a step"

    def apply(self, tx: Transaction) -> None:
        _check_name("title", self.step.title, "a step")
        check_minutes(self.step.minutes)
        check_settings(KINDS[self.step.kind].settings, self.step.settings, "settings", tx.workshop)
        check_scale(self.step, "settings")
        check_form(self.step, "settings")
        before = tx.workshop.find(Step, self.step.id)
        if before and before.settings != self.step.settings and tx.workshop.ballots_of(before.id):
            raise InvalidInput(
                "settings",
                "Ballots are in already, so this step's rules stay.",
                "Take the ballots back first.",
            )
        if before:
            _check_recorded_fits(tx.workshop, before, self.step)
        step = tx.workshop.placed(self.step)
        tx.put(step if tx.workshop.ballots_of(step.id) else narrowed(tx.workshop, step))


@dataclass(frozen=True)
class MoveStep:
    """Put a step at another place of the agenda; ``place`` counts from 0."""

    step: str
    place: int
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Move a step"

    def apply(self, tx: Transaction) -> None:
        steps = [step for step in tx.workshop.steps if step.id != self.step]
        steps.insert(max(0, min(self.place, len(steps))), tx.workshop.step(self.step))
        for position, step in enumerate(steps):
            if step.position != position:
                tx.put(replace(step, position=position))


@dataclass(frozen=True)
class RemoveStep:
    """Take a step and all that was recorded in it out of the workshop."""

    step: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Remove a step"

    def apply(self, tx: Transaction) -> None:
        workshop = tx.workshop
        for row in workshop.rows():
            if getattr(row, "step", None) == self.step and not isinstance(row, Stage):
                tx.remove(row)
        tx.remove(workshop.step(self.step))


@dataclass(frozen=True)
class ReplaceAgenda:
    """Take the steps of a template instead of an agenda in which nothing was recorded yet.

    ``notes`` are the template's notes for the facilitator, by step id.
    """

    steps: tuple[Step, ...]
    notes: tuple[PrivateNote, ...] = ()
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Take a template's agenda"

    def apply(self, tx: Transaction) -> None:
        workshop = tx.workshop
        if any(_is_recorded_in(step, row) for step in workshop.steps for row in workshop.rows()):
            raise InvalidInput(
                "steps", "Answers are recorded already, so the agenda stays.", "Change single steps instead."
            )
        for note in workshop.private_notes:
            tx.remove(note)
        for step in workshop.steps:
            tx.remove(step)
        for position, step in enumerate(self.steps):
            tx.put(replace(step, position=position, state=StepState.PLANNED))
        for note in self.notes:
            tx.put(note)


def check_info(info: Info) -> None:
    """Refuse facts that cannot be: an empty title, a time that is none, a follow-up before the day."""
    _check_name("title", info.title, "a workshop")
    for field, time in (("start", info.start), ("end", info.end)):
        if time and not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", time):
            raise InvalidInput(field, "A time looks like 13:00.")
    if info.date and info.follow_up and info.follow_up <= info.date:
        raise InvalidInput("follow_up", "The follow-up comes after the workshop.")


def check_minutes(minutes: int) -> None:
    """Refuse a length of a step that cannot be."""
    if not 0 <= minutes <= MOST_MINUTES:
        raise InvalidInput("minutes", f"Minutes go from 0 to {MOST_MINUTES}.")


def read_date(field: str, text: str, today: dt.date) -> dt.date | None:
    """The date meant by ``2026-10-14``, ``14.10.2026``, ``14/10/2026``, ``14 Oct 2026`` or ``14 oct``.

    Without a year it is the next such day from ``today`` on; empty is None. InvalidInput otherwise.
    """
    text = text.strip().lower()
    if not text:
        return None
    if iso := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        year, month, day = (int(part) for part in iso.groups())
    elif named := re.fullmatch(r"(\d{1,2})[. ]*([a-z]{3,9})\.?[ ,]*(\d{4})?", text):
        day, month = int(named[1]), _month(field, named[2])
        year = int(named[3]) if named[3] else 0
    elif numbers := re.fullmatch(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4})?)?", text):
        day, month, year = int(numbers[1]), int(numbers[2]), int(numbers[3] or 0)
    else:
        raise InvalidInput(field, "A date looks like 14 Oct 2026 or 2026-10-14.")
    try:
        if year:
            return dt.date(year, month, day)
        date = dt.date(today.year, month, day)
        return date if date >= today else dt.date(today.year + 1, month, day)
    except ValueError:
        raise InvalidInput(field, f"There is no such day: {text}.") from None


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def _month(field: str, word: str) -> int:
    if word[:3] not in _MONTHS:
        raise InvalidInput(field, f"“{word}” is no month. A date looks like 14 Oct 2026.")
    return _MONTHS.index(word[:3]) + 1


def _check_name(field: str, name: str, whose: str) -> None:
    if not name.strip():
        raise InvalidInput(field, f"Give {whose} a name.")


def _check_people(field: str, number: int) -> None:
    if not 0 <= number <= MOST_PEOPLE:
        raise InvalidInput(field, f"From 0 to {MOST_PEOPLE} people.")


def _check_answers_fit(workshop: Workshop, group: Group) -> None:
    """Refuse a head count below what the group's answers show."""
    if not group.headcount:
        return
    seats = [ballot.seat or 0 for ballot in workshop.ballots if ballot.group == group.id and not ballot.team]
    seats += [rating.seat for rating in workshop.ratings if rating.group == group.id]
    if seats and max(seats) > group.headcount:
        raise InvalidInput(
            "headcount", f"Slip {max(seats)} is already in, so there are at least {max(seats)} people."
        )
    hands: Counter[tuple[str, str]] = Counter()
    for row in workshop.judgements:
        if row.group == group.id:
            hands[row.step, row.card] += row.count
    if hands and max(hands.values()) > group.headcount:
        raise InvalidInput(
            "headcount", f"{max(hands.values())} answers are counted already, so there are as many people."
        )
    _check_fists_fit(workshop.put(group), "headcount")


def _check_nobody_answered(workshop: Workshop, group: Group) -> None:
    """Refuse to empty a group whose people have answered: their answers would belong to nobody."""
    answered = {ballot.group for ballot in workshop.ballots if not ballot.team}
    answered |= {rating.group for rating in workshop.ratings}
    answered |= {judgement.group for judgement in workshop.judgements}
    if group.id in answered:
        raise InvalidInput(
            "headcount",
            f"People of {group.name} have answered already, so it keeps its last people.",
            "Take their answers back first.",
        )


def _check_fists_fit(workshop: Workshop, field: str) -> None:
    for promise in workshop.commitments:
        try:
            check_fists(workshop, promise)
        except InvalidInput as refused:
            raise InvalidInput(field, f"On “{promise.text}”, {refused.message}.") from refused


def _check_recorded_fits(workshop: Workshop, before: Step, step: Step) -> None:
    """Refuse a change that would leave what is recorded in a step without meaning."""
    if before.kind is not step.kind and any(_is_recorded_in(step, row) for row in workshop.rows()):
        raise InvalidInput("kind", "Something is recorded in this step already, so its kind stays.")
    _check_said_fits(workshop, before, step)
    played = max((row.round for row in rounds_started(workshop, before)), default=0)
    if played > rounds_of(workshop.put(step), step):
        raise InvalidInput("settings", f"{played} rounds were started already, so there are as many.")
    if not judges_excuses(step) and any(row.step == step.id for row in workshop.rulings):
        raise InvalidInput("settings", "It is noted how excuses end, so their answers stay.")
    counted = {row.answer for row in workshop.judgements if row.step == step.id}
    marks = [row for row in workshop.ratings if row.step == step.id]
    lowest, highest = scale(step)
    fits = counted <= set(answers_of(step)) and all(
        row.area in areas_of(step) and lowest <= row.value <= highest for row in marks
    )
    if not fits:
        raise InvalidInput("settings", "Answers are counted already, so those they were given from stay.")


def _check_said_fits(workshop: Workshop, before: Step, step: Step) -> None:
    """Refuse rules under which what was sorted or argued could not have been."""
    rows = piles_of(workshop, before)
    if rows and before.state is StepState.REVEALED and before.settings != step.settings:
        raise InvalidInput("settings", "The piles are closed, so their rules stay.", "Open them again first.")
    said = [row for row in workshop.arguments if row.step == step.id]
    try:
        for row in rows:
            check_piles(workshop.put(step), row)
        for argument in said:
            check_argument(workshop.put(step), argument)
    except InvalidInput as refused:
        raise InvalidInput(
            "settings", f"Teams have spoken already: {refused.message.rstrip('.')}."
        ) from refused


def _is_recorded_in(step: Step, row: Row) -> bool:
    """Whether this row is an answer or a note of this step; the show's place and private notes are not."""
    return getattr(row, "step", None) == step.id and not isinstance(row, Stage | PrivateNote)


def _asks(step: Step, group: Group) -> bool:
    """Whether a step names this group among those it asks."""
    asked = step.settings.get("asked_as")
    return asked == group.id or (isinstance(asked, list | tuple) and group.id in asked)


def _has_voted(workshop: Workshop, team: Team) -> bool:
    voted = any(ballot.team == team.id for ballot in workshop.ballots)
    sorted_cards = any(row.team == team.id for row in workshop.piles)
    return voted or sorted_cards or any(row.team == team.id for row in workshop.arguments)


def _follow_teams(tx: Transaction, group_id: str) -> None:
    """Set the group's head count to the sum of its teams."""
    group = replace(
        tx.workshop.group(group_id), headcount=sum(team.size for team in tx.workshop.teams_of(group_id))
    )
    if group != tx.workshop.group(group_id):
        if not group.headcount:
            _check_nobody_answered(tx.workshop, group)
        _check_answers_fit(tx.workshop, group)
        tx.put(group)
