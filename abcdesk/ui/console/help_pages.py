"""Which page of the guide tells about a step."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind, StepState

_PAGES = {
    StepKind.SORT: "round",
    StepKind.PICK: "round",
    StepKind.ARGUE: "impact",
    StepKind.JUDGE: "hands",
    StepKind.RATE: "hands",
    StepKind.IMPACT: "impact",
    StepKind.BEHAVIOUR: "commitments",
    StepKind.SIMULATION: "hands",
    StepKind.COMMITMENTS: "commitments",
    StepKind.FOLLOW_UP: "follow-up",
}


def page_of(step: Step | None) -> str:
    """The page's name; that of the room where nothing is entered."""
    if step is None:
        return "room"
    if step.kind is StepKind.PICK and step.state is StepState.REVEALED:
        return "reveal"
    return _PAGES.get(step.kind, "room")
