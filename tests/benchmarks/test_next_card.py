"""N1, N2, N4: what the stage paints, against the barest way to put the same picture there."""

from __future__ import annotations

from itertools import cycle

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter, QPixmap
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from abcdesk.domain.show import Spot, spots
from abcdesk.domain.steps.kind import Cue
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Slide
from abcdesk.ui.projector.frame import Frame, draw_frame
from abcdesk.ui.projector.painter import paint_slide, slide_image
from abcdesk.ui.projector.pictures import Pictures, decoded
from tests.benchmarks.goals import is_limit
from tests.projector.rooms import package, sample

SIZE = QSizeF(1920, 1080)
LARGE = QSizeF(3840, 2160)
CARDS = ("not-my-responsibility", "it-hero", "plan-do-stop")


@pytest.fixture
def pictures(qtbot: QtBot) -> Pictures:
    found = package()
    return Pictures(lambda card: found.pictures.get(found.deck.card(card).picture))


def card_slides() -> list[Slide]:
    room = room_view(sample())
    return [slide_for(room, Spot("cards", Cue("card", card))) for card in CARDS]


@pytest.mark.benchmark(group="V1 card")
def test_a_card_is_drawn(benchmark: BenchmarkFixture, qtbot: QtBot) -> None:
    """As it is read from the deck: flat art, drawn at the size of the stage."""
    found, turn = package(), cycle(CARDS)
    drawings = {card: found.pictures[found.deck.card(card).picture] for card in CARDS}
    benchmark.pedantic(lambda: decoded(drawings[next(turn)], SIZE.toSize()), rounds=24, warmup_rounds=3)


@pytest.mark.benchmark(group="V1 card")
def test_a_jpeg_is_decoded(benchmark: BenchmarkFixture, qtbot: QtBot) -> None:
    """The limit: the same pictures, once saved as JPEG; whole, as they are in the deck."""
    is_limit(benchmark)
    found, files = package(), []
    for card in CARDS:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        decoded(found.pictures[found.deck.card(card).picture], QSize(1920, 1440)).save(buffer, "JPEG", 90)
        files.append(data)
    turn = cycle(files)
    benchmark.pedantic(lambda: QImage.fromData(next(turn), "JPEG"), rounds=24, warmup_rounds=3)


def wall(size: QSizeF) -> QImage:
    return QImage(size.toSize(), QImage.Format.Format_RGB32)


@pytest.mark.benchmark(group="N1 next card")
def test_the_next_card(benchmark: BenchmarkFixture, pictures: Pictures) -> None:
    """As the stage does it: painted ahead while nothing moved, shown and drawn at the key."""
    target, frame, turn = wall(SIZE), Frame(pictures, "stage"), cycle(card_slides())
    frame.fit(SIZE, 1.0)

    def ahead() -> tuple[tuple[Slide], dict[str, object]]:
        slide = next(turn)
        frame.paint_ahead(slide)
        return (slide,), {}

    def show(slide: Slide) -> None:
        frame.show(slide)
        painter = QPainter(target)
        draw_frame(painter, frame.pixmap)
        painter.end()

    benchmark.pedantic(show, setup=ahead, rounds=60, warmup_rounds=6)


@pytest.mark.benchmark(group="N1 next card")
def test_a_cached_pixmap(benchmark: BenchmarkFixture, pictures: Pictures) -> None:
    """A picture is painted aside before each round here too, so that both find the processor's cache alike."""
    is_limit(benchmark)
    slides, target = cycle(card_slides()), wall(SIZE)

    def ahead() -> tuple[tuple[QPixmap], dict[str, object]]:
        return (QPixmap.fromImage(slide_image(next(slides), pictures, 1920, 1080)),), {}

    def show(pixmap: QPixmap) -> None:
        painter = QPainter(target)
        painter.drawPixmap(0, 0, pixmap)
        painter.end()

    benchmark.pedantic(show, setup=ahead, rounds=60, warmup_rounds=6)


@pytest.mark.benchmark(group="N2 jump")
def test_a_jump_to_any_card(benchmark: BenchmarkFixture, pictures: Pictures) -> None:
    """Nothing is ready but the drawing is decoded at the key press, and no frame is blank."""
    frame, target = Frame(pictures, "stage"), wall(SIZE)
    frame.fit(SIZE, 1.0)
    turn = cycle(card_slides())

    def show() -> None:
        pictures.forget()
        frame.show(next(turn))
        painter = QPainter(target)
        draw_frame(painter, frame.pixmap)
        painter.end()

    benchmark.pedantic(show, rounds=15, warmup_rounds=2)


@pytest.mark.benchmark(group="N2 jump")
def test_painting_at_the_key_press(benchmark: BenchmarkFixture, pictures: Pictures) -> None:
    is_limit(benchmark)
    target, turn = wall(SIZE), cycle(card_slides())

    def show() -> None:
        pictures.forget()
        painter = QPainter(target)
        paint_slide(painter, next(turn), QRectF(0, 0, 1920, 1080), pictures)
        painter.end()

    benchmark.pedantic(show, rounds=15, warmup_rounds=2)


@pytest.mark.benchmark(group="N4 movement")
@pytest.mark.parametrize("name", ["ranking", "mirror", "verdict", "iceberg"])
def test_a_picture_of_a_movement(benchmark: BenchmarkFixture, pictures: Pictures, name: str) -> None:
    room = room_view(sample())
    spot = next(one for one in spots(sample()) if one.cue.slide == name)
    motion_ms = slide_for(room, spot).motion_ms
    frame, target = Frame(pictures, "stage"), wall(LARGE)
    frame.fit(LARGE, 1.0)
    moments = cycle([motion_ms * part / 40 for part in range(1, 40)])

    def show() -> None:
        frame.show(slide_for(room, spot, elapsed_ms=next(moments)), moving=True)
        painter = QPainter(target)
        draw_frame(painter, frame.pixmap)
        painter.end()

    benchmark.pedantic(show, rounds=39, warmup_rounds=3)


@pytest.mark.benchmark(group="N4 movement")
def test_a_picture_of_a_cross_fade(benchmark: BenchmarkFixture, pictures: Pictures) -> None:
    is_limit(benchmark)
    one, other = (QPixmap.fromImage(slide_image(s, pictures, 3840, 2160)) for s in card_slides()[:2])
    target = wall(LARGE)

    def show() -> None:
        painter = QPainter(target)
        painter.drawPixmap(0, 0, one)
        painter.setOpacity(0.5)
        painter.drawPixmap(0, 0, other)
        painter.end()

    benchmark.pedantic(show, rounds=39, warmup_rounds=3)
