"""The folder of workshops: what home lists, searches, names and bins; the agenda templates beside it."""
