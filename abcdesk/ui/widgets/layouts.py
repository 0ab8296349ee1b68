"""Frames with their layouts, and what Qt's layouts leave to do by hand."""

from __future__ import annotations

from collections.abc import Container, Iterable

from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QWidget

Margins = tuple[int, int, int, int]
"""(left, top, right, bottom)"""


def framed(
    kind: str, margins: Margins, spacing: int | None = None, *, edge: str = "", across: bool = False
) -> tuple[QFrame, QBoxLayout]:
    """A frame that looks as the style sheet has it for this kind of panel, with a line at one edge or none,
    and the layout in it: one under the other, or ``across``."""
    frame = QFrame()
    frame.setProperty("panel", kind)
    if edge:
        frame.setProperty("edge", edge)
    way = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
    layout = QBoxLayout(way, frame)
    layout.setContentsMargins(*margins)
    if spacing is not None:
        layout.setSpacing(spacing)
    return frame, layout


def empty(layout: QLayout, keep: Container[QWidget] = ()) -> None:
    """Take everything out, to be laid out anew; all widgets but ``keep`` are out of sight at once, and go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None and widget not in keep:
            drop([widget])


def drop(widgets: Iterable[QWidget], out_of: QLayout | None = None) -> None:
    """Have these out of sight at once, and gone soon; out of the layout at once, too, where places count."""
    for widget in widgets:
        if out_of is not None:
            out_of.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
