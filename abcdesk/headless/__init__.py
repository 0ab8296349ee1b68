"""What the command line does without a window, apart from how it is called."""
