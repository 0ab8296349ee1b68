"""The report carries its results: what goes in comes out, and nothing that is not meant for its readers."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from abcdesk.domain import records as r
from abcdesk.domain.carried import carried, rows_of
from abcdesk.domain.errors import InvalidInput, UserError
from abcdesk.report.attachment import results_in
from abcdesk.report.document import render_report
from tests.projector.rooms import sample

CANARY = "Quetzalcoatl"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.pdf"
    path.write_bytes(render_report(sample(), lambda _card: None))
    return path


def test_what_goes_in_comes_out(report: Path) -> None:
    assert results_in(report) == json.loads(json.dumps(carried(sample())))
    assert render_report(sample(), lambda _card: None) == report.read_bytes()


def test_nothing_private_travels() -> None:
    workshop = sample()
    marked = workshop.put(
        replace(workshop.info, facilitator=CANARY, objective=CANARY),
        r.PrivateNote("canary", workshop.steps[0].id, CANARY),
        *(replace(note, text=CANARY) for note in workshop.impacts),
        *(replace(team, name=CANARY) for team in workshop.teams),
        *(replace(group, name=CANARY) for group in workshop.groups),
    )
    text = json.dumps(carried(marked))
    assert CANARY not in text and '"seat"' not in text and '"picks"' not in text and '"group"' not in text


def test_an_open_round_stays_at_home() -> None:
    workshop = sample()
    opened = workshop.put(replace(workshop.step("recognise"), state=r.StepState.OPEN))
    assert "recognise" not in [one["id"] for one in carried(opened)["rounds"]]  # type: ignore[attr-defined, index]


@pytest.mark.parametrize("content", [b"", b"no pdf", b"%PDF-1.7 cut"])
def test_what_is_no_report_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(content)
    with pytest.raises(UserError, match="no PDF"):
        results_in(path)


def test_a_cut_report_is_refused(report: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.pdf"
    path.write_bytes(report.read_bytes()[:5000])
    with pytest.raises(UserError):
        results_in(path)


def test_a_missing_or_huge_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        results_in(tmp_path / "none.pdf")
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as file:
        file.truncate(50_000_001)
    with pytest.raises(UserError, match="too large"):
        results_in(huge)


def test_a_pdf_of_others_carries_none(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "other.pdf"))
    canvas.showPage()
    canvas.save()
    with pytest.raises(UserError, match="carries no results"):
        results_in(tmp_path / "other.pdf")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"format": "abcdesk.results/2"}, "format"),
        ({"rounds": {}}, "rounds"),
        (
            {"rounds": [{"id": "s", "n": 2, "cards": [{"card": "x", "votes": 3, "rank": 1}]}]},
            "rounds[0].cards[0].votes",
        ),
        ({"commitments": ["x"]}, "commitments[0]"),
        ({"commitments": [{"text": 5}]}, "commitments[0].text"),
        ({"date": "soon"}, "date"),
        ({"people": -1}, "people"),
    ],
)
def test_wrong_results_are_refused_by_their_place(change: dict[str, object], field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        rows_of({**carried(sample()), **change})
    assert refused.value.field == field
