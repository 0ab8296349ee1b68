"""Windows, panels and the painter of slides: all that Qt draws."""

import os

from abcdesk.ui.process_memory import leave_sources_unread

leave_sources_unread()
# Qt would share every translucent shape among threads: to wake them takes longer than to paint it, and the
# room would wait for them while a report keeps the processor busy.
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
