"""The panel of each kind of step; ``registry`` names them all."""
