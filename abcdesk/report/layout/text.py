"""Breaking text into lines, also where styles change within a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from abcdesk.report.content.wording import Strong, Words
from abcdesk.report.layout.type import Style, clean
from abcdesk.textsize import text_width

Piece = tuple[str, Style]
Line = tuple[Piece, ...]
_NARROW = 0.97
_HAIR_PT = 0.01


def width_of(text: str, style: Style) -> float:
    """The width of one line in points."""
    return text_width(text, style, style.pt)


def line_width(line: Line) -> float:
    """The width of a line that was broken, in points."""
    return sum(width_of(text, style) for text, style in line)


def lines_of(text: str, style: Style, width: float, *, even: bool = True) -> list[Line]:
    """A text in lines of at most ``width`` points. ``even`` narrows a short paragraph until its last line
    fills half."""
    return flow([(text, style)], width, even=even)


def sentence(words: Words, style: Style, strong: Style, width: float) -> list[Line]:
    """A sentence in lines, its strong words in a style of their own."""
    return flow([(word, strong if isinstance(word, Strong) else style) for word in words], width)


def flow(pieces: Sequence[Piece], width: float, *, even: bool = True) -> list[Line]:
    """Pieces of text in lines of at most ``width`` points; breaks in the text are kept."""
    lines: list[Line] = []
    for paragraph in _paragraphs(pieces):
        filled = _filled(paragraph, width)
        lines += _narrowed(paragraph, filled, width) if even and 1 < len(filled) <= 6 else filled
    return lines


def shortened(lines: list[Line], most: int, width: float) -> tuple[list[Line], bool]:
    """At most so many lines, the last one ending with an ellipsis; and whether anything was cut."""
    if len(lines) <= most:
        return lines, False
    kept, last = lines[: most - 1], list(lines[most - 1])
    text, style = last[-1]
    while text and line_width((*last[:-1], (f"{text}…", style))) > width:
        head, _, _ = text.rpartition(" ")
        text = head or text[:-1]
    last[-1] = (f"{text.rstrip(' ,;:.…–-')}…", style)
    return [*kept, tuple(last)], True


Word = tuple[Piece, ...]


def _paragraphs(pieces: Iterable[Piece]) -> list[list[Word]]:
    """Each paragraph as words; a word is made of pieces where the style changes within it."""
    paragraphs: list[list[Word]] = [[]]
    word: list[Piece] = []
    for text, style in pieces:
        letters = ""
        for sign in clean(text):
            if sign in " \n":
                if letters:
                    word.append((letters, style))
                if word:
                    paragraphs[-1].append(tuple(word))
                word, letters = [], ""
                if sign == "\n":
                    paragraphs.append([])
            else:
                letters += sign
        if letters:
            word.append((letters, style))
    if word:
        paragraphs[-1].append(tuple(word))
    return paragraphs


def _filled(words: Sequence[Word], width: float) -> list[Line]:
    lines: list[Line] = []
    line: list[Piece] = []
    used = 0.0
    for word in words:
        for part, needed in _parts(word, width):
            space = width_of(" ", line[-1][1]) if line else 0.0
            if line and used + space + needed > width + _HAIR_PT:
                lines.append(tuple(line))
                line, used, space = [], 0.0, 0.0
            if line:
                text, style = line[-1]
                line[-1] = (f"{text} ", style)
            _append(line, part)
            used += space + needed
    return [*lines, tuple(line)] if line or not lines else lines


def _append(line: list[Piece], word: Word) -> None:
    """Add a word to a line, joining pieces of one style."""
    for text, style in word:
        if line and line[-1][1] is style:
            line[-1] = (line[-1][0] + text, style)
        else:
            line.append((text, style))


def _parts(word: Word, width: float) -> list[tuple[Word, float]]:
    """A word wider than the line in parts that fit, each with its width; one letter is the least that a part
    holds."""
    needed = line_width(word)
    if needed <= width + _HAIR_PT:
        return [(word, needed)]
    parts: list[Word] = []
    for text, style in word:
        while width_of(text, style) > width + _HAIR_PT and len(text) > 1:
            end = _longest(text, style, width)
            parts.append(((text[:end], style),))
            text = text[end:]
        parts.append(((text, style),))
    return [(part, line_width(part)) for part in parts]


def _longest(text: str, style: Style, width: float) -> int:
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if width_of(text[:middle], style) <= width else (low, middle - 1)
    return low


def _narrowed(words: Sequence[Word], lines: list[Line], width: float) -> list[Line]:
    """The same number of lines, narrower, until the last one fills half of the widest."""
    best, limit = lines, width
    while line_width(best[-1]) < max(line_width(line) for line in best) / 2:
        limit *= _NARROW
        narrower = _filled(words, limit)
        if len(narrower) > len(lines):
            break
        best = narrower
    return best
