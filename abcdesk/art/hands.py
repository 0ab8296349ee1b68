"""Hands.  Origin at the wrist, +x away from it, thumb on the -y side.

A palm is 36 x 38 px with fingers as round strokes 12 px wide.
"""

from typing import Literal

from abcdesk.art.palette import Skin
from abcdesk.art.svg import Node, group, line, path, rect

Gesture = Literal["open", "point", "fist", "flat", "grip", "thumb", "crossed", "stop", "none"]


def _finger(data: str, skin: Skin, width: float = 12.5) -> Node:
    return line(data, skin.base, width)


def _creases(data: str, skin: Skin) -> Node:
    return line(data, skin.shade, 3)


def _palm(skin: Skin) -> Node:
    return rect(-9, -19, 38, 38, skin.base, 15)


def open_hand(skin: Skin) -> Node:
    """Spread fingers, seen from the front."""
    return group(
        _finger("M16,-12L45,-25M21,-4L56,-9M21,5L55,9M15,12L44,24", skin),
        _palm(skin),
        _finger("M4,-12L13,-36", skin, 13.5),
        _creases("M8,-5Q17,2 15,12", skin),
    )


def pointing(skin: Skin) -> Node:
    """Outstretched forefinger, the others folded."""
    return group(
        _finger("M12,-10L60,-11", skin, 14),
        _palm(skin),
        _finger("M3,-13L22,-24", skin, 13),
        _creases("M14,1H28M14,10H26", skin),
    )


def fist(skin: Skin) -> Node:
    """Closed hand."""
    return group(
        _palm(skin),
        _finger("M2,-15L19,-20", skin, 13),
        _creases("M16,-8L28,-8M16,1L28,1M16,10L27,10", skin),
    )


def flat(skin: Skin) -> Node:
    """Fingers together, thumb apart."""
    return group(
        path("M-9,-16C6,-20 26,-18 42,-15C54,-13 60,-7 59,0C57,9 46,14 32,16C16,19 4,19 -9,17Z", skin.base),
        _finger("M3,-13L22,-33", skin, 13.5),
        _creases("M30,-3L52,-4M30,6L49,5", skin),
    )


def grip(skin: Skin) -> Node:
    """Fist round a rod that runs along y."""
    return group(
        rect(-10, -19, 36, 38, skin.base, 15),
        _finger("M18,-12L27,-12M20,0L29,0M18,12L26,12", skin),
        _creases("M13,-6L27,-6M13,6L27,6", skin),
    )


def thumb(skin: Skin) -> Node:
    """Fist with the thumb raised."""
    return group(
        _palm(skin),
        _finger("M8,-12C6,-22 8,-32 12,-42", skin, 15),
        _creases("M16,-6L29,-6M16,3L29,3M16,11L27,11", skin),
    )


def crossed(skin: Skin) -> Node:
    """Two fingers crossed, the others folded."""
    return group(
        _finger("M17,8C34,6 46,-4 56,-18", skin, 12),
        _creases("M25,2C34,0 42,-4 47,-9", skin),
        _finger("M17,-10C34,-12 48,-6 58,4", skin, 12),
        _palm(skin),
        _finger("M4,-14L22,-14", skin, 13),
        _creases("M14,4H27M14,12H25", skin),
    )


def stop(skin: Skin) -> Node:
    """Flat palm towards the viewer, fingers together."""
    return group(
        _finger("M17,-14L50,-16M20,-5L58,-6M20,5L57,5M17,13L46,15", skin, 12.5),
        rect(-9, -20, 40, 40, skin.base, 14),
        _finger("M4,-14L20,-36", skin, 13.5),
        _creases("M32,-10L48,-11M33,0L54,0M32,10L48,10", skin),
    )


_DRAWN = {
    "open": open_hand,
    "point": pointing,
    "fist": fist,
    "flat": flat,
    "grip": grip,
    "thumb": thumb,
    "crossed": crossed,
    "stop": stop,
}


def hand(
    gesture: Gesture, skin: Skin, x: float, y: float, angle: float, thumb_up: bool = True
) -> Node | None:
    """Return a hand at a wrist, its fingers towards an angle; ``thumb_up`` picks the thumb's side."""
    if gesture == "none":
        return None
    points_right = -90 <= (angle + 180) % 360 - 180 < 90
    mirror = 1 if points_right == thumb_up else -1
    transform = f"translate({x:.1f} {y:.1f}) rotate({angle:.1f})" + (" scale(1 -1)" if mirror < 0 else "")
    return group(_DRAWN[gesture](skin), transform=transform)
