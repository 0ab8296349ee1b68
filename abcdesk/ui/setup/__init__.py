"""Set-up: who takes part, when, and what happens one after the other."""
