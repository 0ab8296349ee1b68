"""What the tests of the command line share: the list of what can be wrong with a JSON workshop."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "store"))
