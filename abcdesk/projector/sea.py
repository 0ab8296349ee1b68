"""The sea that some slides stand in: sky, five depths, and a surf line."""

from __future__ import annotations

from dataclasses import replace

from abcdesk.colours import mixed
from abcdesk.projector.slide import HEIGHT, WIDTH, Ellipse, Item, Paint, Path
from abcdesk.tokens import Theme, tokens

_WAVE = 240
_NIGHT = "#061D2E"


def wave(y: float, lift: float, phase: int = 0) -> str:
    """Path data of everything below a wavy line across the stage."""
    parts = [f"M0,{y:.1f}"]
    for step, x in enumerate(range(0, WIDTH, _WAVE)):
        up = lift if (step + phase) % 2 else -lift
        parts.append(f"C{x + 80},{y + up:.1f} {x + 160},{y + up:.1f} {x + _WAVE},{y:.1f}")
    return f"{''.join(parts)}V{HEIGHT}H0Z"


def sky(theme: Theme) -> str:
    """The colour above the waterline."""
    return tokens().iceberg.sky if theme == "light" else tokens().stage(theme).bg


def water(theme: Theme, top: float) -> list[Item]:
    """Five depths from the waterline to the bottom; at night they are darker."""
    depths = tokens().iceberg.sea
    pitch = (HEIGHT - top) / len(depths)
    items: list[Item] = [
        Path(wave(top + place * pitch, 12, place), Paint(depth)) for place, depth in enumerate(depths)
    ]
    if theme == "dark":
        items.append(Path(wave(top, 12), Paint(tokens().stage(theme).bg, 0.5)))
    return items


def bottom(theme: Theme) -> str:
    """The colour of the deepest water, which goes on below the stage."""
    deepest = tokens().iceberg.sea[-1]
    return deepest if theme == "light" else mixed(deepest, tokens().stage(theme).bg, 0.5)


def scene_bottom(theme: Theme) -> str:
    """The same of the scenes ``iceberg`` and ``iceberg-dark``, which are drawn."""
    return tokens().iceberg.sea[-1] if theme == "light" else _NIGHT


def surf(y: float, theme: Theme) -> Item:
    """The line where sky and sea meet."""
    parts = [f"M0,{y:.1f}"]
    for step, x in enumerate(range(0, WIDTH, _WAVE)):
        up = 12 if step % 2 else -12
        parts.append(f"C{x + 80},{y + up:.1f} {x + 160},{y + up:.1f} {x + _WAVE},{y:.1f}")
    paint = Paint(
        stroke=tokens().iceberg.surf, stroke_width=14, stroke_opacity=1.0 if theme == "light" else 0.6
    )
    return Path("".join(parts), paint)


def moved(item: Item, dx: float, dy: float) -> Item:
    """The same item elsewhere."""
    if isinstance(item, Ellipse):
        return replace(item, cx=item.cx + dx, cy=item.cy + dy)
    return replace(item, x=item.x + dx, y=item.y + dy)
