"""The panel of a simulation: what to ask; it is recorded on paper in this version."""

from __future__ import annotations

from abcdesk.domain.records import StepKind
from abcdesk.ui.console.panels.on_paper import OnPaperPanel


class SimulationPanel(OnPaperPanel):
    """Says how this is recorded."""

    kind = StepKind.SIMULATION
