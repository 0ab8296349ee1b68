"""The customer who stands in the middle of the processes, 220 x 392 px: on hold, again."""

from abcdesk.art import clothes, hair
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import HAIR, INK, TEAL
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import it
from abcdesk.art.svg import Svg, group, place

WIDTH, HEIGHT = 220, 392
SKIN_SHADE = "#824C2A"


def customer() -> Svg:
    """A nurse with the telephone at her ear and her patience at an end."""
    nurse = Person(
        0,
        0,
        "s4",
        hair.bun(HAIR["dark"]),
        Face("half", "angry", "flat", look=-0.2),
        top=TEAL,
        over=(clothes.scrubs(TEAL, SKIN_SHADE),),
        trousers=TEAL,
        sleeve=0.46,
        body=SLIM,
        floor=440,
        tilt=-4,
        left=Arm((-74, -52), "grip", "low", turn=-96, held=place(0, -6, it.smartphone(), scale=0.8)),
        right=Arm((70, 190), "fist", "out", turn=170),
        feet=(Foot(-40, 0, -1), Foot(40, 0, 1)),
        shoes=INK,
        scale=0.58,
    )
    return Svg(WIDTH, HEIGHT, (group(place(112, 124, person(nurse)), name="customer"),))


PICTURES = {"scenes/customer": customer}
