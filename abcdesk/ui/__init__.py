"""Windows, panels and the painter of slides: all that Qt draws."""

from abcdesk.ui.process_memory import leave_sources_unread

leave_sources_unread()
