"""Tagged PDF: a canvas that brackets what it draws, and the structure tree written afterwards. Knows no blocks or styles."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas

_ELEMENT, _MARK = Name.StructElem, Name.MCR  # pikepdf makes a name anew each time it is asked for one


@cache
def _name(tag: str) -> Name:
    return Name("/" + tag)


@dataclass(slots=True, eq=False)
class Element:
    """One node of the structure tree: its children in reading order, and the marks of what was drawn for it."""

    tag: str
    extra: dict[str, Any] = field(default_factory=dict)
    children: list[Element] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)

    def add(self, tag: str, **extra: Any) -> Element:
        """Return a new last child."""
        child = Element(tag, extra)
        self.children.append(child)
        return child


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas whose content belongs to elements or is an artifact; it draws head and foot lines when all pages are known."""

    def __init__(self, *arguments: Any, furnish: Any = None, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.marks: list[list[Element]] = [[]]
        self._furnish = furnish
        self._kept: list[dict[str, Any]] = []
        self._hidden = 0

    def showPage(self) -> None:
        """Keep the page until the number of pages is known."""
        self._kept.append(dict(self.__dict__))
        self.marks.append([])
        self._startPage()

    def save(self) -> None:
        """Furnish every page with its number and write the file."""
        for number, state in enumerate(self._kept, start=1):
            self.__dict__.update(state)
            if self._furnish is not None:
                self._furnish(self, number, len(self._kept))
            super().showPage()
        super().save()

    def open_mark(self, element: Element) -> None:
        """Begin marked content of `element` on this page."""
        page = len(self._kept)
        number = len(self.marks[page])
        self.marks[page].append(element)
        element.marks.append((page, number))
        self._code.append(f"/{element.tag} <</MCID {number}>> BDC")


@contextmanager
def content(canvas: Canvas, element: Element) -> Iterator[None]:
    """Draw inside as content of `element`; on a canvas without tags, or within an artifact, simply draw."""
    if not isinstance(canvas, TaggedCanvas) or canvas._hidden:
        yield
        return
    canvas.open_mark(element)
    yield
    canvas._code.append("EMC")


@contextmanager
def artifact(canvas: Canvas, kind: str = "Layout") -> Iterator[None]:
    """Draw inside as decoration, which is no part of the document's words."""
    if not isinstance(canvas, TaggedCanvas) or canvas._hidden:
        yield
        return
    canvas._hidden += 1
    canvas._code.append(f"/Artifact <</Type /{kind}>> BDC")
    yield
    canvas._code.append("EMC")
    canvas._hidden -= 1


def write_tags(
    pdf: pikepdf.Pdf, root: Element, marks: list[list[Element]], *, title: str, language: str, made_at: datetime
) -> None:
    """Write the structure tree, the parent tree, the language, the title and the dates into `pdf`."""
    pages = [page.obj for page in pdf.pages]
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    objects: dict[int, Any] = {}
    tree.K = Array([_element(pdf, root, tree, pages, objects)])
    numbers = Array()
    for number, (page, elements) in enumerate(zip(pages, marks, strict=False)):
        page.StructParents = number
        page.Tabs = Name.S
        numbers.append(number)
        numbers.append(pdf.make_indirect(Array([objects[id(element)] for element in elements])))
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(pages)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.Lang = String(language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    _write_metadata(pdf, title, language, made_at)


def _element(pdf: pikepdf.Pdf, element: Element, parent: Any, pages: list[Any], objects: dict[int, Any]) -> Any:
    made = pdf.make_indirect(Dictionary(Type=_ELEMENT, S=_name(element.tag), P=parent, **element.extra))
    objects[id(element)] = made
    kids: list[Any] = []
    if element.marks:
        home = element.marks[0][0]
        made.Pg = pages[home]
        for page, number in element.marks:
            kids.append(number if page == home else Dictionary(Type=_MARK, Pg=pages[page], MCID=number))
    kids += [_element(pdf, child, made, pages, objects) for child in element.children]
    if kids:
        made.K = kids[0] if len(kids) == 1 else Array(kids)
    return made


def _write_metadata(pdf: pikepdf.Pdf, title: str, language: str, made_at: datetime) -> None:
    moment = made_at.strftime("D:%Y%m%d%H%M%S+00'00'")
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(title),
            Producer=String("Engage Desktop"),
            CreationDate=String(moment),
            ModDate=String(moment),
        )
    )
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        xmp["dc:title"] = title
        xmp["dc:language"] = [language]
        xmp["xmp:CreateDate"] = xmp["xmp:ModifyDate"] = made_at.strftime("%Y-%m-%dT%H:%M:%SZ")
        xmp["pdf:Producer"] = "Engage Desktop"
