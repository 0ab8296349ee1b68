"""Tab comes to fields in the order one sees them in, also where they were made later than the rest."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def take_place_of(holder: QWidget, fields: Iterable[QWidget]) -> None:
    """Have Tab come to these fields, one after the other, where their holder stands in the order; it is no
    stop itself."""
    holder.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Qt orders nothing that can never have the focus
    before = holder
    for field in fields:
        QWidget.setTabOrder(before, field)
        before = field
