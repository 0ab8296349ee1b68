"""Fortune telling, dinners, holidays and sport: what people do instead."""

from abcdesk.art.geometry import polar
from abcdesk.art.hair import Hair
from abcdesk.art.palette import (
    CREAM,
    FLAME_YELLOW,
    INK,
    LEATHER,
    NAVY,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
    Cloth,
)
from abcdesk.art.svg import Node, circle, ellipse, group, line, path, place, polygon, rect


def star(radius: float, colour: str = FLAME_YELLOW, slim: float = 0.42) -> Node:
    """Return a five-pointed star centred on the origin."""
    points = [polar((0, 0), radius * (1 if step % 2 == 0 else slim), step * 36 - 90) for step in range(10)]
    return polygon(points, colour)


def wizard_hat(style: Hair, cloth: Cloth = NAVY) -> Hair:
    """Put a bent, starry cone over a hair style."""
    cone = "M-50,-44C-38,-100 -30,-150 6,-190C16,-202 34,-196 58,-180C42,-176 34,-170 32,-158C40,-120 48,-80 50,-44Z"
    shade = "M14,-50C22,-100 18,-150 24,-192C34,-194 44,-190 58,-180C42,-176 34,-170 32,-158C40,-120 48,-80 50,-44Z"
    brim = path("M-82,-34C-60,-56 60,-56 82,-34C60,-22 -60,-22 -82,-34Z", cloth.shade)
    stars = [
        place(x, y, star(r), turn=t)
        for x, y, r, t in ((-18, -84, 14, 10), (10, -132, 11, -8), (22, -66, 9, 20))
    ]
    hat = group(path(cone, cloth.base), path(shade, cloth.shade), *stars, brim)
    return Hair(style.back, group(style.front, hat), style.ears)


def crystal_ball(*vision: Node, radius: float = 100) -> Node:
    """Return a glass ball on a plum foot; the vision is drawn about the ball's middle."""
    r = radius
    return group(
        path(f"M{-r * 0.72},0L{-r * 0.5},{-r * 0.46}H{r * 0.5}L{r * 0.72},0Z", PLUM.base),
        path(f"M{r * 0.3},0L{r * 0.22},{-r * 0.46}H{r * 0.5}L{r * 0.72},0Z", PLUM.shade),
        rect(-r * 0.82, -14, r * 1.64, 20, PLUM.shade, 10),
        circle(0, -r * 1.26, r, "#DDF0F3"),
        path(
            f"M{r * 0.34},{-r * 2.2}C{r * 1.3},{-r * 1.86} {r * 1.26},{-r * 0.6} {r * 0.3},{-r * 0.31}"
            f"C{r * 0.86},{-r * 0.84} {r * 0.84},{-r * 1.72} {r * 0.34},{-r * 2.2}Z",
            "#A9D3DB",
        ),
        place(0, -r * 1.26, *vision),
        line(f"M{-r * 0.72},{-r * 1.42}Q{-r * 0.66},{-r * 1.84} {-r * 0.3},{-r * 1.98}", WHITE, r * 0.1),
    )


def heart(size: float, colour: str = RED.base) -> Node:
    """Return a heart centred on the origin."""
    s = size / 2
    data = f"M0,{s}C{-s * 1.7},{-s * 0.1} {-s * 0.9},{-s * 1.2} 0,{-s * 0.4}C{s * 0.9},{-s * 1.2} {s * 1.7},{-s * 0.1} 0,{s}Z"
    return path(data, colour)


def candlestick() -> Node:
    """Return a burning candle on a brass foot, 150 px high."""
    return group(
        ellipse(0, -6, 40, 9, YELLOW.shade),
        path("M-8,-6V-40H8V-6Z", YELLOW.base),
        rect(-20, -50, 40, 12, YELLOW.shade, 6),
        rect(-12, -116, 24, 68, CREAM.base, 4),
        rect(4, -116, 8, 68, CREAM.shade, 3),
        path("M0,-116C-16,-122 -12,-140 0,-158C12,-140 16,-122 0,-116Z", FLAME_YELLOW),
        path("M0,-118C-7,-122 -5,-130 0,-140C5,-130 7,-122 0,-118Z", WHITE),
    )


def wine_glass(wine: str = RED.shade) -> Node:
    """Return a glass of wine, 100 px high."""
    return group(
        line("M0,-4V-46", STEEL_LIGHT, 6),
        ellipse(0, -4, 26, 6, STEEL_LIGHT),
        path("M-30,-100C-32,-60 -16,-44 0,-44C16,-44 32,-60 30,-100Z", WHITE, opacity=0.6),
        path("M-30,-80C-28,-58 -14,-48 0,-48C14,-48 28,-58 30,-80Z", wine),
    )


def cocktail() -> Node:
    """Return a tall drink with straw and umbrella, 100 px high, held at the origin."""
    return group(
        line("M4,-60L24,-112L44,-116", RED.base, 6),
        path("M-26,-66H26L18,30H-18Z", "#F58A2A"),
        path("M8,-66H26L18,30H4Z", "#D56F16"),
        path("M-26,-66H26L25,-50H-25Z", WHITE),
        line("M-14,-66L-22,-110", SAND.shade, 5),
        path("M-62,-96Q-30,-140 18,-118Z", RED.base),
        path("M-62,-96Q-44,-124 -22,-127L-28,-106Z", WHITE),
    )


def dumbbell(width: float = 120) -> Node:
    """Return a dumbbell held at its middle."""
    half = width / 2
    return group(
        line(f"M{-half},0H{half}", STEEL, 13),
        *[rect(x - 13, -34, 26, 68, INK, 7) for x in (-half + 12, half - 12)],
        *[rect(x - 8, -22, 16, 44, STEEL_DARK, 5) for x in (-half - 8, half + 8)],
    )


def doughnut(radius: float = 34) -> Node:
    """Return an iced doughnut with one bite gone, centred on the origin."""
    r = radius
    sprinkles = "".join(
        "M{:.1f},{:.1f}l6,-4".format(*polar((0, 0), r * 0.66, angle))
        for angle in (20, 70, 130, 180, 230, 280)
    )
    ring_data = (
        f"M{r * 0.5},{-r * 0.87}A{r},{r} 0 1 0 {r * 0.98},{-r * 0.2}"
        f"Q{r * 0.6},{-r * 0.1} {r * 0.66},{-r * 0.44}Q{r * 0.38},{-r * 0.5} {r * 0.5},{-r * 0.87}Z"
    )
    return group(
        circle(3, 5, r, SAND.shade),
        path(ring_data, "#E98FA0"),
        circle(0, 0, r * 0.3, SAND.shade),
        line(sprinkles, WHITE, 4),
    )


def trophy() -> Node:
    """Return a golden cup, 190 px high."""
    return group(
        line("M-52,-164C-96,-160 -88,-96 -34,-92M52,-164C96,-160 88,-96 34,-92", YELLOW.shade, 13),
        rect(-48, -24, 96, 24, INK, 5),
        path("M-30,-24C-26,-44 -12,-46 -10,-74H10C12,-46 26,-44 30,-24Z", YELLOW.shade),
        path("M-58,-190H58C58,-110 36,-70 0,-70C-36,-70 -58,-110 -58,-190Z", YELLOW.base),
        path("M24,-190H58C58,-110 36,-70 0,-70C22,-96 26,-140 24,-190Z", YELLOW.shade),
        place(-12, -138, heart(44)),
        rect(-64, -198, 128, 14, YELLOW.shade, 7),
    )


def cobweb(size: float, colour: str = WHITE) -> Node:
    """Return a quarter of a cobweb spun from the origin to the lower right."""
    s = size
    threads = f"M0,0H{s}M0,0L{s * 0.92},{s * 0.4}M0,0L{s * 0.68},{s * 0.7}M0,0L{s * 0.36},{s * 0.92}M0,0V{s}"
    rows = ""
    for share in (0.4, 0.66, 0.9):
        a = s * share
        rows += (
            f"M{a},0Q{a * 0.86},{a * 0.18} {a * 0.92},{a * 0.4}Q{a * 0.74},{a * 0.5} {a * 0.68},{a * 0.7}"
            f"Q{a * 0.46},{a * 0.74} {a * 0.36},{a * 0.92}Q{a * 0.16},{a * 0.86} 0,{a}"
        )
    return line(threads + rows, colour, 4, opacity=0.85)


def violin() -> Node:
    """Return a small violin, neck to the right, centred on its body."""
    return group(
        line("M10,0H74", LEATHER.shade, 7),
        path(
            "M-44,0C-44,-24 -20,-24 -12,-14C-4,-22 20,-20 20,0C20,20 -4,22 -12,14C-20,24 -44,24 -44,0Z",
            "#B5652F",
        ),
        line("M-34,-2H66", CREAM.base, 3),
        line("M-6,-8v16M-20,-8v16", LEATHER.shade, 4),
    )


def sunshade(cloth: Cloth = RED, height: float = 420, width: float = 420) -> Node:
    """Return a striped beach umbrella standing on its origin."""
    w = width / 2
    top = -height
    edge = top + width * 0.34
    scallops = f"M{-w},{edge}C{-w * 0.9},{top + 20} {-w * 0.4},{top} 0,{top}C{w * 0.4},{top} {w * 0.9},{top + 20} {w},{edge}Z"
    stripe = f"M{-w * 0.36},{edge}C{-w * 0.34},{top + 40} {-w * 0.14},{top} 0,{top}C{w * 0.14},{top} {w * 0.34},{top + 40} {w * 0.36},{edge}Z"
    shade = f"M{w * 0.68},{edge}C{w * 0.6},{top + 40} {w * 0.3},{top + 6} 0,{top}C{w * 0.4},{top} {w * 0.9},{top + 20} {w},{edge}Z"
    return group(
        line(f"M0,0V{top}", SAND.shade, 13),
        path(scallops, cloth.base),
        path(shade, cloth.shade),
        path(stripe, WHITE),
        circle(0, top - 4, 11, YELLOW.base),
    )
