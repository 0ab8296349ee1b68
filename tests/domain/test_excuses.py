"""Excuses: how each ends, and how much of the service was chosen."""

from __future__ import annotations

import pytest
from small_room import after, room

from abcdesk.domain import records as r
from abcdesk.domain.changes import Command
from abcdesk.domain.commands.preparing import KeepStep, RemoveStep
from abcdesk.domain.commands.ruling import KeepRuling, RemoveRuling
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.results import results
from abcdesk.domain.steps.excuse_answers import EXCUSES
from abcdesk.domain.steps.excuses import Origin, service_dial
from abcdesk.domain.workshop import Workshop

STEP = r.Step(
    "why",
    r.StepKind.JUDGE,
    "Why",
    settings={"answers": list(EXCUSES), "cards": [f"c{n}" for n in range(1, 8)]},
)
COUNTS = {
    "c1": (5, 1, 0),
    "c2": (0, 1, 5),
    "c3": (2, 2, 2),
    "c4": (4, 1, 1),
    "c5": (0, 6, 0),
    "c6": (3, 0, 3),
}
"""By card: an excuse, don't know, a decision. Nothing is counted about c7."""

ROOM = room(
    STEP,
    *(
        r.Judgement("why", card, "it", answer, count)
        for card, counts in COUNTS.items()
        for answer, count in zip(EXCUSES, counts, strict=True)
    ),
)


def decided(card: str, by: str = "Finance Board", text: str = "", step: str = "why") -> KeepRuling:
    return KeepRuling(r.Ruling(step, card, r.RulingKind.DECISION, by, text))


def improved(card: str, text: str = "We confirm before we close", step: str = "why") -> KeepRuling:
    return KeepRuling(r.Ruling(step, card, r.RulingKind.IMPROVEMENT, "", text))


def origins(workshop: Workshop) -> dict[str, str]:
    return {one.card: one.origin.value for one in service_dial(workshop, workshop.step("why")).excuses}


def test_chosen_is_only_what_somebody_named_decided() -> None:
    assert origins(ROOM) == {
        "c1": "excused", "c2": "unknown", "c3": "unknown", "c4": "excused", "c5": "unknown", "c6": "unknown",
    }  # fmt: skip
    ruled = after(ROOM, decided("c2"), improved("c3"), decided("c4"))
    assert origins(ruled) == {
        "c1": "excused", "c2": "chosen", "c3": "excused", "c4": "chosen", "c5": "unknown", "c6": "unknown",
    }  # fmt: skip
    dial = service_dial(ruled, STEP)
    assert (dial.n, dial.ended, [len(dial.of(one)) for one in Origin]) == (6, 1, [2, 2, 2])


def test_results_tell_rulings_and_dial() -> None:
    told = results(after(ROOM, decided("c2", text="2024"), improved("c1")))
    assert told["rulings"] == [
        {"step": "why", "card": "c2", "outcome": "decision", "by": "Finance Board", "text": "2024"},
        {
            "step": "why",
            "card": "c1",
            "outcome": "improvement",
            "by": "",
            "text": "We confirm before we close",
        },
    ]
    steps = told["steps"]
    assert isinstance(steps, dict)
    assert steps["why"]["dial"] == {"n": 6, "chosen": 1, "unknown": 3, "excused": 2, "ended": 1}
    assert "dial" not in steps["judge"]


def test_a_ruling_changes_and_goes_with_its_step() -> None:
    changed = after(ROOM, decided("c2"), improved("c2"))
    assert [row.outcome for row in changed.rulings] == [r.RulingKind.IMPROVEMENT]
    assert after(changed, RemoveRuling("why", "c2"), RemoveRuling("why", "c1")).rulings == ()
    assert after(changed, RemoveStep("why")).rulings == ()


REFUSED: list[tuple[str, Command]] = [
    ("step", decided("c1", step="nowhere")),
    ("step", decided("c1", step="judge")),
    ("step", decided("c1", step="own")),
    ("card", decided("nothing")),
    ("card", decided("c9")),
    ("by", decided("c1", by="  ")),
    ("text", improved("c1", text="")),
    ("text", improved("c1", text="x" * 20_001)),
    ("settings", KeepStep(r.Step("why", r.StepKind.JUDGE, "Why", settings={"answers": ["yes", "no"]}))),
]


@pytest.mark.parametrize(("field", "command"), REFUSED, ids=[f"{f}-{n}" for n, (f, _) in enumerate(REFUSED)])
def test_what_cannot_be_is_refused(field: str, command: Command) -> None:
    with pytest.raises(InvalidInput) as refused:
        after(after(ROOM, improved("c1")), command)
    assert refused.value.field == field
