"""Puts a line in the order the eye reads it (python-bidi) and joins its letters (HarfBuzz), ready to be drawn."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

import uharfbuzz
from bidi import algorithm as bidi
from reportlab.pdfbase.ttfonts import TTFont

from engage_desktop.reports.fonts import FontShelf, stand_in
from engage_desktop.reports.plain import ISOLATE_CLOSER, ISOLATE_OPENERS, Direction, direction_of

# Letters that need no shaping and no reordering: Latin, Greek, Cyrillic, their punctuation and signs.
_PLAIN = re.compile(
    "[ -~\xa0-\u02af\u0370-\u03e1\u03f0-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u20bf]*"
)
_NEUTRAL = "\ufffc"
_ISOLATES = ISOLATE_OPENERS + ISOLATE_CLOSER
# Direction marks, variation selectors, skin tones (the shipped picture font has one tone).
_NOT_DRAWN = re.compile("[\u200e\u200f\u061c\u2066-\u2069\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
_FEATURES = {"kern": True, "liga": True, "dlig": False}


class Glyph(NamedTuple):
    """One drawn shape: the character that stands for it, its place and its own width, all for a size of 1 point."""

    character: str
    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of one line in one font: its glyphs in reading order, placed from the line's left end."""

    face: TTFont
    glyphs: tuple[Glyph, ...]


class _Piece(NamedTuple):
    level: int
    font: TTFont
    text: str


def is_plain(text: str) -> bool:
    """Return whether `text` can be drawn as it stands, in the primary font alone."""
    return _PLAIN.fullmatch(text) is not None


def levels_of(text: str, base: Direction) -> list[int]:
    """Return the embedding level of each character of one paragraph."""
    return _levels(text, 1 if base == "rtl" else 0)


def shaped(text: str, levels: list[int], bold: bool, shelf: FontShelf) -> tuple[list[Run], float]:
    """Return one line of logical text as runs in reading order, each where the eye expects it, and the line's width.

    The runs' places follow Unicode UAX #9, rule L2; width and places are for a size of 1 point.
    """
    pieces: list[_Piece] = []
    start = 0
    for level, group in groupby(levels):
        stop = start + len(list(group))
        drawn = _NOT_DRAWN.sub("", text[start:stop])
        pieces += [_Piece(level, font, words) for font, words in shelf.runs(drawn, bold)]
        start = stop
    x = 0.0
    runs: dict[int, Run] = {}
    for piece in _reordered(pieces):
        glyphs, width = _glyphs(piece.font, piece.text, x, rtl=piece.level % 2 == 1)
        runs[id(piece)] = Run(piece.font, glyphs)
        x += width
    return [runs[id(piece)] for piece in pieces], x


def _levels(text: str, base: int) -> list[int]:
    """Return the embedding level of each character. An isolate counts as one neutral sign in the text around it."""
    outer: list[str] = []
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        stop = _isolate_end(text, at) if text[at] in ISOLATE_OPENERS else at + 1
        outer.append(_NEUTRAL if text[at] in _ISOLATES else text[at])
        spans.append((at, stop))
        at = stop
    levels = [0] * len(text)
    for level, (start, stop) in zip(_plain_levels("".join(outer), base), spans, strict=True):
        levels[start:stop] = [level] * (stop - start)
        if stop > start + 1:
            inside = text[start + 1 : stop - 1]
            levels[start + 1 : stop - 1] = _levels(inside, _inner_base(text[start], inside, level))
    return levels


def _inner_base(opener: str, inside: str, level: int) -> int:
    rtl = opener == "\u2067" or (opener == "\u2068" and direction_of(inside) == "rtl")
    return level + 1 if (level % 2 == 1) != rtl else level + 2


def _isolate_end(text: str, start: int) -> int:
    depth = 0
    for at in range(start, len(text)):
        if text[at] in ISOLATE_OPENERS:
            depth += 1
        elif text[at] == ISOLATE_CLOSER:
            depth -= 1
            if depth == 0:
                return at + 1
    return start + 1


def _plain_levels(text: str, base: int) -> list[int]:
    storage = bidi.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, ("L", "R")[base % 2]
    bidi.get_embedding_levels(text, storage)
    for at, character in enumerate(storage["chars"]):
        character["at"] = at
    bidi.explicit_embed_and_overrides(storage)
    bidi.resolve_weak_types(storage)
    bidi.resolve_neutral_types(storage, False)
    bidi.resolve_implicit_levels(storage, False)
    known = {character["at"]: character["level"] for character in storage["chars"]}
    levels: list[int] = []
    for at in range(len(text)):
        levels.append(known.get(at, levels[-1] if levels else base))
    return levels


def _reordered(pieces: list[_Piece]) -> list[_Piece]:
    highest = max((piece.level for piece in pieces), default=0)
    for level in range(highest, 0, -1):
        ordered: list[_Piece] = []
        for turned, group in groupby(pieces, key=lambda piece: piece.level >= level):
            alike = list(group)
            ordered += reversed(alike) if turned else alike
        pieces = ordered
    return pieces


def _glyphs(font: TTFont, text: str, start: float, *, rtl: bool) -> tuple[tuple[Glyph, ...], float]:
    """Return the joined glyphs of `text` in reading order, and their width."""
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    uharfbuzz.shape(uharfbuzz.Font(font.hbFace), buffer, _FEATURES)
    scale, x = 1 / font.hbFace.upem, start
    sources = _sources(text, [info.cluster for info in buffer.glyph_infos])
    drawn: list[tuple[int, int, float, float]] = []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        drawn.append((info.codepoint, info.cluster, x + place.x_offset * scale, place.y_offset * scale))
        x += place.x_advance * scale
    glyphs: list[Glyph] = []
    for number, cluster, left, up in reversed(drawn) if rtl else drawn:
        character = stand_in(font, number, sources.pop(cluster, ""))
        glyphs.append(Glyph(character, left, up, font.face.getCharWidth(ord(character)) / 1000))
    return tuple(glyphs), x - start


def _sources(text: str, clusters: list[int]) -> dict[int, str]:
    """Return for each cluster the characters it draws; the cluster's first glyph in reading order will stand for them."""
    starts = sorted(set(clusters))
    return {start: text[start:stop] for start, stop in zip(starts, [*starts[1:], len(text)], strict=True)}
