"""The rows a workshop is made of: plain frozen values, one class for each table of the file.

Every row has a ``key`` that identifies it among the rows of its class. Rows that people see in
an order of their own carry a ``position``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from abcdesk.domain.choices import DecisionKind as DecisionKind
from abcdesk.domain.choices import Dimension as Dimension
from abcdesk.domain.choices import Evidence as Evidence
from abcdesk.domain.choices import ObservationKind as ObservationKind
from abcdesk.domain.choices import Perspective as Perspective
from abcdesk.domain.choices import Pile as Pile
from abcdesk.domain.choices import Screen as Screen
from abcdesk.domain.choices import StepKind as StepKind
from abcdesk.domain.choices import StepState as StepState
from abcdesk.domain.earlier_rows import CommitmentStatus as CommitmentStatus
from abcdesk.domain.earlier_rows import Earlier as Earlier
from abcdesk.domain.earlier_rows import EarlierPromise as EarlierPromise
from abcdesk.domain.earlier_rows import EarlierRank as EarlierRank
from abcdesk.domain.exercise_rows import Argument as Argument
from abcdesk.domain.exercise_rows import Merge as Merge
from abcdesk.domain.exercise_rows import Phase as Phase
from abcdesk.domain.exercise_rows import Piles as Piles
from abcdesk.domain.exercise_rows import Rating as Rating
from abcdesk.domain.exercise_rows import Ruling as Ruling
from abcdesk.domain.exercise_rows import RulingKind as RulingKind
from abcdesk.domain.exercise_rows import SentBack as SentBack
from abcdesk.domain.exercise_rows import SimulationRound as SimulationRound
from abcdesk.domain.exercise_rows import Watched as Watched
from abcdesk.domain.report_rows import Numbers as Numbers
from abcdesk.domain.report_rows import Paper as Paper
from abcdesk.domain.report_rows import ReportLogo as ReportLogo
from abcdesk.domain.report_rows import ReportText as ReportText
from abcdesk.domain.report_rows import ReportWishes as ReportWishes

Key = tuple[str | int, ...]


SEVERITIES = ("none", "minor", "serious", "severe")
"""Words for the severities 0 to 3 of an impact note."""


@dataclass(frozen=True, slots=True)
class Info:
    """The workshop's own facts. ``start`` and ``end`` (by which it should be over) are "HH:MM" or "";
    ``ask`` is what the reader of the report is asked to decide, one request a line, by ``decide_by``;
    ``sector`` is what the organisation works in."""

    title: str
    organisation: str = ""
    place: str = ""
    country: str = ""
    date: dt.date | None = None
    facilitator: str = ""
    objective: str = ""
    language: str = "en"
    start: str = ""
    follow_up: dt.date | None = None
    ask: str = ""
    decide_by: dt.date | None = None
    sector: str = ""
    end: str = ""

    @property
    def key(self) -> Key:
        return ("workshop",)


@dataclass(frozen=True, slots=True)
class Group:
    """People who look from one perspective. ``headcount`` 0 means not known yet."""

    id: str
    name: str
    perspective: Perspective = Perspective.IT
    headcount: int = 0
    position: int = 0

    @property
    def key(self) -> Key:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class Team:
    """People of one group who sit at one table. ``size`` 0 means not known yet."""

    id: str
    name: str
    group: str
    size: int = 0
    position: int = 0

    @property
    def key(self) -> Key:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class Step:
    """One item of the agenda. ``settings`` are those of its kind (see ``domain.steps``)."""

    id: str
    kind: StepKind
    title: str = ""
    prompt: str = ""
    minutes: int = 0
    state: StepState = StepState.PLANNED
    settings: Mapping[str, object] = field(default_factory=dict)
    position: int = 0

    @property
    def key(self) -> Key:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class Ballot:
    """What one person (``seat`` of a group) or one team picked, first choice first. ``whom`` says of each
    pick which stakeholder's marker was laid on it ("" for none); it is empty where none was laid at all."""

    step: str
    group: str
    team: str | None = None
    seat: int | None = None
    picks: tuple[str, ...] = ()
    position: int = 0
    whom: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        return (self.step, self.group, self.team or "", self.seat or 0)


@dataclass(frozen=True, slots=True)
class Judgement:
    """How many people of a group gave one answer about one card, by show of hands."""

    step: str
    card: str
    group: str
    answer: str
    count: int
    position: int = 0

    @property
    def key(self) -> Key:
        return (self.step, self.card, self.group, self.answer)


@dataclass(frozen=True, slots=True)
class Impact:
    """One short sentence about what a card does to the business. ``severity`` is 0 to 3."""

    id: str
    step: str
    card: str
    dimension: Dimension
    text: str
    severity: int = 0
    evidence: Evidence = Evidence.OPINION
    team: str | None = None
    position: int = 0

    @property
    def key(self) -> Key:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class GuessEvidence:
    """What the guess of one card in a pick step rests on, and whence it is known (``source``, "" if nobody
    said)."""

    step: str
    card: str
    evidence: Evidence
    source: str = ""
    position: int = 0

    @property
    def key(self) -> Key:
        return (self.step, self.card)


@dataclass(frozen=True, slots=True)
class Decision:
    """What is done about the risk of one card, who carries it (a role) and by when."""

    card: str
    decision: DecisionKind
    owner: str = ""
    by: dt.date | None = None
    position: int = 0

    @property
    def key(self) -> Key:
        return (self.card,)


@dataclass(frozen=True, slots=True)
class Behaviour:
    """A desired behaviour that one can watch; ``worded_by`` is a group's id or a perspective."""

    id: str
    card: str
    desired: str
    we_will_see: str = ""
    worded_by: str = ""
    position: int = 0

    @property
    def key(self) -> Key:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class Observation:
    """A tally or a learning moment of one simulation round; ``team`` is whose words a moment is in."""

    id: str
    step: str
    round: int
    behaviour: str | None
    kind: ObservationKind
    count: int = 1
    note: str = ""
    position: int = 0
    team: str | None = None

    @property
    def key(self) -> Key:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class Commitment:
    """A promise with owner, date, measure and first step; ``confidence`` holds a fist of five each."""

    id: str
    text: str
    behaviour: str | None = None
    owner: str = ""
    due: dt.date | None = None
    measure: str = ""
    first_step: str = ""
    confidence: tuple[int, ...] = ()
    status: CommitmentStatus = CommitmentStatus.OPEN
    outcome: str = ""
    position: int = 0

    @property
    def key(self) -> Key:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class PrivateNote:
    """A note for the facilitator alone: never on the projector, never in a report."""

    id: str
    step: str
    text: str
    position: int = 0

    @property
    def key(self) -> Key:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the show stands. ``cue`` is the facilitator's place and ``shown`` the room's: they differ
    only while frozen. ``zoom_part`` is the part of the drawing that fills the picture while zoomed, 1 to 9 as
    on a telephone (0: all of it); ``spotlight`` is the answer that alone stays bright, from 1 on (0: all do).
    Times are seconds since the epoch, durations seconds; ``began_at_s`` is when the first
    step of this day was entered."""

    step: str = ""
    cue: str = ""
    shown_step: str = ""
    shown_cue: str = ""
    screen: Screen = Screen.LIVE
    frozen: bool = False
    zoomed: bool = False
    entered_at_s: float = 0.0
    timer_step: str = ""
    timer_started_at_s: float | None = None
    timer_used_s: float = 0.0
    began_at_s: float = 0.0
    zoom_part: int = 0
    spotlight: int = 0

    @property
    def key(self) -> Key:
        return ("stage",)


Row = (
    Info
    | Group
    | Team
    | Step
    | Piles
    | Ballot
    | Merge
    | Argument
    | Judgement
    | Rating
    | Impact
    | GuessEvidence
    | Decision
    | Behaviour
    | Observation
    | SimulationRound
    | Watched
    | Ruling
    | SentBack
    | Commitment
    | Earlier
    | EarlierRank
    | EarlierPromise
    | PrivateNote
    | ReportWishes
    | ReportText
    | ReportLogo
    | Stage
)
