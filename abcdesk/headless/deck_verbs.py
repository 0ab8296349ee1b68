"""The verbs of ``abcdesk deck``: list, check, pack, print, install, remove."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from abcdesk import paths
from abcdesk.deckfile.difference import Difference
from abcdesk.deckfile.install import ReadyDeck, ready_deck, remove_deck
from abcdesk.deckfile.packing import pack_deck
from abcdesk.deckfile.problems import InvalidDeck, Problem
from abcdesk.deckfile.reading import check_deck
from abcdesk.domain.errors import UserError
from abcdesk.headless import decks, drawing
from abcdesk.headless.printing import printable
from abcdesk.headless.progress import working

PATH = click.Path(path_type=Path)
_MOST_NAMED = 6


@click.group()
def deck() -> None:
    """Decks of cards: list, check, pack, print, install, remove."""


@deck.command("list")
def list_decks() -> None:
    """List the decks on this machine."""
    found = decks.decks_at_hand()
    ids = [entry.deck.id if entry.deck else "(broken)" for entry in found]
    for name, entry in zip(ids, found, strict=True):
        told = f"{len(entry.problems)} problems"
        if entry.deck is not None:
            told = f"{entry.deck.title}, {len(entry.deck)} cards, {entry.deck.language}"
        click.echo(f"{name:<{max(map(len, ids))}}  {told}: {entry.path}")


@deck.command("check")
@click.argument("path", type=PATH)
def check_one(path: Path) -> None:
    """Check a deck's folder or .abcdeck file; every problem is named with file and line."""
    problems = check_deck(path)
    _tell(problems)
    if problems:
        raise InvalidDeck(problems)
    click.echo(f"{path.name} is sound")


@deck.command("pack")
@click.argument("folder", type=PATH, metavar="DIR")
@click.option("-o", "--output", "target", type=PATH, required=True, metavar="X.abcdeck")
def pack(folder: Path, target: Path) -> None:
    """Pack a deck's folder into one file."""
    pack_deck(folder, target)


# ---------------------------------------------------------------------- paper
@deck.command("print")
@click.argument("place", metavar="DECK")
@click.option("-o", "--output", "target", type=PATH, required=True, metavar="OUT.pdf")
@click.option(
    "--cards-per-page",
    type=click.Choice(["4", "9"]),
    default="4",
    help="4: postcards (A6); 9: as large as playing cards.",
)
@click.option("--paper", type=click.Choice(["A4", "Letter"], case_sensitive=False), default="A4")
@click.option("--backs/--no-backs", default=True, help="Backs too, for printing on both sides (long edge).")
@click.option("--slips", is_flag=True, help="Add a sheet of voting slips.")
@click.option("--index", is_flag=True, help="Add a list of all numbers and titles.")
@click.option("--picks", type=click.IntRange(1, 10), default=3, help="Boxes on a voting slip.")
@click.option(
    "--picking",
    type=click.Choice(["cards", "order", "suits", "dots"]),
    default="cards",
    help="What the slip asks: cards, cards in order, so many of every suit, or dots.",
)
@click.option("--lang", default="en", metavar="xx", help="Language of the cards, where the deck has it.")
def print_deck(place: str, target: Path, lang: str, cards_per_page: str, **options: Any) -> None:
    """Write the cards as PDF to cut out, for the tables. DECK is a deck's id, folder or file."""
    package, undrawn = printable(decks.deck_at(place, lang))
    with _pages(f"Writing {target.name}") as progress:
        printed = drawing.print_deck(
            package, target, progress=progress, cards_per_page=int(cards_per_page), **options
        )
    for problem in undrawn:
        click.echo(f"note: {problem} Its card has words instead.", err=True)
    if printed.signs:
        click.echo(f"note: no font here has these signs: {' '.join(printed.signs)}", err=True)


@contextmanager
def _pages(what: str) -> Iterator[Any]:
    """Progress by pages on a terminal; None elsewhere."""

    def tell(done: int, all_pages: int) -> None:
        click.echo(f"\r\x1b[K{what}: page {done} of {all_pages}", nl=False, err=True)

    with working(what):
        yield tell if sys.stderr.isatty() else None


# ---------------------------------------------------------------------- decks from elsewhere
@deck.command("install")
@click.argument("path", type=PATH)
@click.option("-y", "--yes", is_flag=True, help="Replace an older version without asking.")
def install(path: Path, yes: bool) -> None:
    """Check a deck from elsewhere, make its pictures harmless, and keep it with your decks."""
    try:
        with working(f"Checking {path.name}"):
            ready = ready_deck(path, paths.user_decks())
    except InvalidDeck as error:
        _tell(error.problems)
        raise
    _ask(ready, yes)
    installed = ready.install()
    found = installed.deck
    click.echo(f"{found.id} is installed: {found.title}, {len(found)} cards")
    if installed.redrawn:
        click.echo(f"Redrawn as PNG: {_named(installed.redrawn)}")


def _ask(ready: ReadyDeck, yes: bool) -> None:
    """Say what would change in a deck that is there already, and ask unless that was answered before."""
    shipped = any(entry.deck and entry.deck.id == ready.package.deck.id for entry in decks.shipped_decks())
    if shipped:
        click.echo(f"{ready.package.deck.id} takes the place of the deck that comes with abcdesk.")
    if ready.is_update:
        for line in told(ready.difference):
            click.echo(line)
    if yes or not (shipped or (ready.is_update and ready.difference)):
        return
    if not sys.stdin.isatty():
        raise UserError("Nothing was installed: there is such a deck already.", "Add --yes to replace it.")
    if not click.confirm("Install it?"):
        raise UserError("Nothing was installed.")


def told(found: Difference) -> list[str]:
    """What changes, in words."""
    parts = {"New cards": found.added, "Changed cards": found.changed, "Cards no longer there": found.removed}
    lines = [f"{what}: {_named(cards)}" for what, cards in parts.items() if cards]
    return lines or ["The cards are the same as before."]


def _named(names: tuple[str, ...]) -> str:
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


@deck.command("remove")
@click.argument("deck_id", metavar="ID")
def remove(deck_id: str) -> None:
    """Take away a deck that was installed. Workshops keep their own copy of it."""
    remove_deck(deck_id, paths.user_decks())
    click.echo(f"{deck_id} is removed")


def _tell(problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        click.echo(str(problem))
