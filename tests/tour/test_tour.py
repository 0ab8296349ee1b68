"""The tour, played once as a user would start it: what was typed is what the samples say."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pypdfium2
import pytest

from abcdesk.domain import records as r
from abcdesk.domain.results import results
from abcdesk.domain.workshop import Workshop
from abcdesk.store.file import WorkshopFile
from tests.projector.rooms import sample
from tests.reliability.no_sockets import CODE

pytestmark = pytest.mark.timeout(600)

FILES = {"northwind-hospital": "sample.abcw", "data-centre": "data-centre.abcw"}
Pair = tuple[Workshop, Workshop]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folders of whoever plays the tour."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, home: Path) -> Path:
    """A folder in which the tour was played."""
    place = tmp_path_factory.mktemp("tour") / "out"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment["ABCDESK_HOME"] = str(home)
    ran = subprocess.run(
        [sys.executable, "-c", CODE, "tour", "-o", str(place)],  # P4: no socket can be made meanwhile
        env=environment,
        capture_output=True,
        text=True,
        timeout=560,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return place


@pytest.fixture(scope="module", params=FILES)
def pair(folder: Path, request: pytest.FixtureRequest) -> Pair:
    """A workshop as the tour left it, and the sample it typed."""
    with WorkshopFile.read(folder / FILES[request.param]) as file:
        return file.workshop, sample(request.param)


def test_it_leaves_what_it_promises_and_nothing_else(folder: Path, home: Path) -> None:
    assert not (home / "decks").exists()
    assert {path.name for path in folder.iterdir()} == {"console", "report.pdf", "slides", *FILES.values()}
    shown = [path.stem.partition("-")[2] for path in sorted((folder / "console").glob("[0-9]*-*.png"))]
    assert len(shown) >= 50 and {"home", "report", "scan-shown", "commitments-ideas-shelf"} <= set(shown)
    names = [path.stem.partition("-")[2] for path in sorted((folder / "slides").iterdir())]
    assert names[:4] == ["welcome", "iceberg", "suits", "wall"]
    slides = "round ranking-1 mirror verdict-not-my-responsibility close think published promises-4 moved whom argued"
    assert set(f"{slides} piles answers-1 dial gaps scan sunk simulation-3".split()) <= set(names)


def test_every_result_is_that_of_the_sample(pair: Pair) -> None:
    mine, theirs = results(pair[0]), results(pair[1])
    for part in ("steps", "mirror", "decisions", "simulation", "rulings", "follow_up"):
        assert mine.get(part) == theirs.get(part), part


def test_every_note_and_slip_was_typed_as_it_stands_in_the_sample(pair: Pair) -> None:
    def notes(workshop: Workshop) -> set[tuple[object, ...]]:
        return {
            *((n.card, n.dimension, n.text, n.severity, n.evidence, n.team) for n in workshop.impacts),
            *((n.card, n.text) for n in workshop.sent_back),
            *((n.step, n.card, n.evidence, n.source) for n in workshop.guess_evidence),
            *((n.step, n.round, n.note, n.team) for n in workshop.observations if n.kind == "learning"),
            *((n.step, n.seen, n.relapse) for n in workshop.watched),
            *((n.area, n.group, n.seat, n.value) for n in workshop.ratings),
            *((n.text, n.status, n.outcome) for n in workshop.earlier_promises),
        }

    assert notes(pair[0]) == notes(pair[1])


def test_every_behaviour_and_promise_was_typed(pair: Pair) -> None:
    def behaviours(workshop: Workshop) -> set[tuple[str, ...]]:
        return {(b.card, b.desired, b.we_will_see, b.worded_by) for b in workshop.behaviours}

    def promises(workshop: Workshop) -> set[tuple[object, ...]]:
        return {
            (c.text, c.owner, c.due, c.measure, c.first_step, tuple(sorted(c.confidence)))
            for c in workshop.commitments
        }

    assert behaviours(pair[0]) == behaviours(pair[1])
    assert promises(pair[0]) == promises(pair[1])


def test_the_show_stands_at_its_end(pair: Pair) -> None:
    played = pair[0]
    assert played.stage.step == played.steps[-1].id
    assert all(s.state is r.StepState.REVEALED for s in played.steps if s.kind is r.StepKind.PICK)


def test_the_samples_play_every_kind_of_step() -> None:
    kinds = Counter(step.kind for name in FILES for step in sample(name).steps)
    assert set(kinds) == set(r.StepKind)


def test_the_report_is_about_this_workshop(folder: Path) -> None:
    document = pypdfium2.PdfDocument(folder / "report.pdf")
    text = "\n".join(document[page].get_textpage().get_text_range() for page in range(len(document)))
    document.close()
    assert "Northwind Hospital Trust IT" in text
    assert "Not my responsibility" in text
    for note in sample().private_notes:
        assert note.text not in text
