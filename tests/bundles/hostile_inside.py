"""Hostile files that are rightly signed and sealed: what is wrong with them lies inside."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from typing import Any

from engage_desktop.bundles import frames as framing
from engage_desktop.bundles import limits, packs
from engage_desktop.domain import log
from tests.bundles.nasty import NASTY_JSON, NASTY_WORDS

SITE = "5a" * 16


def streams(bench: Any) -> Iterator[tuple[Any, ...]]:
    path = bench.one_of("to-centre").path
    header, inside = bench.parts(path)[0], bench.frames(path)
    raw = b"".join(framing.frame(kind, body) for kind, body in inside)
    first = framing.frame(*inside[0])
    padding = framing.frame(b"P", b"")
    bomb = zlib.compress(bytes(40_000_000), 9)
    made: dict[str, tuple[bytes, str]] = {
        "bomb": (bomb, "B14"),
        "bomb of padding": (
            zlib.compress(first + framing.frame(b"P", bytes(limits.LARGEST_FRAME - 1)) * 30, 9),
            "B13",
        ),
        "bomb in a bomb": (zlib.compress(bomb, 9), "B13"),
        "endless small padding": (zlib.compress(first + padding * 3_000_000, 1), "B13"),
        "bomb after the end": (zlib.compress(raw + bytes(10_000_000), 9), "B14"),
        "raw deflate": (zlib.compress(raw)[2:-4], "B14"),
        "gzip": (zlib.compressobj(wbits=31).compress(raw), "B14"),
        "not packed": (raw, "B14"),
        "nothing": (b"", "B14"),
        "cut": (zlib.compress(raw)[:-4], "B14"),
        "wrong sum": (zlib.compress(raw)[:-4] + b"\0\0\0\0", "B14"),
        "two streams": (zlib.compress(raw) + zlib.compress(raw), "B14"),
        "with a dictionary": (_with_dictionary(raw), "B14"),
    }
    for name, (data, code) in made.items():
        yield name, bench.rewrap(header, bench.seal(data)), code


def _with_dictionary(raw: bytes) -> bytes:
    deflate = zlib.compressobj(zdict=b"manifest")
    return deflate.compress(raw) + deflate.flush()


def frames(bench: Any) -> Iterator[tuple[Any, ...]]:
    path = bench.one_of("to-centre").path
    inside = bench.frames(path)
    first, second, last = inside[0], inside[1], inside[-1]
    other = bench.frames(bench.one_of("to-centre").path)
    lists: dict[str, tuple[list[tuple[bytes, bytes]], str]] = {
        "no manifest": (inside[1:], "B14"),
        "no end": (inside[:-1], "B14"),
        "nothing": ([], "B14"),
        "two ends": ([*inside, last], "B14"),
        "swapped manifest": ([other[0], *inside[1:]], "B14"),
        "swapped records": ([first, *other[1:-1], last], "B14"),
        "swapped end": ([*inside[:-1], other[-1]], "B14"),
        "record left out": ([first, *inside[2:]], "B14"),
        "record twice": ([first, second, *inside[1:]], "B14"),
        "records turned round": ([first, *inside[-2:0:-1], last], "B14"),
        "unknown frame": ([first, (b"Z", b"x"), *inside[1:]], "B14"),
        "frame of NUL": ([first, (b"\0", b"x"), *inside[1:]], "B14"),
        "blob from nowhere": ([first, (b"B", b"x"), *inside[1:]], "B14"),
        "erased though not said": ([first, (b"T", b"{}"), *inside[1:]], "B14"),
        "too large a frame": ([first, (b"O", b"x" * limits.LARGEST_FRAME), *inside[1:]], "B13"),
        "padding without end": ([first, *[(b"P", b"")] * 10_001, *inside[1:]], "B13"),
    }
    for name, (changed, code) in lists.items():
        yield name, bench.refilled(path, changed, mend_end=name != "swapped end"), code
    header, start = bench.parts(path)[0], framing.frame(*first)
    for name, raw, code in (
        ("length of nothing", bytes(4), "B14"),
        ("length of 4 GiB", b"\xff\xff\xff\xffO", "B13"),
        ("half a length", b"\0\0", "B14"),
        ("longer than there is", b"\0\0\1\0Oxx", "B14"),
    ):
        yield name, bench.rewrap(header, bench.seal(zlib.compress(start + raw))), code


def operations(bench: Any) -> Iterator[tuple[Any, ...]]:
    path = bench.one_of("to-centre").path
    inside = bench.frames(path)
    body = inside[1][1]

    def replaced(data: bytes) -> Any:
        return bench.refilled(path, [inside[0], (b"O", data), *inside[2:]])

    for name, raw in NASTY_JSON.items():
        yield f"JSON: {name}", replaced(raw), "B14"
        if raw.startswith(b"{") and raw.endswith(b"}"):
            within = body.replace(b'"body":{', b'"body":{"0":' + raw + b",", 1)
            yield f"JSON within: {name}", replaced(within), "B14"
    lies: dict[str, Any] = {
        "number 0": {"seq": 0},
        "number below nothing": {"seq": -1},
        "number too large": {"seq": 2**63},
        "number as text": {"seq": "1"},
        "number as truth": {"seq": True},
        "act later than itself": {"act": 2},
        "clock below nothing": {"hlc": -1},
        "site in capitals": {"site": SITE.upper()},
        "site of a path": {"site": "../../../../../../../etc/passwd"},
        "site of another": {"site": "0" * 32},
        "short nonce": {"nonce": "00"},
        "no row": {"row": ""},
        "long row": {"row": "r" * 65},
        "no kind": {"kind": ""},
        "long kind": {"kind": "k" * 65},
        "body of a list": {"body": []},
        "body of nothing": {"body": None},
        "one part more": {"more": 1},
    }
    for name, parts in lies.items():
        yield name, replaced(log.canonical_json(json.loads(body) | parts)), "B14"
    yield (
        "one part less",
        replaced(log.canonical_json({k: v for k, v in json.loads(body).items() if k != "act"})),
        "B14",
    )
    yield "too large", replaced(log.canonical_json(json.loads(body) | {"body": {"t": "x" * 262_144}})), "B13"


def manifests(bench: Any) -> Iterator[tuple[Any, ...]]:
    path = bench.one_of("to-centre").path
    inside = bench.frames(path)
    manifest = json.loads(inside[0][1])
    run, picked = manifest["sites"][0], {"site": SITE, "first_seq": 1, "last_seq": 6, "count": 6}
    blob = {"use": "attachment", "sha256": "0" * 64, "size": 1}
    lies: dict[str, tuple[dict[str, Any], str]] = {
        "another sender": ({"sender": "0" * 32}, "B14"),
        "another team": ({"organisation": "elsewhere-team"}, "B14"),
        "another kind": ({"kind": "peer"}, "B14"),
        "other recipients": ({"recipients": ["0" * 32]}, "B14"),
        "endless run": ({"sites": [{**run, "last_seq": 2**63 - 1}]}, "B14"),
        "run backwards": ({"sites": [{**run, "first_seq": 6, "last_seq": 1}]}, "B14"),
        "run from nothing": ({"sites": [{**run, "first_seq": 0}]}, "B14"),
        "site twice": ({"sites": [run, run]}, "B14"),
        "no sites": ({"sites": []}, "B14"),
        "many sites": ({"sites": [{**run, "site": f"{n:032x}"} for n in range(1001)]}, "B14"),
        "another chain before": ({"sites": [{**run, "chain_before": "1" * 64}]}, "B14"),
        "another chain after": ({"sites": [{**run, "chain_after": "1" * 64}]}, "B14"),
        "picked out in this kind": ({"sites": [], "selected": [picked]}, "B14"),
        "more records": ({"counts": {"operations": 2**62, "blobs": 0}}, "B14"),
        "blobs not named": ({"counts": {"operations": 6, "blobs": 9}}, "B11"),
        "blob not critical": ({"counts": {"operations": 6, "blobs": 1}, "blobs": [blob]}, "B14"),
        "blob too large": ({"counts": {"operations": 6, "blobs": 1}, "blobs": [{**blob, "size": 2**40}]}, "B14"),
        "no such day": ({"made_at": "2026-02-31T00:00:00Z"}, "B14"),
        "day of another form": ({"made_at": "now"}, "B14"),
        "held below nothing": ({"have": {SITE: -1}}, "B14"),
        "held by a path": ({"have": {"../x": 1}}, "B14"),
    }
    for name, (parts, code) in lies.items():
        yield name, bench.refilled(path, [(b"M", log.canonical_json(manifest | parts)), *inside[1:]]), code
    for name, raw in NASTY_JSON.items():
        yield (
            f"JSON: {name}",
            bench.refilled(path, [(b"M", raw), *inside[1:]]),
            "B14",
        )
    yield "another past", bench.one_of("to-centre").path, "B10", {"held": "07" * 32}


def kinds(bench: Any) -> Iterator[tuple[Any, ...]]:
    document = packs.written(bench.some_pack(bench.team))
    said = json.loads(document)
    unfit: dict[str, tuple[bytes, str]] = {
        "version 0": (log.canonical_json(said | {"version": 0}), "B14"),
        "later": (log.canonical_json(said | {"format": 9}), "B11"),
        "another root": (log.canonical_json(said | {"roots": ["0" * 64]}), "B14"),
        "another team": (log.canonical_json(said | {"organisation": "elsewhere-team"}), "B14"),
        "laptop made a centre": (
            log.canonical_json(said | {"devices": [said["devices"][0], said["devices"][1] | {"role": "centre"}]}),
            "B14",
        ),
        "list of a path": (log.canonical_json(said | {"lists": {"../../x": said["lists"]["roles"]}}), "B14"),
        "list as text": (log.canonical_json(said | {"lists": {"roles": "<b>"}}), "B14"),
        "deep": (log.canonical_json(said | {"more": [[[[[[[[[]]]]]]]]]}), "B14"),
        "not a pack": (b"PK\x03\x04", "B14"),
    }
    for name, (pack, code) in unfit.items():
        yield f"pack {name}", bench.pick([], "pack", pack=pack).path, code
    for name, raw in NASTY_JSON.items():
        if raw:
            yield f"pack of JSON: {name}", bench.pick([], "pack", pack=raw).path, "B14"
    path = bench.one_of("peer").path
    inside = bench.frames(path)
    runs = json.loads(inside[0][1])["selected"][0]
    for name, parts in (
        ("endless", {"last_seq": 2**63 - 1}),
        ("more than there is room for", {"count": 100}),
        ("backwards", {"first_seq": 9, "last_seq": 1}),
        ("none", {"count": 0}),
    ):
        manifest = json.loads(inside[0][1]) | {"selected": [runs | parts]}
        yield f"picked out: {name}", bench.refilled(path, [(b"M", log.canonical_json(manifest)), *inside[1:]]), "B14"


def texts(bench: Any) -> Iterator[tuple[Any, ...]]:
    """Words that harm a careless program are data here: they come out as they went in."""
    comment = {
        "session": "s1",
        "question": None,
        "kind": "own_words",
        "source": "typed",
        "person": None,
        "root": "c1",
        "table": "",
        "language": "en",
        "batch": None,
        "reason": "",
        "supersedes": [],
    }
    for place, (name, words) in enumerate(NASTY_WORDS.items()):
        site = f"{place:032x}"
        one, two = (json.loads(raw) for raw in bench.some_operations(2, site=site))
        one |= {"body": {"text": words}, "kind": words[:64], "row": words[:64]}
        two |= {"body": {**comment, "text": words}}
        operations = [log.canonical_json(one), log.canonical_json(two)]
        yield name, bench.write(operations, site=site).path, "accepted"
