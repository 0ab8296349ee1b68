"""A follow-up of an earlier workshop: from its file, or from the report it left."""

from __future__ import annotations

from pathlib import Path

from abcdesk.domain import records as r
from abcdesk.domain.cards import DeckPackage
from abcdesk.domain.carried import carried, rows_of
from abcdesk.domain.errors import UserError
from abcdesk.domain.templates import Template, suited
from abcdesk.domain.workshop import Workshop
from abcdesk.headless.decks import find_deck
from abcdesk.store.file import WorkshopFile

TEMPLATE = "follow-up"


def follow_up_of(
    source: Path, template: Template | None, language: str = "en"
) -> tuple[tuple[r.Row, ...], DeckPackage]:
    """The rows of a new workshop that follows up the one in this .abcw file or report, and its deck.

    Groups and teams come along where the file has them; a report names none. Raises UserError where the
    source cannot be read, or its deck is not at hand.
    """
    people: list[r.Row] = []
    if source.suffix.lower() == ".pdf":
        from abcdesk.report.attachment import results_in  # ReportLab takes its time to start

        brought, package = rows_of(results_in(source)), None
    else:
        with WorkshopFile.read(source) as file:
            brought, package = rows_of(carried(file.workshop)), file.package
            people = [*file.workshop.groups, *file.workshop.teams]
    earlier = next(row for row in brought if isinstance(row, r.Earlier))
    package = package or find_deck(earlier.deck, language)
    if package is None:
        raise UserError(
            f"The deck “{earlier.deck}” of {source.name} is not at hand.", "Install it first, then try again."
        )
    info = r.Info(f"{earlier.title}, follow-up", earlier.organisation, language=language)
    base = Workshop.of(package.deck, [info, *people, *brought])
    found = suited(template, base) if template else None
    planned = [*found.groups, *found.steps, *found.notes] if found else [_promises_step()]
    return (info, *people, *planned, *brought), package


def _promises_step() -> r.Step:
    return r.Step("promises", r.StepKind.FOLLOW_UP, "What became of it?", "What became of our promises?", 25)
