"""What was decided and promised as lines of an improvement register, in the fields these usually have.

A decision to treat or investigate is a line, and so is each commitment that was not dropped; an accepted
risk asks for nothing. Raised by: the groups that were in the room, all of them, whatever each one answered.
Size stays empty: nobody estimated it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from abcdesk.domain.records import SEVERITIES, Commitment, CommitmentStatus, Decision, DecisionKind
from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange.cells import Rows
from abcdesk.store.exchange.tables import as_csv

_HEADS = (
    "number",
    "date raised",
    "size",
    "timescale",
    "description",
    "priority",
    "metric",
    "justification",
    "raised by",
    "actioned by",
    "required by",
)
_TIMESCALES = ((31, "short"), (92, "medium"))
"""Up to how many days after the workshop a line counts as what; later than all is long."""


def register_csv(workshop: Workshop) -> bytes:
    """The register as CSV: decisions first, then commitments, each in the workshop's order."""
    lines = [*_decided(workshop), *_promised(workshop)]
    numbered: Rows = [[number, *line] for number, line in enumerate(lines, start=1)]
    return as_csv([list(_HEADS), *numbered])


def _decided(workshop: Workshop) -> Iterator[list[str]]:
    for decision in workshop.decisions:
        if decision.decision is not DecisionKind.ACCEPT:
            yield _decision_line(workshop, decision)


def _decision_line(workshop: Workshop, decision: Decision) -> list[str]:
    card = workshop.deck.card(decision.card)
    signs = "; ".join(one.we_will_see for one in workshop.behaviours_of(card.id) if one.we_will_see)
    what = f"{decision.decision.capitalize()}: {card.title}"
    return _line(workshop, what, card.id, signs, decision.owner, decision.by)


def _promised(workshop: Workshop) -> Iterator[list[str]]:
    cards = {behaviour.id: behaviour.card for behaviour in workshop.behaviours}
    for promise in workshop.commitments:
        if promise.status is not CommitmentStatus.DROPPED:
            yield _promise_line(workshop, promise, cards.get(promise.behaviour or "", ""))


def _promise_line(workshop: Workshop, promise: Commitment, card: str) -> list[str]:
    return _line(workshop, promise.text, card, promise.measure, promise.owner, promise.due)


def _line(
    workshop: Workshop, what: str, card: str, metric: str, owner: str, due: dt.date | None
) -> list[str]:
    """All fields but the number; priority and justification are those of the card's worst impact note."""
    raised = workshop.info.date
    worst = max(workshop.impacts_of(card), key=lambda note: note.severity, default=None)
    return [
        raised.isoformat() if raised else "",
        "",
        _timescale(raised, due),
        what,
        SEVERITIES[worst.severity] if worst else "",
        metric,
        worst.text if worst else "",
        ", ".join(group.name for group in workshop.groups),
        owner,
        due.isoformat() if due else "",
    ]


def _timescale(raised: dt.date | None, due: dt.date | None) -> str:
    if raised is None or due is None:
        return ""
    days = (due - raised).days
    return next((word for most, word in _TIMESCALES if days <= most), "long")
