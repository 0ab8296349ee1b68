"""Icons for the desktop, 512 x 512 px: the program is the iceberg, its files are sheets that carry it."""

from abcdesk.art.palette import ATTITUDE, BEHAVIOUR, CULTURE, ICE_EDGE, INK, SEA, SURF, WHITE, suit_fill
from abcdesk.art.svg import Node, Svg, circle, group, line, path, place, rect

SIZE = 512
_SKY = CULTURE.tone(200)
_SHEET = "M112,32H316L416,132V448Q416,480 384,480H112Q80,480 80,448V64Q80,32 112,32Z"


def _berg() -> Node:
    """Tip above the water, and below it three times as much in the suits' colours; 400 wide, water at 0."""
    tip = group(
        path("M-92,0L-58,-78L-20,-104L8,-148L44,-92L72,-66L96,0Z", WHITE),
        path("M8,-148L44,-92L72,-66L96,0H34L22,-70Z", ICE_EDGE),
    )
    below = group(
        path("M-150,0H-42L-58,196L-112,132L-134,64Z", ATTITUDE.tone(500)),
        path("M-42,0H52L44,236L4,264L-58,196Z", BEHAVIOUR.tone(400)),
        path("M52,0H154L138,74L104,158L44,236Z", CULTURE.tone(300)),
        line("M-42,0L-58,196M52,0L44,236", SURF, 8),
    )
    return group(below, tip)


def program() -> Svg:
    """The program: a tile with the iceberg in it."""
    sea = "M32,214H480V400Q480,480 400,480H112Q32,480 32,400Z"
    tile = group(rect(32, 32, 448, 448, _SKY, 80), path(sea, SEA[-1]))
    surf = line("M32,214Q88,200 144,214T256,214T368,214T480,214", SURF, 12)
    return Svg(SIZE, SIZE, (tile, place(254, 214, _berg(), scale=0.92), surf))


def _sheet(*content: Node) -> Svg:
    fold = path("M316,32V100Q316,132 348,132H416Z", ICE_EDGE)
    shadow = path(
        "M112,44H316L416,144V460Q416,492 384,492H112Q80,492 80,460V76Q80,44 112,44Z", INK, opacity=0.16
    )
    return Svg(SIZE, SIZE, (shadow, path(_SHEET, WHITE), fold, *content))


def workshop_file() -> Svg:
    """A workshop: a sheet with the iceberg."""
    sky = rect(80, 132, 336, 136, _SKY)
    water = path("M80,264H416V448Q416,480 384,480H112Q80,480 80,448Z", SEA[-1])
    return _sheet(sky, water, place(248, 264, _berg(), scale=0.76), line("M80,264H416", SURF, 10))


def deck_file() -> Svg:
    """A deck: a sheet with three fanned cards."""
    fan = [
        place(248, 440, rect(-66, -250, 132, 186, suit_fill(suit), 18), circle(0, -157, 28, WHITE), turn=turn)
        for suit, turn in (("attitude", -26), ("culture", 26), ("behaviour", 0))
    ]
    return _sheet(place(248, 300, place(-248, -312, *fan), scale=0.86))


PICTURES = {
    "desktop/abcdesk": program,
    "desktop/abcdesk-workshop": workshop_file,
    "desktop/abcdesk-deck": deck_file,
}
