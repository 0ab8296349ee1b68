"""Half the map sails west, half takes the train east; the suitcase cannot decide."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud
from abcdesk.art.faces import Face
from abcdesk.art.geometry import disc
from abcdesk.art.limbs import Arm
from abcdesk.art.palette import (
    CULTURE,
    DENIM,
    HAIR,
    INK,
    LEATHER,
    NAVY,
    ORANGE,
    PALE,
    RED,
    SAND,
    STEEL_DARK,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import Body, Person, person
from abcdesk.art.props import animals, fire, trips
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, polygon, rect


def landscape() -> Node:
    """Sea, sky, hills and the arches that carry the railway."""
    hills = path("M560,430Q680,330 800,390T1040,360T1200,380V560H560Z", CULTURE.far)
    arches = "".join(f"M{x},620V528a44,44 0 0 1 88,0V620Z" for x in range(596, 1200, 122))
    end = "M470,452H1200V640H500C500,560 470,500 470,452Z"
    viaduct = group(
        path(end + arches, CULTURE.tone(600), holes=True),
        rect(470, 440, 730, 26, CULTURE.tone(700)),
        line("M470,438H1200", STEEL_DARK, 8, cap="butt"),
    )
    sea = group(
        path(
            "M0,610Q60,596 120,610T240,610T360,610T480,610T600,610T720,610T840,610T960,610T1080,610T1200,610V900H0Z",
            CULTURE.tone(500),
        ),
        path("M0,730Q100,708 200,730T400,730T600,730T800,730T1000,730T1200,730V900H0Z", CULTURE.ground),
        line(
            "M760,670h90M960,690h70M700,780h60M1040,800h90M860,850h70M60,850h80M300,870h60",
            CULTURE.wall,
            7,
            opacity=0.7,
        ),
    )
    return group(
        rect(0, 0, 1200, 900, CULTURE.wall),
        disc(420, 330, 320, CULTURE.halo),
        cloud(960, 130, 0.9, WHITE, 0.7),
        cloud(130, 140, 0.8, WHITE, 0.7),
        hills,
        viaduct,
        sea,
        name="backdrop",
    )


def leaning_out(x: float, pose: Person) -> Node:
    """Somebody at a carriage window; the sill hides what lies below."""
    return place(x, 0, person(pose))


def train() -> Node:
    """The business, steaming right: one shows her half of the map, one looks at his watch."""
    lady = Person(
        0,
        318,
        "s5",
        hair.bun(HAIR["black"]),
        Face("happy", "raised", "laugh", look=0.5),
        top=RED,
        feet=None,
        body=Body(152, 120, 104),
        over=(clothes.jacket(RED, length=104),),
        cuff=WHITE,
        left=Arm((-116, -26), "grip", "low", turn=-70, held=place(10, -34, trips.half_map(left=False))),
        right=Arm((50, 54), "flat", "low", turn=60),
        scale=0.62,
        lean=4,
    )
    gent = Person(
        0,
        322,
        "s2",
        hair.balding(HAIR["grey"]),
        Face("dot", "one", "smile", look=0.6, beard=hair.moustache(HAIR["grey"])),
        top=NAVY,
        feet=None,
        body=Body(152, 120, 104),
        over=(clothes.jacket(NAVY, length=104), clothes.bow_tie(YELLOW)),
        left=Arm((-44, 56), "flat", "low", turn=90),
        right=Arm((116, -84), "open", "low", turn=-70),
        scale=0.6,
    )
    cook = Person(
        0,
        326,
        "s4",
        hair.chef_hat(HAIR["dark"]),
        Face("closed", "flat", "smile", look=0.4),
        top=PALE,
        feet=None,
        body=Body(152, 120, 104),
        left=Arm((-44, 56), "flat", "low"),
        right=Arm((44, 56), "flat", "low"),
        scale=0.56,
    )
    people = group(leaning_out(598, lady), leaning_out(716, gent), leaning_out(836, cook))
    car = place(712, 434, trips.carriage(370, TEAL, 3))
    sill = group(
        rect(527, 336, 370, 54, TEAL.base),
        rect(867, 336, 30, 54, TEAL.shade),
        rect(527, 386, 370, 26, TEAL.shade),
        rect(527, 362, 370, 28, TEAL.shade),
    )
    steam = fire.smoke(
        WHITE, (1106, 176, 34), (1060, 132, 44), (990, 104, 50), (910, 92, 40), (846, 96, 26), opacity=0.85
    )
    speed = line("M508,300h-46M500,350h-70M512,400h-40", WHITE, 8)
    return group(steam, car, people, sill, place(1046, 434, trips.locomotive(), scale=0.98), speed)


def crew() -> Node:
    """IT, all hands on deck: a captain with a glass and a mate with the other half."""
    spyglass = group(
        line("M-20,0H44", YELLOW.base, 20, cap="butt"),
        line("M44,0H104", YELLOW.shade, 28, cap="butt"),
        circle(104, 0, 15, INK),
    )
    captain = Person(
        292,
        536,
        "s3",
        hair.ponytail(HAIR["dark"]),
        Face("shut", "raised", "grin", look=-0.7),
        top=NAVY,
        trousers=SAND,
        badge=WHITE,
        feet=None,
        left=Arm((-92, -78), "grip", "low", turn=190, over=True, held=place(10, 4, spyglass, flip=True)),
        right=Arm((106, 44), "fist", "low", turn=-60),
        scale=0.86,
        lean=-7,
        tilt=-6,
    )
    mate = Person(
        548,
        552,
        "s6",
        hair.cap(RED, HAIR["black"], -1),
        Face("happy", "raised", "laugh", look=-0.2),
        top=ORANGE,
        trousers=DENIM,
        badge=WHITE,
        feet=None,
        sleeve=0.46,
        left=Arm(
            (-70, 84), "grip", "low", turn=-100, over=True, held=place(0, -30, trips.half_map(), turn=-4)
        ),
        right=Arm((112, -76), "open", "low", turn=-60),
        scale=0.86,
        lean=4,
        tilt=6,
    )
    return group(person(captain), person(mate))


def ship() -> Node:
    """Their ship, its bow wave and its wake."""
    hull = trips.sailing_ship()
    mast, sails, body = hull.children
    wave = path(
        "M120,800C140,740 190,752 210,784C280,772 330,790 400,780T540,786T700,776C740,776 760,800 740,830C560,860 260,860 120,800Z",
        CULTURE.ground,
    )
    foam = line(
        "M116,792C132,742 176,740 196,774M280,812q40,14 90,2M440,816q50,12 100,0M690,804q40,16 90,4", WHITE, 9
    )
    return group(place(424, 800, mast, sails), crew(), place(424, 800, body), wave, foam)


def pier() -> Node:
    """On the last stone a duck with a suitcase, between two tickets."""
    bag = group(
        line("M-14,-46v-12h28v12", INK, 7),
        rect(-36, -46, 72, 46, LEATHER.base, 7),
        rect(14, -46, 22, 46, LEATHER.shade, 7),
        rect(-36, -30, 72, 7, SAND.base),
    )
    post = group(
        line("M0,0V-180", SAND.shade, 15),
        polygon([(-16, -176), (70, -176), (96, -152), (70, -128), (-16, -128)], RED.base),
        polygon([(16, -120), (-70, -120), (-96, -96), (-70, -72), (16, -72)], NAVY.base),
        line("M4,-152H58M48,-162L60,-152L48,-142M-4,-96H-58M-48,-106L-60,-96L-48,-86", WHITE, 7),
    )
    rock = path("M800,900C806,850 840,836 900,832H1060C1110,836 1140,860 1150,900Z", CULTURE.deep)
    return group(
        rock,
        place(1040, 840, post),
        place(920, 840, animals.duck(), scale=1.0),
        place(984, 842, bag, scale=0.9),
    )


def draw() -> Svg:
    """Return the card."""
    gulls = line("M250,86q16,-16 28,0q12,-16 28,0M320,130q12,-12 22,0q10,-12 22,0", WHITE, 6)
    return card(landscape(), train(), ship(), pier(), gulls)
