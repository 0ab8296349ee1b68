"""Judge: about one card after the other the room answers by show of hands, counted per group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import cast

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps import settings as check
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.steps.excuse_answers import excuse_and_decision
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.tally import hidden_across
from abcdesk.domain.workshop import Workshop

AGREE = ("agree", "unsure", "disagree")
VERDICT = ("acceptable", "unsure", "not acceptable")
"""The answers to "Is this an acceptable business risk?"."""

FEELS = ("the customer feels it", "unsure", "only IT feels it")
"""The answers about a process: does the customer notice that it is there?"""

ROWS_A_PAGE, PROCESSES_A_PAGE = 8, 20


@dataclass(frozen=True, slots=True)
class JudgedCard:
    """The room's answers about one card: counts in the order of the step's answers."""

    card: str
    counts: dict[str, int]
    by_group: dict[str, dict[str, int]]

    @property
    def n(self) -> int:
        """How many people answered."""
        return sum(self.counts.values())

    def share(self, answer: str) -> float:
        """The part of those who answered that gave this answer; 0 where nobody answered."""
        return self.counts[answer] / self.n if self.n else 0.0


def answers_of(step: Step) -> tuple[str, ...]:
    """The answers this step offers; an impact step asks for the verdict."""
    if step.kind is StepKind.IMPACT:
        return VERDICT
    return tuple(cast("Sequence[str]", step.settings.get("answers", AGREE)))


def judged(workshop: Workshop, step: Step, card_id: str) -> JudgedCard:
    """What was counted about one card, whole and by group (all groups: see ``hidden_in``)."""
    answers = answers_of(step)
    rows = workshop.judgements_of(step.id, card_id)
    total = Counter(dict.fromkeys(answers, 0))
    by_group: dict[str, dict[str, int]] = {}
    for row in rows:
        total[row.answer] += row.count
        by_group.setdefault(row.group, dict.fromkeys(answers, 0))[row.answer] += row.count
    ordered = {group.id: by_group[group.id] for group in workshop.groups if group.id in by_group}
    return JudgedCard(card_id, dict(total), ordered)


def hidden_in(workshop: Workshop, step: Step) -> tuple[str, ...]:
    """The groups whose counts in this step must not be shown alone."""
    answered: dict[str, Counter[str]] = {}
    for row in workshop.judgements:
        if row.step == step.id:
            answered.setdefault(row.card, Counter())[row.group] += row.count
    return hidden_across(workshop, list(answered.values()))


def counted_cards(workshop: Workshop, step: Step) -> tuple[str, ...]:
    """The cards of this step about which something is counted, in the step's order."""
    return tuple(card for card in cards_of(workshop, step) if workshop.judgements_of(step.id, card))


def pages_of(answers: Sequence[str], cards: int) -> int:
    """How many pictures show the answers about so many cards side by side; none for fewer than two."""
    most = PROCESSES_A_PAGE if tuple(answers) == FEELS else ROWS_A_PAGE
    return ceil(cards / most) if cards > 1 else 0


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """For each card the question, and its answer once it is counted; last, all answers side by side (and
    for excuses the dial: how much of this service was chosen). Without a card the question alone.

    The pictures of all answers are no leak of a count before its time: they stand after the last
    card, and the room gets there only when the facilitator goes on past every answer.
    """
    played: list[Cue] = []
    for card_id in cards_of(workshop, step):
        played.append(Cue("question", card_id))
        if workshop.judgements_of(step.id, card_id):
            played.append(Cue("answer", card_id))
    pages = pages_of(answers_of(step), len(counted_cards(workshop, step)))
    played += (Cue("answers", place=page) for page in range(1, pages + 1))
    if pages and excuse_and_decision(answers_of(step)):
        played.append(Cue("dial"))
    if pages and answers_of(step) == AGREE and _has_gaps(workshop, step):
        played.append(Cue("gaps"))
    return tuple(played) or (Cue("text"),)


def _has_gaps(workshop: Workshop, step: Step) -> bool:
    """Whether at least two groups that may be shown answered about the same cards."""
    hidden = hidden_in(workshop, step)
    shown = [
        set(judged(workshop, step, card).by_group) - set(hidden) for card in counted_cards(workshop, step)
    ]
    return sum(len(groups) > 1 for groups in shown) > 1


KIND = Kind(
    StepKind.JUDGE,
    "Judge",
    {
        "answers": check.answers,
        "cards": check.maybe(check.cards),
        "suit": check.maybe(check.suit),
    },
    cues,
)
