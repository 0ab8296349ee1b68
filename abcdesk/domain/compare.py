"""Mirrors: a guess about a perspective held against that perspective's own picks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.ballots import asked_groups, pick_settings
from abcdesk.domain.merging import merges_of
from abcdesk.domain.records import Perspective, Step, StepKind, StepState
from abcdesk.domain.tally import SMALLEST_GROUP, Standing, ranking
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class MirrorRow:
    """One card on both sides. Ranks are None and shares 0 where nobody picked it; ``gap`` is the real
    share less the guessed one."""

    card: str
    guess_rank: int | None
    real_rank: int | None
    guess_share: float
    real_share: float
    gap: float


@dataclass(frozen=True, slots=True)
class Mirror:
    """A guess and the truth. Cards tied at the cut all belong to a top; lists follow the ranks."""

    guess_step: str
    real_step: str
    top: int
    shared: tuple[str, ...]
    blind_spots: tuple[str, ...]
    false_worries: tuple[str, ...]
    rows: tuple[MirrorRow, ...]

    @property
    def real_top(self) -> int:
        """How many cards are in the top of those who were guessed about."""
        return len(self.shared) + len(self.blind_spots)


def mirrors(workshop: Workshop) -> tuple[Mirror, ...]:
    """Every pair of a guess about a perspective and that perspective's own picks, in agenda order."""
    picks = [step for step in workshop.steps if step.kind is StepKind.PICK and workshop.ballots_of(step.id)]
    return tuple(
        mirror(workshop, guess, real)
        for guess in picks
        for real in picks
        if (about := guessed_perspective(workshop, guess)) and own_perspective(workshop, real) is about
    )


def mirrors_revealed(workshop: Workshop) -> tuple[Mirror, ...]:
    """The mirrors of which both sides are revealed."""
    shown = {step.id for step in workshop.steps if step.state is StepState.REVEALED}
    return tuple(one for one in mirrors(workshop) if {one.guess_step, one.real_step} <= shown)


def mirrors_of(workshop: Workshop, step_id: str) -> tuple[Mirror, ...]:
    """The revealed mirrors this step is a side of."""
    return tuple(one for one in mirrors_revealed(workshop) if step_id in (one.guess_step, one.real_step))


def counterparts(workshop: Workshop, guess: Step) -> tuple[Step, ...]:
    """The rounds in which those who are guessed about choose for themselves, revealed or not."""
    about = guessed_perspective(workshop, guess)
    return tuple(
        step
        for step in workshop.steps
        if step.kind is StepKind.PICK and about is not None and own_perspective(workshop, step) is about
    )


def mirrors_told(mirrors: Sequence[Mirror], steps: Sequence[Step], step_id: str) -> tuple[Mirror, ...]:
    """Which of these mirrors a talk about mirrors tells: those whose second round stands between the talk
    before and this one; the last one known where there is none between, the first where none is known yet.
    """
    order = {step.id: place for place, step in enumerate(steps)}
    here = order[step_id]
    before = max((order[step.id] for step in steps[:here] if _tells_mirrors(step)), default=-1)
    known = [one for one in mirrors if max(order[one.guess_step], order[one.real_step]) < here]
    fresh = [one for one in known if max(order[one.guess_step], order[one.real_step]) > before]
    return tuple(fresh or known[-1:] or mirrors[:1])


def _tells_mirrors(step: Step) -> bool:
    return step.kind is StepKind.TALK and step.settings.get("slide") == "mirror"


def is_too_small(workshop: Workshop, mirror: Mirror) -> bool:
    """Whether fewer than five people answered on one side: then it is not shown by itself."""
    return any(
        not pick_settings(workshop, workshop.step(step)).by_team
        and len(workshop.ballots_of(step)) < SMALLEST_GROUP
        for step in (mirror.guess_step, mirror.real_step)
    )


def widest_gap(mirror: Mirror, chosen: Sequence[Standing]) -> MirrorRow | None:
    """The blind spot whose real share is farthest above the guessed one, or None where there is none.

    ``chosen`` is the ranking of the real step: what chance alone can reach there is no finding.
    """
    findings = {standing.card for standing in chosen if standing.above_chance}
    blind = [row for row in mirror.rows if row.card in mirror.blind_spots and row.card in findings]
    return max(blind, key=lambda row: row.gap, default=None)


def guessed_perspective(workshop: Workshop, step: Step) -> Perspective | None:
    """The perspective this step guesses about, or None where it asks for the voters' own view."""
    about = pick_settings(workshop, step).about
    asked = {group.perspective for group in asked_groups(workshop, step)}
    return about if about is not None and asked != {about} else None


def own_perspective(workshop: Workshop, step: Step) -> Perspective | None:
    """The one perspective that answers this step for itself, or None."""
    asked = {group.perspective for group in asked_groups(workshop, step)}
    about = pick_settings(workshop, step).about
    if len(asked) != 1 or (about is not None and {about} != asked):
        return None
    return asked.pop()


def mirror(workshop: Workshop, guess: Step, real: Step) -> Mirror:
    """Hold one guess against one truth; the top is the larger of the two steps' number of picks.

    What was merged on one side is merged on both: else a card would be missed where it goes by another name.
    """
    into = merges_of(workshop, guess.id, real.id)
    guessed = {standing.card: standing for standing in ranking(workshop, guess, into)}
    chosen = {standing.card: standing for standing in ranking(workshop, real, into)}
    top = max(pick_settings(workshop, guess).picks, pick_settings(workshop, real).picks)
    guess_top = [card for card, standing in guessed.items() if standing.rank <= top]
    real_top = [card for card, standing in chosen.items() if standing.rank <= top]
    return Mirror(
        guess_step=guess.id,
        real_step=real.id,
        top=top,
        shared=tuple(card for card in real_top if card in guess_top),
        blind_spots=tuple(card for card in real_top if card not in guess_top),
        false_worries=tuple(card for card in guess_top if card not in real_top),
        rows=tuple(
            _row(card, guessed.get(card), chosen.get(card))
            for card in [*chosen, *(c for c in guessed if c not in chosen)]
        ),
    )


def _row(card: str, guess: Standing | None, real: Standing | None) -> MirrorRow:
    guess_share = guess.share if guess else 0.0
    real_share = real.share if real else 0.0
    return MirrorRow(
        card=card,
        guess_rank=guess.rank if guess else None,
        real_rank=real.rank if real else None,
        guess_share=guess_share,
        real_share=real_share,
        gap=real_share - guess_share,
    )
