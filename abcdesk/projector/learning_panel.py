"""The panel beside the rounds: what somebody noticed, and the sums of each round."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.domain.records import Perspective
from abcdesk.domain.steps.simulation_signs import Sign
from abcdesk.projector.draw import card_surface, line, lines, width_of
from abcdesk.projector.played import Moment, Played
from abcdesk.projector.shapes import lid
from abcdesk.projector.slide import Ellipse, Item, Paint, Path, Picture, Rect
from abcdesk.projector.words import quoted
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

LEFT, TOP, WIDTH, BOTTOM = 1384.0, 158.0, 472.0, 990.0
_HEAD = 96.0
_IN = 36.0
_RULE = 676.0
_ARROW = "M0,0H26M16,-9L26,0L16,9"


def learning_panel(played: Played, signs: Sequence[Sign], place: int, theme: Theme) -> list[Item]:
    """The latest learning moment of the rounds up to ``place``, above the sums of these rounds."""
    stage = tokens().stage(theme)
    moment = next((one for one in reversed(_ordered(played)) if one.round <= place), None)
    words = "Learning moment" if moment else "What we counted" if place else "How we count"
    items: list[Item] = [
        *card_surface(LEFT, TOP, WIDTH, BOTTOM - TOP, theme),
        Path(lid(WIDTH, _HEAD), Paint(stage.ink if theme == "light" else stage.line), LEFT, TOP),
        *_bulb(LEFT + 58, TOP + 44),
        line(words, LEFT + 100, TOP + 64, tokens().type("row_title"), tokens().stage("light").surface, px=46),
    ]
    if not place:
        return [*items, *_rules(theme)]
    items += _quote(moment, theme) if moment else []
    top = _RULE if moment else 330.0
    if moment:
        items.append(Rect(LEFT + _IN, _RULE - 1.5, WIDTH - 2 * _IN, 3, Paint(stage.line)))
    return [*items, *_sums(signs, top, theme)]


def _ordered(played: Played) -> list[Moment]:
    return sorted(played.moments, key=lambda moment: moment.round)


def _bulb(x: float, y: float) -> list[Item]:
    yellow = tokens().suit("behaviour", "dark").fill
    return [
        Ellipse(x, y, 24, 24, Paint(yellow)),
        Rect(x - 11, y + 14, 22, 22, Paint(yellow), 5),
        Path("M-8,0L0,8L8,0", Paint(stroke=tokens().stage("light").ink, stroke_width=4.5), x, y),
    ]


def _quote(moment: Moment, theme: Theme) -> list[Item]:
    """The words, who said them, and a face from that side of the counter."""
    stage, style = tokens().stage(theme), tokens().type("quote")
    face = _face(moment)
    words = quoted(moment.text.strip().strip('“”"'))
    block = fit(words, style, WIDTH - 2 * _IN, 4 if face else 5, 48, 36)
    if block.cut:
        block = fit(words, style, WIDTH - 2 * _IN, 6 if face else 8, 36, 28)
    items = lines(block, LEFT + _IN, TOP + _HEAD + 36 + block.px * 0.75, style, stage.ink, leading=1.25)
    x = LEFT + _IN + (150 if face else 0)
    who = [f"{moment.who}," if moment.who else "", f"after round {moment.round}"]
    label = tokens().type("footer")
    said = [fit(part, label, LEFT + WIDTH - _IN - x, 1, 30, 28).lines[0] for part in who if part]
    for place, part in enumerate(said):
        items.append(line(part, x, _RULE - 24 - (len(said) - 1 - place) * 38, label, stage.ink_soft, px=28))
    if face:
        items.append(Picture(LEFT + _IN - 6, _RULE - 176, 128, 173, f"scene:{face}"))
    return items


def _face(moment: Moment) -> str:
    if moment.side is None or moment.side is Perspective.OTHER:
        return ""
    return "voice-users" if moment.side is Perspective.USERS else "voice-it"


def _sums(signs: Sequence[Sign], top: float, theme: Theme) -> list[Item]:
    """Relapses and times seen, round by round, the last one large."""
    semantic, stage = tokens().semantic(theme), tokens().stage(theme)
    items: list[Item] = []
    rows = ((True, "relapses", semantic.stop), (False, "times seen", semantic.done))
    for place, (relapse, words, ink) in enumerate(rows):
        mine = [sign for sign in signs if sign.is_relapse is relapse]
        numbers = sorted({number for sign in mine for number in sign.counts})
        sums = [sum(sign.counts[number] for sign in mine) for number in numbers]
        base = top + 92 + place * 146
        items += _chain(sums[-5:], LEFT + _IN, base, ink, theme)
        said = (
            f"{words} per round"
            if len(numbers) > 1
            else f"{words} in round {numbers[0]}"
            if numbers
            else words
        )
        items.append(line(said, LEFT + _IN, base + 46, tokens().type("label"), stage.ink, px=32))
    return items


def _chain(sums: Sequence[int], x: float, base: float, ink: str, theme: Theme) -> list[Item]:
    """15 -> 9 -> 3, small enough for the panel."""
    stage, style = tokens().stage(theme), tokens().type("rank_other")
    scale = 1.0
    widths = [width_of(str(one), "display", 800, 60.0) for one in sums]
    if sum(widths) + 60 * len(sums) > WIDTH - 2 * _IN - 30:
        scale = (WIDTH - 2 * _IN) / (sum(widths) + 60 * len(sums) + 30)
    items: list[Item] = []
    for place, one in enumerate(sums):
        last = place == len(sums) - 1
        px = max(28.0, (88 if last else 58) * scale)
        items.append(line(str(one), x, base, style, ink if last else stage.ink_soft, px=px, tabular=True))
        x += width_of(str(one), "display", 800, px) + 16 * scale + 4
        if not last:
            stroke = Paint(stroke=stage.ink_soft, stroke_width=6)
            items.append(Path(_ARROW, stroke, x, base - 20 * scale, scale))
            x += 26 * scale + 16 * scale + 4
    return items


def _rules(theme: Theme) -> list[Item]:
    """Before any round is shown: what a ring and a dot stand for, and when the counts appear."""
    stage, semantic = tokens().stage(theme), tokens().semantic(theme)
    body = tokens().type("note")
    items: list[Item] = [
        Ellipse(LEFT + _IN + 22, 338, 19, 19, Paint(semantic.done)),
        line("seen, once", LEFT + _IN + 66, 352, body, stage.ink),
        Ellipse(LEFT + _IN + 22, 422, 17, 17, Paint(stroke=semantic.stop, stroke_width=6)),
        line("a relapse, once", LEFT + _IN + 66, 436, body, stage.ink),
    ]
    words = "Behaviour, not persons. The counts appear when a round is over."
    block = fit(words, body, WIDTH - 2 * _IN, 5, 40, 32)
    return [*items, *lines(block, LEFT + _IN, 540, body, stage.ink_soft)]
