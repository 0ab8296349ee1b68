"""A behaviour is something that one can watch."""

from __future__ import annotations

import pytest

from abcdesk.domain.slogans import slogan_in


@pytest.mark.parametrize(
    "text",
    [
        "Customer first",
        "Be more customer focused",
        "Be more proactive in everything",
        "Everybody should respect the users more",
        "Improve the communication between the teams",
        "Better service",
        "A culture of trust and openness",
        "We want to be the best team",
    ],
)
def test_slogans_are_asked_about(text: str) -> None:
    found = slogan_in(text)
    assert found is not None
    assert found.reason.endswith(".") and found.ask.endswith("?")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Whoever takes the call keeps it until the user says it is solved.",
        "We hand over with a name and a time, never with “not ours”.",
        "Each morning the team lead asks: which calls have no owner?",
        "Two users try each release before it goes live, and sign for it.",
        "Four weeks after go-live we ask its users what changed, and publish it.",
        "The desk phones back within the hour, also with bad news",
        "Customer first: we call each user back by noon",
    ],
)
def test_what_one_can_watch_passes(text: str) -> None:
    assert slogan_in(text) is None


def test_short_lines_are_named_as_short() -> None:
    found = slogan_in("Call users back")
    assert found is not None and found.reason == "Too short to watch."
