"""How anything in a workshop changes: a command, applied in one transaction, tells what it touched."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Protocol

from abcdesk.domain import records as r

if TYPE_CHECKING:
    from abcdesk.domain.workshop import Workshop


class Topic(StrEnum):
    """What a view can be concerned with: each class of rows has one."""

    WORKSHOP = "workshop"
    GROUPS = "groups"
    TEAMS = "teams"
    STEPS = "steps"
    PILES = "piles"
    BALLOTS = "ballots"
    MERGES = "merges"
    ARGUMENTS = "arguments"
    JUDGEMENTS = "judgements"
    RATINGS = "ratings"
    IMPACTS = "impacts"
    GUESS_EVIDENCE = "guess_evidence"
    DECISIONS = "decisions"
    BEHAVIOURS = "behaviours"
    OBSERVATIONS = "observations"
    SIMULATION_ROUNDS = "simulation_rounds"
    WATCHED = "watched"
    RULINGS = "rulings"
    SENT_BACK = "sent_back"
    COMMITMENTS = "commitments"
    EARLIER = "earlier"
    EARLIER_RANKS = "earlier_ranks"
    EARLIER_PROMISES = "earlier_promises"
    PRIVATE_NOTES = "private_notes"
    REPORT = "report"
    STAGE = "stage"


TOPIC_OF: dict[type[r.Row], Topic] = {
    r.Info: Topic.WORKSHOP,
    r.Group: Topic.GROUPS,
    r.Team: Topic.TEAMS,
    r.Step: Topic.STEPS,
    r.Piles: Topic.PILES,
    r.Ballot: Topic.BALLOTS,
    r.Merge: Topic.MERGES,
    r.Argument: Topic.ARGUMENTS,
    r.Judgement: Topic.JUDGEMENTS,
    r.Rating: Topic.RATINGS,
    r.Impact: Topic.IMPACTS,
    r.GuessEvidence: Topic.GUESS_EVIDENCE,
    r.Decision: Topic.DECISIONS,
    r.Behaviour: Topic.BEHAVIOURS,
    r.Observation: Topic.OBSERVATIONS,
    r.SimulationRound: Topic.SIMULATION_ROUNDS,
    r.Watched: Topic.WATCHED,
    r.Ruling: Topic.RULINGS,
    r.SentBack: Topic.SENT_BACK,
    r.Commitment: Topic.COMMITMENTS,
    r.Earlier: Topic.EARLIER,
    r.EarlierRank: Topic.EARLIER_RANKS,
    r.EarlierPromise: Topic.EARLIER_PROMISES,
    r.PrivateNote: Topic.PRIVATE_NOTES,
    r.ReportWishes: Topic.REPORT,
    r.ReportText: Topic.REPORT,
    r.ReportLogo: Topic.REPORT,
    r.Stage: Topic.STAGE,
}
"""The topic of each class of rows."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What one committed step has touched, and its name for the undo menu ("" for stage moves)."""

    topics: frozenset[Topic]
    name: str = ""

    def concern(self, *topics: Topic) -> bool:
        """Whether any of these topics was touched."""
        return not self.topics.isdisjoint(topics)


def touched_steps(before: Workshop, after: Workshop) -> frozenset[str]:
    """The ids of the steps in which these two states of one workshop differ: their own rows, and what was
    entered in them. Rows that nobody wrote are shared by both."""
    rows = {id(row): row for row in before.rows()}
    for row in after.rows():
        if rows.pop(id(row), None) is None:
            rows[id(row)] = row
    entered = (row for row in rows.values() if not isinstance(row, r.Stage))
    steps = {row.id if isinstance(row, r.Step) else getattr(row, "step", "") for row in entered}
    return frozenset(steps - {""})


class Transaction(Protocol):
    """The only way to write. Both verbs keep the images before and after for undo."""

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands, with what this transaction has already written."""

    def put(self, row: r.Row) -> None:
        """Add the row, or replace the one with the same key."""

    def remove(self, row: r.Row) -> None:
        """Take the row with this key out."""


class Command(Protocol):
    """One thing a facilitator does. Commands are frozen values, named in the imperative.

    ``undoable`` is False only for moves of the stage, which undo skips.
    """

    undoable: ClassVar[bool]

    @property
    def name(self) -> str:
        """What was done, for the undo menu: "Hand in: Service desk"."""

    def apply(self, tx: Transaction) -> None:
        """Check against ``tx.workshop`` and write; raise InvalidInput and nothing is written."""
