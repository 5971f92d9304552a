"""The thread that writes: order, errors, and a window that lives while the disk is slow."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.writing import PATIENCE, Writer

SLOW = PATIENCE * 4


class DiskFull(Refusal):
    """What a write raises in these tests."""

    code = "TEST"


@pytest.fixture
def writer(qapp: QApplication) -> Iterator[Writer]:
    made = Writer()
    yield made
    made.stop()


def slow(done: list[str], name: str, seconds: float = SLOW) -> Callable[[], str]:
    """Return a write that takes its time and then says that it was done."""

    def write() -> str:
        time.sleep(seconds)
        done.append(name)
        return name

    return write


def test_a_write_is_carried_out_on_another_thread_and_its_result_comes_back(writer: Writer) -> None:
    assert writer.carry_out(threading.get_ident) not in (0, threading.get_ident())


def test_writes_keep_their_order_whether_or_not_somebody_waits_for_them(writer: Writer) -> None:
    done: list[str] = []
    writer.carry_out_later(slow(done, "draft"), instead_of="here")
    writer.carry_out_later(slow(done, "other draft", 0), instead_of="there")
    assert writer.carry_out(slow(done, "save", 0)) == "save"
    writer.carry_out_later(slow(done, "last", 0), instead_of="here")
    writer.stop()
    assert done == ["draft", "other draft", "save", "last"]


def test_on_a_slow_disk_only_the_newest_draft_of_a_place_waits(writer: Writer) -> None:
    done: list[str] = []
    writer.carry_out_later(slow(done, "in hand"), instead_of="here")
    time.sleep(0.02)
    for number in range(50):
        writer.carry_out_later(slow(done, f"{number}", 0), instead_of="here")
    writer.stop()
    assert done == ["in hand", "49"]


def test_a_draft_asked_for_after_a_save_is_never_carried_out_before_it(writer: Writer) -> None:
    done: list[str] = []
    writer.carry_out_later(slow(done, "in hand"), instead_of="elsewhere")
    writer.carry_out_later(slow(done, "before", 0), instead_of="here")
    QTimer.singleShot(
        0, writer, lambda: writer.carry_out_later(slow(done, "after", 0), instead_of="here")
    )  # as a draft that comes due while the save waits
    writer.carry_out(slow(done, "save", SLOW))
    writer.stop()
    assert done == ["in hand", "before", "save", "after"]


def test_what_a_write_raises_is_raised_to_whoever_waits(writer: Writer) -> None:
    def refuse() -> None:
        raise DiskFull("The disk is full.")

    with pytest.raises(DiskFull):
        writer.carry_out(refuse)

    def refuse_late() -> None:
        time.sleep(SLOW)
        raise DiskFull("The disk is full.")

    with pytest.raises(DiskFull):
        writer.carry_out(refuse_late)
    assert writer.carry_out(lambda: 1) == 1


def test_what_a_later_write_raises_comes_out_on_the_thread_of_the_window(writer: Writer, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise DiskFull("The disk is full.")

    with qtbot.captureExceptions() as raised:
        writer.carry_out_later(refuse, instead_of="here")
        writer.carry_out(lambda: None)
        assert raised == []
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is DiskFull


def test_the_window_lives_while_a_save_is_slow_and_is_told_about_it(writer: Writer) -> None:
    beats: list[float] = []
    told: list[bool] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(10)
    writer.waiting.connect(told.append)
    began = time.monotonic()
    writer.carry_out(slow([], "save"))
    assert told == [True, False]
    assert len([beat for beat in beats if beat > began + PATIENCE]) >= 5
    writer.carry_out(lambda: None)
    assert told == [True, False], "a quick save is not waited for in a loop of its own"


def test_a_save_within_a_slow_save_comes_after_it(writer: Writer) -> None:
    done: list[str] = []
    QTimer.singleShot(int(PATIENCE * 1500), writer, lambda: writer.carry_out(slow(done, "inner")))
    assert writer.carry_out(slow(done, "outer")) == "outer"
    assert done == ["outer", "inner"]


def test_a_program_that_is_told_to_end_waits_for_the_save_without_turning_in_circles(
    writer: Writer, qapp: QApplication
) -> None:
    done: list[str] = []
    loops: list[int] = []
    QTimer.singleShot(
        int(PATIENCE * 1500), qapp, lambda: (loops.append(QThread.currentThread().loopLevel()), qapp.exit(0))
    )
    before = time.process_time()
    writer.carry_out(slow(done, "save"))
    assert done == ["save"]
    assert loops, "the end must be asked for while the save is under way"
    assert time.process_time() - before < SLOW
    QTimer.singleShot(0, qapp, qapp.quit)
    qapp.exec()  # or no event loop would run in the tests that follow


def test_stopping_finishes_what_was_asked_for_and_then_does_the_last_thing(qapp: QApplication) -> None:
    writer, done = Writer(), list[str]()
    writer.carry_out_later(slow(done, "draft"), instead_of="here")
    writer.stop(lambda: done.append("closed"))
    assert done == ["draft", "closed"]
