"""Animals of the farm: the only faithful reader."""

from abcdesk.art.palette import INK, PALE, ROSE, SAND, STEEL, STEEL_DARK, STEEL_LIGHT
from abcdesk.art.svg import Node, circle, ellipse, group, line, path, place, rect


def goat(*mouthful: Node, flip: bool = False) -> Node:
    """Return a white goat looking left, 330 px high; what it eats is drawn about its mouth."""
    legs = [
        rect(x, -130, 30, 118, colour, 10)
        for x, colour in ((-62, STEEL_LIGHT), (74, STEEL_LIGHT), (-96, PALE.base), (106, PALE.base))
    ]
    hooves = [rect(x, -20, 34, 20, INK, 6) for x in (-98, -64, 72, 104)]
    body = path(
        "M-112,-180C-116,-236 -60,-246 10,-240C70,-236 128,-250 146,-206C158,-170 142,-112 90,-108C20,-102 -40,-96 -84,-112C-104,-122 -110,-150 -112,-180Z",
        PALE.base,
    )
    shade = path(
        "M146,-206C158,-170 142,-112 90,-108C20,-102 -40,-96 -84,-112C-20,-116 50,-116 92,-132C120,-144 132,-180 126,-240C138,-236 142,-222 146,-206Z",
        STEEL_LIGHT,
    )
    tail = path("M134,-222C150,-262 178,-262 172,-240C166,-222 154,-208 140,-204Z", PALE.base)
    neck = path("M-112,-170C-124,-220 -122,-262 -112,-284L-54,-262C-44,-236 -40,-214 -30,-200Z", PALE.base)
    horns = line("M-112,-318C-104,-356 -76,-372 -50,-358M-90,-312C-80,-340 -58,-350 -38,-338", SAND.shade, 15)
    head = path(
        "M-84,-324C-58,-318 -50,-288 -62,-266C-76,-242 -120,-228 -152,-226C-176,-226 -182,-250 -166,-262C-146,-276 -134,-296 -122,-312C-112,-324 -98,-328 -84,-324Z",
        PALE.base,
    )
    jaw = path(
        "M-62,-266C-76,-242 -120,-228 -152,-226C-170,-226 -178,-238 -174,-250C-140,-244 -96,-252 -70,-286Z",
        STEEL_LIGHT,
    )
    ear = path("M-70,-312C-46,-328 -20,-322 -10,-304C-30,-294 -54,-292 -70,-300Z", ROSE.base)
    beard = path("M-146,-232L-110,-240C-112,-214 -122,-192 -136,-180C-136,-200 -140,-218 -146,-232Z", STEEL)
    eye = group(ellipse(-112, -288, 13, 12, "#F8CA60"), rect(-121, -291, 18, 6, INK, 3))
    nose = circle(-166, -246, 4, STEEL_DARK)
    return place(
        0,
        0,
        tail,
        *hooves,
        *legs,
        body,
        shade,
        neck,
        beard,
        horns,
        head,
        jaw,
        ear,
        eye,
        nose,
        *mouthful,
        flip=flip,
    )
