"""Pictures that want more than to be looked at."""

from __future__ import annotations

import base64
import struct
import zlib
from pathlib import Path
from random import Random

from some_deck import deck_text, folder, png, word

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1200 900">'


def svg(inside: str, head: str = "") -> bytes:
    return f"{head}{OPEN}{inside}</svg>".encode()


def with_svg(root: Path, inside: str, head: str = "") -> Path:
    return folder(root, first=svg(inside, head))


# ---------------------------------------------------------------------- SVG: what it refers to and holds
def laughs(root: Path, dice: Random) -> Path:
    levels, width = dice.randint(6, 12), dice.randint(5, 12)
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * width}">' for n in range(1, levels))
    head = f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY l0 "lol">{entities}]>'
    return with_svg(root, f"<text>&l{levels - 1};</text>", head)


def outside_entity(root: Path, dice: Random) -> Path:
    goal = dice.choice(["file:///etc/passwd", f"file://{root}/outside/canary.txt", "http://localhost:9/x"])
    kind = dice.choice(["", "% "])
    head = f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY {kind}x SYSTEM "{goal}">{"%x;" if kind else ""}]>'
    return with_svg(root, f"<text>{'' if kind else '&x;'}</text>", head)


def use_bomb(root: Path, dice: Random) -> Path:
    levels, width = dice.randint(7, 40), dice.randint(5, 20)
    groups = "".join(
        f'<g id="g{n}">' + f'<use {dice.choice(("href", "xlink:href"))}="#g{n - 1}"/>' * width + "</g>"
        for n in range(1, levels)
    )
    return with_svg(root, f'<rect id="g0" width="1" height="1"/>{groups}<use href="#g{levels - 1}"/>')


def endless_use(root: Path, dice: Random) -> Path:
    length = dice.randint(1, 30)
    ring = "".join(f'<g id="g{n}"><use href="#g{(n + 1) % length}"/></g>' for n in range(length))
    return with_svg(root, ring)


def deep(root: Path, dice: Random) -> Path:
    depth = dice.choice([100, 1_000, 10_000, 100_000])
    return with_svg(root, "<g>" * depth + "<rect/>" + "</g>" * depth)


def huge(root: Path, dice: Random) -> Path:
    side = dice.choice(["9999999", "1e9", "400000mm", "99999in"])
    return folder(
        root, first=svg("<rect/>").replace(b"viewBox=", f'width="{side}" height="{side}" viewBox='.encode())
    )


def script(root: Path, dice: Random) -> Path:
    inside = dice.choice(
        [
            "<script>alert(1)</script>",
            '<script href="http://localhost:9/x.js"/>',
            '<rect onload="alert(1)"/>',
            '<a xlink:href="javascript:alert(1)"><rect/></a>',
            "<foreignObject><iframe/></foreignObject>",
            '<animate attributeName="x" onbegin="alert(1)"/>',
            '<set attributeName="href" to="javascript:alert(1)"/>',
            "<handler>x</handler>",
        ]
    )
    return with_svg(root, inside)


def outside_href(root: Path, dice: Random) -> Path:
    goal = dice.choice(
        [
            f"{root}/outside/canary.png",
            "/etc/passwd",
            "../../outside/canary.png",
            "file:///etc/hostname",
            "http://localhost:9/x.png",
            "data:image/svg+xml;base64,PHN2Zy8+",
            "data:text/html,<b>",
        ]
    )
    element = dice.choice(["image", "use", "linearGradient"])
    key = dice.choice(["href", "xlink:href"])
    goal = goal.replace("<", "&lt;")
    return with_svg(root, f'<{element} {key}="{goal}" width="9" height="9"/>')


def outside_style(root: Path, dice: Random) -> Path:
    inside = dice.choice(
        [
            "<style>@import url(http://localhost:9/x.css);</style>",
            '<rect style="fill:url(http://localhost:9/x#y)"/>',
            '<rect fill="url(file:///etc/passwd#x)"/>',
            '<rect style="background-image:url(x.png)"/>',
            '<rect style="behavior:url(x.htc)"/>',
            '<rect filter="url(x.svg#f)"/>',
            '<?xml-stylesheet href="http://localhost:9/x.css"?><rect/>',
        ]
    )
    return with_svg(root, inside)


def wrong_encoding(root: Path, dice: Random) -> Path:
    text = f"{OPEN}<title>caf\u00e9 {word(dice)}</title><rect/></svg>"
    declared = (
        f'<?xml version="1.0" encoding="{dice.choice(["utf-7", "ebcdic-x", "idna", "base64", "utf-32"])}"?>'
    )
    data = dice.choice(
        [
            text.encode("latin-1"),
            (declared + text).encode(),
            b"\xfe\xff" + text.encode("utf-16-le"),
            b"\0" + text.encode(),
        ]
    )
    return folder(root, first=data)


def not_xml(root: Path, dice: Random) -> Path:
    return folder(
        root,
        first=dice.choice(
            [b"", b"<svg", b"GIF89a;", dice.randbytes(900), b"<html><svg/></html>", b"\x1f\x8b\x08\0"]
        ),
    )


# ---------------------------------------------------------------------- SVG: what it costs
def slow(root: Path, dice: Random) -> Path:
    """Thousands of translucent gradients over the whole picture."""
    stops = '<stop offset="0" stop-color="#f00"/><stop offset="1" stop-color="#00f"/>'
    shapes = '<circle r="3000" fill="url(#g)" fill-opacity=".5"/>' * dice.randint(7_000, 9_000)
    return with_svg(root, f'<defs><radialGradient id="g">{stops}</radialGradient></defs>{shapes}')


def slow_many(root: Path, dice: Random) -> Path:
    """Many pictures, each of them slow."""
    shapes = '<circle r="3000" fill="#f00" fill-opacity=".5" stroke="#000" stroke-width="900"/>' * 8_000
    names = tuple(f"pictures/p{number}.svg" for number in range(dice.randint(4, 20)))
    return folder(root, {"deck.toml": deck_text(names).encode(), **dict.fromkeys(names, svg(shapes))})


def dashes(root: Path, dice: Random) -> Path:
    line = f'<path d="M0,0{"L99999999,1L0,0" * dice.randint(200, 2_000)}" stroke="#000" stroke-dasharray=".0001 .0001"/>'
    return with_svg(root, line * dice.randint(1, 40))


def wild_numbers(root: Path, dice: Random) -> Path:
    values = ["1e308", "-1e300", "9" * 400, "nan", "inf", "1e-320"]
    shapes = "".join(
        f'<rect x="{dice.choice(values)}" y="1" width="{dice.choice(values)}" height="9" rx="{dice.choice(values)}"'
        f' transform="scale({dice.choice(values)})" stroke-width="{dice.choice(values)}" stroke="#000"/>'
        for _ in range(50)
    )
    return with_svg(root, shapes)


def many_photographs(root: Path, dice: Random) -> Path:
    """Pictures that are small to send and long to decode."""
    photograph = png(6_300, 6_300, "JPEG", progressive=True, quality=40)
    names = tuple(f"pictures/p{number}.jpg" for number in range(dice.randint(120, 190)))
    return folder(root, {"deck.toml": deck_text(names).encode(), **dict.fromkeys(names, photograph)})


# ---------------------------------------------------------------------- PNG and JPEG
def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))


def giant_png(root: Path, dice: Random) -> Path:
    side = dice.choice([7_000, 60_000, 2_000_000_000])
    head = chunk(b"IHDR", struct.pack(">2L5B", side, side, 8, 6, 0, 0, 0))
    return folder(
        root,
        second=b"\x89PNG\r\n\x1a\n"
        + head
        + chunk(b"IDAT", zlib.compress(bytes(9_999)))
        + chunk(b"IEND", b""),
    )


def broken_png(root: Path, dice: Random) -> Path:
    data = bytearray(png(200, 150))
    if dice.random() < 0.5:
        return folder(root, second=bytes(data[: dice.randint(1, len(data) - 13)]))
    data[dice.randint(16, len(data) - 13)] ^= 0xFF
    return folder(root, second=bytes(data))


def text_bomb(root: Path, dice: Random) -> Path:
    """A PNG with comments that unpack to hundreds of megabytes."""
    words = chunk(b"zTXt", b"c\0\0" + zlib.compress(bytes(dice.randint(70, 90) * 1_000_000)))
    whole = png()
    return folder(root, second=whole[:33] + words * 3 + whole[33:])


def broken_jpeg(root: Path, dice: Random) -> Path:
    data = png(200, 150, "JPEG")
    cut = dice.choice([data[:20], data[: len(data) // 2], b"\xff\xd8" + dice.randbytes(400)])
    name = "pictures/second.jpg"
    return folder(root, {"deck.toml": deck_text(("pictures/first.svg", name)).encode(), name: cut})


def disguised(root: Path, dice: Random) -> Path:
    return folder(
        root,
        second=dice.choice(
            [b"<html><script>x</script>", b"MZ" + bytes(99), b"%PDF-1.7", b"#!/bin/sh\n", b"RIFF0000WEBP"]
        ),
    )


def embedded(root: Path, dice: Random) -> Path:
    data = base64.b64encode(
        dice.choice([b"not a picture", png()[:30], png(7_000, 7_000), dice.randbytes(99)])
    ).decode()
    return with_svg(root, f'<image width="9" height="9" href="data:image/png;base64,{data}"/>')


def too_many_bytes(root: Path, dice: Random) -> Path:
    filler = b"<!-- " + b"x" * dice.randint(5_000_001, 9_000_000) + b" -->"
    return folder(root, first=svg("<rect/>") + filler)
