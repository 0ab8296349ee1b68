"""Where agenda templates are kept: those that ship with the program, and the user's own.

A template is a JSON file (``abcdesk.template/1``): ``title``, ``description``, ``deck`` and ``steps`` as in a
workshop, each with a ``facilitator_note``. What reads one whole is loaded then: home shows covers alone.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from abcdesk import paths
from abcdesk.domain.errors import InvalidInput, UserError
from abcdesk.files import write_whole
from abcdesk.library.names import safe_name

if TYPE_CHECKING:
    from abcdesk.domain.records import Step
    from abcdesk.domain.templates import Template
    from abcdesk.domain.workshop import Workshop

FORMAT = "abcdesk.template/1"
SUFFIX = ".json"
OWN = "own/"
"""Begins the id of a user's own template; its file's name follows."""

MOST_OWN = 200
"""Templates that are looked for in the user's folder: more is a folder of something else."""

_ORDER = (
    *("half-day", "mirror-half-day", "full-day", "taster-45", "one-hour", "follow-up"),
    *("leadership-round", "conference-survey"),
)


class Unreadable(NamedTuple):
    """A template file that is no template: its name, and what is wrong with it."""

    name: str
    problem: str


class TemplateShelf:
    """All templates at hand. Nothing is remembered of the user's own: each look reads the folder again."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        """Where the user's own templates are kept."""
        return self._folder or paths.user_templates()

    def all(self) -> tuple[Template, ...]:
        """The shipped ones, the most used first, then the user's own by title."""
        return (*shipped(), *self.own())

    def own(self) -> tuple[Template, ...]:
        """The user's own, by title."""
        found = [one for one in self._looked_at() if not isinstance(one, Unreadable)]
        return tuple(sorted(found, key=lambda one: one.title.casefold()))

    def unreadable(self) -> tuple[Unreadable, ...]:
        """The files in the user's folder that are no templates."""
        return tuple(one for one in self._looked_at() if isinstance(one, Unreadable))

    def find(self, template_id: str) -> Template | None:
        """The template with this id, or None."""
        return next((one for one in self.all() if one.id == template_id), None)

    def titled(self, title: str) -> Template | None:
        """The user's own template of this title, however it is spelt, or None."""
        return next((one for one in self.own() if one.title.casefold() == title.strip().casefold()), None)

    def keep(self, template: Template) -> Template:
        """Keep a template among the user's own, in the file its id names or in a new one; gives it as kept.

        Raises InvalidInput where it is no template, UserError where the folder cannot be written.
        """
        title = template.title.strip()
        if not title:
            raise InvalidInput("title", "Give the template a name.")
        path = self._path(template.id) if template.id.startswith(OWN) else self._new_path(title)
        kept = replace(template, id=f"{OWN}{path.stem}", title=title)
        text = written(kept)
        read(text, kept.id)  # what could not be read again is not written
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                f"{path.parent} cannot be made: {error.strerror}.", "The agenda is unchanged."
            ) from error
        write_whole(path, text.encode())
        return kept

    def read(self, path: Path) -> Template:
        """The template in a file that somebody brings along; UserError where it is none."""
        try:
            return read(path, "")
        except InvalidInput as wrong:
            hint = wrong.hint or "Nothing was changed."
            raise UserError(f"{path.name} is no template: {wrong.field} {wrong.message}.", hint) from wrong

    def remove(self, template_id: str) -> None:
        """Take one of the user's own out. UserError where the file cannot be taken away."""
        path = self._path(template_id)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(f"{path.name} cannot be removed: {error.strerror}.", "It stays.") from error

    def _looked_at(self) -> list[Template | Unreadable]:
        try:
            files = sorted(path for path in self.folder.iterdir() if path.suffix.lower() == SUFFIX)
        except FileNotFoundError:
            return []
        except OSError as error:
            return [Unreadable(self.folder.name, error.strerror or str(error))]
        return [_looked_at(path) for path in files[:MOST_OWN]]

    def _path(self, template_id: str) -> Path:
        return self.folder / f"{template_id.removeprefix(OWN)}{SUFFIX}"

    def _new_path(self, title: str) -> Path:
        """A file that is not there yet, named like the template."""
        stem = safe_name(title)
        path, number = self.folder / f"{stem}{SUFFIX}", 2
        while path.exists():
            path, number = self.folder / f"{stem} {number}{SUFFIX}", number + 1
        return path


class Cover(NamedTuple):
    """What is said of a template before it is read whole."""

    id: str
    title: str
    description: str
    minutes: int
    steps: int


@cache
def covers() -> tuple[Cover, ...]:
    """The covers of every template that ships with the program, the most used first."""
    found = []
    for path in _shipped_files():
        whole = json.loads(path.read_text("utf-8"))
        minutes = sum(step.get("minutes", 0) for step in whole["steps"])
        found.append(Cover(path.stem, whole["title"], whole["description"], minutes, len(whole["steps"])))
    return tuple(found)


@cache
def shipped() -> tuple[Template, ...]:
    """Every template that ships with the program, the most used first."""
    return tuple(read(path, path.stem) for path in _shipped_files())


def _shipped_files() -> list[Path]:
    place = {name: number for number, name in enumerate(_ORDER)}
    found = (paths.resources() / "templates").glob(f"*{SUFFIX}")
    return sorted(found, key=lambda path: (place.get(path.stem, len(place)), path.stem))


def read(source: Path | str, template_id: str) -> Template:
    """Read a template from a JSON file, or from JSON text.

    Raises InvalidInput for the first thing that is wrong, its ``field`` naming the place
    (``steps[2].minutes``), and UserError where the file cannot be read.
    """
    from abcdesk.domain.records import PrivateNote
    from abcdesk.domain.templates import Template
    from abcdesk.store.exchange.fields import Fields
    from abcdesk.store.exchange.reading import parsed, text_of

    whole = Fields(parsed(text_of(source)), "", ("format", "title", "description", "deck", "steps"))
    if whole.needed("format") != FORMAT:
        raise InvalidInput("format", f"must be “{FORMAT}”", "A workshop is opened, a template is taken.")
    title = whole.needed_text("title").strip()
    if not title:
        raise InvalidInput("title", "is empty")
    steps: list[Step] = []
    notes: list[PrivateNote] = []
    for position, (path, value) in enumerate(whole.items("steps")):
        step, note = _step(path, value)
        if any(step.id == other.id for other in steps):
            raise InvalidInput(f"{path}.id", f"“{step.id}” stands here twice")
        steps.append(replace(step, position=position))
        if note:
            notes.append(PrivateNote(f"n{position + 1}", step.id, note, len(notes)))
    if not steps:
        raise InvalidInput("steps", "there is no step")
    return Template(
        template_id, title, whole.text("description"), tuple(steps), tuple(notes), whole.text("deck")
    )


def written(template: Template) -> str:
    """The template as JSON text, as ``read`` reads it."""
    words = {note.step: note.text for note in template.notes}
    whole: dict[str, object] = {
        "format": FORMAT,
        "title": template.title,
        "description": template.description,
        **({"deck": template.deck} if template.deck else {}),
        "steps": [
            {
                "id": step.id,
                "kind": step.kind.value,
                "title": step.title,
                "prompt": step.prompt,
                "minutes": step.minutes,
                "settings": dict(step.settings),
                "facilitator_note": words.get(step.id, ""),
            }
            for step in template.steps
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _looked_at(path: Path) -> Template | Unreadable:
    try:
        return read(path, f"{OWN}{path.stem}")
    except InvalidInput as wrong:
        return Unreadable(path.name, f"{wrong.field} {wrong.message}")
    except UserError as error:
        return Unreadable(path.name, error.message)


def _step(path: str, value: object) -> tuple[Step, str]:
    """One step of a template and its note. Perspectives stand for groups; cards are looked for when the
    template is taken, because only then there is a deck."""
    from abcdesk.store.exchange import rows
    from abcdesk.store.exchange.fields import Fields

    keys = ("id", "kind", "title", "prompt", "minutes", "settings", "facilitator_note")
    of = Fields(value, path, keys)
    if not of.needed_text("title").strip():
        raise InvalidInput(of.at("title"), "is empty")
    assert isinstance(value, dict)
    entry = {key: value[key] for key in value if key != "facilitator_note"}
    return rows.step(path, entry, _room_of(of.given("settings"))), of.text("facilitator_note")


def _room_of(settings: object) -> Workshop:
    """A workshop in which every perspective is a group, and the deck has the cards and the suit named."""
    from abcdesk.domain.cards import Card, Deck, Suit
    from abcdesk.domain.records import Group, Perspective
    from abcdesk.domain.workshop import Workshop

    given = settings if isinstance(settings, dict) else {}
    named = given.get("cards")
    cards = [name for name in named if isinstance(name, str)] if isinstance(named, list) else []
    suit = given.get("suit")
    deck = Deck(
        "any",
        "Any deck",
        suits=(Suit(suit, suit, "", ""),) if isinstance(suit, str) else (),
        cards=tuple(Card(name, number, "", name) for number, name in enumerate(cards, 1)),
    )
    return Workshop.of(deck, [Group(side.value, side.value, side) for side in Perspective])
