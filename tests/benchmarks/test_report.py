"""P1, N3: the report against its own pages drawn by hand, and the next card while a report is made."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from abcdesk.domain.errors import UserError
from abcdesk.report import document
from abcdesk.report.document import render_report
from abcdesk.report.layout.type import first_font
from abcdesk.report.order import Order
from abcdesk.ui.projector.frame import Frame, draw_frame
from abcdesk.ui.projector.pictures import Pictures
from abcdesk.ui.report.press import Press
from tests.benchmarks.goals import is_limit
from tests.benchmarks.test_next_card import SIZE, card_slides, wall
from tests.projector.rooms import package
from tests.report.workshops import sample_with_pictures


@pytest.mark.benchmark(group="P1 report")
def test_the_report(benchmark: BenchmarkFixture) -> None:
    workshop, pictures = sample_with_pictures()
    benchmark.pedantic(lambda: render_report(workshop, pictures.get), rounds=7, warmup_rounds=1)


@pytest.mark.benchmark(group="P1 report")
def test_the_same_pages_on_a_bare_canvas(
    benchmark: BenchmarkFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was asked of the canvas is asked again, call by call, with every text broken and measured already."""
    is_limit(benchmark)
    workshop, pictures = sample_with_pictures()
    calls: list[Call] = []
    with monkeypatch.context() as patch:
        patch.setattr(document, "Canvas", lambda *args, **options: Recorded(Canvas(*args, **options), calls))
        pdf = render_report(workshop, pictures.get)
    pages = len(pypdfium2.PdfDocument(pdf))

    def draw() -> None:
        buffer = BytesIO()
        canvas = Canvas(buffer, A4, invariant=1, pageCompression=1, initialFontName=first_font())
        assert replayed(calls, canvas) == pages and buffer.tell() > len(pdf) / 2

    benchmark.pedantic(draw, rounds=9, warmup_rounds=1)


Call = tuple["Recorded", str, tuple[Any, ...], dict[str, Any], "Recorded | None"]
"""(of whom, which call, its arguments, the path or text it began)"""


class Recorded:
    """Passes every call on, and writes it down; what is begun (a path, a text) is recorded likewise."""

    def __init__(self, target: Any, calls: list[Call]) -> None:
        self.target, self.calls = target, calls

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.target, name)
        if name.startswith("_") or not callable(found):
            return found

        def call(*args: Any, **options: Any) -> Any:
            result = found(*(one.target if isinstance(one, Recorded) else one for one in args), **options)
            begun = Recorded(result, self.calls) if name in ("beginPath", "beginText") else None
            self.calls.append((self, name, args, options, begun))
            return begun or result

        return call


def replayed(calls: Sequence[Call], canvas: Canvas) -> int:
    """Ask the canvas for all of it again; gives how many pages that made."""
    made: dict[int, Any] = {id(calls[0][0]): canvas}
    pages = 0
    for whose, name, args, options, begun in calls:
        given = [made[id(one)] if isinstance(one, Recorded) else one for one in args]
        result = getattr(made[id(whose)], name)(*given, **options)
        if begun is not None:
            made[id(begun)] = result
        pages += name == "showPage"
    return pages


@pytest.fixture
def printing() -> Iterator[None]:
    """A child process that makes one report after another."""
    press, begun, ended = Press(), threading.Event(), threading.Event()
    workshop, pictures = sample_with_pictures()

    def work() -> None:
        while not ended.is_set():
            try:
                press.draw(Order(workshop, pictures), 1100, lambda _page: begun.set())
            except UserError:
                return

    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(30)
    yield
    ended.set()
    press.stop()
    thread.join()
    press.close()


@pytest.mark.benchmark(group="N3 next card beside a report")
def test_the_next_card_while_a_report_is_made(
    benchmark: BenchmarkFixture, qtbot: QtBot, printing: None
) -> None:
    _show_cards(benchmark)


@pytest.mark.benchmark(group="N3 next card beside a report")
def test_the_next_card_while_nothing_is_made(benchmark: BenchmarkFixture, qtbot: QtBot) -> None:
    is_limit(benchmark)
    _show_cards(benchmark)


def _show_cards(benchmark: BenchmarkFixture) -> None:
    """The next card comes as on the stage, painted when its key is pressed."""
    found = package()
    pictures = Pictures(lambda card: found.pictures.get(found.deck.card(card).picture))
    frame, slides, target = Frame(pictures, "stage"), card_slides(), wall(SIZE)
    frame.fit(QSizeF(SIZE), 1.0)

    def show() -> None:
        for slide in slides:
            frame.show(slide)
            _draw(frame, target)

    benchmark.pedantic(show, rounds=30, warmup_rounds=3)


def _draw(frame: Frame, target: QImage) -> None:
    painter = QPainter(target)
    draw_frame(painter, frame.pixmap)
    painter.end()
