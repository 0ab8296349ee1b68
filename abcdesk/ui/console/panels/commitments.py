"""The panel of commitments."""

from __future__ import annotations

from abcdesk.domain.records import StepKind
from abcdesk.ui.console.panels.on_paper import OnPaperPanel


class CommitmentsPanel(OnPaperPanel):
    """For now."""

    kind = StepKind.COMMITMENTS
