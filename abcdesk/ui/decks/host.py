"""What the main window does with decks: opens the editor, takes decks in, packs, prints, removes.

The editor and what checks decks from elsewhere are loaded when they are asked for: home stands before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from abcdesk.deckfile.cover import DeckCover
from abcdesk.deckfile.own_decks import OpenedDeck, OwnDecks, RemovedDeck
from abcdesk.deckfile.problems import InvalidDeck
from abcdesk.domain.errors import UserError
from abcdesk.ui.decks.page import DecksPage
from abcdesk.ui.home.screen import HomeScreen
from abcdesk.ui.openable import DECK_SUFFIX, TABLES
from abcdesk.ui.report.job import Worker
from abcdesk.ui.widgets.message_line import MessageLine
from abcdesk.ui.words import count

if TYPE_CHECKING:
    from abcdesk.deckfile.difference import Difference
    from abcdesk.deckfile.install import InstalledDeck
    from abcdesk.ui.decks.screen import DeckEditorScreen

PrintCards = Callable[[Path, Path, Mapping[str, object]], str]
"""Writes the cards of the deck at the first path to the second; gives what is to be said of it, or ""."""

_MOST_SAID = 6


class DeckHost(QObject):
    """``message`` gives the message line in sight. One editor is open at a time, in the window's stack."""

    def __init__(
        self,
        own: OwnDecks,
        home: HomeScreen,
        stack: QStackedWidget,
        message: Callable[[], MessageLine],
        look_again: Callable[[], None],
        print_cards: PrintCards,
    ) -> None:
        super().__init__(home)
        self._own, self._home, self._stack = own, home, stack
        self._message, self._look_again, self._print = message, look_again, print_cards
        self._worker = Worker(self)
        self._removed: RemovedDeck | None = None
        self.editor: DeckEditorScreen | None = None

    def follow(self, page: DecksPage) -> None:
        """Do what people ask for on this page from now on."""
        own = self._own
        page.edit_asked.connect(lambda deck: self._try(lambda: self._edit(deck)))
        page.copy_asked.connect(lambda deck: self._try(lambda: self.open(own.copy(deck.path), keep=True)))
        page.pack_asked.connect(self._pack)
        page.remove_asked.connect(lambda deck: self._try(lambda: self._remove(deck)))
        page.print_asked.connect(lambda deck, target, how: self._print_deck(deck, target, how))
        page.new_asked.connect(lambda: self._try(lambda: self.open(own.make("My deck"))))
        page.table_asked.connect(self._from_table)
        page.pictures_asked.connect(self._from_pictures)

    @property
    def busy(self) -> bool:
        """Whether a deck is being checked or printed."""
        return self._worker.busy

    # ------------------------------------------------------------------ the editor

    def open(self, opened: OpenedDeck, *, keep: bool = False) -> DeckEditorScreen:
        """Show this deck in the editor. A copy is kept at once, so that it is there when one comes back."""
        from abcdesk.ui.decks.bench import DeckBench
        from abcdesk.ui.decks.screen import DeckEditorScreen

        self.close_editor()
        if keep:
            self._own.keep(opened.draft)
        self.editor = editor = DeckEditorScreen(DeckBench(self._own, opened))
        editor.back.connect(self.close_editor)
        editor.print_asked.connect(self._print_from_editor)
        self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)
        editor.begin()
        return editor

    def close_editor(self) -> None:
        """Keep what was written, and show home with the deck chosen."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        editor.finish()
        self._stack.setCurrentWidget(self._home)
        self._stack.removeWidget(editor)
        editor.deleteLater()
        self._look_again()
        self._home.show_place("decks")
        self._home.decks.choose_deck(editor.bench.draft.deck.id)
        self._home.decks.begin()

    def bring(self, path: Path) -> None:
        """Make a deck of a table or of a folder of pictures."""
        name = path.stem if path.is_file() else path.name
        title = name.replace("_", " ").strip() or "My deck"
        self._try(lambda: self.open(self._own.make(title)).import_from(path))

    def finish(self) -> None:
        """Keep what was written and end what runs beside; call when the window closes."""
        self.close_editor()
        self._worker.stop()

    def _edit(self, deck: DeckCover) -> None:
        self.open(self._own.open_draft(deck.path.name) if deck.is_draft else self._own.open(deck.path))

    def _from_table(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self._home, "A deck from a table", "", TABLES)
        if name:
            self.bring(Path(name))

    def _from_pictures(self) -> None:
        name = QFileDialog.getExistingDirectory(self._home, "A deck from a folder of pictures")
        if name:
            self.bring(Path(name))

    # ------------------------------------------------------------------ in and out

    def install(self, path: Path) -> None:
        """Check a deck beside the window and take it in; one that replaces another is asked about first."""
        from abcdesk.deckfile.install import ready_deck

        folder = self._own.folder
        self._message().say("undo", f"Checking {path.name}")
        self._worker.do(
            lambda: ready_deck(path, folder), self._on_ready, lambda error: self._on_refused(path, error)
        )

    def ask_for_deck(self) -> None:
        """Have a deck chosen that is to be taken in."""
        name, _kind = QFileDialog.getOpenFileName(self._home, "Import a deck", "", f"Decks (*{DECK_SUFFIX})")
        if name:
            self.install(Path(name))

    def _on_ready(self, ready: object) -> None:
        from abcdesk.deckfile.install import ReadyDeck

        assert isinstance(ready, ReadyDeck)
        if ready.is_update and ready.difference:
            title = ready.package.deck.title
            self._message().say(
                "warn",
                f"There is “{title}” already. This version has {told(ready.difference)}.",
                ("Replace it", lambda: self._try(lambda: self._installed(ready.install()))),
                ("Keep mine", self._message().clear),
            )
            return
        self._try(lambda: self._installed(ready.install()))

    def _installed(self, installed: InstalledDeck) -> None:
        self._look_again()
        self._home.decks.choose(installed.path)
        redrawn = f" {count(len(installed.redrawn), 'drawing')} became PNG." if installed.redrawn else ""
        self._message().say("good", f"On the shelf: {installed.deck.title}.{redrawn}")

    def _on_refused(self, path: Path, error: UserError) -> None:
        if not isinstance(error, InvalidDeck):
            self._message().warn(error)
            return
        said = [str(problem) for problem in error.problems]
        if self._stack.currentWidget() is self._home:
            self._home.show_place("decks")
            self._home.decks.show_refused(path.name, said)
            self._message().say("warn", f"{path.name} was not installed. Nothing was changed.")
            return
        more = [f"and {len(said) - _MOST_SAID} more"] if len(said) > _MOST_SAID else []
        self._message().say("warn", "\n".join((f"{path.name} was not installed.", *said[:_MOST_SAID], *more)))

    def _pack(self, deck: DeckCover) -> None:
        from abcdesk.deckfile.packing import pack_deck

        suggested = f"{deck.id or deck.path.stem}{DECK_SUFFIX}"
        name, _kind = QFileDialog.getSaveFileName(
            self._home, "Save as a file", suggested, f"Deck (*{DECK_SUFFIX})"
        )
        if not name:
            return
        target = Path(name) if name.lower().endswith(DECK_SUFFIX) else Path(name + DECK_SUFFIX)
        self._worker.do(
            lambda: pack_deck(deck.path, target),
            lambda _none: self._message().say("good", f"Saved as {target}"),
            lambda error: self._message().warn(error),
        )

    def _remove(self, deck: DeckCover) -> None:
        own = self._own
        self._removed = own.remove_draft(deck.path.name) if deck.is_draft else own.remove(deck.path)
        self._look_again()
        self._home.decks.begin()
        words = f"Removed: {self._removed.title}"
        self._message().say("undo", words, ("Undo", self.undo_removal), cap="Ctrl Z")

    def undo_removal(self) -> bool:
        """Bring the deck back that was removed last; False where there is none."""
        removed, self._removed = self._removed, None
        if removed is not None:
            self._try(lambda: self._restore(removed))
        return removed is not None

    def _restore(self, removed: RemovedDeck) -> None:
        self._own.restore(removed)
        self._look_again()
        self._message().say("good", f"Back on the shelf: {removed.title}")

    # ------------------------------------------------------------------ paper

    def _print_from_editor(self) -> None:
        """Print what is on the shelf: the editor saves first."""
        editor = self.editor
        if editor is None:
            return
        if editor.bench.is_unsaved:
            editor.save()
        if not editor.bench.is_unsaved:
            target = editor.bench.opened.target
            self.close_editor()
            self._home.decks.begin_printing(target)

    def _print_deck(self, deck: DeckCover, target: Path, options: dict[str, object]) -> None:
        panel = self._home.decks.printing
        panel.say(f"Writing {target.name}", busy=True)

        def failed(error: UserError) -> None:
            panel.say("")
            self._message().warn(error)

        self._worker.do(
            lambda: self._print(deck.path, target, options),
            lambda words: panel.say(f"Saved as {target}. {words}".strip()),
            failed,
        )

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except UserError as error:
            self._message().warn(error)


def told(changes: Difference) -> str:
    """What a newer version changes, in words."""
    parts = {"added": changes.added, "changed": changes.changed, "removed": changes.removed}
    return ", ".join(f"{len(ids)} {word}" for word, ids in parts.items() if ids)
