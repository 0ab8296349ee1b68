"""The published rankings that are shipped (resources/benchmarks), read once."""

from __future__ import annotations

import tomllib
from functools import cache

from abcdesk import paths
from abcdesk.domain.published import PublishedAgreement, PublishedPlace, PublishedRanking, fitting
from abcdesk.domain.records import Step, StepKind, StepState
from abcdesk.domain.steps.judge import AGREE, answers_of
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


@cache
def published_agreements() -> tuple[PublishedAgreement, ...]:
    """The published shares of agreement, in the file's order."""
    text = (paths.resources() / "benchmarks" / "published-agreement.toml").read_text(encoding="utf-8")
    return tuple(
        PublishedAgreement(**{**one, "cards": tuple(one["cards"]), "shares": tuple(one["shares"])})
        for one in tomllib.loads(text)["agreement"]
    )


def agreement_on(step: Step, card: str) -> PublishedAgreement | None:
    """The published shares that may stand beside the room's answer about this card: where agreeing is what
    was asked. None for other questions and cards."""
    if step.kind is not StepKind.JUDGE or answers_of(step) != AGREE:
        return None
    return next((one for one in published_agreements() if card in one.cards), None)


def chosen_for(workshop: Workshop, step: Step) -> PublishedRanking | None:
    """The set that was chosen to stand beside this revealed round, if it may."""
    wanted = step.settings.get("published")
    if not wanted or step.kind is not StepKind.PICK or step.state is not StepState.REVEALED:
        return None
    found = fitting(workshop, step, published_rankings())
    return next((one for one in found if one.id == wanted), None)
