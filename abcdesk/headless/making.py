"""Making workshop files: from a template and a deck, from another workshop, from the sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from abcdesk import paths
from abcdesk.deckfile.reading import read_deck
from abcdesk.desk import Desk
from abcdesk.domain import records as r
from abcdesk.domain.cards import DeckPackage
from abcdesk.domain.errors import UserError
from abcdesk.domain.templates import suited
from abcdesk.domain.workshop import Workshop
from abcdesk.headless.decks import decks_at_hand, find_deck
from abcdesk.headless.following import TEMPLATE as FOLLOW_UP
from abcdesk.headless.following import follow_up_of
from abcdesk.library.library import Library
from abcdesk.library.templates import TemplateShelf
from abcdesk.store.exchange import read_json
from abcdesk.store.file import WorkshopFile

SAMPLE, SAMPLE_TITLE = "northwind-hospital", "Sample workshop"
SECOND = "data-centre"
"""The sample of all other exercises, which the tour plays as well."""


class Maker:
    """Makes workshops in a library. Each method gives the new file, and raises UserError where it cannot."""

    def __init__(self, library: Library, templates: TemplateShelf, language: str) -> None:
        self._library, self._templates, self._language = library, templates, language

    def create(self, title: str, template: str, deck: Path | None) -> Path:
        """A workshop with the agenda of a template and the cards of a deck."""
        package = self._package(deck)
        chosen = self._templates.find(template)
        rows: list[r.Row] = [r.Info(title=title, language=self._language)]
        if chosen:
            taken = suited(chosen, Workshop.of(package.deck, []))
            rows += [*taken.groups, *taken.steps, *taken.notes]
        return self._written(title, rows, package)

    def follow_up(self, source: Path) -> Path:
        """A new workshop that follows up an earlier one, from its file or its report."""
        rows, package = follow_up_of(source, self._templates.find(FOLLOW_UP), self._language)
        title = next(row.title for row in rows if isinstance(row, r.Info))
        return self._written(title, rows, package)

    def duplicate(self, path: Path) -> Path:
        """A workshop with the facts, groups, teams, agenda and notes of another, planned anew."""
        with WorkshopFile.read(path) as source:
            workshop, package = source.workshop, source.package
            info = replace(
                workshop.info, title=f"{workshop.info.title}, copy", date=None, follow_up=None, decide_by=None
            )
            return self._written(info.title, _planned(workshop, info), package)

    def sample(self) -> Path:
        """The sample workshop of this library, made from its JSON if it is not there yet."""
        entries = self._library.entries()
        found = [entry.path for entry in entries if entry.path.stem.startswith(SAMPLE_TITLE)]
        if found:
            return found[0]
        rows, package = _read_sample(SAMPLE)
        return self._written(SAMPLE_TITLE, rows, package)

    def _package(self, deck: Path | None) -> DeckPackage:
        places = [deck] if deck else [entry.path for entry in decks_at_hand() if entry.deck]
        if not places:
            raise UserError("There is no deck to play with.", "Import a deck, or install abcdesk again.")
        return read_deck(places[0], language=self._language)

    def _written(self, title: str, rows: Sequence[r.Row], package: DeckPackage) -> Path:
        path = self._library.new_path(title)
        Desk.create(path, rows, package, backups=self._library.backup_folder).close()
        self._library.look_at(path)
        return path


def planned_samples(folder: Path) -> list[tuple[Path, Workshop]]:
    """The samples as files in this folder in which nothing has happened yet, each with the sample as it was
    played; the first one is ``sample.abcw``.

    Files and a report of an earlier time are replaced; UserError where the folder cannot be written."""
    files = {SAMPLE: folder / "sample.abcw", SECOND: folder / f"{SECOND}.abcw"}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in (*files.values(), folder / "report.pdf"):
            old.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(f"{folder} cannot be written: {error.strerror}.", "Choose another folder.") from error
    return [(file, _planned_file(name, file)) for name, file in files.items()]


def _planned_file(name: str, file: Path) -> Workshop:
    rows, package = _read_sample(name)
    sample = Workshop.of(package.deck, rows)
    rows = [*_planned(sample, sample.info), *_carried_over(sample)]
    Desk.create(file, rows, package, backups=file.parent / "backups").close()
    return sample


def _planned(workshop: Workshop, info: r.Info) -> list[r.Row]:
    """What of a workshop is there before it has begun, with these facts."""
    steps = [replace(step, state=r.StepState.PLANNED) for step in workshop.steps]
    return [info, *workshop.groups, *workshop.teams, *steps, *workshop.private_notes]


def _carried_over(workshop: Workshop) -> list[r.Row]:
    """What a follow-up knows of the workshop before it, no promise told yet."""
    promises = (replace(row, status=r.CommitmentStatus.OPEN, outcome="") for row in workshop.earlier_promises)
    return [*workshop.earlier, *workshop.earlier_ranks, *promises]


def _read_sample(name: str) -> tuple[list[r.Row], DeckPackage]:
    rows, package = read_json(paths.resources() / "samples" / f"{name}.json", find_deck)
    return list(rows), package
