"""One workshop as an immutable value: all its rows, its deck, and the questions asked of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TypeVar, cast

from abcdesk.domain import records as r
from abcdesk.domain.cards import Deck

R = TypeVar("R", bound=r.Row)
A = TypeVar("A")
P = TypeVar(
    "P",
    r.Group,
    r.Team,
    r.Step,
    r.Piles,
    r.Ballot,
    r.Merge,
    r.Argument,
    r.Judgement,
    r.Impact,
    r.GuessEvidence,
    r.Decision,
    r.Behaviour,
    r.Observation,
    r.SimulationRound,
    r.Watched,
    r.Ruling,
    r.SentBack,
    r.Commitment,
    r.PrivateNote,
)
"""Rows that people see in an order of their own."""

Tables = Mapping[type, Mapping[r.Key, r.Row]]


class Workshop:
    """All rows of one workshop. ``put`` and ``without`` give a new workshop and leave this one as it is.

    Look-ups by id raise KeyError for what is not there; lists come in the order people see.
    """

    def __init__(self, deck: Deck, tables: Tables) -> None:
        self.deck = deck
        self._tables = tables
        self._answers: dict[Callable[[Workshop], object], object] = {}

    def __reduce__(self) -> tuple[type[Workshop], tuple[Deck, Tables]]:
        return Workshop, (self.deck, self._tables)  # what was worked out does not travel to other processes

    @classmethod
    def of(cls, deck: Deck, rows: Iterable[r.Row]) -> Workshop:
        """A workshop made of these rows; later rows replace earlier ones with the same key."""
        tables: dict[type, dict[r.Key, r.Row]] = {}
        for row in rows:
            tables.setdefault(type(row), {})[row.key] = row
        return cls(deck, tables)

    def put(self, *rows: r.Row) -> Workshop:
        """This workshop with the rows added or replaced."""
        tables = dict(self._tables)
        for row in rows:
            tables[type(row)] = {**tables.get(type(row), {}), row.key: row}
        return Workshop(self.deck, tables)

    def without(self, *rows: r.Row) -> Workshop:
        """This workshop without the rows of these keys."""
        tables = dict(self._tables)
        for row in rows:
            kept = dict(tables.get(type(row), {}))
            kept.pop(row.key, None)
            tables[type(row)] = kept
        return Workshop(self.deck, tables)

    def find(self, kind: type[R], *key: str | int) -> R | None:
        """The row of this class with this key, or None."""
        return cast("R | None", self._tables.get(kind, {}).get(key))

    def once(self, ask: Callable[[Workshop], A]) -> A:
        """The answer of a pure function about this workshop, worked out once: nothing here ever changes.

        For what many views ask after each key, such as the order of the show."""
        if ask not in self._answers:
            self._answers[ask] = ask(self)
        return cast("A", self._answers[ask])

    def rows(self) -> Iterable[r.Row]:
        """Every row there is."""
        for table in self._tables.values():
            yield from table.values()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Workshop):
            return NotImplemented
        mine = {kind: table for kind, table in self._tables.items() if table}
        theirs = {kind: table for kind, table in other._tables.items() if table}
        return self.deck == other.deck and mine == theirs

    __hash__ = None  # type: ignore[assignment]

    def _listed(self, kind: type[R]) -> tuple[R, ...]:
        rows = cast("Iterable[R]", self._tables.get(kind, {}).values())
        return tuple(sorted(rows, key=lambda row: getattr(row, "position", 0)))

    @property
    def info(self) -> r.Info:
        """The workshop's own facts."""
        return self.find(r.Info, "workshop") or r.Info(title="")

    @property
    def stage(self) -> r.Stage:
        """Where the show stands."""
        return self.find(r.Stage, "stage") or r.Stage()

    @cached_property
    def groups(self) -> tuple[r.Group, ...]:
        return self._listed(r.Group)

    @cached_property
    def teams(self) -> tuple[r.Team, ...]:
        return self._listed(r.Team)

    @cached_property
    def steps(self) -> tuple[r.Step, ...]:
        return self._listed(r.Step)

    @cached_property
    def piles(self) -> tuple[r.Piles, ...]:
        return self._listed(r.Piles)

    @cached_property
    def ballots(self) -> tuple[r.Ballot, ...]:
        return self._listed(r.Ballot)

    @cached_property
    def merges(self) -> tuple[r.Merge, ...]:
        return self._listed(r.Merge)

    @cached_property
    def arguments(self) -> tuple[r.Argument, ...]:
        return self._listed(r.Argument)

    @cached_property
    def judgements(self) -> tuple[r.Judgement, ...]:
        return self._listed(r.Judgement)

    @cached_property
    def ratings(self) -> tuple[r.Rating, ...]:
        return self._listed(r.Rating)

    @cached_property
    def impacts(self) -> tuple[r.Impact, ...]:
        return self._listed(r.Impact)

    @cached_property
    def guess_evidence(self) -> tuple[r.GuessEvidence, ...]:
        return self._listed(r.GuessEvidence)

    @cached_property
    def decisions(self) -> tuple[r.Decision, ...]:
        return self._listed(r.Decision)

    @cached_property
    def behaviours(self) -> tuple[r.Behaviour, ...]:
        return self._listed(r.Behaviour)

    @cached_property
    def observations(self) -> tuple[r.Observation, ...]:
        return self._listed(r.Observation)

    @cached_property
    def simulation_rounds(self) -> tuple[r.SimulationRound, ...]:
        return self._listed(r.SimulationRound)

    @cached_property
    def watched(self) -> tuple[r.Watched, ...]:
        return self._listed(r.Watched)

    @cached_property
    def rulings(self) -> tuple[r.Ruling, ...]:
        return self._listed(r.Ruling)

    @cached_property
    def sent_back(self) -> tuple[r.SentBack, ...]:
        return self._listed(r.SentBack)

    @cached_property
    def commitments(self) -> tuple[r.Commitment, ...]:
        return self._listed(r.Commitment)

    @cached_property
    def earlier(self) -> tuple[r.Earlier, ...]:
        return self._listed(r.Earlier)

    @cached_property
    def earlier_ranks(self) -> tuple[r.EarlierRank, ...]:
        return self._listed(r.EarlierRank)

    @cached_property
    def earlier_promises(self) -> tuple[r.EarlierPromise, ...]:
        return self._listed(r.EarlierPromise)

    @cached_property
    def private_notes(self) -> tuple[r.PrivateNote, ...]:
        return self._listed(r.PrivateNote)

    @property
    def report_wishes(self) -> r.ReportWishes:
        """How the report is wished for."""
        return self.find(r.ReportWishes, "report") or r.ReportWishes()

    @property
    def report_texts(self) -> tuple[r.ReportText, ...]:
        """The findings that were put into other words, by their places."""
        return tuple(sorted(self._listed(r.ReportText), key=lambda row: row.place))

    @property
    def report_logo(self) -> r.ReportLogo | None:
        """The client's logo, None where there is none."""
        return self.find(r.ReportLogo, "logo")

    def group(self, group_id: str) -> r.Group:
        return cast("r.Group", self._tables[r.Group][(group_id,)])

    def team(self, team_id: str) -> r.Team:
        return cast("r.Team", self._tables[r.Team][(team_id,)])

    def step(self, step_id: str) -> r.Step:
        return cast("r.Step", self._tables[r.Step][(step_id,)])

    def has_group(self, group_id: str) -> bool:
        return (group_id,) in self._tables.get(r.Group, {})

    def has_team(self, team_id: str) -> bool:
        return (team_id,) in self._tables.get(r.Team, {})

    def has_step(self, step_id: str) -> bool:
        return (step_id,) in self._tables.get(r.Step, {})

    def ballots_of(self, step_id: str) -> tuple[r.Ballot, ...]:
        """The ballots handed in for one step."""
        return tuple(ballot for ballot in self.ballots if ballot.step == step_id)

    def judgements_of(self, step_id: str, card_id: str) -> tuple[r.Judgement, ...]:
        """The counts recorded for one card in one step."""
        return tuple(j for j in self.judgements if j.step == step_id and j.card == card_id)

    def impacts_of(self, card_id: str) -> tuple[r.Impact, ...]:
        """The impact notes on one card."""
        return tuple(note for note in self.impacts if note.card == card_id)

    def behaviours_of(self, card_id: str) -> tuple[r.Behaviour, ...]:
        """The desired behaviours worded for one card."""
        return tuple(b for b in self.behaviours if b.card == card_id)

    def teams_of(self, group_id: str) -> tuple[r.Team, ...]:
        """The teams of one group."""
        return tuple(team for team in self.teams if team.group == group_id)

    @property
    def people(self) -> int:
        """How many people take part, by the groups' head counts."""
        return sum(group.headcount for group in self.groups)

    @property
    def minutes(self) -> int:
        """How long the agenda takes."""
        return sum(step.minutes for step in self.steps)

    def next_position(self, kind: type[r.Row]) -> int:
        """The position for a new last row of this class."""
        table = self._tables.get(kind, {})
        return 1 + max((getattr(row, "position", 0) for row in table.values()), default=-1)

    def placed(self, row: P) -> P:
        """The row at the place of the one it replaces, or behind all others of its class."""
        known = cast("P | None", self._tables.get(type(row), {}).get(row.key))
        return replace(row, position=known.position if known else self.next_position(type(row)))

    def fresh_id(self, kind: type[r.Row], prefix: str) -> str:
        """An id that no row of this class has: the prefix and the next free number."""
        taken = {str(key[0]) for key in self._tables.get(kind, {})}
        number = len(taken) + 1
        while f"{prefix}{number}" in taken:
            number += 1
        return f"{prefix}{number}"
