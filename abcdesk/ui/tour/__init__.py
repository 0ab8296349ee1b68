"""The tour: the sample workshop played through the real windows, with real keys, into a real file."""
