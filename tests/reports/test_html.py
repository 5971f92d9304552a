"""The HTML twin: one file that loads nothing, with landmarks, languages and heads that a screen reader needs."""

from __future__ import annotations

import itertools
import re
from html.parser import HTMLParser

import pytest

from engage_desktop.reports.document import Checkboxes, Document, Heading, PageBreak, Paragraph, QRCode, Quote, Table
from engage_desktop.reports.html import render_html
from tests.reports import samples
from tests.reports.reading import html_words

PRINTS = samples.prints()
every_print = pytest.mark.parametrize("name", PRINTS)
VOID = frozenset(("meta", "br", "path"))


class Tree(HTMLParser):
    """Collects every tag with its attributes, and complains about one that is not closed in its place."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(html)
        assert self._open == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@every_print
@pytest.mark.parametrize("large", [False, True], ids=["standard", "large"])
def test_every_tag_is_closed_in_its_place_and_nothing_is_loaded_from_anywhere(name: str, large: bool) -> None:
    html = render_html(PRINTS[name], large_print=large)
    tree = Tree(html)
    loading = {"src", "href", "srcset", "action", "data", "poster", "background"}
    assert not [tag for tag, attributes in tree.tags if loading & set(attributes)]
    assert not re.search(r"url\(|@import|@font-face", html)
    assert "default-src 'none'" in html


@every_print
def test_every_print_has_a_language_a_title_and_the_landmarks(name: str) -> None:
    tree = Tree(render_html(PRINTS[name]))
    assert tree.all("html") == [{"lang": "en-GB", "dir": "ltr"}]
    assert [len(tree.all(tag)) for tag in ("title", "header", "main", "h1")] == [1, 1, 1, 1]


@every_print
def test_headings_never_skip_a_level(name: str) -> None:
    levels = [int(tag[1]) for tag, _ in Tree(render_html(PRINTS[name])).tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 or (before, after) == (1, 3) for before, after in itertools.pairwise(levels))


def test_a_table_has_a_caption_and_says_what_each_head_is_for() -> None:
    tree = Tree(render_html(samples.document(Table("Counted", ("What", "How many"), (("Public", "31"),)))))
    assert len(tree.all("caption")) == 1
    assert [head["scope"] for head in tree.all("th")] == ["col", "col", "row"]


def test_a_bar_is_hidden_from_screen_readers_and_needs_no_background_to_print() -> None:
    rows = (("We were heard", "16 of 20 said yes, 80 %"), ("We learned", "Too few to show"))
    html = render_html(samples.document(Table("How it was", ("What", "How many"), rows, bars=(0.8, None))))
    [bar] = Tree(html).all("svg")
    assert (bar["class"], bar["aria-hidden"]) == ("bar", "true")
    assert '<rect width="80" height="6" fill="currentColor"/>' in html


def test_a_quote_has_its_own_language_and_direction() -> None:
    tree = Tree(render_html(samples.document(Quote(samples.ARABIC, "Own words", "ar"))))
    assert tree.all("blockquote") == [{"lang": "ar"}]
    assert tree.all("figure") == [{"class": "quote", "dir": "rtl"}]
    assert tree.all("figcaption") == [{"dir": "ltr"}]


def test_markup_in_any_text_stays_text() -> None:
    hostile = '"><script>alert(1)</script>&amp;<b>'
    document = samples.document(
        Heading(hostile), Paragraph(hostile), Quote(hostile, hostile, hostile), QRCode("A", hostile), title=hostile
    )
    html = render_html(document)
    tree = Tree(html)
    assert tree.all("script") == tree.all("b") == []
    assert html_words(html).count('"><script>alert(1)</script>&amp;<b>') == 5


def test_a_box_to_tick_is_hidden_where_its_answer_stands_beside_it_and_named_where_not() -> None:
    table = Table("Roll", ("Name",), (("Siobhán",),), tick_head="Safe")
    tree = Tree(render_html(samples.document(Checkboxes("May we?", ("Yes", "No")), table)))
    boxes = tree.all("span")
    assert [box.get("aria-hidden") for box in boxes] == ["true", "true", None]
    assert boxes[2]["aria-label"] == "Empty box to tick"


def test_a_right_to_left_print_says_so_and_a_page_break_shows_only_on_paper() -> None:
    document = Document("عنوان", "فريق", (Paragraph("أ"), PageBreak(), Paragraph("ب")), "ar", "rtl")
    tree = Tree(render_html(document))
    assert tree.all("html") == [{"lang": "ar", "dir": "rtl"}]
    assert [box["class"] for box in tree.all("div")] == ["page", "break"]


def test_large_print_is_half_as_large_again() -> None:
    document = PRINTS["summary"]
    assert "font-size: 100%" in render_html(document)
    assert "font-size: 150%" in render_html(document, large_print=True)


@every_print
def test_it_follows_dark_screens_and_paper(name: str) -> None:
    html = render_html(PRINTS[name])
    assert "prefers-color-scheme: dark" in html
    assert "@media print" in html
