"""The thread for long work: one job after another, progress, Cancel, and errors that arrive where people see them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.work import Job, Worker

Report = Callable[[int, int], None]
Asked = Callable[[], bool]


class NoRoom(Refusal):
    """What a job refuses in these tests."""

    code = "TEST"


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.stop()


def test_a_job_runs_elsewhere_and_its_result_and_progress_arrive_on_the_thread_of_the_window(
    worker: Worker, qtbot: QtBot
) -> None:
    heard: list[tuple[object, int]] = []

    def call(report: Report, _cancelled: Asked) -> int:
        report(1, 2)
        report(2, 2)
        return threading.get_ident()

    job = Job(call)
    job.progressed.connect(lambda done, of: heard.append(((done, of), threading.get_ident())))
    job.done.connect(lambda result: heard.append((result, threading.get_ident())))
    with qtbot.waitSignal(job.done) as done:
        worker.add(job)
    here = threading.get_ident()
    assert done.args[0] != here
    assert heard == [((1, 2), here), ((2, 2), here), (done.args[0], here)]


def test_jobs_run_one_after_another(worker: Worker, qtbot: QtBot) -> None:
    order: list[str] = []

    def named(name: str, seconds: float) -> Job:
        def call(_report: Report, _cancelled: Asked) -> None:
            time.sleep(seconds)
            order.append(name)

        return Job(call)

    slow, quick = named("slow", 0.1), named("quick", 0)
    worker.add(slow)
    with qtbot.waitSignal(quick.done):
        worker.add(quick)
    assert order == ["slow", "quick"]


def test_cancel_reaches_the_work_at_its_next_safe_point(worker: Worker, qtbot: QtBot) -> None:
    started = threading.Event()

    def call(_report: Report, cancelled: Asked) -> str:
        started.set()
        while not cancelled():
            time.sleep(0.005)
        return "stopped"

    job = Job(call)
    worker.add(job)
    assert started.wait(5)
    with qtbot.waitSignal(job.done) as done:
        job.cancel()
    assert done.args == ["stopped"]


def failing(error: Exception) -> Job:
    def call(_report: Report, _cancelled: Asked) -> None:
        raise error

    return Job(call)


@pytest.mark.parametrize(
    ("error", "own", "raised"),
    [
        (NoRoom("No room."), False, [NoRoom]),
        (NoRoom("No room."), True, []),
        (KeyError("bug"), False, [KeyError]),
        (KeyError("bug"), True, [KeyError]),
    ],
)
def test_an_error_goes_to_whoever_began_and_on_to_where_all_end_save_a_refusal_that_is_shown_already(
    worker: Worker, qtbot: QtBot, error: Exception, own: bool, raised: list[type[Exception]]
) -> None:
    job, told = failing(error), list[object]()
    job.has_own_refusals = own
    job.failed.connect(told.append)
    with qtbot.captureExceptions() as found:
        with qtbot.waitSignal(job.failed):
            worker.add(job)
        qtbot.waitUntil(lambda: len(found) >= len(raised))
        qtbot.wait(20)
    assert told == [error]
    assert [each[0] for each in found] == raised


def test_stopping_finishes_the_job_in_hand(qapp: QApplication) -> None:
    worker, done, started = Worker(), list[int](), threading.Event()

    def call(_report: Report, _cancelled: Asked) -> None:
        started.set()
        time.sleep(0.1)
        done.append(1)

    job = Job(call)
    worker.add(job)
    assert started.wait(5)
    worker.stop()
    assert done == [1]
