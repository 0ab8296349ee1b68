"""What is looked at before a report leaves the laptop. No Qt here."""

from __future__ import annotations

from typing import NamedTuple

from abcdesk.deckfile.raster import fault_of_raster
from abcdesk.deckfile.svg_check import svg_problems
from abcdesk.deckfile.svg_plain import is_plain
from abcdesk.domain.commands.reporting import logo_bytes
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.printed import lacking_signs, named_signs
from abcdesk.ui.words import count

SMALLEST = 5


class Check(NamedTuple):
    """One line of the list; one that is not ``good`` is for a person to look at."""

    title: str
    words: str
    good: bool


def checks(workshop: Workshop) -> list[Check]:
    """Names, private notes, small groups, people's own words, signs that no font has."""
    found = [
        Check("No names of participants", "abcdesk asks for teams and head counts only", True),
        Check("No private notes", "They are in no report, slide or spreadsheet", True),
        _small_groups(workshop),
    ]
    said = [note.text for note in workshop.impacts] + [one.note for one in workshop.observations if one.note]
    if said:
        words = "Read them in the preview: a name may hide in one"
        found.append(Check(f"{count(len(said), 'remark')} in people’s words", words, False))
    if workshop.report_logo and fault_of_logo(logo_bytes(workshop.report_logo) or b""):
        found.append(Check("The logo cannot be drawn", "The report is made without it", False))
    if signs := lacking_signs(workshop):
        found.append(Check("Signs that cannot be printed", f"The fonts lack {named_signs(signs)}", False))
    return found


def _small_groups(workshop: Workshop) -> Check:
    small = [group for group in workshop.groups if 0 < group.headcount < SMALLEST]
    if not small:
        return Check("No group of fewer than five", "Every group is large enough to stand alone", True)
    names = " and ".join(f"{group.name}, {group.headcount} people" for group in small)
    return Check("No group of fewer than five", f"{names}: not shown alone", True)


def fault_of_logo(data: bytes) -> str:
    """Why this picture cannot be printed as a logo, or "" when it can."""
    if b"<svg" in data[:4096]:
        problems = svg_problems("logo.svg", data)
        if problems:
            return problems[0].message
        return "" if is_plain(data) else "cannot be drawn. Save it as PNG."
    return fault_of_raster(data)
