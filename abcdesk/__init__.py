"""abcdesk: run an ABC (attitude, behaviour, culture) card workshop and hand over its report."""

__version__ = "0.1.0"
