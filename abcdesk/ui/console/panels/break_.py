"""The panel of a break: what the room reads, and when it goes on."""

from __future__ import annotations

from abcdesk.domain.records import StepKind
from abcdesk.ui.console.panels.talk import TalkPanel


class BreakPanel(TalkPanel):
    """Shows the one picture of a break."""

    kind = StepKind.BREAK
