"""What the room may see of a scan: who has handed in, and no mark before it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from abcdesk.domain.records import Group, Step
from abcdesk.domain.steps.rate import RatedArea, areas_of, hidden_in, is_shown, rated, scale, seats_in
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class ScanView:
    """A scan as the room may see it. ``names`` are the areas' by id; ``rated`` and ``hidden`` (names of
    groups too small to stand alone) are empty until it is shown."""

    step: Step
    groups: tuple[Group, ...]
    slips_in: Mapping[str, int]
    names: Mapping[str, str]
    lowest: int
    highest: int
    rated: tuple[RatedArea, ...]
    hidden: tuple[str, ...]

    @property
    def shown_groups(self) -> tuple[Group, ...]:
        """The groups whose marks stand in the picture."""
        marked = {group for area in self.rated for group in area.by_group}
        return tuple(group for group in self.groups if group.id in marked)

    @property
    def by_gap(self) -> tuple[RatedArea, ...]:
        """The areas that at least one group has marked, the largest gap first."""
        marked = [area for area in self.rated if area.by_group]
        return tuple(sorted(marked, key=lambda area: -area.gap))


def scan_view(workshop: Workshop, step: Step) -> ScanView:
    """What the room may see of this scan now."""
    shown = is_shown(step)
    lowest, highest = scale(step)
    hidden = hidden_in(workshop, step) if shown else ()
    return ScanView(
        step=step,
        groups=workshop.groups,
        slips_in={group.id: len(seats_in(workshop, step, group.id)) for group in workshop.groups},
        names=areas_of(step),
        lowest=lowest,
        highest=highest,
        rated=rated(workshop, step) if shown else (),
        hidden=tuple(workshop.group(group).name for group in hidden),
    )
