"""What each kind of step leaves behind for the report; one file a kind."""
