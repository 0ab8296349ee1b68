"""One page to draw on. Everything is measured in points from the upper left corner of the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import Any, Literal, ParamSpec, cast

from reportlab.lib.colors import HexColor

from abcdesk.marks import MARKS
from abcdesk.pathdata import segments
from abcdesk.report.language import Language
from abcdesk.report.layout.palette import HAIR, INK, INK_8, Accent, accent_of, edge, suit
from abcdesk.report.layout.tags import Tags
from abcdesk.report.layout.text import Line, line_width
from abcdesk.report.layout.type import COVER, HEADING, SECTION, TITLE, Style, clean, runs
from abcdesk.tokens import tokens

Align = Literal["left", "right", "centre"]


@lru_cache(maxsize=256)
def _ink(colour: str) -> HexColor:
    """A colour as the canvas wants it: handed over as "#RRGGBB" it would be looked for by all other ways
    of saying a colour first."""
    return HexColor(colour)


@dataclass(frozen=True, slots=True)
class Frame:
    """The grid of a page: twelve columns with gutters between the margins."""

    width: float
    height: float
    left: float = 51
    gutter: float = 12

    @property
    def right(self) -> float:
        """The right edge of the content."""
        return self.width - self.left

    @property
    def content(self) -> float:
        """The width of the content."""
        return self.width - 2 * self.left

    @property
    def bottom(self) -> float:
        """The lowest line of the content."""
        return self.height - 64

    def column(self, number: int) -> float:
        """The left edge of a column, counted from 0."""
        return self.left + number * self._step

    def span(self, columns: int) -> float:
        """The width of so many columns."""
        return columns * self._step - self.gutter

    @property
    def _step(self) -> float:
        return (self.content + self.gutter) / 12


_ROLES = {TITLE: "H1", COVER: "H1", SECTION: "H2", HEADING: "H2"}
"""What a text is by its style; all others are paragraphs."""

P = ParamSpec("P")


def _role(lines: Sequence[Line]) -> str:
    """What these lines are by the style of their first text; "" where there is none."""
    return next((_ROLES.get(style, "P") for line in lines for text, style in line if text), "")


def _decorative(draw: Callable[P, None]) -> Callable[P, None]:
    """A shape is not read out: its words stand beside it."""

    @wraps(draw)
    def drawn(*args: P.args, **options: P.kwargs) -> None:
        sheet = cast("Sheet", args[0])
        with sheet.decoration():
            draw(*args, **options)

    return drawn


class Sheet:
    """A page that is being drawn: text, rules, boxes, dots, marks and links on a ReportLab canvas."""

    def __init__(
        self,
        canvas: Any,
        frame: Frame,
        pages: Mapping[str, int],
        language: Language,
        accent: Accent | None = None,
        tags: Tags | None = None,
    ) -> None:
        self.canvas = canvas
        self.frame = frame
        self.pages = pages
        self.language = language
        self.accent = accent or accent_of("")
        self.tags = tags

    def tagged(self, role: str, words: str = "") -> AbstractContextManager[None]:
        """What is drawn within is one heading, paragraph or picture for who has the page read out."""
        return self.tags.tagged(role, words) if self.tags else nullcontext()

    def decoration(self) -> AbstractContextManager[None]:
        """What is drawn within is not read out."""
        return self.tags.decoration() if self.tags else nullcontext()

    # ------------------------------------------------------------------ text
    def text(self, x: float, y: float, text: str, style: Style, align: Align = "left") -> None:
        """One line of text with its baseline at ``y``."""
        self.line(x, y, ((clean(text).replace("\n", " "), style),), align)

    def line(self, x: float, y: float, line: Line, align: Align = "left") -> None:
        """One line that was broken before, with its baseline at ``y``."""
        if align != "left":
            x -= line_width(line) / (1 if align == "right" else 2)
        if role := _role([line]):
            with self.tagged(role):
                self._write(x, y, line)

    def _write(self, x: float, y: float, line: Line) -> None:
        out = self.canvas.beginText(x, self.frame.height - y)
        for text, style in line:
            out.setFillColor(_ink(style.colour))
            for font, part in runs(text.replace("\u00a0", " "), style.family, style.weight, style.italic):
                out.setFont(font, style.pt)
                out.textOut(part)
        self.canvas.drawText(out)

    def lines(
        self, x: float, y: float, lines: Sequence[Line], leading: float, align: Align = "left"
    ) -> float:
        """Lines below each other, the first baseline at ``y``; gives the baseline that would come next."""
        role = _role(lines)
        with self.tagged(role) if role else nullcontext():
            for line in lines:
                self.line(x, y, line, align)
                y += leading
        return y

    def turned(self, x: float, y: float, line: Line) -> None:
        """A line that runs upwards from ``x``, ``y``."""
        self.canvas.saveState()
        self.canvas.translate(x, self.frame.height - y)
        self.canvas.rotate(90)
        upright = Sheet(
            self.canvas, Frame(self.frame.width, 0), self.pages, self.language, self.accent, self.tags
        )
        upright.line(0, 0, line)
        self.canvas.restoreState()

    def page_refs(self, x: float, y: float, anchors: Sequence[str], style: Style) -> None:
        """“Pages 4, 6 and 7” for the sections that are in the report, each number a link."""
        found = dict.fromkeys(anchor for anchor in anchors if anchor in self.pages)
        targets = {self.pages[anchor]: anchor for anchor in found}
        words = self.language.say("pages.refs", pages=[f"{page}" for page in sorted(targets)])
        self.text(x, y, words, style)
        for number, anchor in targets.items():
            before, _, _ = words.partition(f"{number}")
            start = x + line_width(((before, style),))
            self.link(start, y - style.pt, line_width(((f"{number}", style),)), style.leading, anchor)

    def link(self, x: float, y: float, width: float, height: float, anchor: str) -> None:
        """Make an area lead to another page."""
        top = self.frame.height - y
        self.canvas.linkAbsolute("", anchor, (x, top - height, x + width, top), thickness=0)

    # ------------------------------------------------------------------ shapes
    def rule(
        self, x: float, y: float, width: float, pt: float = 0.8, colour: str = INK, dash: Sequence[float] = ()
    ) -> None:
        """A horizontal rule."""
        self.stroke(x, y, x + width, y, pt, colour, dash)

    def hair(self, x: float, y: float, width: float, colour: str = HAIR) -> None:
        """A thin rule that parts rows."""
        self.rule(x, y, width, 0.5, colour)

    @_decorative
    def stroke(
        self, x1: float, y1: float, x2: float, y2: float, pt: float, colour: str, dash: Sequence[float] = ()
    ) -> None:
        """A straight line."""
        self.canvas.saveState()
        self.canvas.setStrokeColor(_ink(colour))
        self.canvas.setLineWidth(pt)
        self.canvas.setLineCap(0)
        if dash:
            self.canvas.setDash(*dash)
        self.canvas.line(x1, self.frame.height - y1, x2, self.frame.height - y2)
        self.canvas.restoreState()

    @_decorative
    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str = "",
        line: str = "",
        pt: float = 0.6,
        radius: float = 0,
    ) -> None:
        """A rectangle with its upper left corner at ``x``, ``y``; an outline runs inside it."""
        inset = pt / 2 if line else 0.0
        box = (x + inset, self.frame.height - y - height + inset, width - 2 * inset, height - 2 * inset)
        self._paint(fill, line, pt)
        if radius:
            self.canvas.roundRect(*box, radius, stroke=bool(line), fill=bool(fill))
        else:
            self.canvas.rect(*box, stroke=bool(line), fill=bool(fill))

    @_decorative
    def dot(self, x: float, y: float, radius: float, fill: str = "", line: str = "", pt: float = 1) -> None:
        """A disc with its middle at ``x``, ``y``; an outline runs inside it."""
        self._paint(fill, line, pt)
        inset = pt / 2 if line else 0.0
        self.canvas.circle(x, self.frame.height - y, radius - inset, stroke=bool(line), fill=bool(fill))

    def _paint(self, fill: str, line: str, pt: float) -> None:
        if fill:
            self.canvas.setFillColor(_ink(fill))
        if line:
            self.canvas.setStrokeColor(_ink(line))
            self.canvas.setLineWidth(pt)

    # ------------------------------------------------------------------ suits
    @_decorative
    def mark(self, x: float, y: float, size: float, colour: str, fill: str) -> None:
        """A suit's sign in a square of ``size`` with its upper left corner at ``x``, ``y``."""
        scale, top = size / 100, self.frame.height - y
        path = self.canvas.beginPath()
        for verb, points in segments(MARKS[tokens().suit_shape(colour)]):
            at = [x + scale * v if place % 2 == 0 else top - scale * v for place, v in enumerate(points)]
            match verb:
                case "M":
                    path.moveTo(*at)
                case "L":
                    path.lineTo(*at)
                case "C":
                    path.curveTo(*at)
                case _:
                    path.close()
        self.canvas.setFillColor(_ink(fill))
        self.canvas.drawPath(path, stroke=0, fill=1)

    def tile(self, x: float, y: float, size: float, colour: str) -> None:
        """A small rounded square in a suit's colour with its sign."""
        found = suit(colour)
        self.box(x, y, size, size, fill=found.fill, radius=size * 0.22)
        inner = size * 0.6
        self.mark(x + (size - inner) / 2, y + (size - inner) / 2, inner, colour, found.on)

    def bar(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A bar in a suit's colour, with the outline a light colour needs."""
        self.box(x, y, width, height, fill=suit(colour).fill, line=edge(colour), pt=0.7)

    def suit_dot(self, x: float, y: float, radius: float, colour: str) -> None:
        """A dot in a suit's colour, with the outline a light colour needs."""
        self.dot(x, y, radius, fill=suit(colour).fill, line=edge(colour), pt=0.7)

    def severity(self, x: float, y: float, level: int, size: float = 9, of: int = 3) -> None:
        """Squares ending at ``x``, so many of them dark as the level says."""
        for place in range(of):
            left = x - (of - place) * (size + 2) + 2
            self.box(left, y, size, size, fill=INK if place < level else INK_8)
