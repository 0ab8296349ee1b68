"""The kinds of step, one file each; ``registry`` names them all."""
