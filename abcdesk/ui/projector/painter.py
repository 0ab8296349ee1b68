"""Paints a slide with QPainter: the one place where stage units become pixels."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QTransform

from abcdesk.projector.slide import (
    HEIGHT,
    WIDTH,
    Anchor,
    Ellipse,
    Item,
    Paint,
    Path,
    Picture,
    Rect,
    Slide,
    Text,
)
from abcdesk.ui.projector.outlines import path_of
from abcdesk.ui.projector.pictures import Key, Pictures
from abcdesk.ui.projector.typefaces import typeface


def paint_slide(painter: QPainter, slide: Slide, box: QRectF, pictures: Pictures) -> None:
    """Paint the slide into ``box``, whole and in its proportions, on its own background."""
    paint_ground(painter, slide, box)
    paint_items(painter, slide.items, box, pictures)


def paint_ground(painter: QPainter, slide: Slide, box: QRectF) -> None:
    """Paint what lies behind the slide, and above and below it on a screen that is not as wide."""
    painter.fillRect(box, QColor(slide.background))
    below = to_stage(box).map(QPointF(0, HEIGHT)).y()
    if slide.floor and below < box.bottom():
        painter.fillRect(box.adjusted(0, below - box.top() - 1, 0, 0), QColor(slide.floor))


def paint_items(painter: QPainter, items: Iterable[Item], box: QRectF, pictures: Pictures) -> None:
    """Paint these items of a slide that fills ``box``; what the painter clips away stays as it was."""
    painter.save()
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.setTransform(to_stage(box), True)
    painter.setClipRect(QRectF(0, 0, WIDTH, HEIGHT), Qt.ClipOperation.IntersectClip)
    for item in items:
        paint_item(painter, item, pictures)
    painter.restore()


def to_stage(box: QRectF) -> QTransform:
    """From stage units to a box that holds the stage whole and in its proportions."""
    scale = min(box.width() / WIDTH, box.height() / HEIGHT)
    corner = box.center() - QPointF(WIDTH * scale / 2, HEIGHT * scale / 2)
    return QTransform().translate(corner.x(), corner.y()).scale(scale, scale)


def slide_image(slide: Slide, pictures: Pictures, width: int, height: int) -> QImage:
    """The slide as an image of this many pixels."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(slide.background))
    painter = QPainter(image)
    paint_slide(painter, slide, QRectF(0, 0, width, height), pictures)
    painter.end()
    return image


def paint_item(painter: QPainter, item: Item, pictures: Pictures) -> None:
    """Paint one shape, text or picture in stage units."""
    match item:
        case Rect():
            _use(painter, item.paint)
            painter.drawRoundedRect(QRectF(item.x, item.y, item.width, item.height), item.radius, item.radius)
        case Ellipse():
            _use(painter, item.paint)
            painter.drawEllipse(QPointF(item.cx, item.cy), item.rx, item.ry)
        case Path():
            painter.save()
            painter.translate(item.x, item.y)
            painter.rotate(item.turn)
            painter.scale(item.scale, item.scale)
            _use(painter, item.paint)
            painter.drawPath(path_of(item.d))
            painter.restore()
        case Text():
            _paint_text(painter, item)
        case Picture():
            _paint_picture(painter, item, pictures)
        case _:
            assert_never(item)


def _use(painter: QPainter, paint: Paint) -> None:
    """Set brush and pen; a width of 0 is no line."""
    painter.setBrush(QBrush(_colour(paint.fill, paint.opacity)) if paint.fill else Qt.BrushStyle.NoBrush)
    if not paint.stroke or not paint.stroke_width:
        painter.setPen(Qt.PenStyle.NoPen)
        return
    pen = QPen(_colour(paint.stroke, paint.stroke_opacity), paint.stroke_width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if paint.round_caps else Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if paint.round_caps else Qt.PenJoinStyle.MiterJoin)
    if paint.dash:
        pen.setDashPattern([length / paint.stroke_width for length in paint.dash])
    painter.setPen(pen)


def _colour(hex_colour: str, opacity: float) -> QColor:
    colour = QColor(hex_colour)
    colour.setAlphaF(max(0.0, min(1.0, opacity)))
    return colour


def _paint_text(painter: QPainter, item: Text) -> None:
    font = typeface(item.family, item.weight, item.italic, item.px, item.tabular)
    painter.save()
    painter.translate(item.x, item.y)
    painter.rotate(item.turn)
    painter.setFont(font)
    painter.setPen(_colour(item.colour, item.opacity))
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[item.anchor]
    width = QFontMetricsF(font).horizontalAdvance(item.text) if shift else 0.0
    painter.drawText(QPointF(-width * shift, 0), item.text)
    painter.restore()


def _paint_picture(painter: QPainter, item: Picture, pictures: Pictures) -> None:
    box = QRectF(item.x, item.y, item.width, item.height)
    on_device = painter.deviceTransform().mapRect(box)
    key = Key(item.source, item.tint, round(on_device.width()), round(on_device.height()), item.part)
    pixmap = pictures.pixmap(key)
    if pixmap.isNull():
        return
    painter.save()
    painter.setOpacity(painter.opacity() * item.opacity)
    if item.radius:
        clip = QPainterPath()
        clip.addRoundedRect(box, item.radius, item.radius)
        painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    cut_x = (pixmap.width() - on_device.width()) / 2
    cut_y = (pixmap.height() - on_device.height()) / 2
    painter.drawPixmap(box, pixmap, QRectF(cut_x, cut_y, on_device.width(), on_device.height()))
    painter.restore()
