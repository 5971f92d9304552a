"""Drives one fuzz target: `python -m tests.fuzz.drive TARGET RUNS`, with atheris where it is installed, else by plain chance.

Ends with 0 and a line that says how many runs were made and by what; anything else is a finding.
"""

from __future__ import annotations

import importlib
import importlib.util
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

SLOWEST = 5
"""Seconds that one input may take."""
LONGEST = 8192
TOKENS = (
    *(b"{}", b"[]", b'""', b":", b",", b"null", b"NaN", b"-1", b"1e9", b"9" * 30, b"\\u0000", b"\\ud800"),
    *(b"\0\0\0\0", b"\xff\xff\xff\xff", b"\0\x10\0\0", b"[" * 40, b'{"a":' * 20, b"=", b'"', b"\r\n", b"\xef\xbb\xbf"),
)


def main(name: str, runs: int) -> None:
    """Run one target so many times."""
    if importlib.util.find_spec("atheris") is None:
        target = importlib.import_module("tests.fuzz.targets").TARGETS[name]
        by_chance(target.take, target.seeds, runs)
        print(f"Done {runs} runs by plain chance: atheris is not installed here")
        return
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["engage_desktop"], enable_loader_override=False):
        target = importlib.import_module("tests.fuzz.targets").TARGETS[name]
    by_coverage(atheris, target.take, target.seeds, runs)


def by_coverage(atheris: Any, take: Callable[[bytes], None], seeds: Sequence[bytes], runs: int) -> None:
    """Let atheris look for new ways through the code. It ends the process itself."""
    folder = Path(tempfile.mkdtemp(prefix="engage-fuzz-"))
    for place, seed in enumerate(seeds):
        (folder / f"seed-{place}").write_bytes(seed)
    limits = [
        f"-runs={runs}",
        f"-max_len={LONGEST}",
        f"-timeout={SLOWEST}",
        "-rss_limit_mb=1024",
        "-print_final_stats=1",
    ]
    atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={folder}/", str(folder)], take)
    atheris.Fuzz()


def by_chance(take: Callable[[bytes], None], seeds: Sequence[bytes], runs: int, *, seed: int = 10) -> None:
    """Spoil the seeds at random; whatever but a refusal comes out ends it, with the input that did it."""
    chance = random.Random(seed)
    for _ in range(runs):
        data = spoilt(chance, seeds)
        before = time.monotonic()
        try:
            take(data)
        except Exception:
            print(f"The input was {data!r}")
            raise
        if time.monotonic() - before > SLOWEST:
            sys.exit(f"Too slow: {data!r}")


def spoilt(chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """Return a seed with some bytes changed, put in, taken out, or joined to another seed."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.choice((1, 1, 1, 2, 4, 16))):
        at = chance.randrange(len(data) + 1)
        way = chance.randrange(6)
        if way == 0 and at < len(data):
            data[at] ^= 1 << chance.randrange(8)
        elif way == 1:
            data[at:at] = chance.randbytes(chance.randrange(1, 9))
        elif way == 2:
            del data[at : at + chance.randrange(1, 64)]
        elif way == 3:
            data[at : at + chance.randrange(8)] = chance.choice(TOKENS)
        elif way == 4:
            other = chance.choice(seeds)
            data[at:] = other[chance.randrange(len(other) + 1) :]
        else:
            data[at:at] = data[chance.randrange(len(data) + 1) :][: chance.randrange(1, 200)]
    return bytes(data[:LONGEST])


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
