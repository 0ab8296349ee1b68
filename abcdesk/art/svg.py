"""A tiny writer for the SVG subset that every renderer of the project draws alike.

Only ``path``, ``rect``, ``circle``, ``ellipse``, ``polygon`` and ``g`` exist here, with flat fills
and strokes.  Lengths are px of the view box, angles are degrees, clockwise.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, float]

_DECIMAL = re.compile(r"-?\d+\.\d+")


def number(value: float) -> str:
    """Write a length with at most one decimal."""
    text = f"{value:.1f}"
    if text.endswith(".0"):
        text = text[:-2]
    return "0" if text == "-0" else text


def tidy(data: str) -> str:
    """Round every decimal number inside path data to one decimal."""
    return _DECIMAL.sub(lambda match: number(float(match.group())), data)


@dataclass(frozen=True)
class Node:
    """One SVG element with its attributes and, for a group, its children."""

    tag: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple["Node", ...] = ()

    def lines(self, depth: int = 0) -> list[str]:
        """Return the element as indented lines of markup."""
        pad = " " * depth
        opening = self.tag + "".join(f' {key}="{value}"' for key, value in self.attributes)
        if not self.children:
            return [f"{pad}<{opening}/>"]
        inner = [line for child in self.children for line in child.lines(depth + 1)]
        return [f"{pad}<{opening}>", *inner, f"{pad}</{self.tag}>"]


@dataclass(frozen=True)
class Svg:
    """A whole picture: its size in px and its layers from back to front."""

    width: int
    height: int
    layers: tuple[Node, ...]

    def text(self) -> str:
        """Return the complete SVG file."""
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" '
            f'width="{self.width}" height="{self.height}">'
        )
        body = [line for layer in self.layers for line in layer.lines(1)]
        return "\n".join([head, *body, "</svg>"]) + "\n"


def card(*layers: Node) -> Svg:
    """Return a card illustration, 1200 x 900 px."""
    return Svg(1200, 900, layers)


def _node(tag: str, *pairs: tuple[str, str | float | None]) -> Node:
    written = tuple(
        (key, value if isinstance(value, str) else number(value)) for key, value in pairs if value is not None
    )
    return Node(tag, written)


def _share(opacity: float | None) -> str | None:
    return None if opacity is None else f"{opacity:g}"


def path(data: str, fill: str, *, opacity: float | None = None, holes: bool = False) -> Node:
    """Return a filled path; ``holes`` lets inner outlines cut through."""
    rule = "evenodd" if holes else None
    return _node(
        "path",
        ("d", tidy(data)),
        ("fill", fill),
        ("fill-rule", rule),
        ("fill-opacity", _share(opacity)),
    )


def line(
    data: str,
    colour: str,
    width: float,
    *,
    dash: str | None = None,
    opacity: float | None = None,
    cap: str = "round",
) -> Node:
    """Return an open stroke with round ends and joins."""
    return _node(
        "path",
        ("d", tidy(data)),
        ("fill", "none"),
        ("stroke", colour),
        ("stroke-width", width),
        ("stroke-linecap", cap),
        ("stroke-linejoin", "round"),
        ("stroke-dasharray", dash),
        ("stroke-opacity", _share(opacity)),
    )


def rect(
    x: float,
    y: float,
    width: float,
    height: float,
    fill: str,
    radius: float | None = None,
    *,
    opacity: float | None = None,
) -> Node:
    """Return a rectangle with its top left corner at (x, y)."""
    return _node(
        "rect",
        ("x", x),
        ("y", y),
        ("width", width),
        ("height", height),
        ("rx", radius),
        ("ry", radius),
        ("fill", fill),
        ("fill-opacity", _share(opacity)),
    )


def circle(x: float, y: float, radius: float, fill: str, *, opacity: float | None = None) -> Node:
    """Return a disc."""
    return _node(
        "circle",
        ("cx", x),
        ("cy", y),
        ("r", radius),
        ("fill", fill),
        ("fill-opacity", _share(opacity)),
    )


def ring(x: float, y: float, radius: float, colour: str, width: float, inside: str = "none") -> Node:
    """Return a circle drawn as a line of the given width."""
    return _node(
        "circle",
        ("cx", x),
        ("cy", y),
        ("r", radius),
        ("fill", inside),
        ("stroke", colour),
        ("stroke-width", width),
    )


def ellipse(
    x: float, y: float, radius_x: float, radius_y: float, fill: str, *, opacity: float | None = None
) -> Node:
    """Return an ellipse."""
    return _node(
        "ellipse",
        ("cx", x),
        ("cy", y),
        ("rx", radius_x),
        ("ry", radius_y),
        ("fill", fill),
        ("fill-opacity", _share(opacity)),
    )


def polygon(points: Sequence[Point], fill: str, *, opacity: float | None = None) -> Node:
    """Return a filled polygon."""
    corners = " ".join(f"{number(x)},{number(y)}" for x, y in points)
    return _node("polygon", ("points", corners), ("fill", fill), ("fill-opacity", _share(opacity)))


def group(*parts: Node | None, name: str | None = None, transform: str | None = None) -> Node:
    """Return a group; missing parts are left out."""
    pairs = (("id", name), ("transform", transform))
    attributes = tuple((key, value) for key, value in pairs if value is not None)
    kept = tuple(part for part in parts if part is not None and (part.children or part.tag != "g"))
    return Node("g", attributes, kept)


def place(
    x: float,
    y: float,
    *parts: Node | None,
    turn: float = 0,
    scale: float = 1,
    flip: bool = False,
    name: str | None = None,
) -> Node:
    """Return the parts moved to (x, y), then turned, scaled and mirrored left to right."""
    transform = f"translate({number(x)} {number(y)})"
    if turn:
        transform += f" rotate({number(turn)})"
    if flip:
        transform += f" scale({-scale:g} {scale:g})"
    elif scale != 1:
        transform += f" scale({scale:g})"
    return group(*parts, name=name, transform=transform)


def turned(angle: float, centre: Point, *parts: Node | None) -> Node:
    """Return the parts turned about a fixed point."""
    if not angle:
        return group(*parts)
    return group(*parts, transform=f"rotate({number(angle)} {number(centre[0])} {number(centre[1])})")
