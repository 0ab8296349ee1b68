"""Checks an SVG from strangers against a whitelist, in one pass and with bounded memory.

What passes holds no script, no style sheet, no entity and no reference to anything outside itself. It is
still drawn apart from the program and under a time limit: see the painter of pictures.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.parsers import expat

from abcdesk.deckfile import svg_words as words
from abcdesk.deckfile.layout import (
    MB,
    MOST_PICTURE_BYTES,
    MOST_PICTURE_PIXELS,
    MOST_SVG_DEPTH,
    MOST_SVG_DRAWN,
    MOST_SVG_ELEMENTS,
)
from abcdesk.deckfile.paths_inside import shown
from abcdesk.deckfile.problems import Problem
from abcdesk.deckfile.svg_uses import Element, Endless, drawn
from abcdesk.deckfile.svg_values import clips_named_in, fault_of_href, fault_of_value, faults_of_style

_MOST_PROBLEMS = 20
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]{1,3})?)\s*(px|pt|pc|mm|cm|in|%)?\s*")
_PIXELS_IN = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_Name = tuple[str | None, str]
_BETWEEN = " "
"""Stands between namespace and name: no name holds it."""


class _Enough(Exception):
    """Ends the reading early; what was found is already noted."""


class _Check:
    """Collects problems while the parser runs. It is expat itself: what Python puts around it loads half the
    library of the internet."""

    def __init__(self, file: str) -> None:
        self.problems: list[Problem] = []
        self.elements: list[Element] = []
        self._file = file
        self._open: list[int] = []
        self._parser = parser = expat.ParserCreate(namespace_separator=_BETWEEN)
        parser.StartDoctypeDeclHandler = self._on_doctype
        parser.ProcessingInstructionHandler = self._on_instruction
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end

    def read(self, data: bytes) -> None:
        """Check all of it; `_Enough` where it stops early."""
        self._parser.Parse(data, True)

    def _on_doctype(self, *_declared: object) -> None:
        """Without one there are no entities either: they can be declared nowhere else."""
        self._stop("holds entities or a DOCTYPE. Delete them, or save the picture as plain SVG")

    def _on_instruction(self, target: str, _data: str) -> None:
        self._note(f"<?{shown(target)}?> is an instruction to other programs, which a picture may not hold")

    def _on_start(self, whole_name: str, attributes: Mapping[str, str]) -> None:
        name = _name(whole_name)
        place = len(self.elements)
        if place >= MOST_SVG_ELEMENTS:
            self._stop(f"has more than {MOST_SVG_ELEMENTS} elements. Simplify the drawing")
        if len(self._open) >= MOST_SVG_DEPTH:
            self._stop(f"is nested more than {MOST_SVG_DEPTH} deep. Ungroup the drawing")
        self.elements.append(Element(id=attributes.get("id", "")))
        if self._open:
            self.elements[self._open[-1]].inner.append(place)
        self._open.append(place)
        self._check_element(name)
        for key, value in attributes.items():
            self._check_attribute(name[1], _name(key), value)

    def _on_end(self, _name: str) -> None:
        self._open.pop()

    def _check_element(self, name: _Name) -> None:
        space, local = name
        root = len(self.elements) == 1
        if root and name != (words.SVG, "svg"):
            self._stop("is not an SVG picture: its first element is not <svg> of SVG's namespace")
        if space != words.SVG or local not in words.ELEMENTS:
            self._note(f"<{shown(local)}> is not allowed in a picture. Save it as plain SVG")
        elif local == "svg" and not root:
            self._note("<svg> stands inside another <svg>. Ungroup the drawing")

    def _check_attribute(self, element: str, key: _Name, value: str) -> None:
        space, local = key
        if local == "href" and space in (None, words.XLINK):
            self._refer(value.strip().removeprefix("#"))
            if fault := fault_of_href(element, value):
                self._note(fault)
        elif space is None and local == "style":
            self._refer(*clips_named_in(value))
            for fault in faults_of_style(value):
                self._note(fault)
        elif space is None and local in words.ATTRIBUTES:
            if local == "clip-path":
                self._refer(*clips_named_in(f"clip-path:{value}"))
            if fault := fault_of_value(local, value):
                self._note(fault)
            if len(self.elements) == 1 and local in ("width", "height", "viewBox"):
                self._check_size(local, value)
        elif key not in words.HARMLESS_XML:
            self._note(f"the attribute “{shown(local)}” is not allowed. Save the picture as plain SVG")

    def _refer(self, *ids: str) -> None:
        self.elements[-1].refers_to.extend(ids)

    def _check_size(self, name: str, value: str) -> None:
        if name == "viewBox":
            numbers = value.replace(",", " ").split()
            if len(numbers) != 4 or not all(_LENGTH.fullmatch(n.lstrip("+-")) for n in numbers):
                self._note("the viewBox must be four numbers")
            elif any(float(n) <= 0 for n in numbers[2:]):
                self._note("the viewBox has no width or no height")
            return
        length = _LENGTH.fullmatch(value)
        if not length:
            self._note(f"the {name} is not a length")
        elif length[2] != "%" and float(length[1]) * _PIXELS_IN[length[2] or "px"] > MOST_PICTURE_PIXELS**0.5:
            self._note(
                f"the {name} makes it larger than {MOST_PICTURE_PIXELS // MB} million pixels. Save it smaller"
            )

    def _note(self, message: str) -> None:
        self.problems.append(Problem(self._file, self._parser.CurrentLineNumber, message + "."))
        if len(self.problems) >= _MOST_PROBLEMS:
            raise _Enough

    def _stop(self, message: str) -> None:
        self._note(message)
        raise _Enough


def svg_problems(file: str, data: bytes) -> tuple[Problem, ...]:
    """Everything wrong with one SVG, each kind of fault in a line once; empty when it may be used."""
    if len(data) > MOST_PICTURE_BYTES:
        return (Problem(file, 0, f"is larger than {MOST_PICTURE_BYTES // MB} MB. Save it smaller."),)
    check = _Check(file)
    try:
        check.read(data)
    except _Enough:
        pass
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        check.problems.append(Problem(file, error.lineno, f"is not well-formed XML: {what}."))
    except (ValueError, LookupError):
        check.problems.append(Problem(file, 0, "is not readable text. Save it as UTF-8."))
    else:
        check.problems.extend(_too_much_drawn(file, check.elements))
    return tuple(sorted(set(check.problems)))


def _name(whole: str) -> _Name:
    space, _, local = whole.rpartition(_BETWEEN)
    return space or None, local


def _too_much_drawn(file: str, elements: list[Element]) -> list[Problem]:
    if not elements:
        return [Problem(file, 0, "is empty. Save the picture again.")]
    try:
        if drawn(elements) <= MOST_SVG_DRAWN:
            return []
    except Endless:
        return [Problem(file, 0, "a part refers to itself. Save the picture with its copies made real.")]
    many = f"<use> multiplies the drawing to more than {MOST_SVG_DRAWN} elements. Simplify it."
    return [Problem(file, 0, many)]
