"""What is counted in a simulation, sign by sign over the rounds; which one tells the story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from abcdesk.domain.records import ObservationKind, Step
from abcdesk.domain.steps.simulation import sign_words, tallies, watched_in
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class Sign:
    """What is counted: a behaviour seen, or a relapse. ``counts`` is by round."""

    behaviour: str
    words: str
    is_relapse: bool
    counts: Mapping[int, int]

    @property
    def total(self) -> int:
        """How often in all rounds."""
        return sum(self.counts.values())

    @property
    def shrunk(self) -> int:
        """How much it went down from the first round to the last; below 0 where it grew."""
        inside = [self.counts[number] for number in sorted(self.counts)]
        return inside[0] - inside[-1] if inside else 0

    def until(self, number: int) -> Sign:
        """The same without the rounds after this one."""
        return Sign(
            self.behaviour, self.words, self.is_relapse, {n: c for n, c in self.counts.items() if n <= number}
        )


def signs_of(workshop: Workshop, step: Step, rounds: Sequence[int]) -> tuple[Sign, ...]:
    """What is watched first, then what else was counted; for each behaviour what was seen, then relapses."""
    every = tallies(workshop, step)
    watched = [row.behaviour for row in watched_in(workshop, step)]
    counted = [tally.behaviour for tally in every if tally.behaviour]
    signs = []
    for behaviour in dict.fromkeys([*watched, *counted]):
        found = {tally.round: tally for tally in every if tally.behaviour == behaviour}
        for kind in (ObservationKind.SEEN, ObservationKind.RELAPSE):
            relapse = kind is ObservationKind.RELAPSE
            counts = {
                n: (found[n].relapse if relapse else found[n].seen) if n in found else 0 for n in rounds
            }
            signs.append(Sign(behaviour, sign_words(workshop, step, behaviour, kind), relapse, counts))
    return tuple(signs)


def hero_of(signs: Sequence[Sign]) -> Sign | None:
    """The relapse that shrank most, else the largest; None where nothing is watched."""
    relapses = [sign for sign in signs if sign.is_relapse]
    shrunk = max(relapses, key=lambda sign: (sign.shrunk, sign.total), default=None)
    if shrunk is not None and shrunk.shrunk > 0:
        return shrunk
    return max(relapses, key=lambda sign: sign.total, default=None)
