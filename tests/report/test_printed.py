"""Which signs can be printed: all of DIN 91379, with which European names are written; the rest is named."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from abcdesk.cli import main
from abcdesk.domain import records as r
from abcdesk.fonts import unprintable
from abcdesk.report.content.printed import lacking_signs, named_signs
from tests.report import din_91379 as din
from tests.report.reading import squeezed, text_of
from tests.report.workshops import sample

FURTHER = (
    "".join(map(chr, range(0x400, 0x460))) + "ҐґҒғҚқҢңҮүҰұҺһӘәӨө" + "".join(map(chr, range(0x1F00, 0x1F16)))
)
"""Cyrillic beyond Bulgarian, and old Greek: more than the standard asks for."""


def test_every_sign_of_the_standard_can_be_printed() -> None:
    assert (len(din.LATIN), len(din.SEQUENCES), len(din.GREEK), len(din.CYRILLIC)) == (500, 149, 69, 62)
    signs = [*din.LATIN, *din.SIGNS, *din.GREEK, *din.CYRILLIC, *din.MORE, *din.SEQUENCES, FURTHER]
    assert unprintable("".join(signs)) == ()


def test_names_come_out_of_the_page_as_they_went_in() -> None:
    letters = "".join([*din.LATIN, *din.GREEK, *din.CYRILLIC])
    names = [
        *din.SEQUENCES,
        "Ąžuolas Šķēršļi Đurđević Þórr",
        *(letters[at : at + 60] for at in range(0, len(letters), 60)),
    ]
    room = sample()
    impact = next(iter(room.impacts))
    for number, name in enumerate(names):
        room = room.put(r.Impact(f"n{number}", impact.step, impact.card, r.Dimension.RISKS, name))
    text = text_of(room, sections=["cards", "words"])
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
