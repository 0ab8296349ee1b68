"""The panel of behaviour."""

from __future__ import annotations

from abcdesk.domain.records import StepKind
from abcdesk.ui.console.panels.on_paper import OnPaperPanel


class BehaviourPanel(OnPaperPanel):
    """For now."""

    kind = StepKind.BEHAVIOUR
