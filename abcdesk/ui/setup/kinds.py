"""The kinds of step as the set-up offers them: icon, and what a new one begins with. No window here."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.workshop import Workshop

ICONS: dict[StepKind, str] = {
    StepKind.TALK: "speech",
    StepKind.CARDS: "cards",
    StepKind.SORT: "swap",
    StepKind.PICK: "target",
    StepKind.ARGUE: "speech",
    StepKind.JUDGE: "hand",
    StepKind.RATE: "chart",
    StepKind.IMPACT: "scales",
    StepKind.BEHAVIOUR: "eye",
    StepKind.SIMULATION: "repeat",
    StepKind.COMMITMENTS: "handshake",
    StepKind.FOLLOW_UP: "calendar",
    StepKind.BREAK: "coffee",
}

_BEGINNINGS: dict[StepKind, tuple[str, str, int, dict[str, object]]] = {
    StepKind.TALK: ("Talk", "", 10, {"slide": "text"}),
    StepKind.CARDS: ("Show the cards", "Do you recognise this here?", 25, {}),
    StepKind.SORT: ("Sort the cards", "Does this happen here? Yes, maybe or no?", 15, {"goes_on": "yes"}),
    StepKind.PICK: (
        "Pick cards",
        "Which three cards do you recognise here?",
        20,
        {"voters": "teams", "picks": 3, "ranked": False},
    ),
    StepKind.ARGUE: (
        "Team top three",
        "Which three cost us most, and what do they lead to?",
        15,
        {"most": 3},
    ),
    StepKind.JUDGE: ("Agree or not?", "Do you agree?", 10, {"cards": []}),
    StepKind.RATE: ("Scan", "Where do we stand today?", 15, {"areas": []}),
    StepKind.IMPACT: (
        "Impact and verdict",
        "What does it do to value, outcomes, costs and risks? Is this an acceptable business risk?",
        40,
        {},
    ),
    StepKind.BEHAVIOUR: (
        "What will we see?",
        "What would I see, walking through your department, that tells me this has changed?",
        20,
        {},
    ),
    StepKind.SIMULATION: ("Simulation", "", 50, {"rounds": 3}),
    StepKind.COMMITMENTS: ("Commitments", "Who does what, and by when?", 20, {}),
    StepKind.FOLLOW_UP: ("Follow-up", "What became of our promises?", 20, {}),
    StepKind.BREAK: ("Break", "", 15, {}),
}


def new_step(workshop: Workshop, kind: StepKind) -> Step:
    """A step of this kind as it is added to the agenda."""
    title, prompt, minutes, settings = _BEGINNINGS[kind]
    if kind is StepKind.IMPACT and any(step.kind is StepKind.ARGUE for step in workshop.steps):
        settings = {**settings, "argued": True}
    return Step(workshop.fresh_id(Step, "s"), kind, title, prompt, minutes, settings=dict(settings))
