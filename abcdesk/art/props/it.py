"""Machines: racks, screens, telephones, cables.  Each stands on its origin (bottom centre), px."""

from abcdesk.art.geometry import curve
from abcdesk.art.palette import (
    FLAME_YELLOW,
    GREEN,
    INK,
    RACK_SIDE,
    RACK_SLOT,
    RED,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    WHITE,
    Cloth,
)
from abcdesk.art.svg import Node, Point, circle, ellipse, group, line, path, place, polygon, rect, ring

CALM = (GREEN.base, GREEN.base, FLAME_YELLOW)
ALARM = (RED.base, RED.base, FLAME_YELLOW)


def rack(width: float = 150, height: float = 190, units: int = 4, lights: tuple[str, ...] = CALM) -> Node:
    """Return a server rack with slots, two lights and a line each."""
    left, slot = -width / 2, (height - 24) / units
    parts = [rect(left, -height, width, height, INK, 10)]
    parts.append(path(f"M{-left - 24},{-height}h14a10,10 0 0 1 10,10V-10a10,10 0 0 1 -10,10h-14Z", RACK_SIDE))
    for unit in range(units):
        y = -height + 14 + unit * slot
        middle = y + (slot - 10) / 2
        parts.append(rect(left + 14, y, width - 50, slot - 10, RACK_SLOT, 5))
        parts.append(circle(left + 30, middle, 5, lights[unit % len(lights)]))
        parts.append(circle(left + 46, middle, 5, lights[(unit + 1) % len(lights)]))
        if width > 130:
            parts.append(line(f"M{left + 66},{middle}H{width / 2 - 50}", "#4A5C86", 5))
    return group(*parts)


def monitor(*screen: Node, case: str = INK, glass: str = "#DDF0F3", width: float = 190) -> Node:
    """Return a flat screen on a foot; screen content is drawn with (0, 0) at the screen's middle."""
    height = width * 0.64
    middle = -height / 2 - 40
    return group(
        rect(-46, -10, 92, 10, STEEL_DARK, 5),
        rect(-13, -44, 26, 38, STEEL),
        rect(-width / 2, -height - 40, width, height, case, 10),
        rect(-width / 2 + 11, -height - 29, width - 22, height - 22, glass, 4),
        place(0, middle, *screen),
    )


def old_computer(*screen: Node, glass: str = "#2E5E4E") -> Node:
    """Return a beige desktop computer with its tube screen, about 190 px wide."""
    return group(
        rect(-96, -46, 192, 46, "#E8D8B6", 8),
        rect(58, -46, 38, 46, "#CDB98F", 8),
        line("M-74,-22H-20", "#BE9F6B", 6),
        circle(40, -22, 6, GREEN.base),
        path("M-40,-46H40L30,-62H-30Z", "#CDB98F"),
        rect(-84, -190, 168, 130, "#E8D8B6", 14),
        path("M56,-190H70a14,14 0 0 1 14,14V-74a14,14 0 0 1 -14,14H56Z", "#CDB98F"),
        rect(-66, -172, 114, 92, glass, 12),
        place(-9, -126, *screen),
    )


def laptop(lid: Cloth, *sign: Node, scale: float = 1) -> Node:
    """Return an open laptop seen from behind its lid."""
    return place(
        0,
        0,
        path("M-74,-10L-66,-100a8,8 0 0 1 8,-8H58a8,8 0 0 1 8,8L74,-10Z", lid.base),
        path("M40,-108H58a8,8 0 0 1 8,8L74,-10H50Z", lid.shade),
        rect(-84, -12, 168, 12, STEEL, 6),
        place(0, -58, *sign),
        scale=scale,
    )


def printer(body: Cloth) -> Node:
    """Return an office printer with a sheet half out, about 170 px wide."""
    return group(
        polygon([(-46, -96), (46, -96), (40, -142), (-40, -142)], WHITE),
        rect(-84, -100, 168, 82, body.base, 12),
        path("M46,-100H72a12,12 0 0 1 12,12V-30a12,12 0 0 1 -12,12H46Z", body.shade),
        rect(-58, -54, 116, 14, INK, 5),
        polygon([(-44, -46), (44, -46), (54, 0), (-54, 0)], WHITE),
        line("M-30,-28H30M-34,-14H22", STEEL, 5),
        circle(-62, -80, 6, RED.base),
        circle(-44, -80, 6, FLAME_YELLOW),
    )


def mouse(body: str = WHITE, shade: str = STEEL_LIGHT) -> Node:
    """Return a computer mouse with a looped cable, about 70 px wide."""
    return group(
        line("M0,-84C-6,-120 40,-128 36,-156", INK, 6),
        path(
            "M0,-88C26,-88 36,-66 36,-40C36,-14 22,0 0,0C-22,0 -36,-14 -36,-40C-36,-66 -26,-88 0,-88Z", body
        ),
        path("M12,-86C28,-80 36,-62 36,-40C36,-14 22,0 4,0C22,-16 26,-60 12,-86Z", shade),
        line("M-35,-48H35M0,-86V-48", STEEL, 4),
        rect(-6, -76, 12, 20, INK, 6),
    )


def desk_phone(lifted: bool = False) -> Node:
    """Return a red-handled desk telephone, 150 px wide; ``lifted`` leaves the handset away."""
    keys = [circle(x, y, 4.5, STEEL_LIGHT) for y in (-34, -20) for x in (-18, 0, 18)]
    return group(
        path("M-64,0L-46,-54H46L64,0Z", INK),
        path("M26,-54H46L64,0H40Z", RACK_SIDE),
        rect(-30, -46, 60, 36, RACK_SLOT, 6),
        *keys,
        None if lifted else place(0, -64, handset()),
    )


def handset() -> Node:
    """Return a red telephone receiver lying on its origin, 140 px wide."""
    return group(
        path("M-62,-8C-50,-40 50,-40 62,-8L54,2C36,-16 -36,-16 -54,2Z", RED.base),
        rect(-74, -24, 40, 32, RED.base, 10),
        rect(34, -24, 40, 32, RED.shade, 10),
    )


def cable(points: list[Point], colour: str = INK, width: float = 8) -> Node:
    """Return a cable through the points."""
    return line(curve(points), colour, width)


def plug(colour: str = INK) -> Node:
    """Return a mains plug at the end of a cable that comes from the left; pins point right."""
    pins = line("M40,-11H60M40,11H60", STEEL, 7)
    return group(pins, rect(0, -24, 44, 48, colour, 12), rect(-16, -9, 20, 18, colour, 5))


def smartphone(*screen: Node) -> Node:
    """Return an upright telephone, 62 x 112 px, centred on the origin."""
    return group(rect(-31, -56, 62, 112, INK, 11), rect(-25, -46, 50, 90, "#DDF0F3", 4), *screen)


def bandage(scale: float = 1) -> Node:
    """Return a sticking plaster centred on the origin."""
    pad = rect(-16, -13, 32, 26, "#BE9468", 4)
    return place(0, 0, rect(-44, -15, 88, 30, "#E9C79E", 15), pad, turn=-24, scale=scale)


def cracks() -> Node:
    """Return the star of a broken screen, about 90 px wide, centred on the origin."""
    rays = "M0,0L-40,-26M0,0L-18,-42L-26,-50M0,0L34,-34M0,0L48,6M0,0L20,40M0,0L-34,30L-50,32"
    return group(line(rays, INK, 5), line("M-18,-12L-6,-22L14,-14L20,4L8,18L-14,12Z", INK, 4))


def siren(colour: Cloth = RED, beams: str | None = RED.base) -> Node:
    """Return a rotating beacon with four short beams."""
    rays = line("M-40,-34L-62,-46M-26,-56L-38,-78M40,-34L62,-46M26,-56L38,-78", beams, 8) if beams else None
    return group(
        rays,
        path("M-24,-10V-28C-24,-56 24,-56 24,-28V-10Z", colour.base),
        path("M8,-48C18,-44 24,-38 24,-28V-10H6Z", colour.shade),
        rect(-32, -12, 64, 12, INK, 5),
        line("M-12,-22V-32", WHITE, 5),
    )


def globe_of_light() -> Node:
    """Return a glowing light bulb hanging free, centred on its glass, radius 46 px."""
    rays = "M-70,-6H-92M70,-6H92M-50,-54L-66,-70M50,-54L66,-70M0,-76V-98"
    return group(
        line(rays, FLAME_YELLOW, 8),
        path(
            "M-22,46C-22,26 -48,18 -48,-8C-48,-36 -26,-54 0,-54C26,-54 48,-36 48,-8C48,18 22,26 22,46Z",
            FLAME_YELLOW,
        ),
        path(
            "M20,-48C38,-42 48,-26 48,-8C48,18 22,26 22,46H6C8,24 30,10 30,-12C30,-28 28,-38 20,-48Z",
            "#E2A21B",
        ),
        rect(-22, 44, 44, 12, STEEL, 4),
        rect(-19, 58, 38, 12, STEEL_DARK, 5),
        line("M-12,42L-16,6L-4,16L4,16L16,6L12,42", WHITE, 4),
    )


def camera_eye() -> Node:
    """Return a magnifying glass centred on its lens, radius 44 px, handle down right."""
    return group(
        line("M34,34L78,78", INK, 20),
        ring(0, 0, 44, INK, 13, WHITE),
        ellipse(-14, -16, 10, 7, STEEL_LIGHT),
    )
