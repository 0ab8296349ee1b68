"""The tour, played once as a user would start it: what was typed is what the sample says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from abcdesk.domain import records as r
from abcdesk.domain.results import results
from abcdesk.domain.workshop import Workshop
from abcdesk.store.file import WorkshopFile
from tests.projector.rooms import sample
from tests.reliability.no_sockets import CODE

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the tour was played."""
    place = tmp_path_factory.mktemp("tour") / "out"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment["ABCDESK_HOME"] = str(tmp_path_factory.mktemp("home"))
    ran = subprocess.run(
        [sys.executable, "-c", CODE, "tour", "-o", str(place)],  # P4: no socket can be made meanwhile
        env=environment,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return place


@pytest.fixture(scope="module")
def played(folder: Path) -> Workshop:
    """The workshop as the tour left it."""
    with WorkshopFile.read(folder / "sample.abcw") as file:
        return file.workshop


def test_it_leaves_what_it_promises_and_nothing_else(folder: Path) -> None:
    assert sorted(path.name for path in folder.iterdir()) == [
        "console",
        "report.pdf",
        "sample.abcw",
        "slides",
    ]
    assert len(list((folder / "console").glob("[0-9][0-9]-*.png"))) >= 18
    names = [path.stem.partition("-")[2] for path in sorted((folder / "slides").iterdir())]
    assert names[:4] == ["welcome", "iceberg", "suits", "wall"]
    assert {"round", "ranking-1", "mirror", "verdict-not-my-responsibility", "close"} <= set(names)


def test_every_result_is_that_of_the_sample(played: Workshop) -> None:
    mine, theirs = results(played), results(sample())
    for part in ("steps", "mirror", "decisions"):
        assert mine[part] == theirs[part], part


def test_every_note_was_typed_as_it_stands_in_the_sample(played: Workshop) -> None:
    def notes(workshop: Workshop) -> set[tuple[object, ...]]:
        return {(n.card, n.dimension, n.text, n.severity, n.evidence, n.team) for n in workshop.impacts}

    assert notes(played) == notes(sample())


def test_every_behaviour_and_promise_was_typed(played: Workshop) -> None:
    def behaviours(workshop: Workshop) -> set[tuple[str, ...]]:
        return {(b.card, b.desired, b.we_will_see, b.worded_by) for b in workshop.behaviours}

    def promises(workshop: Workshop) -> set[tuple[object, ...]]:
        return {
            (c.text, c.owner, c.due, c.measure, c.first_step, tuple(sorted(c.confidence)))
            for c in workshop.commitments
        }

    assert behaviours(played) == behaviours(sample())
    assert promises(played) == promises(sample())


def test_the_show_stands_at_its_end(played: Workshop) -> None:
    assert played.stage.step == played.steps[-1].id
    assert all(s.state is r.StepState.REVEALED for s in played.steps if s.kind is r.StepKind.PICK)


def test_the_report_is_about_this_workshop(folder: Path) -> None:
    document = pypdfium2.PdfDocument(folder / "report.pdf")
    text = "\n".join(document[page].get_textpage().get_text_range() for page in range(len(document)))
    document.close()
    assert "Northwind Hospital Trust IT" in text
    assert "Not my responsibility" in text
    for note in sample().private_notes:
        assert note.text not in text
