"""One module per deck of vignettes: its deck's id, and by card the function that draws it."""
