"""The panel of impact."""

from __future__ import annotations

from abcdesk.domain.records import StepKind
from abcdesk.ui.console.panels.on_paper import OnPaperPanel


class ImpactPanel(OnPaperPanel):
    """For now."""

    kind = StepKind.IMPACT
