"""The slides, one file for each kind of step; ``projector.registry`` names them all."""
