"""The pages of a PDF: what may not be split, what comes back on each page, and how small a letter may be."""

from __future__ import annotations

from pathlib import Path

import pytest

from engage_desktop.reports.document import (
    BulletList,
    Card,
    Checkboxes,
    Heading,
    KeyFacts,
    Notice,
    PageBreak,
    Paragraph,
    Quote,
    Table,
    WriteLine,
)
from tests.reports import samples
from tests.reports.reading import page_text, pages, pdf_of, spoken, struct_text, type_sizes

PRINTS = samples.prints()
both_sizes = pytest.mark.parametrize("large", [False, True], ids=["standard", "large"])
INFLUENCE = "Your views will be weighed before the practice decides its opening hours on 12 January 2027."
LONG = "We waited for a long time and nobody came to tell us why, so some of us went home without being seen. "


def by_page(pdf: bytes, folder: Path) -> list[str]:
    """Return the text of each page."""
    return [page_text(pdf, number, folder) for number in range(1, pages(pdf) + 1)]


@pytest.mark.parametrize("name", PRINTS)
def test_large_print_has_no_letter_under_16_points_and_standard_none_under_10(name: str) -> None:
    large, standard = type_sizes(pdf_of(PRINTS[name], large_print=True)), type_sizes(pdf_of(PRINTS[name]))
    assert min(large) >= 16
    assert 18 in large
    assert min(standard) >= 10
    assert min(standard - {10.0}) >= 12  # only head and foot lines are smaller than the body


@pytest.mark.needs("pdftotext")
@both_sizes
def test_every_page_says_which_of_how_many_it_is(large: bool, tmp_path: Path) -> None:
    text = by_page(pdf_of(PRINTS["summary"], large_print=large), tmp_path)
    assert len(text) > 2
    for number, page in enumerate(text, start=1):
        assert f"Page {number} of {len(text)}" in page


@pytest.mark.needs("pdftotext")
@both_sizes
@pytest.mark.parametrize("name", ["summary", "receipt", "roll call", "sign-in cards"])
def test_involvement_type_and_influence_head_every_page_of_a_session_print(
    name: str, large: bool, tmp_path: Path
) -> None:
    for page in by_page(pdf_of(PRINTS[name], large_print=large), tmp_path):
        assert "Consultation" in page
        assert INFLUENCE in " ".join(page.split())


@pytest.mark.needs("pdftotext", "pdfinfo")
@both_sizes
def test_no_row_of_500_is_split_and_the_head_comes_back_on_every_page(large: bool, tmp_path: Path) -> None:
    rows = tuple((f"first{at:03d}", LONG * (1 + at % 3) + f"last{at:03d}") for at in range(500))
    table = Table("All comments", ("Number", "Comment"), rows, widths=(1, 4))
    pdf = pdf_of(samples.document(table), large_print=large)
    text = by_page(pdf, tmp_path)
    assert len(text) > 30
    for at in range(500):
        first = [page for page, words in enumerate(text) if f"first{at:03d}" in words]
        last = [page for page, words in enumerate(text) if f"last{at:03d}" in words]
        assert len(first) == 1
        assert first == last
    assert all("Comment" in page and "Number" in page for page in text)
    assert spoken(pdf, tmp_path).count("Number") == 1  # the repeated head is decoration to a screen reader


@pytest.mark.needs("pdftotext")
@both_sizes
def test_no_quote_is_split_while_it_fits_on_a_page(large: bool, tmp_path: Path) -> None:
    quotes = tuple(Quote(f"begin{at} " + LONG * (at % 7 + 1), f"end{at}") for at in range(40))
    text = by_page(pdf_of(samples.document(*quotes), large_print=large), tmp_path)
    for at in range(40):
        begins = [page for page, words in enumerate(text) if f"begin{at} " in words]
        ends = [page for page, words in enumerate(text) if f"end{at}\n" in words]
        assert begins == ends
        assert len(begins) == 1


@pytest.mark.needs("pdfinfo")
@both_sizes
@pytest.mark.parametrize(
    "block",
    [
        Quote(LONG * 150, "Own words"),
        Notice("Long", (LONG * 150,)),
        Table("Wide", ("One", "Two"), (("short", LONG * 150),)),
        KeyFacts((("Purpose", LONG * 150),)),
        BulletList((LONG * 150,)),
        Card("Long", "K7-01", (Paragraph(LONG * 150),)),
        Heading(LONG * 60),
        Table(LONG * 60, (LONG * 60, "Two"), (("short", LONG * 150),) * 3),
        Checkboxes(LONG * 60, (LONG * 60,)),
        WriteLine(LONG * 60, 40),
    ],
    ids=lambda block: type(block).__name__,
)
def test_what_is_longer_than_a_page_goes_on_over_pages_and_loses_nothing(
    block: Quote, large: bool, tmp_path: Path
) -> None:
    pdf = pdf_of(samples.document(Paragraph("Before."), block, Paragraph("After.")), large_print=large)
    words = spoken(pdf, tmp_path)
    assert words.count("waited") == str(block).count("waited")
    assert words[-1] == "After."
    assert pages(pdf) < 80


@pytest.mark.needs("pdftotext")
@both_sizes
def test_a_heading_is_never_the_last_thing_on_a_page(large: bool, tmp_path: Path) -> None:
    for filling in range(20, 44):
        lines = Paragraph("\n".join(f"line {at}" for at in range(filling)))
        follows = (
            Heading("A part"),
            Heading("A question", 2),
            Paragraph("7 comments", "soft"),
            Quote(LONG, "Own words"),
        )
        text = by_page(pdf_of(samples.document(lines, *follows), large_print=large), tmp_path)
        page = next(words for words in text if "A part" in words)
        assert "A question" in page
        assert "Own words" in page


@pytest.mark.needs("pdftotext")
def test_running_text_leaves_no_lonely_line(tmp_path: Path) -> None:
    for filling in range(24, 40):
        lines = Paragraph("\n".join(f"line {at}" for at in range(filling)))
        text = by_page(pdf_of(samples.document(lines, Paragraph("word " * 90))), tmp_path)
        counts = [sum("word word" in line for line in words.splitlines()) for words in text]
        assert 1 not in counts


def test_a_page_break_starts_a_page_and_no_empty_one() -> None:
    assert pages(pdf_of(samples.document(Paragraph("One"), PageBreak(), Paragraph("Two")))) == 2
    assert pages(pdf_of(samples.document(Paragraph("One")))) == 1
    assert pages(pdf_of(samples.document())) == 1


@pytest.mark.needs("pdfinfo")
def test_every_card_stays_whole_with_its_code(tmp_path: Path) -> None:
    text = struct_text(pdf_of(PRINTS["sign-in cards"]), tmp_path)
    assert [f"K7-0{number}" in text for number in range(1, 8)] == [True] * 6 + [False]
    assert pages(pdf_of(PRINTS["sign-in cards"])) == 3


def test_a_few_lines_that_would_stand_alone_on_a_last_page_are_saved_by_closer_lines() -> None:
    """Seven paragraphs, set as usual, would leave two lines for a second page; eight need it in any case."""
    seven, eight = (samples.document(*(Paragraph("What people said. " * 20),) * many) for many in (7, 8))
    assert (pages(pdf_of(seven)), pages(pdf_of(eight))) == (1, 2)
    assert type_sizes(pdf_of(seven)) == type_sizes(pdf_of(eight)), "no letter is smaller"


@pytest.mark.needs("pdftotext")
def test_the_head_of_a_table_comes_back_only_at_the_top_of_a_page(tmp_path: Path) -> None:
    for count in range(20, 34):
        rows = tuple((f"Promise {at}", "What the records show. " * (1 + at % 5)) for at in range(count))
        made = pdf_of(samples.document(Table("Promises", ("Promise", "Found"), rows, widths=(1, 2))))
        for text in by_page(made, tmp_path):
            assert text.count("Found") <= 1, count


@pytest.mark.needs("pdftotext")
@both_sizes
def test_a_sentence_that_leads_up_to_a_list_is_on_the_page_of_its_first_point(large: bool, tmp_path: Path) -> None:
    for before in range(12, 44):
        lines = tuple(Paragraph(f"Line {number}.") for number in range(before))
        blocks = (*lines, Paragraph("These are the reasons:"), BulletList(("The first point.", "The second point.")))
        text = by_page(pdf_of(samples.document(*blocks), large_print=large), tmp_path)
        assert [page for page in text if "These are the reasons:" in page and "The first point." not in page] == []


@pytest.mark.needs("pdftotext")
@both_sizes
def test_the_head_over_a_column_of_numbers_is_not_broken_while_there_is_room(large: bool, tmp_path: Path) -> None:
    rows = tuple(
        (f"Something that was counted, in a few more words, number {number}", str(number)) for number in range(4)
    )
    (page,) = by_page(
        pdf_of(samples.document(Table("", ("What", "How many"), rows, numbers=(1,))), large_print=large), tmp_path
    )
    assert "How many" in page
