"""Which panel belongs to which kind of step."""

from __future__ import annotations

from collections.abc import Mapping

from abcdesk.domain.records import StepKind
from abcdesk.ui.console.panels.argue import ArguePanel
from abcdesk.ui.console.panels.behaviour import BehaviourPanel
from abcdesk.ui.console.panels.break_ import BreakPanel
from abcdesk.ui.console.panels.cards import CardsPanel
from abcdesk.ui.console.panels.commitments import CommitmentsPanel
from abcdesk.ui.console.panels.follow_up import FollowUpPanel
from abcdesk.ui.console.panels.impact import ImpactPanel
from abcdesk.ui.console.panels.judge import JudgePanel
from abcdesk.ui.console.panels.panel import StepPanel
from abcdesk.ui.console.panels.pick import PickPanel
from abcdesk.ui.console.panels.rate import RatePanel
from abcdesk.ui.console.panels.simulation import SimulationPanel
from abcdesk.ui.console.panels.sort import SortPanel
from abcdesk.ui.console.panels.talk import TalkPanel

PANELS: Mapping[StepKind, type[StepPanel]] = {
    panel.kind: panel
    for panel in (
        TalkPanel,
        CardsPanel,
        SortPanel,
        PickPanel,
        ArguePanel,
        JudgePanel,
        RatePanel,
        ImpactPanel,
        BehaviourPanel,
        SimulationPanel,
        CommitmentsPanel,
        FollowUpPanel,
        BreakPanel,
    )
}
"""The panel of every kind of step there is."""
