"""Gates, bars, keys and padlocks."""

from abcdesk.art.palette import INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW
from abcdesk.art.svg import Node, circle, group, line, path, place, rect


def padlock(size: float, colour: str = YELLOW.base, shade: str = YELLOW.shade) -> Node:
    """Return a padlock centred on the origin."""
    s = size / 2
    return group(
        line(
            f"M{-s * 0.6},{-s * 0.2}V{-s * 0.8}C{-s * 0.6},{-s * 1.7} {s * 0.6},{-s * 1.7} {s * 0.6},{-s * 0.8}V{-s * 0.2}",
            STEEL_DARK,
            s * 0.36,
        ),
        rect(-s, -s * 0.4, 2 * s, s * 1.6, colour, s * 0.2),
        rect(s * 0.45, -s * 0.4, s * 0.55, s * 1.6, shade, s * 0.2),
        circle(-s * 0.1, s * 0.3, s * 0.24, INK),
        line(f"M{-s * 0.1},{s * 0.3}V{s * 0.7}", INK, s * 0.2),
    )


def chain(data: str) -> Node:
    """Return a chain along path data."""
    return group(line(data, STEEL_DARK, 15), line(data, STEEL_LIGHT, 9, dash="1 17"))


def key(length: float = 120) -> Node:
    """Return a big key held at its bow, which is the origin; the bit points down."""
    return group(
        line(f"M0,14V{length}", YELLOW.shade, 15),
        rect(0, length - 26, 34, 30, YELLOW.shade, 4),
        circle(0, -14, 34, YELLOW.base),
        circle(0, -14, 15, YELLOW.shade),
    )


def grand_gate() -> Node:
    """Return a mighty locked gate between two pillars, 440 px wide, standing on its origin."""
    bars = "".join(f"M{x},0V-380" for x in range(-130, 140, 37))
    spikes = [path(f"M{x - 12},-376L{x},-412L{x + 12},-376Z", INK) for x in range(-130, 140, 37)]
    pillars: list[Node] = []
    for x in (-190, 190):
        pillars += [
            rect(x - 36, -420, 72, 430, "#B9583B"),
            rect(x + 8, -420, 28, 430, "#96432B"),
            *[line(f"M{x - 34},{y}H{x + 34}", "#7C3421", 5) for y in range(-370, 0, 54)],
            rect(x - 48, -446, 96, 34, "#B9583B", 6),
            rect(x + 8, -446, 40, 34, "#96432B", 6),
            circle(x, -470, 28, STEEL),
            circle(x - 8, -478, 8, STEEL_LIGHT),
        ]
    return group(
        line(bars, INK, 13, cap="butt"),
        *spikes,
        line("M-154,-60H154M-154,-330H154", INK, 17, cap="butt"),
        chain("M-150,-300L150,-110M150,-300L-150,-110"),
        *[place(x, y, padlock(46)) for x, y in ((-96, -262), (96, -262), (-110, -130), (110, -130))],
        *pillars,
    )


def cage(width: float, height: float) -> Node:
    """Return bars before people, standing on the origin."""
    half = width / 2
    step = width / 6
    bars = "".join(f"M{-half + index * step},0V{-height}" for index in range(7))
    return group(
        line(bars, STEEL_DARK, 15, cap="butt"),
        rect(-half - 20, -height - 24, width + 40, 36, INK, 10),
        rect(-half - 20, -18, width + 40, 30, INK, 8),
    )
