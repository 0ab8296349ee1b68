"""Commands of the report: how it is wished for, words of a finding, the client's logo."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from typing import ClassVar

from abcdesk.domain.changes import Transaction
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import ReportLogo, ReportText, ReportWishes
from abcdesk.domain.report_rows import PARTS

LONGEST_LINE = 110
"""Of the line at the foot: it stands beside the date on one line of the page."""

LONGEST_FINDING = 400
MOST_LOGO_BYTES = 1_000_000
_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}", re.ASCII)


@dataclass(frozen=True)
class WishReport:
    """Keep how the report is wished for."""

    wishes: ReportWishes
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Change how the report is made"

    def apply(self, tx: Transaction) -> None:
        check_wishes(self.wishes)
        if self.wishes != ReportWishes():
            tx.put(self.wishes)
        elif tx.workshop.find(ReportWishes, "report"):
            tx.remove(self.wishes)


@dataclass(frozen=True)
class WordFinding:
    """Put a finding into other words than ``told``, those that are generated; without words, or with the
    same, it is generated again."""

    place: str
    text: str
    told: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Word a finding"

    def apply(self, tx: Transaction) -> None:
        row = ReportText(self.place, " ".join(self.text.split()), self.told)
        if row.text and row.text != row.told:
            check_text(row)
            tx.put(row)
        elif tx.workshop.find(ReportText, self.place):
            tx.remove(row)


@dataclass(frozen=True)
class SetLogo:
    """Put the client's logo onto the cover; None takes it away."""

    data: bytes | None
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Change the logo"

    def apply(self, tx: Transaction) -> None:
        if self.data is not None:
            row = ReportLogo(base64.b64encode(self.data).decode("ascii"))
            check_logo(row)
            tx.put(row)
        elif logo := tx.workshop.report_logo:
            tx.remove(logo)


def logo_bytes(logo: ReportLogo | None) -> bytes | None:
    """The picture itself."""
    return base64.b64decode(logo.data) if logo else None


def check_wishes(wishes: ReportWishes) -> None:
    """Refuse parts that no report has or that stand twice, a line that is none or too long, and what is no
    code of a language or no colour."""
    for name in wishes.sections:
        if name not in PARTS:
            raise InvalidInput("sections", f"a report has no part “{name}”", f"Known: {', '.join(PARTS)}.")
    if len(set(wishes.sections)) < len(wishes.sections):
        raise InvalidInput("sections", "a part stands twice")
    line = wishes.confidentiality or ""
    if len(line) > LONGEST_LINE:
        raise InvalidInput("confidentiality", f"is longer than {LONGEST_LINE} characters")
    if not line.isprintable():
        raise InvalidInput("confidentiality", "must be one line")
    if wishes.language and not _CODE.fullmatch(wishes.language):
        raise InvalidInput("language", "must be a code such as en or nl")
    if wishes.accent and not _COLOUR.fullmatch(wishes.accent):
        raise InvalidInput("accent", "must be a colour such as #0E6F7C")


def check_text(row: ReportText) -> None:
    """Refuse words that do not fit onto the page of findings."""
    if not row.place:
        raise InvalidInput("place", "is empty")
    if not row.text.strip():
        raise InvalidInput("text", "is empty")
    if len(row.text) > LONGEST_FINDING:
        raise InvalidInput("text", f"is longer than {LONGEST_FINDING} characters", "Two sentences do.")


def check_logo(logo: ReportLogo) -> None:
    """Refuse what is no picture in base64, or too large; whether it can be drawn shows in the report."""
    if len(logo.data) > MOST_LOGO_BYTES * 4 // 3 + 4:
        raise InvalidInput("logo", "is larger than 1 MB", "Save it smaller.")
    try:
        data = base64.b64decode(logo.data, validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidInput("logo", "is no picture in base64") from error
    if not data.startswith((b"\x89PNG", b"\xff\xd8\xff")) and b"<svg" not in data[:4096]:
        raise InvalidInput("logo", "is neither PNG, JPEG nor SVG", "Save it as PNG.")
