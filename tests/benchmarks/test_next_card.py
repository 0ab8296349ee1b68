"""N1: the next card on the stage, against a widget that draws a cached pixmap of the same size."""

from __future__ import annotations

from itertools import cycle

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.ui.projector.painter import paint_slide, slide_image
from abcdesk.ui.projector.pictures import Pictures
from tests.projector.rooms import package, sample

WIDTH, HEIGHT = 1920, 1080
CARDS = ("not-my-responsibility", "it-hero", "plan-do-stop")


def _picture(card_id: str) -> bytes | None:
    found = package()
    return found.pictures.get(found.deck.card(card_id).picture)


@pytest.mark.benchmark(group="N1 next card")
def test_next_card_with_its_picture_ready(benchmark: BenchmarkFixture, qtbot: QtBot) -> None:
    """Slide made, wrapped and painted; the drawing itself was prepared before, as the stage does."""
    room, pictures = room_view(sample()), Pictures(_picture)
    target = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    spots = [Spot("cards", Cue("card", card)) for card in CARDS]
    for spot in spots:
        slide_image(slide_for(room, spot), pictures, WIDTH, HEIGHT)
    turn = cycle(spots)

    def show() -> None:
        painter = QPainter(target)
        paint_slide(painter, slide_for(room, next(turn)), QRectF(0, 0, WIDTH, HEIGHT), pictures)
        painter.end()

    benchmark.pedantic(show, rounds=100, warmup_rounds=6)


@pytest.mark.benchmark(group="N1 next card")
def test_cached_pixmap(benchmark: BenchmarkFixture, qtbot: QtBot) -> None:
    """The limit: one pixmap of the whole slide is drawn."""
    room, pictures = room_view(sample()), Pictures(_picture)
    spots = [Spot("cards", Cue("card", card)) for card in CARDS]
    images = cycle(
        [QPixmap.fromImage(slide_image(slide_for(room, spot), pictures, WIDTH, HEIGHT)) for spot in spots]
    )
    target = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)

    def show() -> None:
        painter = QPainter(target)
        painter.drawPixmap(0, 0, next(images))
        painter.end()

    benchmark.pedantic(show, rounds=100, warmup_rounds=6)
