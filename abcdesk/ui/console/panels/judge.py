"""The panel of judge."""

from __future__ import annotations

from abcdesk.domain.records import StepKind
from abcdesk.ui.console.panels.on_paper import OnPaperPanel


class JudgePanel(OnPaperPanel):
    """For now."""

    kind = StepKind.JUDGE
