"""Panels, labels and answers on one line: whole on one page, in reading order, the same words in PDF and HTML."""

from __future__ import annotations

from pathlib import Path

import pytest

from engage_desktop.reports.document import Block, Checkboxes, Document, Labels, Panel, Paragraph
from engage_desktop.reports.html import render_html
from tests.reports import samples
from tests.reports.reading import html_words, page_text, pages, pdf_of, spoken, type_sizes

PANEL = Panel("Evening buses", "Done", (("You said", "Buses stop too early. " * 8), ("We did", "Route 44 runs on.")))
ADDRESSES = tuple(f"Person {number}\n{number} Linacre Road\nBootle" for number in range(1, 32))
both_sizes = pytest.mark.parametrize("large", [False, True], ids=["standard", "large"])


@pytest.mark.needs("pdfinfo")
@both_sizes
def test_pdf_and_html_say_the_same(large: bool, tmp_path: Path) -> None:
    blocks: tuple[Block, ...] = (
        PANEL,
        Panel("No mark", "", (("Label", "Value"),)),
        Labels(ADDRESSES[:5]),
        Checkboxes("Did it help?", ("Yes", "Partly", "No"), inline=True),
    )
    document = samples.document(*blocks)
    assert spoken(pdf_of(document, large_print=large), tmp_path) == html_words(render_html(document, large_print=large))


@pytest.mark.needs("pdftotext")
@both_sizes
def test_a_panel_is_never_parted(large: bool, tmp_path: Path) -> None:
    pdf = pdf_of(samples.document(*[PANEL] * 12), large_print=large)
    texts = [page_text(pdf, page, tmp_path) for page in range(1, pages(pdf) + 1)]
    assert len(texts) > 1
    assert [text.count("Evening buses") for text in texts] == [text.count("Route 44 runs on.") for text in texts]
    assert sum(text.count("Evening buses") for text in texts) == 12


@pytest.mark.needs("pdftotext")
@both_sizes
def test_a_label_is_never_parted_and_none_is_lost(large: bool, tmp_path: Path) -> None:
    pdf = pdf_of(samples.document(Labels(ADDRESSES)), large_print=large)
    texts = [page_text(pdf, page, tmp_path) for page in range(1, pages(pdf) + 1)]
    assert sum(text.count("Linacre Road") for text in texts) == len(ADDRESSES)
    for text in texts:
        assert text.count("Person") == text.count("Linacre Road") == text.count("Bootle")


def test_a_panel_in_a_document_from_right_to_left_keeps_its_words(tmp_path: Path) -> None:
    panel = Panel("الحافلات", "تم", (("قلتم", "الحافلات تتوقف مبكرا"),))
    document = Document("تقرير", "", (panel, Labels(("فرح\nشارع ليناكر",))), language="ar", direction="rtl")
    assert spoken(pdf_of(document), tmp_path) == html_words(render_html(document))


def test_a_compact_page_has_smaller_spaces_and_no_smaller_letters() -> None:
    blocks = tuple(Paragraph("What people said. " * 20) for _ in range(42))
    page = samples.document(*blocks)
    compact = Document(page.title, page.organisation, page.blocks, shape="compact")
    poster = Document(page.title, page.organisation, page.blocks, shape="poster")
    assert pages(pdf_of(compact)) < pages(pdf_of(page)) < pages(pdf_of(poster))
    assert 12 in type_sizes(pdf_of(compact))
    assert min(type_sizes(pdf_of(compact))) == min(type_sizes(pdf_of(page))) == 10
    assert min(type_sizes(pdf_of(compact, large_print=True))) == 16


def test_letters_have_no_title_of_the_file_over_them() -> None:
    letter = Document("Letters", "Team", (Paragraph("Dear Joan"),), has_title=False, page_words="")
    assert html_words(render_html(letter)) == ["Dear", "Joan"]


def test_a_house_number_stands_in_front_of_its_street_under_a_name_in_arabic(tmp_path: Path) -> None:
    found = page_text(pdf_of(samples.document(Labels(("زينب\n2 Sea Road\nBootle",)))), 1, tmp_path)
    assert "2 Sea Road" in found
