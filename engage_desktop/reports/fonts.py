"""The shipped fonts: loads each file when a character first needs it, and says which font prints which character."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

import uharfbuzz
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

PRIMARY = "NotoSans"
_ARABIC, _NASTALIQ = "NotoSansArabic", "NotoNastaliqUrdu"
_SCRIPTS = (
    (0x0590, 0x05FF, "NotoSansHebrew"),
    (0x0600, 0x06FF, _ARABIC),
    (0x0750, 0x077F, _ARABIC),
    (0x08A0, 0x08FF, _ARABIC),
    (0x0900, 0x097F, "NotoSansDevanagari"),
    (0x0980, 0x09FF, "NotoSansBengali"),
    (0x0A00, 0x0A7F, "NotoSansGurmukhi"),
    (0x0A80, 0x0AFF, "NotoSansGujarati"),
    (0x0B80, 0x0BFF, "NotoSansTamil"),
    (0xFB1D, 0xFB4F, "NotoSansHebrew"),
    (0xFB50, 0xFDFF, _ARABIC),
    (0xFE70, 0xFEFC, _ARABIC),
)
_FILES = (
    PRIMARY,
    _ARABIC,
    _NASTALIQ,
    "NotoSansBengali",
    "NotoSansGurmukhi",
    "NotoSansGujarati",
    "NotoSansTamil",
    "NotoSansDevanagari",
    "NotoSansHebrew",
)
_SIGNS = ("NotoSansSymbols2", "NotoSansMath", "NotoEmoji")
NAMES = (
    *(f"{family}-{weight}" for family in _FILES for weight in ("Regular", "Bold")),
    *(f"{s}-Regular" for s in _SIGNS),
)
# How far each font's letters reach above and below the line at size 1, where its own figures are too generous or too tight.
_REACH = {_ARABIC: (1.12, 0.52), _NASTALIQ: (1.45, 0.95), "NotoEmoji": (0.93, 0.24), "NotoSansMath": (1.07, 0.3)}
_PREFIX = "Engage-"
_PRIVATE = 0xF0000
_stand_ins: dict[str, dict[tuple[int, str], str]] = {}
_URDU = ("ur", "pnb", "ks")
_ZERO_WIDTH_JOINERS = "\u200c\u200d"
_MARKS = frozenset(("Mn", "Mc", "Me"))
_SIGN_FONTS = tuple(f"{_PREFIX}{family}" for family in _SIGNS)


@lru_cache(maxsize=64)
def _load(path: Path) -> TTFont:
    font = TTFont(f"{_PREFIX}{path.stem}", str(path), shapable=True)
    registerFont(font)
    return font


class FontShelf:
    """The fonts of one folder, for one language: Urdu is set in Nastaliq, every other Arabic script in Naskh."""

    def __init__(self, folder: Path, language: str = "en-GB") -> None:
        self.folder = folder
        self._arabic = _NASTALIQ if language.split("-")[0].lower() in _URDU else _ARABIC
        self._chosen: dict[tuple[str, bool], TTFont] = {}

    def in_language(self, language: str) -> FontShelf:
        """Return the shelf for words in another language."""
        return FontShelf(self.folder, language)

    def primary(self, bold: bool) -> TTFont:
        """Return Noto Sans, which holds Latin (Welsh and Polish too), Greek and Cyrillic."""
        return self._font(PRIMARY, bold)

    def runs(self, text: str, bold: bool) -> list[tuple[TTFont, str]]:
        """Return `text` cut where the font changes. Marks, joiners and spaces stay with the letters before them."""
        runs: list[tuple[TTFont, str]] = []
        for character in text:
            before = runs[-1][0] if runs else None
            font = before if before is not None and _clings(character, before) else self._for(character, bold)
            if font is before:
                runs[-1] = (font, runs[-1][1] + character)
            else:
                runs.append((font, character))
        return runs

    def _for(self, character: str, bold: bool) -> TTFont:
        font = self._chosen.get((character, bold))
        if font is None:
            font = self._chosen[character, bold] = self._first_holding(character, bold)
        return font

    def _first_holding(self, character: str, bold: bool) -> TTFont:
        likely = self._font(self._family(ord(character)), bold)
        if holds(likely, character) or unicodedata.category(character).startswith("C"):
            return likely
        others = (self._font(family, bold) for family in (PRIMARY, *_SIGNS))
        return next((font for font in others if holds(font, character)), self.primary(bold))

    def _family(self, code: int) -> str:
        for first, last, family in _SCRIPTS:
            if first <= code <= last:
                return self._arabic if family == _ARABIC else family
        return PRIMARY

    def _font(self, family: str, bold: bool) -> TTFont:
        return _load(self.folder / f"{family}-{'Bold' if bold and family not in _SIGNS else 'Regular'}.ttf")


def stand_in(font: TTFont, glyph: int, source: str) -> str:
    """Return the character that reportlab will print as `glyph`.

    It is `source` itself where the font draws it so, else one of the private planes. `spelling` tells what that one means.
    """
    face = font.face
    if len(source) == 1 and face.charToGlyph.get(ord(source), 0) == glyph:
        return source
    known: dict[tuple[int, str], str] = _stand_ins.setdefault(font.fontName, {})
    character = known.get((glyph, source))
    if character is None:
        character = known[glyph, source] = chr(_PRIVATE + len(known))
        face.charToGlyph[ord(character)] = glyph
        face.charWidths[ord(character)] = (
            uharfbuzz.Font(font.hbFace).get_glyph_h_advance(glyph) * 1000 / font.hbFace.upem
        )
    return character


def spelling(font_name: str) -> dict[int, str]:
    """Return what each private character of a font stands for, by the font's own name (as in the PDF, without its tag)."""
    return {ord(character): source for (_, source), character in _stand_ins.get(_PREFIX + font_name, {}).items()}


def holds(font: TTFont, character: str) -> bool:
    """Return whether `font` has a glyph of its own for `character`."""
    return ord(character) in font.face.charToGlyph


def reach(font: TTFont) -> tuple[float, float]:
    """Return how far the font's letters reach above and below the line, for a size of 1 point."""
    family = font.fontName.removeprefix(_PREFIX).rsplit("-", 1)[0]
    return _REACH.get(family, (font.face.ascent / 1000, -font.face.descent / 1000))


def _clings(character: str, font: TTFont) -> bool:
    if character in _ZERO_WIDTH_JOINERS or character in "\u0964\u0965":
        return True
    kind = unicodedata.category(character)
    if kind == "Zs":
        return holds(font, character) and not font.fontName.startswith(_SIGN_FONTS)
    return kind in _MARKS and holds(font, character)
