"""Home before there is one: its grounds, in the colours and at the places that it will have."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.tokens import Theme, tokens

RAIL_WIDTH = 224
SIDE_WIDTH = 336
KEY_LINE_HEIGHT = 34

_SHEET = """
#homeGround {{ background: {0.ground}; }}
#railGround, #keyGround {{ background: {0.rail}; border: 0 solid {0.line}; }}
#railGround {{ border-right-width: 1px; }}
#keyGround {{ border-top-width: 1px; }}
#sideGround {{ background: {0.surface}; border: 0 solid {0.line}; border-left-width: 1px; }}
"""


class Ground(QFrame):
    """Rail, middle, side and the line of keys as bare areas: a window that shows them stands at once, and
    nothing moves when home comes. Painted by Qt alone: a painter of our own would load all of Qt's
    constants, which takes a fifth of the time to a bare window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("homeGround")
        self.setStyleSheet(_SHEET.format(tokens().console(theme)))
        rail, side, keys = (_area(name) for name in ("railGround", "sideGround", "keyGround"))
        rail.setFixedWidth(RAIL_WIDTH)
        side.setFixedWidth(SIDE_WIDTH)
        keys.setFixedHeight(KEY_LINE_HEIGHT)
        across = QHBoxLayout()
        across.addWidget(rail)
        across.addStretch(1)
        across.addWidget(side)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(keys)


def _area(name: str) -> QWidget:
    area = QFrame()
    area.setObjectName(name)
    return area
