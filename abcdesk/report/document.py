"""The report for the client as a PDF: from one workshop, always the same bytes for the same input."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from abcdesk.domain.carried import carried
from abcdesk.domain.workshop import Workshop
from abcdesk.files import write_whole
from abcdesk.report.attachment import attach
from abcdesk.report.content.cover import confidentiality
from abcdesk.report.content.facts import Facts, facts_of
from abcdesk.report.content.parts import Share, mix_of, votes_of_main
from abcdesk.report.content.wording import ended, sentences
from abcdesk.report.language import wished
from abcdesk.report.layout.furniture import Furniture
from abcdesk.report.layout.palette import accent_of
from abcdesk.report.layout.pictures import Fetch, Pictures
from abcdesk.report.layout.plan import Page, Plan
from abcdesk.report.layout.sheet import Frame, Sheet
from abcdesk.report.layout.tags import Tags
from abcdesk.report.layout.type import clean, first_font
from abcdesk.report.pages import SECTIONS, Order, laid_out

rl_config.useA85 = 0  # plain compressed streams: pictures would take fifty times as long in ASCII

PAGE_SIZES = {"A4": A4, "Letter": LETTER}
Progress = Callable[[int, int], None]
"""(pages drawn, pages in all)"""


def render_report(
    workshop: Workshop,
    picture: Fetch,
    *,
    lang: str = "",
    draft: bool = False,
    made_on: dt.date | None = None,
    page_size: str | None = None,
    sections: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> bytes:
    """The report as the bytes of a PDF.

    ``picture`` gives a card's picture by the card's id: SVG, PNG, JPEG or None (an SVG that uses more than
    ``report.layout.svg`` draws counts as none: hand in a PNG). ``lang`` is the language that it is worded
    in, else the one that the file wishes for; UserError where there is no such catalogue. A ``draft`` is
    marked as such and ends with what is still open. ``made_on`` is printed in the appendix and kept as the
    file's date. ``sections`` are names of ``SECTIONS`` in the order in which they are to stand; those without
    content are left out. Paper and sections are otherwise those that the workshop's file wishes for.
    ValueError for an unknown section or page size.
    """
    wishes = workshop.report_wishes
    page_size, sections = page_size or wishes.paper, sections or wishes.sections or SECTIONS
    if page_size not in PAGE_SIZES:
        raise ValueError(f"no such page size: {page_size!r}")
    if unknown := set(sections) - set(SECTIONS):
        raise ValueError(f"no such section: {', '.join(sorted(unknown))}")
    facts = facts_of(workshop, wished(workshop, lang))
    plan = Plan(Frame(*PAGE_SIZES[page_size]), facts.language, accent_of(wishes.accent))
    order = Order(facts, Pictures(picture), draft, made_on)
    laid_out(plan, order, sections)
    return _drawn(facts, plan, draft, made_on, progress)


def write_report(workshop: Workshop, picture: Fetch, target: Path, **options: Any) -> None:
    """Write the report to ``target``, wholly or not at all; ``options`` are those of ``render_report``.

    Raises UserError where the folder is missing or cannot be written or the disk is full; a file that was
    there before is then unchanged.
    """
    write_whole(target, render_report(workshop, picture, **options))


def _drawn(
    facts: Facts, plan: Plan, draft: bool, made_on: dt.date | None, progress: Progress | None
) -> bytes:
    buffer = BytesIO()
    canvas = _canvas(buffer, facts, plan, made_on or facts.workshop.info.date)
    furniture = _furniture(facts, draft)
    numbers = {
        anchor: number
        for number, page in enumerate(plan.pages, 1)
        for anchor in (page.anchor, *(also for also, _ in page.also))
        if anchor
    }
    top = next((page for page in plan.pages if page.outline), None)
    tags = Tags(canvas)
    for number, page in enumerate(plan.pages, 1):
        tags.begin_page()
        sheet = Sheet(canvas, plan.frame, numbers, plan.language, plan.accent, tags)
        _mark_place(canvas, page, nested=top is not None and top.level == 0)
        if not page.bare:
            with sheet.decoration():
                furniture.draw(sheet, page.section, number)
        page.draw(sheet)
        canvas.showPage()
        tags.end_page()
        if progress:
            progress(number, len(plan.pages))
    tags.finish()
    attach(canvas, carried(facts.workshop))
    canvas.save()
    return buffer.getvalue()


def _canvas(buffer: BytesIO, facts: Facts, plan: Plan, day: dt.date | None) -> Canvas:
    info = facts.workshop.info
    size = (plan.frame.width, plan.frame.height)
    canvas = Canvas(
        buffer,
        size,
        invariant=1,
        pageCompression=1,
        lang=plan.language.tag,
        initialFontName=first_font(),
    )
    whose = info.organisation or info.title
    title, kind = (plan.language.say(f"cover.{name}") for name in ("title", "kind"))
    canvas.setTitle(clean(f"{title}: {kind}{', ' + whose if whose else ''}"))
    canvas.setSubject(kind)
    canvas.setAuthor("abcdesk")
    canvas.setCreator("abcdesk")
    if day:
        canvas.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}000000Z")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def _mark_place(canvas: Canvas, page: Page, *, nested: bool) -> None:
    """Let references and the list of contents lead here; without a first level there is no second."""
    if page.anchor:
        canvas.bookmarkPage(page.anchor)
    if page.outline:
        canvas.addOutlineEntry(clean(page.outline), page.anchor, page.level if nested else 0)
    for anchor, outline in page.also:
        canvas.bookmarkPage(anchor)
        canvas.addOutlineEntry(clean(outline), anchor, page.level if nested else 0)


def _furniture(facts: Facts, draft: bool) -> Furniture:
    info = facts.workshop.info
    suits = tuple(Share(suit.title, suit.colour, 1) for suit in facts.workshop.deck.suits)
    line = facts.language.say("pages.foot", day=info.date)
    return Furniture(
        organisation=info.organisation or info.title,
        footer=sentences(line, ended(confidentiality(facts))),
        mix=mix_of(facts, votes_of_main(facts)) or suits,
        draft=draft,
    )
