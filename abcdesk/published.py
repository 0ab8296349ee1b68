"""The published rankings that are shipped (resources/benchmarks), read once."""

from __future__ import annotations

import tomllib
from functools import cache

from abcdesk import paths
from abcdesk.domain.published import PublishedPlace, PublishedRanking, fitting
from abcdesk.domain.records import Step, StepKind, StepState
from abcdesk.domain.workshop import Workshop


@cache
def published_rankings() -> tuple[PublishedRanking, ...]:
    """Every set, in the file's order."""
    text = (paths.resources() / "benchmarks" / "published-rankings.toml").read_text(encoding="utf-8")
    return tuple(
        PublishedRanking(
            **{key: value for key, value in one.items() if key != "places"},
            places=tuple(PublishedPlace(**place) for place in one["places"]),
        )
        for one in tomllib.loads(text)["ranking"]
    )


def chosen_for(workshop: Workshop, step: Step) -> PublishedRanking | None:
    """The set that was chosen to stand beside this revealed round, if it may."""
    wanted = step.settings.get("published")
    if not wanted or step.kind is not StepKind.PICK or step.state is not StepState.REVEALED:
        return None
    found = fitting(workshop, step, published_rankings())
    return next((one for one in found if one.id == wanted), None)
