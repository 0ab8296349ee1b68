"""What Qt's layouts leave to do by hand."""

from __future__ import annotations

from collections.abc import Container, Iterable

from PySide6.QtWidgets import QLayout, QWidget


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
