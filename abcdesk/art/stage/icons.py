"""Icons of one colour, 64 x 64 px.  Replace INK in the file to tint one."""

from abcdesk.art.palette import INK
from abcdesk.art.svg import Node, Svg, circle, line, path, ring

PEAK = "M32,4L62,60H46L32,32L18,60H2Z"
LOBES = "M6,4H36C50,4 58,10 58,19C58,27 50,31 36,31H6ZM6,34H38C54,34 62,39 62,47C62,56 54,60 38,60H6Z"


def open_ring(colour: str) -> Node:
    """Return the mark of Culture: a thick ring open to the right."""
    return path(
        "M58,18A30,30 0 1 0 58,46L44,38A14,14 0 1 1 44,26Z",
        colour,
    )


def _icon(*parts: Node) -> Svg:
    return Svg(64, 64, parts)


def diamond() -> Svg:
    """Value."""
    return _icon(
        path(
            "M16,8H48L62,26L32,58L2,26ZM18,14L10,23H21L24,14ZM31,14L27,23H37L33,14ZM40,14L43,23H54L46,14Z",
            INK,
            holes=True,
        )
    )


def target() -> Svg:
    """Outcomes."""
    return _icon(ring(32, 32, 25, INK, 7), ring(32, 32, 12, INK, 6), circle(32, 32, 4, INK))


def coins() -> Svg:
    """Costs."""
    stacks = line("M10,57H26M10,45H26M10,33H26M10,21H26M40,57H55M40,45H55", INK, 9)
    return _icon(stacks, ring(47, 20, 12, INK, 7), circle(47, 20, 3, INK))


def warning() -> Svg:
    """Risks."""
    return _icon(path("M32,4L62,58H2ZM29,22L30,42H34L35,22ZM28,46H36V53H28Z", INK, holes=True))


def eye() -> Svg:
    """What can be seen."""
    outer = "M2,32C14,12 50,12 62,32C50,52 14,52 2,32Z"
    iris = "M32,20A12,12 0 1 0 32,44A12,12 0 1 0 32,20Z"
    return _icon(path(outer + iris, INK, holes=True), circle(32, 32, 7, INK))


def lock() -> Svg:
    """What is said here stays here."""
    body = "M12,28H52a4,4 0 0 1 4,4V56a4,4 0 0 1 -4,4H12a-4,-4 0 0 1 -4,-4V32a4,-4 0 0 1 4,-4Z"
    hole = "M32,36a5,5 0 0 0 -3,9L27,54H37L35,45a5,5 0 0 0 -3,-9Z"
    return _icon(line("M19,28V20C19,2 45,2 45,20V28", INK, 7), path(body + hole, INK, holes=True))


def no_badge() -> Svg:
    """No names: a badge struck through."""
    upper = "M16,24H38L12,48V28a4,4 0 0 1 4,-4Z"
    lower = "M52,31V54a4,4 0 0 1 -4,4H23Z"
    return _icon(
        path(upper, INK),
        path(lower, INK),
        line("M20,5L29,18M44,5L37,15", INK, 5),
        line("M10,57L59,11", INK, 7),
    )


_DRAWN = {
    "diamond": diamond,
    "target": target,
    "coins": coins,
    "warning": warning,
    "eye": eye,
    "lock": lock,
    "no-badge": no_badge,
}
PICTURES = {f"icons/{name}": function for name, function in _DRAWN.items()}
