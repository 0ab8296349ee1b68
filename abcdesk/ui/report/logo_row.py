"""The client's logo: chosen from a file, checked before it is kept, taken away again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.commands.reporting import MOST_LOGO_BYTES, SetLogo
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.report.checks import fault_of_logo
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import Text


class LogoRow(QWidget):
    """Says whether there is a logo; what is wrong with a file stands underneath."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportLogo")
        self._bridge = bridge
        self._words = Text("", 14, 400, "ink2", name="logoWords")
        self._wrong = Text("", 13, 500, "warn", wrap=True, name="logoError")
        self._remove = KeyButton("Remove", variant="quiet", name="removeLogo")
        choose = KeyButton("Choose logo", variant="quiet", name="chooseLogo")
        choose.clicked.connect(self._on_choose)
        self._remove.clicked.connect(lambda: bridge.run(SetLogo(None)))
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self._remove)
        row.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._wrong)
        self._wrong.hide()

    def refresh(self) -> None:
        """Show whether there is one."""
        there = self._bridge.workshop.report_logo is not None
        self._words.setText("A logo on the cover" if there else "No logo on the cover")
        self._remove.setVisible(there)

    def take(self, path: Path) -> None:
        """Keep this file's picture as the logo, or say why not; the one before stays then."""
        try:
            data = path.read_bytes() if path.stat().st_size <= MOST_LOGO_BYTES else b""
            wrong = fault_of_logo(data) if data else "is larger than 1 MB. Save it smaller."
        except OSError as error:
            wrong = f"cannot be read: {error.strerror or error}."
        self._wrong.setText(f"{path.name} {wrong}" if wrong else "")
        self._wrong.setVisible(bool(wrong))
        if not wrong:
            self._bridge.run(SetLogo(data))

    def _on_choose(self) -> None:
        kinds = "Pictures (*.png *.jpg *.jpeg *.svg)"
        path, _ = QFileDialog.getOpenFileName(self, "The client’s logo", "", kinds)
        if path:
            self.take(Path(path))
