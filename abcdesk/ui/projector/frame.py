"""A slide as a finished picture of one size, of which only what moved is painted again."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap, QRegion, QTransform

from abcdesk.projector.slide import Anchor, Ellipse, Item, Path, Picture, Rect, Slide, Text
from abcdesk.ui.projector.outlines import path_of
from abcdesk.ui.projector.painter import paint_ground, paint_items, paint_slide, to_stage
from abcdesk.ui.projector.pictures import Pictures
from abcdesk.ui.projector.typefaces import typeface

_FRAME_S = 0.014
"""What painting one picture of a movement may take at 60 pictures a second."""
_LARGE_PX = 2560 * 1440
"""From this many device pixels on, a picture in motion may be coarse for a moment."""
_MOST_DIRTY = 0.6
"""From this part of the picture on, painting all of it is as quick as painting around what stays."""
_EDGE = 3.0
"""Stage units around every shape: what antialiasing and rounding spill over."""


class Frame:
    """The picture that a window shows. ``show`` paints a slide into it aside: should that fail, the picture
    stays as it was and the error goes to the caller. For a place with a name pictures are made ahead."""

    def __init__(self, pictures: Pictures, name: str) -> None:
        self._pictures = pictures
        self._name = name
        self._size, self._ratio = QSizeF(), 1.0
        self._coarse = False
        self._ahead: tuple[Slide, QPixmap] | None = None
        self._spare = QPixmap()  # painted on again, so that memory is neither asked for nor freed
        self.slide: Slide | None = None
        self.pixmap = QPixmap()

    @property
    def box(self) -> QRectF:
        """The picture's place: its size in logical pixels, from the origin."""
        return QRectF(QPointF(0, 0), self._size)

    def fit(self, size: QSizeF, ratio: float) -> None:
        """Be of this size (logical pixels) and so many device pixels each; what was painted is gone."""
        self._size, self._ratio, self._coarse = size, ratio, False
        self._ahead = None
        self.pixmap, self._spare = QPixmap(), QPixmap()
        if self._name:
            self._pictures.note_scale(self._name, to_stage(self.box).m11() * ratio)

    def paint_ahead(self, slide: Slide) -> None:
        """Paint a slide that will probably be shown next, so that it stands at once then."""
        if self._ahead is None or self._ahead[0] != slide:
            self._drop_ahead()
            self._ahead = (slide, self._whole(slide, moving=False))

    def show(self, slide: Slide, *, moving: bool = False) -> QRegion:
        """Paint this slide; gives the part that changed, in logical pixels. One of another name is painted
        into a new picture. While ``moving`` a picture that would take too long is painted at half the size,
        and sharp again with the last one."""
        before = self.slide
        goes_on = before is not None and before.name == slide.name and not self._is_stale(moving)
        region = self._changed(before, slide) if before is not None and goes_on else None
        if region is None:
            painted = self._ahead[1] if self._ahead and self._ahead[0] == slide else None
            if painted is None:
                self._drop_ahead()
                painted = self._whole(slide, moving)
            self.pixmap, self._spare = painted, self.pixmap
            self.slide, self._ahead = slide, None
            return QRegion(self.box.toAlignedRect())
        if not region.isEmpty() and before is not None:
            self._repaint(before, slide, region)
        self.slide = slide
        return region

    def hand_over(self) -> QPixmap:
        """The picture that was shown before this one, to fade from: it is the caller's now. A null pixmap
        where there is none."""
        handed, self._spare = self._spare, QPixmap()
        return handed

    def _drop_ahead(self) -> None:
        if self._ahead is not None:
            self._spare, self._ahead = self._ahead[1], None

    def _is_stale(self, moving: bool) -> bool:
        return self.pixmap.isNull() or (self._coarse and not moving)

    def _whole(self, slide: Slide, moving: bool) -> QPixmap:
        started = time.perf_counter()
        self._coarse = self._coarse and moving
        ratio = self._ratio / 2 if self._coarse else self._ratio
        size = (self._size * ratio).toSize()
        spare = self.hand_over()
        pixmap = spare if spare.size() == size else QPixmap(size)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(slide.background))
        painter = QPainter(pixmap)
        try:
            paint_slide(painter, slide, self.box, self._pictures)
        finally:
            painter.end()
        is_large = pixmap.width() * pixmap.height() >= _LARGE_PX
        self._coarse |= moving and is_large and time.perf_counter() - started > _FRAME_S
        return pixmap

    def _repaint(self, before: Slide, slide: Slide, region: QRegion) -> None:
        """Paint what stands in this region again; on an error the picture of before comes back."""
        painter = QPainter(self.pixmap)
        done = False
        try:
            painter.setClipRegion(region)
            paint_ground(painter, slide, self.box)
            touched = [item for item in slide.items if region.intersects(self._place(item))]
            paint_items(painter, touched, self.box, self._pictures)
            done = True
        finally:
            painter.end()
            if not done:
                self.pixmap = self._whole(before, moving=False)

    def _changed(self, before: Slide, after: Slide) -> QRegion | None:
        """Where the two differ; None where it is simpler to paint everything."""
        if (before.background, before.floor) != (after.background, after.floor):
            return None
        items = changed_items(before.items, after.items)
        if items is None:
            return None
        whole = self.box.toAlignedRect()
        parts = [self._place(item).intersected(whole) for item in items]
        if sum(map(_area, parts)) > _MOST_DIRTY * _area(whole):
            return None
        region = QRegion()
        for part in parts:
            region += part
        return region

    def _place(self, item: Item) -> QRect:
        """What an item may paint on, in logical pixels."""
        return to_stage(self.box).mapRect(bounds(item)).toAlignedRect()


def changed_items(before: Iterable[Item], after: Iterable[Item]) -> list[Item] | None:
    """The items that only one side has; None where those of both stand in another order."""
    first, second = list(before), list(after)
    only_first, only_second = Counter(first) - Counter(second), Counter(second) - Counter(first)
    stay = [_without(items, gone) for items, gone in ((first, only_first), (second, only_second))]
    if stay[0] != stay[1]:
        return None
    return [*only_first.elements(), *only_second.elements()]


def bounds(item: Item) -> QRectF:
    """What an item may paint on, in stage units, with a little more around it."""
    match item:
        case Rect():
            box, line = QRectF(item.x, item.y, item.width, item.height), item.paint.stroke_width
        case Ellipse():
            box, line = (
                QRectF(item.cx - item.rx, item.cy - item.ry, 2 * item.rx, 2 * item.ry),
                item.paint.stroke_width,
            )
        case Path():
            turned = QTransform().translate(item.x, item.y).rotate(item.turn).scale(item.scale, item.scale)
            box = turned.mapRect(path_of(item.d).controlPointRect())
            line = item.paint.stroke_width * abs(item.scale) * (1.0 if item.paint.round_caps else 4.0)
        case Picture():
            box, line = QRectF(item.x, item.y, item.width, item.height), 0.0
        case Text():
            box, line = _text_bounds(item), 0.0
    edge = _EDGE + line
    return box.adjusted(-edge, -edge, edge, edge)


def _text_bounds(item: Text) -> QRectF:
    metrics = QFontMetricsF(typeface(item.family, item.weight, item.italic, item.px, item.tabular))
    width = metrics.horizontalAdvance(item.text)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[item.anchor]
    # Slanted letters lean over both ends.
    box = QRectF(-width * shift, -metrics.ascent(), width, metrics.height()).adjusted(
        -item.px * 0.2, -item.px * 0.2, item.px * 0.2, item.px * 0.2
    )
    return QTransform().translate(item.x, item.y).rotate(item.turn).mapRect(box)


def _without(items: list[Item], gone: Counter[Item]) -> list[Item]:
    """The items that stay; of several alike the first ones go."""
    left = Counter(gone)
    stay = []
    for item in items:
        if left[item] > 0:
            left[item] -= 1
        else:
            stay.append(item)
    return stay


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())


def draw_frame(painter: QPainter, frame: QPixmap) -> None:
    """Draw a frame at the origin, smoothly where it is coarser than the device."""
    exact = frame.devicePixelRatio() == painter.device().devicePixelRatio()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
    painter.drawPixmap(0, 0, frame)
