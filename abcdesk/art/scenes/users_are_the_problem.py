"""The great investigation: every thread leads to a user, and behind it the coffee goes into the server."""

from abcdesk.art import hair
from abcdesk.art.backdrop import ceiling_lamp, floor_shadow, room
from abcdesk.art.faces import Face, bare_head, draw_face
from abcdesk.art.hair import Hair
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    CREAM,
    DENIM,
    FLAME_YELLOW,
    GREEN,
    GREY,
    HAIR,
    INK,
    PLUM,
    RED,
    SAND,
    SKINS,
    TEAL,
    WHITE,
    YELLOW,
    Cloth,
)
from abcdesk.art.people import BROAD, Person, person
from abcdesk.art.props import animals, fire, it, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect

FLOOR = 838
TRENCH = Cloth("#C9A46A", "#A8844C")


def photo(
    x: float, y: float, skin: str, style: Hair, face: Face, top: Cloth, turn: float, scale: float = 1
) -> Node:
    """A pinned portrait, 104 x 124 px."""
    shoulders = path("M-40,46C-40,14 40,14 40,46Z", top.base)
    head = place(
        0,
        -8,
        style.back,
        bare_head(SKINS[skin], face.look, style.ears),
        draw_face(face, SKINS[skin]),
        style.front,
        scale=0.5,
    )
    frame = group(rect(-52, -62, 104, 124, WHITE, 3), rect(-44, -54, 88, 100, CREAM.shade, 2))
    return place(x, y, frame, shoulders, head, circle(0, -56, 9, RED.base), turn=turn, scale=scale)


def board() -> Node:
    """The cork board with its threads; all of them end at a sweet old lady."""
    cork = group(rect(70, 96, 640, 440, "#8A5A34", 10), rect(90, 116, 600, 400, SAND.shade, 4))
    threads = (
        "M180,190L390,300M190,410L390,300M390,300L588,190M390,300L590,420M180,190L190,410M588,190L590,420"
    )
    lady = photo(
        390,
        330,
        "s1",
        hair.grey_waves("#E6E6E3"),
        Face("happy", "raised", "smile", glasses=RED.base),
        ROSE_TOP,
        2,
        1.35,
    )
    suspects = group(
        photo(180, 218, "s4", hair.bun(HAIR["black"]), Face("dot", "flat", "smile"), TEAL, -6),
        photo(190, 430, "s2", hair.hard_hat(YELLOW), Face("dot", "worry", "flat"), DENIM, 5),
        photo(
            588, 218, "s3", hair.hijab(Cloth("#6C3B6E", "#522A54")), Face("dot", "raised", "smile"), PLUM, 6
        ),
        photo(590, 440, "s6", hair.cap(GREEN, HAIR["black"]), Face("happy", "raised", "laugh"), GREEN, -5),
    )
    duck_photo = place(
        300,
        168,
        rect(-34, -30, 68, 60, WHITE, 3),
        place(-2, 24, animals.duck(), scale=0.58),
        circle(0, -26, 7, RED.base),
        turn=-4,
    )
    circled = line("M390,236C500,236 500,428 390,428S286,236 390,236", RED.base, 9)
    return group(cork, line(threads, RED.base, 6), duck_photo, suspects, lady, circled)


ROSE_TOP = Cloth("#E98FA0", "#C96F82")


def detective() -> Node:
    """Trench coat, magnifier, no doubt at all."""
    coat = group(
        line("M-28,-4L-44,30L0,84L44,30L28,-4", TRENCH.shade, 16),
        line("M0,84V300", TRENCH.shade, 5),
        rect(-64, 168, 128, 22, TRENCH.shade, 4),
        rect(-14, 164, 28, 30, INK, 4),
        *[circle(x, y, 6, INK) for x in (-18, 18) for y in (112, 146)],
    )
    skirt = path("M-62,190H62L80,350Q0,366 -80,350Z", TRENCH.base)
    fold = path("M20,190H62L80,350Q50,358 22,359Z", TRENCH.shade)
    hat = Hair(
        None,
        group(
            path(
                "M-50,4C-54,-20 -50,-40 -44,-46H44C50,-40 54,-20 50,4C46,-8 44,-16 42,-24H-42C-44,-16 -46,-8 -50,4Z",
                HAIR["brown"],
            ),
            path("M-46,-40C-50,-86 -28,-96 -4,-88C24,-98 50,-86 46,-40Z", TRENCH.base),
            path("M20,-92C44,-92 48,-72 46,-40H22Z", TRENCH.shade),
            rect(-48, -54, 96, 16, INK),
            rect(-76, -42, 152, 16, TRENCH.shade, 8),
        ),
    )
    return person(
        Person(
            836,
            FLOOR - 472,
            "s2",
            hat,
            Face("half", "angry", "smirk", look=-0.7, gaze=(-6, 0)),
            top=TRENCH,
            trousers=GREY,
            over=(coat,),
            skirt=group(skirt, fold),
            badge=WHITE,
            left=Arm((-176, 8), "point", "low", turn=190),
            right=Arm(
                (44, 128),
                "grip",
                "out",
                turn=200,
                over=True,
                held=place(-10, -50, it.camera_eye(), scale=0.8),
            ),
            feet=(Foot(-44, 0, -1, knee="left"), Foot(40, 0, 1)),
            lean=-6,
            tilt=-6,
        )
    )


def culprit() -> Node:
    """His colleague, whose mug empties itself into the rack."""
    spill = path("M-6,0C-4,60 -14,110 -10,180H16C18,110 14,60 18,0Z", "#4A2C21")
    pose = Person(
        1080,
        FLOOR - 476,
        "s5",
        hair.curls(HAIR["black"]),
        Face("wide", "raised", "o", look=0.4, gaze=(5, -6)),
        top=GREEN,
        trousers=DENIM,
        badge=WHITE,
        body=BROAD,
        floor=476,
        left=Arm((-104, 92), "grip", "low", turn=170),
        right=Arm((-6, 138), "flat", "low", turn=190, over=True),
        feet=(Foot(-36, 0, -1, knee="left"), Foot(40, 0, 1)),
        tilt=8,
    )
    tipped = place(962, 442, office.mug(RED, steam=False), turn=-108)
    drip = place(930, 468, spill)
    server = group(floor_shadow(946, 862, 96, 10), place(946, 858, it.rack(150, 220, 4, it.ALARM)))
    sizzle = group(
        place(912, 646, fire.flame(0.3)),
        place(990, 690, fire.flame(0.26)),
        signs.rays(930, 640, 44, 74, [-160, -130, -50, -20], FLAME_YELLOW, 7),
    )
    notes = group(
        place(1010, 250, signs.music_note(), scale=0.8, turn=-8),
        place(1160, 216, signs.music_note(), scale=0.7, turn=10),
    )
    return group(person(pose), tipped, server, drip, sizzle, notes)


def draw() -> Svg:
    """Return the card."""
    lamp = group(ceiling_lamp(ATTITUDE, 390, 30))
    boxes = group(
        floor_shadow(180, 846, 130),
        place(120, 846, office.carton(130, 96)),
        place(252, 848, office.carton(110, 80)),
        place(120, 752, office.lying_binder(PLUM, 120)),
    )
    files = group(
        place(252, 764, office.lying_binder(TEAL, 100, 32)),
        line("M470,830h60M500,856h40", ATTITUDE.deep, 6, opacity=0.4),
    )
    ducks = group(
        floor_shadow(560, 862, 56, 8),
        place(
            560,
            860,
            animals.duck(
                path("M-14,-66C-10,-96 38,-96 42,-66ZM-24,-64H52", TRENCH.base),
                line("M-22,-66H50", TRENCH.shade, 9),
            ),
            scale=0.95,
        ),
    )
    return card(
        room(ATTITUDE, halo=(830, 380, 320)),
        board(),
        lamp,
        boxes,
        files,
        detective(),
        culprit(),
        ducks,
        line("M1040,872h40", ATTITUDE.deep, 6, opacity=0.4),
    )
