"""Curious creatures and cases for vignettes: panda, piggy bank, spider, moth, glass dome."""

from abcdesk.art.palette import INK, LEATHER, RED, ROSE, SAND, STEEL, STEEL_DARK, STEEL_LIGHT, WHITE, Cloth
from abcdesk.art.svg import Node, circle, ellipse, group, line, path, place, rect


def glass_dome(width: float, height: float, wood: Cloth = LEATHER) -> tuple[Node, Node]:
    """Return the wooden foot of a glass dome standing on its origin, and the glass to draw over its content."""
    w, top = width / 2, -height
    glass = f"M{-w},-44V{top + w}A{w},{w} 0 0 1 {w},{top + w}V-44Z"
    sheen = f"M{-w + 34},-90V{top + w}A{w - 34},{w - 34} 0 0 1 {-w * 0.3},{top + 46}"
    shade = f"M{w - 60},-44V{top + w}A{w - 20},{w} 0 0 0 {w * 0.3},{top + w * 0.1}A{w},{w} 0 0 1 {w},{top + w}V-44Z"
    foot = group(
        rect(-w - 34, -46, width + 68, 46, wood.base, 14),
        path(f"M{w * 0.5},-46H{w + 20}a14,14 0 0 1 14,14V-14a14,14 0 0 1 -14,14H{w * 0.5}Z", wood.shade),
        ellipse(0, -46, w + 4, 16, wood.shade),
    )
    cover = group(
        path(glass, WHITE, opacity=0.2),
        path(shade, WHITE, opacity=0.2),
        line(sheen, WHITE, 14, opacity=0.8),
        line(f"M{-w},-44V{top + w}A{w},{w} 0 0 1 {w},{top + w}V-44", WHITE, 7, opacity=0.7),
        circle(0, top - 12, 22, WHITE),
        circle(5, top - 9, 14, STEEL_LIGHT),
    )
    return foot, cover


def panda(*over: Node) -> Node:
    """Return a sitting panda, 400 px high, with things drawn over its face and chest."""
    return group(
        circle(-74, -362, 36, INK),
        circle(74, -362, 36, INK),
        ellipse(0, -126, 132, 126, WHITE),
        path("M40,-246C120,-220 150,-120 110,-50C90,-14 40,0 0,0C70,-40 90,-160 40,-246Z", STEEL_LIGHT),
        path("M-128,-196C-150,-150 -120,-96 -74,-92C-60,-92 -54,-110 -66,-124L-84,-220Z", INK),
        path("M128,-196C150,-150 120,-96 74,-92C60,-92 54,-110 66,-124L84,-220Z", INK),
        ellipse(-92, -40, 60, 48, INK),
        ellipse(92, -40, 60, 48, INK),
        ellipse(-100, -30, 30, 26, ROSE.shade),
        ellipse(100, -30, 30, 26, ROSE.shade),
        ellipse(0, -292, 118, 100, WHITE),
        path(
            "M60,-378C124,-350 140,-260 84,-212C66,-198 40,-192 20,-192C80,-230 96,-320 60,-378Z", STEEL_LIGHT
        ),
        place(-48, -290, ellipse(0, 0, 30, 38, INK), turn=24),
        place(48, -290, ellipse(0, 0, 30, 38, INK), turn=-24),
        circle(-44, -294, 13, WHITE),
        circle(44, -294, 13, WHITE),
        circle(-40, -290, 7, INK),
        circle(40, -290, 7, INK),
        ellipse(0, -252, 16, 11, INK),
        line("M0,-244V-232M-18,-224Q0,-240 18,-224", INK, 6),
        *over,
    )


def piggy_bank(skin: Cloth = ROSE) -> Node:
    """Return a piggy bank looking right, 420 px high, standing on its origin."""
    legs = [rect(x, -90, 76, 90, skin.shade if x > 60 else skin.base, 20) for x in (-190, -90, 60, 130)]
    return group(
        line("M-262,-230C-310,-240 -316,-300 -280,-296C-256,-292 -262,-256 -300,-262", skin.shade, 15),
        *legs,
        ellipse(0, -220, 262, 176, skin.base),
        path(
            "M110,-378C240,-350 290,-200 210,-110C160,-60 60,-44 -20,-46C110,-90 190,-240 110,-378Z",
            skin.shade,
        ),
        path("M120,-372L140,-440L206,-386L190,-330Z", skin.shade),
        path("M70,-384L76,-456L146,-410L140,-356Z", skin.base),
        rect(222, -276, 74, 112, skin.base, 32),
        rect(262, -276, 40, 112, skin.shade, 20),
        ellipse(282, -240, 7, 12, INK),
        ellipse(282, -202, 7, 12, INK),
        line("M150,-306q20,-14 36,4", INK, 9),
        circle(176, -276, 12, INK),
        line("M176,-152q26,-26 52,-10", INK, 8),
        rect(-70, -398, 120, 18, INK, 8),
    )


def spider(drop: float, waving: bool = True) -> Node:
    """Return a spider hanging on its thread, the thread's end at the origin."""
    legs = (
        "M-20,-10L-46,-34L-60,-20M-22,0L-54,-4L-64,18M-20,12L-44,26L-46,48M20,0L54,-4L64,18M20,12L44,26L46,48"
    )
    arm = "M20,-10L44,-30L40,-64" if waving else "M20,-10L46,-34L60,-20"
    return group(
        line(f"M0,0V{drop - 26}", WHITE, 4),
        place(
            0,
            drop,
            line(legs + arm, INK, 7),
            circle(0, 0, 28, INK),
            circle(-9, -4, 8, WHITE),
            circle(11, -4, 8, WHITE),
            circle(-8, -3, 4, INK),
            circle(12, -3, 4, INK),
            line("M-8,12q9,7 17,0", WHITE, 4),
        ),
    )


def moth() -> Node:
    """Return a moth in flight, 90 px wide, centred on the origin."""
    return group(
        path("M0,0C-20,-40 -58,-44 -52,-12C-50,6 -20,12 0,0Z", SAND.base),
        path("M0,0C20,-40 58,-44 52,-12C50,6 20,12 0,0Z", SAND.shade),
        path("M0,0C-16,10 -40,14 -34,30C-26,40 -6,24 0,0Z", SAND.shade),
        path("M0,0C16,10 40,14 34,30C26,40 6,24 0,0Z", SAND.shade),
        circle(-34, -18, 7, LEATHER.base),
        circle(34, -18, 7, LEATHER.base),
        ellipse(0, 4, 8, 22, LEATHER.base),
        line("M-3,-18L-12,-36M3,-18L12,-36", LEATHER.shade, 4),
    )


def headset(size: float = 1, band: str = INK) -> Node:
    """Return a headset seen from the front, its ear pads 200 px apart about the origin."""
    return place(
        0,
        0,
        line("M-100,0C-108,-150 108,-150 100,0", band, 18),
        line("M104,30C104,80 60,92 24,92", band, 9),
        rect(-122, -26, 46, 84, RED.base, 20),
        rect(76, -26, 46, 84, RED.shade, 20),
        rect(2, 80, 40, 24, band, 12),
        scale=size,
    )


def wrecking_ball(radius: float) -> Node:
    """Return an iron ball that hangs from the origin by its eye."""
    r = radius
    return group(
        rect(-24, -6, 48, 44, STEEL_DARK, 10),
        circle(0, 24 + r, r, INK),
        path(
            f"M{r * 0.3},{24 + r * 0.05}C{r * 1.2},{r * 0.5} {r * 1.2},{24 + r * 1.7} {r * 0.1},{24 + r * 2}"
            f"C{r * 0.7},{24 + r * 1.5} {r * 0.8},{24 + r * 0.7} {r * 0.3},{24 + r * 0.05}Z",
            "#0E1830",
        ),
        line(f"M{-r * 0.66},{24 + r * 0.9}Q{-r * 0.6},{24 + r * 0.44} {-r * 0.2},{24 + r * 0.3}", STEEL, 12),
    )
