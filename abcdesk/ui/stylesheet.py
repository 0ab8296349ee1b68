"""The console's one style sheet, filled with the role colours of a theme."""

from __future__ import annotations

from string import Template

from abcdesk.tokens import Console

_SHEET = Template("""
* { outline: none; }
QToolTip { background: $ink; color: $on_ink; border: 0; padding: 4px 8px; }

QLabel { background: transparent; }
QLabel[tone="ink"] { color: $ink; }
QLabel[tone="ink2"] { color: $ink2; }
QLabel[tone="ink3"] { color: $ink3; }
QLabel[tone="room"] { color: $room; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="focus"] { color: $focus; }
QLabel[tone="private"] { color: $private_text; }
QLabel[tone="on_ink"] { color: $on_ink; }

QFrame[panel="ground"] { background: $ground; border: 0; }
QFrame[panel="rail"] { background: $rail; border: 0; }
QFrame[panel="surface"] { background: $surface; border: 0; }
QFrame[panel="sunk"] { background: $sunk; border: 0; }
QFrame[panel="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[panel="dialog"] { background: $surface; border: 1px solid $line_strong; border-radius: 14px; }
QFrame[panel="tinted"] { background: $ground; border: 1px solid $line; border-radius: 10px; }
QFrame[panel="quiet"] { background: transparent; border: 1px solid $line; border-radius: 10px; }
QPlainTextEdit[private="true"] { background: $private; border-color: $private_line; }
QFrame[panel="private"] { background: $private; border: 1px solid $private_line; border-radius: 10px; }
QFrame[panel="head"] { background: transparent; border: 0; border-bottom: 1px solid $line; }
QFrame[panel="warn"] { background: $warn_wash; border: 0; }
QFrame[panel="rule"] { background: $line; border: 0; }
QFrame[panel="rule-ink"] { background: $ink; border: 0; }
QFrame[edge="right"] { border-right: 1px solid $line; }
QFrame[edge="left"] { border-left: 1px solid $line; }
QFrame[edge="top"] { border-top: 1px solid $line; }
QFrame[edge="bottom"] { border-bottom: 1px solid $line; }

QLineEdit, QPlainTextEdit, QSpinBox, QComboBox, QDateEdit, QTimeEdit {
    background: $surface; color: $ink; border: 1px solid $line_strong; border-radius: 6px;
    selection-background-color: $focus; selection-color: $on_focus;
}
QLineEdit, QComboBox { padding: 0 11px; min-height: 32px; }
QSpinBox, QDateEdit, QTimeEdit { padding: 0 7px; min-height: 30px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit {
    background: transparent; border: 0; padding: 0; min-height: 0; margin: 0;
}
QPlainTextEdit { padding: 6px 8px; }
QLineEdit:hover, QPlainTextEdit:hover, QSpinBox:hover, QComboBox:hover { border-color: $ink3; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus { border: 2px solid $focus; }
QLineEdit:focus, QComboBox:focus { padding: 0 10px; min-height: 30px; }
QSpinBox:focus { padding: 0 6px; min-height: 28px; }
QPlainTextEdit:focus { padding: 5px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QSpinBox[wrong="true"] { border: 2px solid $warn; }
QLineEdit[wrong="true"] { padding: 0 10px; min-height: 30px; }
QSpinBox[wrong="true"] { padding: 0 6px; min-height: 28px; }
QLineEdit:disabled, QSpinBox:disabled, QPlainTextEdit:disabled { background: $ground; color: $ink3; }
QLineEdit[bare="true"] { background: transparent; border: 2px solid transparent; padding: 0 4px; }
QLineEdit[bare="true"]:hover { border: 2px solid $line; }
QLineEdit[bare="true"]:focus { background: $surface; border: 2px solid $focus; }
QPlainTextEdit[bare="true"] { background: transparent; border: 0; padding: 0; }
QComboBox::drop-down { width: 24px; border: 0; }
QComboBox::down-arrow { image: none; }

QListView, QTableView, QTreeView { background: transparent; border: 0; }
QListView[rail="true"] { color: $ink; }
QListView[rail="true"]::item { padding: 7px 10px; border-radius: 6px; }
QListView[rail="true"]::item:hover { background: $sunk; }
QListView[rail="true"]::item:selected { background: $ink; color: $on_ink; }
QTextBrowser { background: $ground; color: $ink; border: 0; selection-background-color: $focus; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QComboBox QAbstractItemView, QMenu {
    background: $surface; color: $ink; border: 1px solid $line_strong; padding: 4px;
    selection-background-color: $sunk; selection-color: $ink;
}
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $sunk; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenuBar { background: $rail; color: $ink; border-bottom: 1px solid $line; }
QMenuBar::item:selected { background: $sunk; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
""")


def style_sheet(roles: Console, sunk: str) -> str:
    """The sheet in these colours; ``sunk`` is the ground under choices and hovered rows."""
    dark = roles.ground < "#800000"
    return _SHEET.substitute(
        vars(roles),
        sunk=sunk,
        private_line="#364577" if dark else "#C6D0EA",
        on_focus=roles.on_ink if dark else "#FFFFFF",
    )
