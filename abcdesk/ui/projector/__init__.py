"""The projector: the window the room sees, and whatever paints the same slides elsewhere."""
