"""One deck with every fault that a deck is refused for: each is told, at once, with its file and line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from deck_texts import line_of, make_folder, png

from abcdesk.deckfile.bringing import brought_picture
from abcdesk.deckfile.reading import check_deck

HEAD = """\
[deck]
id = "worst"
title = "Everything wrong"

[[suit]]
id = "a"
title = "A suit"
letter = "A"
colour = "attitude"
"""
CARDS = """
[[card]] # no number
suit = "a"
title = "T"
id = "one"

[[card]] # no id
suit = "a"
title = "T"
number = 2

[[card]]
suit = "a"
title = "T"
number = 3
id = "one" # id twice

[[card]]
suit = "a"
title = "T"
id = "same"
number = 2 # number twice

[[card]]
suit = "a"
title = "T"
id = "lost"
number = 5
picture = "lost.png"

[[card]]
suit = "a"
title = "T"
id = "out"
number = 6
picture = "../out.png"

[[card]]
suit = "a"
title = "T"
id = "link"
number = 7
picture = "link.png"
"""
TOLD = {  # what stands on the line, what is said of it
    "# no number": "the card has no number",
    "# no id": "the card has no id",
    "# id twice": "the id “one” stands here twice",
    "# number twice": "the number “2” stands here twice",
    '"lost.png"': "is not in the deck",
    '"../out.png"': "leads out of the deck",
    '"link.png"': "is not in the deck",
}
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">\n{}\n</svg>'
FILES = {  # a picture, the line that is named, what is said
    "broken.png": (b"\x89PNG\r\n\x1a\nno more", 0, "is not a whole PNG or JPEG"),
    "heavy.png": (png() + b"\0" * 5_000_000, 0, "larger than 5 MB"),
    "wide.png": (png(8_000, 5_001), 0, "more than 40 million pixels"),
    "script.svg": (SVG.format("<script>alert(1)</script>").encode(), 2, "<script> is not allowed"),
    "outside.svg": (SVG.format('<image href="http://a.example/x.png"/>').encode(), 2, "outside the picture"),
    "entity.svg": (
        b'<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "b">]>\n' + SVG.encode(),
        2,
        "entities",
    ),
}


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_every_refusal_at_once(tmp_path: Path) -> None:
    shown = (f'id = "p{n}"\nnumber = {10 + n}\npicture = "{name}"\n' for n, name in enumerate(FILES))
    text = HEAD + CARDS + "".join(f'\n[[card]]\nsuit = "a"\ntitle = "T"\n{keys}' for keys in shown)
    folder = make_folder(tmp_path, text)
    for name, (data, _line, _said) in FILES.items():
        (folder / name).write_bytes(data)
    (folder / "link.png").symlink_to("/etc/hostname")
    expected = {("deck.toml", line_of(text, mark), said) for mark, said in TOLD.items()}
    expected |= {(name, line, said) for name, (_data, line, said) in FILES.items()}
    expected.add(("link.png", 0, "is a link"))
    found = check_deck(folder)
    for file, line, said in expected:
        assert any((p.file, p.line) == (file, line) and said in p.message for p in found), (file, line, found)
    assert len(found) == len(expected)


def test_a_drawing_that_is_not_plain_comes_as_png(tmp_path: Path) -> None:
    drawing = tmp_path / "styled.svg"
    drawing.write_text(SVG.format('<rect width="4" height="3" style="fill:#C2331D"/>'))
    name, data = brought_picture(drawing)
    assert name == "styled.png" and data.startswith(b"\x89PNG")
