"""Arithmetic with colours: contrast, and shades that can be read on a given ground. Colours are "#RRGGBB"."""

from __future__ import annotations

import colorsys
import string

_HEX = frozenset(string.hexdigits)
_STEP = 0.01


def is_hex(colour: str) -> bool:
    """Whether this is a colour written "#RRGGBB" or "#RGB"."""
    return colour[:1] == "#" and len(colour) in (4, 7) and set(colour[1:]) <= _HEX


def full_hex(colour: str) -> str:
    """The colour as "#RRGGBB" in capitals; ValueError if it is none."""
    if not is_hex(colour):
        raise ValueError(f"not a colour: {colour!r}")
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    return f"#{digits.upper()}"


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2, section "relative luminance")."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21, the same in either order (WCAG 2.2, section "contrast
    ratio")."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """`one` with `share` (0 to 1) of `other` mixed in, component by component."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return _hex(tuple(a + (b - a) * share for a, b in pairs))


def darkened(colour: str, grounds: tuple[str, ...], ratio: float) -> str:
    """The colour, made darker only as far as needed to stand out from every ground by this contrast ratio."""
    return _moved(colour, grounds, ratio, -_STEP)


def lightened(colour: str, grounds: tuple[str, ...], ratio: float) -> str:
    """The colour, made lighter only as far as needed to stand out from every ground by this contrast
    ratio."""
    return _moved(colour, grounds, ratio, _STEP)


def with_lightness(colour: str, lightness: float) -> str:
    """The same hue and saturation at another lightness (0 black, 1 white)."""
    hue, _, saturation = colorsys.rgb_to_hls(*_parts(colour))
    return _hex(colorsys.hls_to_rgb(hue, lightness, saturation))


def _moved(colour: str, grounds: tuple[str, ...], ratio: float, step: float) -> str:
    moved = full_hex(colour)
    _, lightness, _ = colorsys.rgb_to_hls(*_parts(moved))
    while min(contrast(moved, ground) for ground in grounds) < ratio and 0 < lightness + step < 1:
        lightness += step
        moved = with_lightness(colour, lightness)
    return moved


def _parts(colour: str) -> tuple[float, float, float]:
    digits = full_hex(colour)[1:]
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def _hex(parts: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(255 * part):02X}" for part in parts)
