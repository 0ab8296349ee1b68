"""Windows, panels and the painter of slides: all that Qt draws."""
