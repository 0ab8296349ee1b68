"""Break: nothing to report."""

from abcdesk.domain.records import StepKind
from abcdesk.report.sections.held import Section, nothing

SECTION = Section(StepKind.BREAK, nothing)
