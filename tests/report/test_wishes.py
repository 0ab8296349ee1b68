"""What the file wishes of its report: paper, parts and their order, the line at the foot, edited findings."""

from __future__ import annotations

import subprocess
import sys
from base64 import b64encode
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image
from pypdf import PdfReader

from abcdesk.cli import main
from abcdesk.colours import contrast
from abcdesk.domain import records as r
from abcdesk.domain.report_rows import PARTS
from abcdesk.domain.workshop import Workshop
from abcdesk.paths import resources
from abcdesk.report.content.facts import facts_of
from abcdesk.report.content.findings import wordings_of
from abcdesk.report.document import render_report
from abcdesk.report.layout.palette import AMBER, INK, accent_of
from abcdesk.report.pages import SECTIONS
from tests.report import workshops as make
from tests.report.reading import pages_of, squeezed, text_of
from tests.report.workshops import no_picture, sample

USUAL = "Confidential: for the CIO and the IT leadership team"


def test_the_parts_have_the_names_that_files_know() -> None:
    assert SECTIONS == PARTS


def test_paper_and_order_are_those_of_the_file() -> None:
    room = sample().put(r.ReportWishes(r.Paper.LETTER, ("method", "cover", "summary")))
    data = render_report(room, no_picture)
    pages = PdfReader(BytesIO(data)).pages
    texts = [squeezed(text) for text in pages_of(data)]
    assert tuple(map(float, pages[0].mediabox[2:])) == (612, 792)
    assert "Methodanddata" in texts[0] and "Belowthewaterline" in texts[-2]
    assert "Thedecisionsweaskofyou" in texts[-1]


def test_the_words_of_cut_texts_stand_where_they_are_wished_and_lose_nothing() -> None:
    last = sample().put(r.ReportWishes(sections=("cards", "impact", "words")))
    first = sample().put(r.ReportWishes(sections=("words", "cards", "impact")))
    assert letters(last) == letters(first)


def letters(room: Workshop) -> list[str]:
    """All letters of the report; its page numbers differ with the order."""
    return sorted(filter(str.isalpha, text_of(room)))


@pytest.mark.parametrize(
    ("line", "shown"), [(None, USUAL), ("For R&D <only>", "For R&D <only>."), ("", "14 October 2026.")]
)
def test_the_line_of_confidentiality(line: str | None, shown: str) -> None:
    pages = pages_of(render_report(sample().put(r.ReportWishes(confidentiality=line)), no_picture))
    assert all(squeezed(shown) in squeezed(page) for page in pages[1:])
    assert (USUAL in " ".join(pages)) == (line is None)


def test_an_edited_finding_is_printed_until_its_numbers_change() -> None:
    room = sample()
    first = wordings_of(facts_of(room))[0]
    edited = room.put(r.ReportText(first.finding.place, "Nobody feels that it is theirs.", first.told))
    assert "Nobodyfeelsthatitistheirs." in text_of(edited, sections=["summary"])
    assert squeezed(first.told) not in text_of(edited, sections=["summary"])
    (ballot, *_) = [one for one in edited.ballots if one.picks[0] == first.finding.place.split(":")[1]]
    changed = edited.without(ballot)
    told = wordings_of(facts_of(changed))[0]
    assert told.is_stale and told.edited == "Nobody feels that it is theirs."
    text = text_of(changed, sections=["summary"])
    assert squeezed(told.told) in text and "Nobodyfeels" not in text


def test_each_finding_has_a_place_of_its_own() -> None:
    for room in (sample(), sample("data-centre"), make.people(), make.one_team(), make.sixty_cards()):
        places = [one.finding.place for one in wordings_of(facts_of(room))]
        assert len(set(places)) == len(places)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_stands_on_the_cover_alone(kind: str) -> None:
    room = sample().put(logo(image(kind)))
    first, *others = PdfReader(BytesIO(render_report(room, no_picture))).pages
    assert len(first.images) == 1 and not any(page.images for page in others)


@pytest.mark.parametrize("data", [b"\x89PNG broken", b"<svg broken", b"\xff\xd8\xff"])
def test_a_broken_logo_leaves_its_room_empty(data: bytes) -> None:
    bare = render_report(sample(), no_picture, sections=["cover"])
    assert render_report(sample().put(logo(data)), no_picture, sections=["cover"]) == bare


def logo(data: bytes) -> r.ReportLogo:
    return r.ReportLogo(b64encode(data).decode("ascii"))


def image(kind: str) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (300, 40), "navy").save(buffer, kind)
    return buffer.getvalue()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_disk_that_fills_up_leaves_the_old_report(tmp_path: Path) -> None:
    """The system itself cuts the file short, as a full disk does."""
    workshop, target = tmp_path / "w.abcw", tmp_path / "r.pdf"
    source = str(resources() / "samples" / "northwind-hospital.json")
    assert CliRunner().invoke(main, ["import", source, "-o", str(workshop)]).exit_code == 0
    target.write_bytes(b"the old report")
    code = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000));"
        "from abcdesk.cli import main; main(sys.argv[1:])"
    )
    words = [sys.executable, "-c", code, "report", str(workshop), "-o", str(target)]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ran.returncode == 1 and "r.pdf cannot be written" in ran.stderr
    assert target.read_bytes() == b"the old report" and not list(tmp_path.glob(".r.pdf*"))


def test_an_accent_is_readable_on_every_ground_and_says_nothing_by_itself() -> None:
    for colour in ("#FFD400", "#FFFFFF", "#000000", "#0B3D91", "#7F7F7F"):
        accent = accent_of(colour)
        assert contrast(accent.text, "#FFFFFF") >= 4.5 and contrast(accent.on_ink, INK) >= 4.5
    assert accent_of("").on_ink == AMBER
    plain, coloured = sample(), sample().put(r.ReportWishes(accent="#0B3D91"))
    assert text_of(coloured, sections=["cover", "summary"]) == text_of(plain, sections=["cover", "summary"])
    fill = b"0.043137 .239216 .568627 rg"
    page = PdfReader(BytesIO(render_report(coloured, no_picture, sections=["summary"]))).pages[0]
    assert fill[1:] in page.get_contents().get_data()
