"""The words that fields of a row can hold.

They are a part of ``domain.records``, which names them; here so that no file grows too long.
"""

from __future__ import annotations

from enum import StrEnum


class Perspective(StrEnum):
    """From which side of the counter a group looks at IT."""

    IT = "it"
    USERS = "users"
    LEADERSHIP = "leadership"
    OTHER = "other"


class StepKind(StrEnum):
    """What can stand on an agenda; each kind has one file of this name in every layer."""

    TALK = "talk"
    CARDS = "cards"
    SORT = "sort"
    PICK = "pick"
    ARGUE = "argue"
    JUDGE = "judge"
    RATE = "rate"
    IMPACT = "impact"
    BEHAVIOUR = "behaviour"
    SIMULATION = "simulation"
    COMMITMENTS = "commitments"
    FOLLOW_UP = "follow-up"
    BREAK = "break"


class StepState(StrEnum):
    """How far a step has come. A round takes ballots while planned or open."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    REVEALED = "revealed"


class Dimension(StrEnum):
    """What a bad habit does to the business."""

    VALUE = "value"
    OUTCOMES = "outcomes"
    COSTS = "costs"
    RISKS = "risks"


class Evidence(StrEnum):
    """What a statement rests on: think or know."""

    OPINION = "opinion"
    ASKED = "asked"
    MEASURED = "measured"


class DecisionKind(StrEnum):
    """What is done about a risk."""

    ACCEPT = "accept"
    TREAT = "treat"
    INVESTIGATE = "investigate"


class ObservationKind(StrEnum):
    """What observers tally in a simulation round."""

    SEEN = "seen"
    RELAPSE = "relapse"
    LEARNING = "learning"


class Screen(StrEnum):
    """What the projector does apart from showing slides."""

    LIVE = "live"
    BLACK = "black"
    WHITE = "white"
    NEUTRAL = "neutral"


class Pile(StrEnum):
    """Where a team lays a card when it sorts them."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"
