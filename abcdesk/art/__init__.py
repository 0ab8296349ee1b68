"""The drawing kit: every picture of the program, drawn in code and written as plain SVG.

How to draw a new card, in five steps:

1. Add ``scenes/<card_id with underscores>.py`` with one function ``draw() -> Svg`` that returns
   ``card(...)`` with layers from back to front: backdrop, far props, people, hero prop, foreground.
   The card is 1200 x 900 px, the floor begins near y 760, feet stand near y 840, heads near y 260.
2. Begin with ``backdrop.room(SUIT, ..., halo=(x, y, radius))``: the suit's tones belong to the
   backdrop, full colour to the story.
3. Put in people: ``person(Person(x, y, skin, hair, face, ...))``.  (x, y) is the base of the neck,
   so y = floor - 472 at scale 1.  Hands are goals: ``Arm((130, 60), "point", "low")`` brings the
   wrist to 130 right of and 60 below the neck; the elbow finds its place.  IT people get
   ``badge=WHITE``, users get the clothes of their trade (see clothes.py).
4. Add props (props/): each stands on its origin, so ``place(x, y, prop(...), turn=..., scale=...)``.
   Things that only one card needs are drawn in its own module.  Hide the rubber duck.
5. Write and look: ``python -m abcdesk.art <part of the id>`` writes
   ``decks/abc-it/pictures/<card-id>.svg``.  Look at 1200 px and at 187 px: cover the title, can a
   stranger name the joke in three seconds?  Is anything painted outside the frame?
   ``pytest tests/art`` asks that too, and that the committed files equal the code.

Files: svg.py writes the subset, geometry.py bends and cuts, palette.py names the colours of
resources/style.toml, limbs.py, hands.py, faces.py, hair.py, clothes.py and people.py make people,
vignette.py is the plainest card (one prop before a halo), vignettes/ has those of the other decks by
deck and card id, markers.py the tokens of stakeholders, stage/ draws what is not a card:
opening pictures, iceberg, closing sea, ballot box, wheel, bin and icons.
"""
