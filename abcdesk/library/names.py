"""Safe file names: no title can steer a path."""

from __future__ import annotations

import re
import unicodedata

LONGEST_BYTES = 120
"""Of a name in UTF-8; leaves room for endings, and for folders of deep paths."""

_RESERVED = re.compile(r"(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin|conout|clock)", re.IGNORECASE)


def safe_name(title: str) -> str:
    """A file name for this title, without ending: letters and digits of any script, spaces, - and _."""
    text = unicodedata.normalize("NFC", title)
    text = "".join(sign if sign.isalnum() or sign in "-_" else " " for sign in text)
    text = " ".join(text.split()).strip("-_ ")
    text = text.encode("utf-8", "ignore")[:LONGEST_BYTES].decode("utf-8", "ignore").strip("-_ ")
    if not text:
        return "Workshop"
    return f"Workshop {text}" if _RESERVED.fullmatch(text) else text
