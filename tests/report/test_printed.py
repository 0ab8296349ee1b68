"""Which signs can be printed: every letter that European names are written with; the rest is named."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from abcdesk.cli import main
from abcdesk.domain import records as r
from abcdesk.fonts import unprintable
from abcdesk.report.content.printed import lacking_signs, named_signs
from tests.report.reading import squeezed, text_of
from tests.report.workshops import sample

LATIN = (
    *(
        chr(sign)
        for first, last in ((0x20, 0x7E), (0xA1, 0xAC), (0xAE, 0x17F))
        for sign in range(first, last + 1)
    ),
    *"ƆƏƐƠơƯưƷǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǢǣǤǥǦǧǨǩǪǫǬǭǮǯǰǴǵǸǹǺǻǼǽǾǿȀȁȆȇȎȏȖȗȘșȚțȞȟȦȧȨȩȪȫȬȭȮȯȰȱȲȳɔəɛʒ",
    *(chr(sign) for first, last in ((0x1E00, 0x1E9E), (0x1EA0, 0x1EF9)) for sign in range(first, last + 1)),
    *"ʰʳʹʺʾʿˈˌ€™‡†–—‘’“”„‚‹›…‰",
)
"""The letters of names and the further signs of DIN 91379 with a code point of their own (here some more)."""

SEQUENCES = (
    "A\u0300 A\u0301 C\u0300 C\u0304 C\u0306 C\u0308 C\u0315 C\u0323 C\u0326 C\u0328\u0306 D\u0302 F\u0300 F\u0304 "
    "G\u0300 H\u0304 H\u0326 H\u0331 J\u0301 J\u030c K\u0300 K\u0302 K\u0304 K\u0307 K\u0315 K\u031b K\u0326 K\u035fH "
    "L\u0302 L\u0325 L\u0325\u0304 L\u0326 M\u0300 M\u0302 M\u0306 M\u0310 N\u0302 N\u0304 N\u0306 N\u0326 P\u0300 "
    "P\u0304 P\u0315 P\u0323 R\u0306 R\u030c R\u0325 R\u0325\u0304 S\u0300 S\u0304 S\u031b\u0304 S\u0331 T\u0300 "
    "T\u0304 T\u0308 T\u0315 T\u031b U\u0307 Z\u0300 Z\u0304 Z\u0306 Z\u0308 Z\u0327 a\u0315 z\u0327"
).split(" ")
"""Letters of that standard that are a base and combining marks."""

GREEK = (
    "".join(map(chr, (*range(0x386, 0x3CF), *range(0x1F00, 0x1F16))))
    .replace("\u0387", "")
    .replace("\u03a2", "")
)
GREEK = "".join(sign for sign in GREEK if sign.isalpha())
CYRILLIC = "".join(map(chr, range(0x400, 0x460))) + "ҐґҒғҚқҢңҮүҰұҺһӘәӨө"


def test_every_letter_of_european_names_can_be_printed() -> None:
    assert unprintable("".join([*LATIN, *SEQUENCES]) + GREEK + CYRILLIC) == ()


def test_names_come_out_of_the_page_as_they_went_in() -> None:
    names = [*SEQUENCES, "Ąžuolas Šķēršļi Đurđević Þórr", GREEK[:60], CYRILLIC[:60]]
    room = sample()
    impact = next(iter(room.impacts))
    for number, name in enumerate(names):
        room = room.put(r.Impact(f"n{number}", impact.step, impact.card, r.Dimension.RISKS, name))
    text = text_of(room)
    assert [name for name in names if squeezed(name) not in text] == []


def test_signs_without_a_glyph_are_named_wherever_they_stand() -> None:
    room = sample()
    promise = r.Commitment("k1", "Ask 𒀀 first")
    told = lacking_signs(room.put(promise, r.PrivateNote("n1", room.steps[0].id, "𓀀")))
    assert named_signs(told) == "𒀀 (U+12000)"


def test_the_command_line_warns(tmp_path: Path) -> None:
    source = Path("resources/samples/northwind-hospital.json").read_text("utf-8")
    (tmp_path / "w.json").write_text(source.replace("Northwind Hospital Trust IT", "Northwind 𒀀"), "utf-8")
    run = CliRunner().invoke
    file, pdf = str(tmp_path / "w.abcw"), tmp_path / "r.pdf"
    assert run(main, ["import", str(tmp_path / "w.json"), "-o", file]).exit_code == 0
    told = run(main, ["report", file, "-o", str(pdf), "--draft"])
    assert told.exit_code == 0 and "U+12000" in told.stderr and pdf.stat().st_size > 10_000
