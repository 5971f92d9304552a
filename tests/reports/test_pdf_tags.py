"""The tagged PDF: whole, in reading order, with the same words as its HTML twin, and nothing about anyone in its metadata."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from engage_desktop.reports.document import Heading, QRCode, Quote, Table
from engage_desktop.reports.html import render_html
from tests.reports import samples
from tests.reports.reading import html_words, pdf_of, spoken, struct_text

PRINTS = samples.prints()
every_print = pytest.mark.parametrize("name", PRINTS)
both_sizes = pytest.mark.parametrize("large", [False, True], ids=["standard", "large"])


def elements(node: Any) -> Iterator[Any]:
    """Yield every structure element under a node, in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


@contextmanager
def tagged(pdf: bytes, tag: str) -> Iterator[list[Any]]:
    """Give the elements of one kind while the file is open."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        yield [element for element in elements(opened.Root.StructTreeRoot) if str(element.S) == f"/{tag}"]


@pytest.mark.needs("qpdf")
@every_print
@both_sizes
def test_qpdf_finds_nothing_wrong_with_any_print(name: str, large: bool, tmp_path: Path) -> None:
    path = tmp_path / "print.pdf"
    path.write_bytes(pdf_of(PRINTS[name], large_print=large))
    checked = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, timeout=180)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "No syntax or stream encoding errors" in checked.stdout


@pytest.mark.needs("pdfinfo")
@every_print
@both_sizes
def test_the_tags_say_the_same_words_and_numbers_as_the_html_in_the_same_order(
    name: str, large: bool, tmp_path: Path
) -> None:
    document = PRINTS[name]
    words = spoken(pdf_of(document, large_print=large), tmp_path)
    assert words == html_words(render_html(document, large_print=large))
    assert len(words) > 60


@every_print
def test_every_print_is_marked_as_tagged_with_language_and_title(name: str) -> None:
    document = PRINTS[name]
    with pikepdf.open(io.BytesIO(pdf_of(document))) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en-GB"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.docinfo.Title) == document.title
        with pdf.open_metadata() as xmp:
            assert xmp["dc:title"] == document.title


@every_print
def test_metadata_holds_a_title_and_dates_and_nothing_about_anyone(name: str) -> None:
    pdf_bytes = pdf_of(PRINTS[name])
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        assert set(pdf.docinfo.keys()) == {"/Title", "/Producer", "/CreationDate", "/ModDate"}
        assert str(pdf.docinfo.CreationDate) == "D:20261121160500+00'00'"
        metadata = pdf.Root.Metadata.read_bytes().decode()
    assert samples.recovery().recovery_code not in metadata
    assert "reportlab" not in pdf_bytes.decode("latin-1").lower()


@every_print
def test_everything_drawn_is_either_in_the_tree_or_an_artifact(name: str) -> None:
    with pikepdf.open(io.BytesIO(pdf_of(PRINTS[name]))) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        parents = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
        for page in pdf.pages:
            depth, marked = 0, 0
            for instruction in pikepdf.parse_content_stream(page):
                operator = str(instruction.operator)
                if operator == "BDC":
                    depth += 1
                    marked += "/MCID" in instruction.operands[1]
                elif operator == "EMC":
                    depth -= 1
                elif operator in ("Tj", "TJ", "re", "l", "f", "S"):
                    assert depth == 1, f"{operator} drawn at depth {depth}"
            assert depth == 0
            assert marked == len(parents[int(page.StructParents)])


def test_each_mark_leads_from_its_page_to_its_element_and_back() -> None:
    with pikepdf.open(io.BytesIO(pdf_of(PRINTS["summary"]))) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        pages = {page.objgen: int(page.StructParents) for page in pdf.pages}
        claimed = 0
        for element in elements(pdf.Root.StructTreeRoot):
            kids = element.get("/K", [])
            for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
                if isinstance(kid, pikepdf.Dictionary) and "/MCID" not in kid:
                    continue
                page, number = (kid.Pg, kid.MCID) if isinstance(kid, pikepdf.Dictionary) else (element.Pg, kid)
                assert numbers[2 * pages[page.objgen] + 1][int(number)].objgen == element.objgen
                claimed += 1
        assert claimed == sum(len(numbers[at]) for at in range(1, len(numbers), 2))


@pytest.mark.needs("pdfinfo")
def test_the_summary_reads_from_its_title_to_its_last_line_in_tags(tmp_path: Path) -> None:
    text = struct_text(pdf_of(PRINTS["summary"]), tmp_path)
    headings = re.findall(r'^\s*(H[1-4]) \(block\)\s*\n\s*"(.*)"$', text, re.MULTILINE)
    assert headings[0] == ("H1", "Getting an appointment at Oak Lane")
    assert [words for level, words in headings if level == "H2"] == [
        "What is already fixed",
        "Who came",
        "What people said",
        "Numbers",
        "Access needs",
        "What happens next",
        "About this summary",
    ]
    assert text.index("What this can change") < text.index("Who came") < text.index("Roedd y staff")
    assert "Page 1 of" not in text


def test_head_cells_say_what_they_head() -> None:
    table = Table("Counted", ("What", "How many"), (("Public", "31"), ("Carers", "6")))
    with tagged(pdf_of(samples.document(table)), "TH") as heads:
        assert [str(head.A.Scope) for head in heads] == ["/Column", "/Column", "/Row", "/Row"]


@pytest.mark.needs("pdfinfo")
def test_a_bar_is_decoration_in_black_and_the_words_beside_it_say_the_same(tmp_path: Path) -> None:
    rows = (("We were heard", "16 of 20 said yes, 80 %"), ("We learned", "Too few to show"))
    with_bars = Table("How it was", ("What", "How many"), rows, bars=(0.8, None))
    pdf = pdf_of(samples.document(with_bars))
    plain = pdf_of(samples.document(Table("How it was", ("What", "How many"), rows)))
    assert struct_text(pdf, tmp_path) == struct_text(plain, tmp_path)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        drawn = [(list(step.operands), str(step.operator)) for step in pikepdf.parse_content_stream(opened.pages[0])]
    at = [place for place, (_, operator) in enumerate(drawn) if operator == "re"]
    wide = sorted(float(drawn[place][0][2]) for place in at)
    assert len(at) == 2
    assert wide[0] / wide[1] == pytest.approx(0.8, abs=0.01)
    for place in at:
        opens = [step for step in drawn[:place] if step[1] in ("BDC", "BMC", "EMC")]
        assert opens[-1][1] != "EMC"
        assert str(opens[-1][0][0]) == "/Artifact"
    with pytest.raises(ValueError, match="one for each row"):
        Table("How it was", ("What", "How many"), rows, bars=(0.8,))


def test_a_quote_carries_its_own_language_and_our_words_under_it_ours() -> None:
    quote = Quote(samples.WELSH, "Own words", "cy")
    with tagged(pdf_of(samples.document(quote)), "BlockQuote") as quotes:
        assert [str(said.Lang) for said in quotes] == ["cy"]
        assert str(quotes[0].K[1].Lang) == "en-GB"


def test_a_figure_says_in_words_what_it_shows_and_where_it_stands() -> None:
    with tagged(pdf_of(samples.document(QRCode("HELLO", "QR code that says hello"))), "Figure") as figures:
        assert [str(figure.Alt) for figure in figures] == ["QR code that says hello"]
        left, bottom, right, top = (float(edge) for edge in figures[0].A.BBox)
    assert 0 < left < right < 595
    assert 0 < bottom < top < 842


@both_sizes
def test_every_font_is_embedded_and_every_code_means_a_letter(large: bool) -> None:
    with pikepdf.open(io.BytesIO(pdf_of(PRINTS["summary"], large_print=large))) as pdf:
        fonts = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/BaseFont")]
        assert len(fonts) >= 4
        for font in fonts:
            assert "/FontFile2" in font.FontDescriptor, str(font.BaseFont)
            meanings = re.findall(rb"^<..> <([0-9A-F]{4,})>$", font.ToUnicode.read_bytes(), re.MULTILINE)
            letters = "".join(bytes.fromhex(meaning.decode()).decode("utf-16-be") for meaning in meanings)
            assert not [letter for letter in letters if 0xE000 <= ord(letter) < 0xF900 or ord(letter) >= 0xF0000]
            assert "\x00" not in letters


def test_the_same_document_gives_the_same_bytes_whatever_was_printed_before() -> None:
    first = pdf_of(PRINTS["summary"])
    pdf_of(samples.document(Quote("ہم نے انتظار کیا", "x", "ur"), Quote("কেউ আসেনি", "x", "bn")))
    assert pdf_of(PRINTS["summary"]) == first
    assert pdf_of(samples.document(Heading("One"))) != pdf_of(samples.document(Heading("Two")))
