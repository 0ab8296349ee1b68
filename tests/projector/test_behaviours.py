"""Desired behaviours on the wall: at most four a picture, none is left out."""

from __future__ import annotations

from abcdesk.domain import records as r
from abcdesk.domain.show import Spot, spots
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Picture
from tests.projector.layout import faults
from tests.projector.rooms import sample


def test_the_fifth_behaviour_has_a_picture_of_its_own() -> None:
    card = "not-my-responsibility"
    more = [r.Behaviour(f"x{n}", card, f"We do thing {n}", position=50 + n) for n in range(4)]
    workshop = sample().put(*more)
    mine = [here for here in spots(workshop) if here.cue.slide == "behaviours" and here.cue.card == card]
    assert [here.cue.place for here in mine] == [0, 2]
    room = room_view(workshop)
    first, second = (slide_for(room, Spot(here.step, here.cue)) for here in mine)
    words = [row.desired for row in workshop.behaviours_of(card)]
    assert "We do thing 0" in first.texts and "We do thing 0" not in second.texts
    assert [text for text in second.texts if text in words] == [
        "We do thing 1",
        "We do thing 2",
        "We do thing 3",
    ]
    assert faults(first) == faults(second) == []


def test_slogans_that_were_sent_back_stand_beside_the_bin() -> None:
    card = "not-my-responsibility"
    said = ["Take ownership", "Customer first", "One team", "<b>" + "Verantwortungsbewusstsein" * 3]
    rows = [r.SentBack(f"s{n}", "behaviour", card, text, n) for n, text in enumerate(said)]
    plain = sample().without(*sample().sent_back)
    workshop = plain.put(*rows)
    here = next(one for one in spots(workshop) if one.cue.slide == "behaviours" and one.cue.card == card)
    for theme in ("light", "dark"):
        for elapsed_ms in (0.0, 200.0, float("inf")):
            found = slide_for(room_view(workshop), here, theme, elapsed_ms)  # type: ignore[arg-type]
            assert faults(found) == []
            assert "Sent back: slogans" in found.texts
            assert "“Take ownership”" not in found.texts and "“Customer first”" in found.texts
            assert any(isinstance(one, Picture) and one.source == "scene:bin" for one in found.items)
    assert "Sent back: slogans" not in slide_for(room_view(plain), here).texts
