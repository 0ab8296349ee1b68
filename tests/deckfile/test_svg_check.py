"""Every way in which an SVG could do more than draw."""

from __future__ import annotations

import base64
import time

import pytest
from deck_texts import SVG, jpeg, png

from abcdesk.deckfile.svg_check import svg_problems


def svg(inside: str, attributes: str = "") -> bytes:
    head = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:x="urn:x"'
    )
    return f"{head} {attributes}>\n{inside}\n</svg>".encode()


def embedded(data: bytes, kind: str = "png") -> str:
    return f'<image href="data:image/{kind};base64,{base64.b64encode(data).decode()}"/>'


def nested_uses(levels: int) -> str:
    uses = "".join(f'<g id="g{n}">' + f'<use href="#g{n - 1}"/>' * 10 + "</g>" for n in range(1, levels))
    return f'<rect id="g0" width="1" height="1"/>{uses}<use href="#g{levels - 1}"/>'


HARMLESS = {
    "a shape": SVG,
    "a declaration": b'<?xml version="1.0" encoding="UTF-8"?><!-- drawn by hand -->' + SVG,
    "UTF-16": b"\xff\xfe" + SVG.decode().encode("utf-16-le"),
    "a style": svg('<rect style="fill:#fff; stroke-width: 2;fill-opacity:.5"/>'),
    "a gradient": svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)" stroke="url(\'#a\') red"/>'),
    "a use": svg('<g id="a"><rect/></g><use href="#a"/><use xlink:href="#a" x="5"/>'),
    "an embedded PNG": svg(embedded(png())),
    "an embedded JPEG": svg(embedded(jpeg(), "jpeg")),
    "text": svg('<text xml:space="preserve" font-family="Fira Sans"><tspan>R&amp;D</tspan></text>'),
    "sizes": svg("<rect/>", 'width="210mm" height="100%" viewBox="-10,-10 1200 900"'),
}


@pytest.mark.parametrize("data", HARMLESS.values(), ids=HARMLESS.keys())
def test_welcome(data: bytes) -> None:
    assert svg_problems("a.svg", data) == ()


REFUSED = {
    "script": (svg("<script>alert(1)</script>"), "<script> is not allowed"),
    "handler": (svg('<rect onload="alert(1)"/>'), "“onload” is not allowed"),
    "style sheet": (svg("<style>@import 'http://a/b.css';</style>"), "<style> is not allowed"),
    "foreign object": (svg("<foreignObject/>"), "<foreignObject> is not allowed"),
    "animation": (svg('<animate attributeName="x"/>'), "<animate> is not allowed"),
    "filter": (svg("<filter/>"), "<filter> is not allowed"),
    "link": (svg('<a href="http://a/"><rect/></a>'), "<a> is not allowed"),
    "svg in svg": (svg("<svg/>"), "another <svg>"),
    "foreign element": (svg("<x:rect/>"), "<rect> is not allowed"),
    "foreign attribute": (svg('<rect x:label="a"/>'), "“label” is not allowed"),
    "unknown attribute": (svg('<rect data-a="a"/>'), "“data-a” is not allowed"),
    "picture from the net": (svg('<image href="http://a/b.png"/>'), "outside the picture"),
    "picture from the disk": (svg('<image xlink:href="file:///etc/passwd"/>'), "outside the picture"),
    "picture beside it": (svg('<image href="../b.png"/>'), "outside the picture"),
    "SVG inside": (svg(embedded(SVG, "svg+xml")), "outside the picture"),
    "damaged picture inside": (svg(embedded(png()[:30])), "not a whole PNG"),
    "not base64": (svg('<image href="data:image/png;base64,AAAAA"/>'), "damaged picture"),
    "bomb inside": (svg(embedded(png(20_000, 20_000))), "million pixels"),
    "use of a file": (svg('<use href="other.svg#a"/>'), "<use> refers to something outside"),
    "fill from the net": (svg('<rect fill="url(http://a/b#c)"/>'), "“fill” refers to something outside"),
    "fill in disguise": (svg('<rect fill="URL( //a/b )"/>'), "“fill” refers to something outside"),
    "style from the net": (svg('<rect style="fill:url(http://a/)"/>'), "“fill” refers to something outside"),
    "style with a property": (svg('<rect style="background:red"/>'), "the style “background”"),
    "style with an escape": (svg(r'<rect style="fill:u\72l(x)"/>'), "something other than a drawing"),
    "javascript": (svg('<rect fill="javascript:alert(1)"/>'), "something other than a drawing"),
    "base address": (svg('<g xml:base="http://a/"/>'), "“base” is not allowed"),
    "instruction": (b'<?xml-stylesheet href="http://a/b.css"?>' + SVG, "instruction to other programs"),
    "doctype": (b'<!DOCTYPE svg SYSTEM "http://a/b.dtd">' + SVG, "entities or a DOCTYPE"),
    "entity": (b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("<text>&a;</text>"), "entities or a"),
    "laughs": (b'<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + svg("<text>&b;</text>"), "entities or a"),
    "unknown entity": (svg("<text>&nbsp;</text>"), "not well-formed"),
    "cut off": (SVG[:-10], "not well-formed"),
    "empty": (b"", "not well-formed"),
    "a PNG": (png(), "not well-formed"),
    "unknown encoding": (b'<?xml version="1.0" encoding="klingon"?>' + SVG, "not"),
    "HTML": (b"<html/>", "is not an SVG picture"),
    "no namespace": (b"<svg/>", "is not an SVG picture"),
    "use of itself": (svg('<g id="a"><use href="#a"/></g>'), "refers to itself"),
    "two that use each other": (svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "refers to itself"),
    "clip that clips itself": (svg('<clipPath id="a" clip-path="url(#a)"/>'), "refers to itself"),
    "clip in a style": (svg('<g id="a" style="clip-path: url(#a)"/>'), "refers to itself"),
    "use in use": (svg(nested_uses(9)), "multiplies the drawing"),
    "ids twice": (svg('<g id="a"/><g id="a"><use href="#a"/></g>'), "refers to itself"),
    "too many elements": (svg("<g/>" * 10_001), "more than 10000 elements"),
    "too deep": (svg("<g>" * 70 + "</g>" * 70), "more than 64 deep"),
    "larger than 5 MB": (SVG + b" " * 5_000_000, "larger than 5 MB"),
    "larger than 40 megapixels": (svg("", 'width="100000" height="9"'), "million pixels"),
    "a view without size": (svg("", 'viewBox="0 0 0 9"'), "no width or no height"),
    "a strange view": (svg("", 'viewBox="0 0 nan 9"'), "four numbers"),
    "a strange width": (svg("", 'width="wide"'), "not a length"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_refused(data: bytes, said: str) -> None:
    started = time.process_time()  # the processor's seconds: a busy machine is no fault
    problems = svg_problems("a.svg", data)
    assert any(said in problem.message for problem in problems), problems
    assert {problem.file for problem in problems} == {"a.svg"}
    assert time.process_time() - started < 10


def test_the_line_is_named() -> None:
    (problem,) = svg_problems("a.svg", svg("<g>\n<rect/>\n<script/>\n</g>"))
    assert problem.line == 4


def test_a_picture_with_countless_faults_says_twenty() -> None:
    assert len(svg_problems("a.svg", svg("<script/>\n" * 500))) == 20
