"""Any word in any script reaches the paper as it was written: Welsh, Polish, right-to-left, pictures, hostile text."""

from __future__ import annotations

import io
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from engage_desktop.reports.document import Block, Heading, KeyFacts, Notice, Paragraph, Quote, Table
from engage_desktop.reports.fonts import NAMES, FontShelf
from engage_desktop.reports.html import render_html
from engage_desktop.reports.plain import apart, shown
from engage_desktop.reports.shaping import levels_of, shaped
from tests.reports import samples
from tests.reports.reading import html_words, page_text, pdf_of, spoken

pytestmark = pytest.mark.needs("pdfinfo", "pdftotext")
LANGUAGES = {
    "cy": samples.WELSH,
    "pl": samples.POLISH,
    "ar": samples.ARABIC,
    "ur": samples.URDU,
    "bn": "আমি তিন ঘণ্টা অপেক্ষা করেছি এবং কেউ আসেনি।",
    "pa": "ਮੈਂ ਤਿੰਨ ਘੰਟੇ ਉਡੀਕ ਕੀਤੀ ਅਤੇ ਕੋਈ ਨਹੀਂ ਆਇਆ।",
    "gu": "મેં ત્રણ કલાક રાહ જોઈ અને કોઈ આવ્યું નહીં.",
    "ta": "நான் மூன்று மணி நேரம் காத்திருந்தேன்.",
    "hi": "मैंने तीन घंटे प्रतीक्षा की और कोई नहीं आया।",
    "he": "חיכיתי 3 שעות במרפאה (ואף אחד לא בא).",
    "el": "Περίμενα τρεις ώρες.",
    "uk": "Я чекала три години, ґанок був холодний.",
    "vi": "Tôi đã đợi ba tiếng đồng hồ.",
    "yo": "Mo dúró fún wákàtí mẹ́ta.",
    "signs": "Good 👍🏽 😀 ❤️ → better, ≥ 3 ✓ ½ £5 “so” … №1",
}
HOSTILE = (
    "<b>bold</b> & <script>alert(1)</script> &lt; <para><font size=99>big</font></para>",
    "(unbalanced \\( brackets \\) and \\n %s {page} %PDF-1.4 endstream",
    "\u202etxt.exe \u202dforced \u2067opened \u2069\u2069closed twice",
    "null\x00 bell\x07 escape\x1b tab\tend \ufeff\u00ad lone\ud800",
    "'quotes\" \u2028line\u2029paragraph \r\nnext",
    "https://example.org/" + "averyveryverylongword" * 60,
    "مرحبا" * 200,
    "e" + "\u0301" * 8 + " stacked marks",
    "😀" * 300,
    " ",
    "",
)


def without_spaces(words: list[str]) -> str:
    return "".join(words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("large", [False, True], ids=["standard", "large"])
def test_a_quote_in_any_shipped_script_is_read_back_letter_for_letter(
    language: str, large: bool, tmp_path: Path
) -> None:
    document = samples.document(Quote(LANGUAGES[language], "Own words", "" if language == "signs" else language))
    read = " ".join(spoken(pdf_of(document, large_print=large), tmp_path))
    expected = " ".join(html_words(render_html(document)))
    tones = dict.fromkeys((0x1F3FD, 0xFE0F))  # the shipped picture font has one skin tone
    assert read.translate(tones) == expected.translate(tones)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bold", [False, True], ids=["regular", "bold"])
def test_the_shipped_fonts_hold_every_letter_of_every_sample(language: str, bold: bool) -> None:
    text = LANGUAGES[language]
    runs, width = shaped(text, levels_of(text, "ltr"), bold, FontShelf(samples.FONTS, language))
    missing = [
        glyph.character for run in runs for glyph in run.glyphs if ord(glyph.character) not in run.face.face.charToGlyph
    ]
    assert missing == []
    assert width > 5


def test_arabic_letters_join_and_stand_from_right_to_left() -> None:
    text = samples.ARABIC
    runs, _ = shaped(text, levels_of(text, "rtl"), False, FontShelf(samples.FONTS, "ar"))
    places = [glyph.x for run in runs for glyph in run.glyphs if glyph.character not in "3 "]
    falling = sum(after < before for before, after in pairwise(places))
    assert falling > 0.9 * len(places)
    word = [glyph.character for run in runs for glyph in run.glyphs][:6]
    assert not set(word[1:5]) & set("نتظر")  # the letters of the first word are joined, so none has its lone shape


def test_a_number_inside_arabic_keeps_its_own_order(tmp_path: Path) -> None:
    shelf = FontShelf(samples.FONTS, "ar")
    text = "قبل 2026 سنة"
    runs, _ = shaped(text, levels_of(text, "rtl"), False, shelf)
    digits = [(glyph.x, glyph.character) for run in runs for glyph in run.glyphs if glyph.character.isdigit()]
    assert "".join(digit for _, digit in sorted(digits)) == "2026"


def test_urdu_is_set_in_nastaliq_and_arabic_in_naskh() -> None:
    for language, family in (("ur", "Nastaliq"), ("ar", "SansArabic")):
        with pikepdf.open(io.BytesIO(pdf_of(samples.document(Quote("سلام", "x", language))))) as pdf:
            names = [str(thing.get("/BaseFont")) for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary)]
        assert any(family in name for name in names)


def test_a_name_in_another_direction_does_not_move_the_words_around_it() -> None:
    text = f"Badge {apart('أحمد 14')} said: yes (twice)"
    levels = levels_of(text, "ltr")
    assert [levels[text.index(word)] for word in ("Badge", "said", "yes", "(", "twice")] == [0] * 5
    assert levels[text.index("أ")] == 1
    assert levels[text.index("14")] == 2


def test_a_person_cannot_break_out_of_their_own_direction() -> None:
    hostile = apart("\u2069\u202egnp.exe\u2067")
    assert shown(f"See {hostile} now") == "See \u2068gnp.exe\u2069 now"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("large", [False, True], ids=["standard", "large"])
def test_hostile_text_is_printed_as_text_everywhere(text: str, large: bool, tmp_path: Path) -> None:
    blocks: tuple[Block, ...] = (
        Heading(text),
        Paragraph(text),
        Quote(text, text, "en"),
        KeyFacts(((text, text),)),
        Notice(text, (text,)),
        Table(text, (text, "b"), ((text, text),)),
    )
    document = samples.document(*blocks, title=text)
    read = without_spaces(spoken(pdf_of(document, large_print=large), tmp_path))
    assert read == without_spaces(html_words(render_html(document)))


def test_a_word_too_long_for_a_line_stays_inside_the_page_and_one_word(tmp_path: Path) -> None:
    word = "averyveryverylongword" * 30
    pdf = pdf_of(samples.document(Quote(word, "Own words")))
    assert word in spoken(pdf, tmp_path)
    lines = [line.strip() for line in page_text(pdf, 1, tmp_path).splitlines() if "verylong" in line]
    assert 5 < len(lines) < 12


def test_welsh_and_polish_letters_are_found_by_a_reader_s_search(tmp_path: Path) -> None:
    pdf = pdf_of(samples.document(Paragraph(samples.WELSH), Paragraph(samples.POLISH)))
    text = page_text(pdf, 1, tmp_path)
    for word in ("tŷ", "dŵr", "Łatwiej", "żółtą", "kartkę"):
        assert word in text


def test_every_shipped_font_is_here_with_its_licence() -> None:
    assert {path.stem for path in samples.FONTS.glob("*.ttf")} == set(NAMES)
    licence = (samples.FONTS / "OFL.txt").read_text()
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Google" in licence.splitlines()[0]
