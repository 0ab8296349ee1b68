"""The stage: decides what the room sees, and says so to whoever shows it too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from abcdesk.domain.changes import Changes, Topic
from abcdesk.domain.records import Screen
from abcdesk.domain.show import Spot, room_spot, time_share
from abcdesk.projector.registry import SETTLED, slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Slide
from abcdesk.projector.slides.neutral import NAME, neutral
from abcdesk.projector.spotlight import spotlit
from abcdesk.projector.time_line import timed
from abcdesk.tokens import Theme
from abcdesk.ui import process_memory
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.projector.pictures import Pictures
from abcdesk.ui.projector.preparing import Preparing, spots_around
from abcdesk.ui.projector.room_state import RoomState
from abcdesk.ui.projector.screens import ScreenIdentity
from abcdesk.ui.projector.wall import Wall
from abcdesk.ui.projector.window import ProjectorWindow
from abcdesk.ui.projector.zoom import zoomed_slide

_FRAME_MS = 16
_SECOND_MS = 1000
_PREPARE_AFTER_MS = 30
"""After a picture is painted, and not with the key that asked for it."""
_REST_AFTER_MS = 700
"""After the next pictures are ready: nobody goes on at once."""
_SILENT_TOPICS = frozenset({Topic.PRIVATE_NOTES})
"""What can change without the room seeing it."""

PAINT_FAILED = "This slide cannot be painted. The room keeps the last picture; all entries are saved."


class Stage(QObject):
    """Decides what the wall shows. ``changed``: another state or screen. ``painted``: another slide.
    ``failed``: a slide could not be painted, or the laptop held awake; the text is for the console.
    One that ``rehearses`` has no projector: the mirror alone shows what the room would see."""

    changed = Signal()
    painted = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        *,
        theme: Theme = "light",
        projector: ScreenIdentity | str = "",
        windowed: bool = False,
        reduced_motion: bool = False,
        rehearses: bool = False,
    ) -> None:
        super().__init__(bridge)
        self.setObjectName("stage")
        self.bridge = bridge
        self.rehearses = rehearses
        self.pictures = Pictures(bridge.desk.picture)
        self.preparing = Preparing(self.pictures, self)
        self.preparing.ready.connect(self._on_prepared)
        self.slide: Slide | None = None
        self.wall = Wall(
            self.pictures, projector=projector, windowed=windowed, reduced_motion=reduced_motion, parent=self
        )
        self.wall.changed.connect(self.changed)
        self.wall.opened.connect(self._on_opened)
        self.wall.awake.failed.connect(self.failed)
        self._theme = theme
        self._reduced_motion = reduced_motion
        self._place: object = None
        self._kept: Slide | None = None
        self._over: Slide | None = None
        self._since = QElapsedTimer()
        self._since.start()
        self._frames = self._timer(_FRAME_MS, self._draw)
        self._seconds = self._timer(_SECOND_MS, self.tick)
        self._warming = self._timer(_PREPARE_AFTER_MS, self._prepare, single=True)
        self._resting = self._timer(_REST_AFTER_MS, process_memory.give_back, single=True)
        process_memory.keep_pictures_apart()
        bridge.changed.connect(self._on_bridge_changed)
        self.refresh()

    # ------------------------------------------------------------------ what the room sees

    @property
    def state(self) -> RoomState:
        """What the room sees, in one word."""
        if self.window is None and not self.rehearses:
            return RoomState.OFF
        if self.wall.is_lost:
            return RoomState.LOST
        stage = self.bridge.workshop.stage
        if self._over is None and (stage.frozen or stage.screen is not Screen.LIVE):
            return RoomState.FROZEN if stage.screen is Screen.LIVE else RoomState(stage.screen.value)
        if self.rehearses:
            return RoomState.REHEARSAL
        if self.shares_screen:
            return RoomState.ONE_SCREEN
        return RoomState.LIVE if self._over is None else RoomState.TEST

    @property
    def theme(self) -> Theme:
        """Light or dark slides."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Show light or dark slides."""
        self._theme = theme
        self.refresh()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let everything end at once, with one short fade."""
        self._reduced_motion = reduced
        self.wall.set_reduced_motion(reduced)

    def lay_over(self, slide: Slide | None) -> None:
        """Show this instead of anything of the workshop; None gives the room back what it had."""
        if self.bridge.workshop.stage.frozen and self._over is None and self._kept is None:
            self._kept = self.slide
        self._over = slide
        self.refresh()
        self._follow()

    def refresh(self) -> None:
        """Look again at the workshop and show what is due."""
        stage, was_neutral = self.bridge.workshop.stage, self._is_neutral
        is_neutral = stage.screen is Screen.NEUTRAL
        if not stage.frozen:
            self._kept = None
        elif is_neutral and not was_neutral:
            self._kept = self.slide
        if is_neutral or was_neutral or not (stage.frozen and self.slide is not None):
            self._follow()
        if self.window:
            self.window.cover(stage.screen if self._over is None else Screen.LIVE)
            if is_neutral is not was_neutral:
                self.window.fade.finish()
        self.changed.emit()

    def slide_at(self, spot: Spot, elapsed_ms: float = SETTLED) -> Slide:
        """The slide of any place of the show, as the room would see it now."""
        room = room_view(self.bridge.workshop, self.bridge.desk.now_s())
        return slide_for(room, spot, self._theme, elapsed_ms)

    @property
    def _is_neutral(self) -> bool:
        return self.slide is not None and self.slide.name == NAME

    def _follow(self) -> None:
        workshop = self.bridge.workshop
        place = (room_spot(workshop), workshop.stage.zoomed)
        if place != self._place:
            self._place = place
            self._since.restart()
            self._draw(0.0)
        else:
            self._draw()
        self._warming.start()

    def _draw(self, at_ms: float | None = None) -> None:
        """Show the slide of this moment. On an error the last picture stays, and the console is told."""
        done = False
        try:
            elapsed = float(self._since.elapsed()) if at_ms is None else at_ms
            elapsed = SETTLED if self._reduced_motion else elapsed
            slide = self._due(elapsed)
            if self.wall.showing:
                self.wall.showing.show_slide(slide, moving=slide.motion_ms > elapsed)
            done = True
        finally:
            if not done:  # said once: nothing tries again until something changes
                self._halt()
                self.failed.emit(PAINT_FAILED)
        self.slide = slide
        self._run_frames(slide.motion_ms > elapsed)
        self.painted.emit(slide)

    def _due(self, elapsed_ms: float) -> Slide:
        if self._over is not None:
            return self._over
        workshop = self.bridge.workshop
        spot = room_spot(workshop)
        if workshop.stage.screen is Screen.NEUTRAL:
            return neutral(room_view(workshop, self.bridge.desk.now_s()), self._theme)
        if workshop.stage.frozen and self._kept is not None:
            return self._kept
        if workshop.stage.zoomed and spot.cue.card:
            return zoomed_slide(workshop.deck, spot.cue.card, workshop.stage.zoom_part)
        slide = spotlit(self.slide_at(spot, elapsed_ms), workshop.stage.spotlight)
        share = time_share(workshop, spot.step, self.bridge.desk.now_s())
        return slide if share is None else timed(slide, share, self._theme)

    def _run_frames(self, moving: bool) -> None:
        if moving and not self._frames.isActive():
            self._frames.start()
        elif not moving and self._frames.isActive():
            self._frames.stop()
            self._warming.start()  # what comes next could not be painted ahead meanwhile
        if not self._seconds.isActive():
            self._seconds.start()

    def tick(self) -> None:
        """A second has passed: clocks on the slide go on, unless the room keeps its picture."""
        if not self.bridge.workshop.stage.frozen and not self._frames.isActive():
            self._draw_if_different()

    def _draw_if_different(self) -> None:
        elapsed = SETTLED if self._reduced_motion else float(self._since.elapsed())
        if self._due(elapsed) != self.slide:
            self._draw()

    def _prepare(self) -> None:
        self._resting.stop()
        self.preparing.prepare(self._slides_around())

    def _slides_around(self) -> list[Slide]:
        """What may be shown next, the likeliest first, as it first appears."""
        return [self._at_first(spot) for spot in spots_around(self.bridge.workshop)]

    def _at_first(self, spot: Spot) -> Slide:
        """The slide of a place as it first appears."""
        return self.slide_at(spot, SETTLED if self._reduced_motion else 0.0)

    def _on_prepared(self) -> None:
        """Paint the next slide while nothing moves."""
        window = self.wall.showing
        if window and not self._frames.isActive():
            for spot in spots_around(self.bridge.workshop)[:1]:
                window.paint_ahead(self._at_first(spot))
        self._resting.start()

    def _on_bridge_changed(self, changes: Changes) -> None:
        if not changes.topics <= _SILENT_TOPICS:
            self.refresh()

    # ------------------------------------------------------------------ on which screen

    @property
    def window(self) -> ProjectorWindow | None:
        """The projector's window; None while it is off."""
        return self.wall.window

    @property
    def shares_screen(self) -> bool:
        """Whether the room may see the console: one screen for both, or two that show the same."""
        return self.wall.shares_screen

    @property
    def screen_name(self) -> str:
        """The projector as people call it; "" while none is in use."""
        return self.wall.screen_name

    def set_console(self, window: QWidget) -> None:
        """Name the console's window: its screen is never used for the room while there is another."""
        self.wall.set_console(window)

    def start(self) -> bool:
        """Switch the projector on; False where it is on already, or in a rehearsal, which has none."""
        return not self.rehearses and self.wall.start()

    def stop(self) -> None:
        """Switch the projector off and take its window away."""
        self.wall.stop()

    def toggle(self) -> None:
        """F5: on, or off again."""
        if not self.start():
            self.stop()

    def swap(self) -> bool:
        """Exchange the screens of console and room; False where there is nothing to exchange."""
        return self.wall.swap()

    def close(self) -> None:
        """End: no window, no timers, nothing listened to."""
        self.stop()
        self._halt()
        self.bridge.changed.disconnect(self._on_bridge_changed)

    def _on_opened(self, is_new: bool) -> None:
        if is_new:
            self._place = None
        self.refresh()

    def _halt(self) -> None:
        """Nothing is drawn any more by itself, and nothing made ahead."""
        self.preparing.stop()
        for timer in (self._frames, self._seconds, self._warming, self._resting):
            timer.stop()

    def _timer(self, interval_ms: int, slot: Callable[[], None], *, single: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.setSingleShot(single)
        timer.timeout.connect(slot)
        return timer
