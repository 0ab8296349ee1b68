"""Scenes and icons of the stage.  A module's ``PICTURES`` maps a file below resources/ to its function."""
