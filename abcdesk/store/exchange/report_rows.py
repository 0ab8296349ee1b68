"""The report's own key in the JSON format: how it is wished for, words of findings, the logo.

It is one object, and stands in the file only where something of it is set.
"""

from __future__ import annotations

from collections.abc import Iterator

from abcdesk.domain import records as r
from abcdesk.domain.commands import reporting
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange.fields import Fields
from abcdesk.store.exchange.rows import within

KEY = "report"
_KNOWN = ("paper", "sections", "confidentiality", "language", "accent", "numbers", "findings", "logo")


def read_report(value: object) -> Iterator[r.Row]:
    """The rows of this object; none where there is none. InvalidInput names what is wrong."""
    if value is None:
        return
    of = Fields(value, KEY, _KNOWN)
    wishes = r.ReportWishes(
        paper=of.word("paper", r.Paper, r.Paper.A4),
        sections=tuple(_name(path, name) for path, name in of.items("sections")),
        confidentiality=None if of.given("confidentiality") is None else of.text("confidentiality"),
        language=of.text("language"),
        accent=of.text("accent"),
        numbers=of.word("numbers", r.Numbers, r.Numbers.WORDS),
    )
    with within(KEY):
        reporting.check_wishes(wishes)
    if wishes != r.ReportWishes():
        yield wishes
    yield from _findings(of)
    if of.given("logo") is not None:
        yield _logo(of.given("logo"))


def plain_report(workshop: Workshop) -> dict[str, object]:
    """The object; empty where nothing is set."""
    wishes, found = workshop.report_wishes, dict[str, object]()
    if wishes.paper is not r.Paper.A4:
        found["paper"] = wishes.paper
    if wishes.sections:
        found["sections"] = list(wishes.sections)
    if wishes.confidentiality is not None:
        found["confidentiality"] = wishes.confidentiality
    wished = {"language": wishes.language, "accent": wishes.accent, "numbers": wishes.numbers}
    found |= {key: value for key, value in wished.items() if value}
    if texts := workshop.report_texts:
        found["findings"] = [{"place": one.place, "text": one.text, "told": one.told} for one in texts]
    if logo := workshop.report_logo:
        found["logo"] = logo.data
    return found


def _findings(of: Fields) -> Iterator[r.ReportText]:
    places: dict[str, str] = {}
    for path, value in of.items("findings"):
        one = Fields(value, path, ("place", "text", "told"))
        row = r.ReportText(one.id("place"), one.needed_text("text"), one.text("told"))
        with within(path):
            reporting.check_text(row)
        if places.setdefault(row.place, path) != path:
            raise InvalidInput(one.at("place"), f"the same stands in {places[row.place]} already")
        yield row


def _logo(value: object) -> r.ReportLogo:
    if not isinstance(value, str):
        raise InvalidInput(f"{KEY}.logo", "must be text")
    logo = r.ReportLogo(value)
    with within(KEY):
        reporting.check_logo(logo)
    return logo


def _name(path: str, name: object) -> str:
    if not isinstance(name, str):
        raise InvalidInput(path, "must be text")
    return name
