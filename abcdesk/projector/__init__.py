"""What the room sees, as a pure function of the workshop's state."""
