"""A forked child with strace attached to it: to record what it asks of the disk, or to let the disk fail it."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import time
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

_PR_SET_PTRACER, _ANYBODY = 0x59616D61, ctypes.c_ulong(-1)


class TracingRefused(Exception):
    """This machine does not let strace attach to a child (a container without the right to trace)."""


class Traced:
    """A child that waits, is traced, and then works. told: the pipe from which its lines are read."""

    def __init__(self, work: Callable[[int, int], None]) -> None:
        """Fork. work: is given the pipe to tell lines into, and a pipe whose next byte means "go on"."""
        self.told, writing = os.pipe()
        waiting, self._go = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.told)
            os.close(self._go)
            only(lambda: _work(work, writing, waiting))
        os.close(writing)
        os.close(waiting)
        self._strace: subprocess.Popen[bytes] | None = None

    def attach(self, options: Sequence[str]) -> None:
        """Attach strace and return once it traces. Raises TracingRefused."""
        command = ["strace", "-f", "-qq", *options, "-p", str(self.pid)]
        self._strace = subprocess.Popen(command, stderr=subprocess.PIPE)
        end = time.monotonic() + 20
        while not _is_traced(self.pid):
            if self._strace.poll() is not None or time.monotonic() > end:
                why = self._strace.communicate()[1].decode() if self._strace.poll() is not None else "no answer"
                self.end()
                raise TracingRefused(why)
            time.sleep(0.001)

    def detach(self) -> None:
        """Let the child go on without strace."""
        if self._strace is not None:
            with suppress(ProcessLookupError):
                self._strace.send_signal(signal.SIGINT)
            self._strace.communicate()
            self._strace = None

    def go(self) -> None:
        """Let the child go on from where it waits."""
        os.write(self._go, b".")

    def rest(self) -> bytes:
        """Return what the child still tells until it ends."""
        told = b""
        while more := os.read(self.told, 1 << 16):
            told += more
        return told

    def end(self) -> int:
        """End the child if it still runs, and return how it ended."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        return self.wait()

    def wait(self) -> int:
        """Wait for the end of the child and return its exit code."""
        _, status = os.waitpid(self.pid, 0)
        self.detach()
        os.close(self.told)
        os.close(self._go)
        return os.waitstatus_to_exitcode(status)


def only(work: Callable[[], None]) -> NoReturn:
    """Do what a forked child is there for, and end it: nothing that its parent has begun is done twice."""
    try:
        work()
    except BaseException:  # noqa: BLE001 a child never unwinds into its parent's code
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _work(work: Callable[[int, int], None], writing: int, waiting: int) -> None:
    _let_anybody_trace()
    os.read(waiting, 1)
    work(writing, waiting)


def _let_anybody_trace() -> None:
    """Allow a brother process to attach, where the system restricts that to parents."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PTRACER, _ANYBODY, 0, 0, 0)


def _is_traced(pid: int) -> bool:
    status = Path(f"/proc/{pid}/status").read_text()
    return "TracerPid:\t0\n" not in status
