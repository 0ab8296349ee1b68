"""Pictures for slides: drawn from SVG or decoded once per size, kept in a small cache.

A picture's source is ``card:<id>``, ``scene:<name>`` or ``icon:<name>`` (see ``projector.slide``).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPixmap

from abcdesk.paths import resources
from abcdesk.projector.slide import HEIGHT, WHOLE, WIDTH
from abcdesk.ui.projector.decoding import Part, decoded

INK = "#16233F"
"""The colour icons are drawn in, replaced by a tint."""


class Key(NamedTuple):
    """A picture in one tint and size; the size is in device pixels. ``part`` as in `Picture`."""

    source: str
    tint: str
    width: int
    height: int
    part: Part = WHOLE


CardPicture = Callable[[str], bytes | None]
_PIXEL_BYTES = 4
_STAGES_KEPT = 3
"""The card in sight and its neighbours fill less than so many stages, with those of mirror and thumbnails:
more only costs memory."""


def decoded_for(key: Key, data: bytes) -> QImage:
    """The picture as this key wants it."""
    return decoded(data, QSize(key.width, key.height), key.part)


class Pictures:
    """Pictures by source and size. ``card_picture`` gives the bytes of a card or of a marker
    (``marker:users``), or None where it has none."""

    def __init__(self, card_picture: CardPicture) -> None:
        self._card_picture = card_picture
        self._cache: OrderedDict[Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._scales: dict[str, float] = {}

    @property
    def scales(self) -> frozenset[float]:
        """How many device pixels a stage unit has in each place that shows slides now."""
        return frozenset(self._scales.values())

    def note_scale(self, place: str, scale: float) -> None:
        """Slides are shown at this scale in this place from now on."""
        self._scales[place] = scale

    def is_ready(self, key: Key) -> bool:
        """Whether this picture can be painted at once; it is kept before others then, as one in use."""
        if key in self._cache:
            self._cache.move_to_end(key)
        return key in self._cache

    def source(self, key: Key) -> bytes | None:
        """What a picture is made of, in its tint; None where there is nothing."""
        data = self._data(key.source)
        return data.replace(INK.encode(), key.tint.encode()) if data and key.tint else data

    def take(self, key: Key, image: QImage) -> None:
        """Keep a picture that was made elsewhere."""
        if key not in self._cache and not image.isNull():
            self._keep(key, QPixmap.fromImage(image))

    def pixmap(self, key: Key) -> QPixmap:
        """The picture that this key names; a null pixmap where there is none."""
        if key in self._cache:
            self._cache.move_to_end(key)
            return self._cache[key]
        data = self.source(key)
        image = decoded_for(key, data) if data else QImage()
        return self._keep(key, QPixmap.fromImage(image) if not image.isNull() else QPixmap())

    @property
    def _most_bytes(self) -> float:
        largest = max(1.0, *self._scales.values()) if self._scales else 1.0
        return _STAGES_KEPT * WIDTH * HEIGHT * largest**2 * _PIXEL_BYTES

    def has(self, source: str) -> bool:
        """Whether there is anything to draw for this source."""
        return bool(self._data(source))

    def forget(self) -> None:
        """Drop what is cached, after a deck's pictures have changed."""
        self._cache.clear()
        self._bytes = 0

    def _keep(self, key: Key, pixmap: QPixmap) -> QPixmap:
        self._cache[key] = pixmap
        self._bytes += _bytes_of(pixmap)
        while self._bytes > self._most_bytes and len(self._cache) > 1:
            _, oldest = self._cache.popitem(last=False)
            self._bytes -= _bytes_of(oldest)
        return pixmap

    def _data(self, source: str) -> bytes | None:
        kind, _, name = source.partition(":")
        if kind == "card":
            return self._card_picture(name)
        if kind == "marker":
            return self._card_picture(source)
        path = resources() / {"scene": "scenes", "icon": "icons"}[kind] / f"{name}.svg"
        return path.read_bytes() if path.is_file() else None


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * _PIXEL_BYTES
