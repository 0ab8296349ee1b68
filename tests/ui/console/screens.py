"""Change the screens of the offscreen platform while the program runs."""

from __future__ import annotations

import ctypes
import json
from collections.abc import Sequence
from pathlib import Path

import PySide6
import shiboken6
from PySide6.QtCore import QByteArray, QCoreApplication, QJsonDocument
from PySide6.QtGui import QImage

from abcdesk.ui.console.run_screen import RunScreen

LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900}
PROJECTOR = {"name": "Epson EB-L200", "x": 1440, "y": 0, "width": 1920, "height": 1080}
OTHER = {"name": "Television", "x": 1440, "y": 0, "width": 1280, "height": 720}

_LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"
_SET_CONFIGURATION_SLOT = 12  # nativeResourceForIntegration in QPlatformNativeInterface's table


def set_screens(screens: Sequence[dict[str, object]]) -> None:
    """Have these screens from now on. Works on Linux, with the offscreen platform alone."""
    core = ctypes.CDLL(str(_LIBRARIES / "libQt6Core.so.6"))
    gui = ctypes.CDLL(str(_LIBRARIES / "libQt6Gui.so.6"))
    whole = {"synchronousWindowSystemEvents": False, "windowFrameMargins": True, "screens": list(screens)}
    document = QJsonDocument.fromJson(QByteArray(json.dumps(whole).encode()))
    interface_of = gui._ZN15QGuiApplication23platformNativeInterfaceEv
    interface_of.restype = ctypes.c_void_p
    interface = interface_of()
    table = ctypes.cast(interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
    resource = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(
        table[_SET_CONFIGURATION_SLOT]
    )
    name = QByteArray(b"setConfiguration")
    function = resource(interface, shiboken6.getCppPointer(name)[0])
    assert function, "the offscreen platform has no setConfiguration"
    made = (ctypes.c_void_p * 2)()
    object_of = core._ZNK13QJsonDocument6objectEv
    object_of.restype = None
    object_of.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    object_of(ctypes.addressof(made), shiboken6.getCppPointer(document)[0])
    configure = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(function)
    configure(ctypes.addressof(made), interface)
    for _ in range(3):
        QCoreApplication.processEvents()


def wall(screen: RunScreen) -> QImage:
    """What the room sees, pixel by pixel."""
    window = screen.bench.stage.window
    assert window is not None
    return window.grab().toImage()
