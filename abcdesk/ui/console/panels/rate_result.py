"""A scan that is shown: each group's mean mark in every area, the widest gap first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from abcdesk.domain.records import Group, Step
from abcdesk.domain.steps.rate import RatedArea, areas_of, rated, scale
from abcdesk.ui.console.panels.round_panel import RoundResult
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.measure_rows import Measure, MeasureRows
from abcdesk.ui.widgets.text import Text


class RateResultView(RoundResult):
    """A line an area."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, "scanResult", "reopenScan")
        self.few = Text("Too few people marked for groups to be shown.", 14, 400, "ink2", wrap=True)
        self.gaps = MeasureRows("scanGaps")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.few)
        column.addWidget(self.gaps)
        column.addStretch(1)
        column.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignRight)

    def refresh(self) -> None:
        workshop = self.bench.workshop
        step = workshop.step(self.step_id)
        found = rated(workshop, step)
        groups = [one for one in workshop.groups if any(one.id in area.by_group for area in found)]
        rows = [_row(step, area, groups) for area in sorted(found, key=lambda one: -one.gap)]
        is_seen = groups and not self.bench.hides_counts
        self.gaps.show_rows(rows if is_seen else [], [group.name for group in groups])
        self.few.setVisible(not groups)


def _row(step: Step, area: RatedArea, groups: Sequence[Group]) -> Measure:
    """An area with each group's mean mark on the scale."""
    low, high = scale(step)
    marks = [area.by_group.get(group.id) for group in groups]
    means = ", ".join(f"{one.mean:.1f} ({one.n})" for one in marks if one)
    gap = f"{area.gap:.1f} apart" if len(area.by_group) > 1 else ""
    places = tuple((one.mean - low) / (high - low) if one else None for one in marks)
    return Measure(areas_of(step)[area.area], gap, places, note=means)
