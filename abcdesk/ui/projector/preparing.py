"""Pictures of the slides around the one that is shown, made aside so that the next one comes at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage

from abcdesk.domain.show import Spot, after, before, room_spot
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.slide import Picture, Slide
from abcdesk.ui.projector.pictures import Key, Pictures, decoded_for

Waiting = deque[tuple[Key, bytes]]
"""Pictures to be made, the next one first, each with what it is made of."""


class Preparing(QObject):
    """Makes pictures in one thread of its own: QImageReader lets the window go on meanwhile. ``ready`` comes
    when all that was asked for is there."""

    ready = Signal()
    _made = Signal(object, object)

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preparing")
        self._pictures = pictures
        self._under_way: set[Key] = set()
        self._waiting: Waiting = deque()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._made.connect(self._on_made)

    @property
    def is_busy(self) -> bool:
        """Whether pictures are being made."""
        return bool(self._under_way)

    def prepare(self, slides: Iterable[Slide]) -> None:
        """Make the pictures of these slides, the first ones first, at every scale in use. Of those that were
        asked for before only the one in hand is still made: who goes fast waits for no slide left behind."""
        self._forget_waiting()
        for slide in slides:
            for key in wanted(slide, self._pictures.scales):
                if key not in self._under_way and not self._pictures.is_ready(key):
                    data = self._pictures.source(key)
                    if data:
                        self._under_way.add(key)
                        self._waiting.append((key, data))
        if self._waiting:
            self._pool.start(_Making(self._waiting, self._made.emit))
        if not self._under_way:
            self.ready.emit()

    def _forget_waiting(self) -> None:
        with suppress(IndexError):  # the thread takes from the other end meanwhile
            while True:
                self._under_way.discard(self._waiting.pop()[0])

    def stop(self) -> None:
        """Wait for the picture in hand and forget the others."""
        self._forget_waiting()
        self._pool.waitForDone()
        self._under_way.clear()

    def _on_made(self, key: Key, image: QImage) -> None:
        if key not in self._under_way:
            return  # forgotten meanwhile
        self._under_way.discard(key)
        self._pictures.take(key, image)
        if not self._under_way:
            self.ready.emit()


class _Making(QRunnable):
    """Makes what is waiting until nothing is."""

    def __init__(self, waiting: Waiting, tell: Callable[[Key, QImage], None]) -> None:
        super().__init__()
        self._waiting, self._tell = waiting, tell

    def run(self) -> None:
        with suppress(IndexError):  # nothing is left
            while True:
                key, data = self._waiting.popleft()
                image = decoded_for(key, data)
                self._tell(key, image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))


def wanted(slide: Slide, scales: Iterable[float]) -> Iterator[Key]:
    """The pictures of a slide at each of these scales (device pixels a stage unit)."""
    for scale in sorted(scales, reverse=True):
        for item in slide.items:
            if isinstance(item, Picture):
                width, height = round(item.width * scale), round(item.height * scale)
                yield Key(item.source, item.tint, width, height, item.part)


def spots_around(workshop: Workshop) -> list[Spot]:
    """The places of the show that may be seen next, the likeliest first."""
    here = room_spot(workshop)
    onward = after(workshop, here)
    around = dict.fromkeys((onward, after(workshop, onward), before(workshop, here)))
    return [spot for spot in around if spot != here]
