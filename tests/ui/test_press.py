"""The child process that makes reports: the same bytes as without it, ended cleanly, bugs and faults told apart."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from abcdesk.domain.errors import UserError
from abcdesk.domain.records import ReportWishes
from abcdesk.domain.workshop import Workshop
from abcdesk.report.document import render_report
from abcdesk.report.order import Order
from abcdesk.report.pages import SECTIONS
from abcdesk.ui.helper import HelperFaultError
from abcdesk.ui.report.press import PageImage, Press
from tests.report.workshops import sample


@pytest.fixture
def press() -> Iterator[Press]:
    made = Press()
    yield made
    made.stop()
    made.close()


def wished(*sections: str) -> Workshop:
    return sample().put(ReportWishes(sections=sections))


def test_it_knows_the_sections_without_reportlab(press: Press) -> None:
    assert press.sections == SECTIONS


def test_the_child_prints_what_would_be_printed_here(press: Press, tmp_path: Path) -> None:
    order, shown = Order(wished("cover", "summary"), {}, draft=True), list[PageImage]()
    press.draw(order, 200, shown.append)
    assert [(page.place, page.count, page.image.width()) for page in shown] == [
        (place, 3, 200) for place in range(3)
    ]
    press.write(order, tmp_path / "of-the-preview.pdf")
    press.write(Order(sample(), {}), tmp_path / "another.pdf")
    here = render_report(wished("cover", "summary"), lambda _card: None, draft=True)
    assert (tmp_path / "of-the-preview.pdf").read_bytes() == here
    assert (tmp_path / "another.pdf").read_bytes() == render_report(sample(), lambda _card: None)


def test_a_folder_that_is_gone_is_said_by_name(press: Press, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no folder"):
        press.write(Order(wished("cover"), {}), tmp_path / "gone" / "report.pdf")


def test_a_bug_in_the_child_comes_back_as_one_and_the_next_job_works(press: Press) -> None:
    with pytest.raises(HelperFaultError, match="no such section"):
        press.draw(Order(wished("none"), {}), 100, lambda _page: None)
    press.draw(Order(wished("cover"), {}), 100, lambda _page: None)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_child_that_is_killed_is_replaced(press: Press) -> None:
    order = Order(wished("cover"), {})
    press.draw(order, 100, lambda _page: None)
    assert press.helper.child_id is not None
    os.kill(press.helper.child_id, signal.SIGKILL)
    with pytest.raises(UserError, match="has ended"):
        press.draw(order, 100, lambda _page: None)
    press.draw(order, 100, lambda _page: None)


def test_stopped_in_the_middle_of_a_report(press: Press) -> None:
    first, ended = threading.Event(), list[UserError]()

    def work() -> None:
        try:
            press.draw(Order(sample(), {}), 2000, lambda _page: first.set())
        except UserError as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert first.wait(30)
    press.stop()
    thread.join(30)
    assert not thread.is_alive() and len(ended) == 1
