"""REFI-QDA files, which programs for qualitative analysis exchange: a project (.qdpx) and a codebook (.qdc). The form only.

After the REFI-QDA Standard 1.5 (qdasoftware.org, Project.xsd of 18 March 2019 and Codebook.xsd): a project is a ZIP file with
`project.qde` and the texts under `sources/`; positions count Unicode characters, the end stands after the last one.
"""

from __future__ import annotations

import io
import re
import uuid
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from engage_desktop.domain.answers import Theme

PROJECT_SPACE, CODEBOOK_SPACE = "urn:QDA-XML:project:1.0", "urn:QDA-XML:codebook:1.0"
ORIGIN = "Engage Desktop"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ANY_DAY = (1980, 1, 1, 0, 0, 0)
_COLOURS = ("#1F6F8B", "#8B3A62", "#4F7942", "#9A6324", "#5B4B8A", "#A0522D", "#2F4F4F", "#B03A2E")
_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Coded:
    """A comment in a document. themes: ids; name: of who said it, where they agreed to stand with it."""

    id: str
    text: str
    themes: tuple[str, ...] = ()
    name: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A session as one text. facts: what is told of it, such as its place; empty ones are left out."""

    id: str
    title: str
    comments: Sequence[Coded]
    facts: Mapping[str, str] = field(default_factory=dict)


def codebook(themes: Sequence[Theme], families: Mapping[str, str]) -> bytes:
    """Return the themes as a codebook, each under its family. families: what the codes of families are called."""
    book = Element("CodeBook", {"xmlns": CODEBOOK_SPACE, "origin": ORIGIN})
    _codes(book, themes, families, _Guids(""))
    return _document(book)


def project(
    *,
    team: str,
    salt: str,
    now: datetime,
    themes: Sequence[Theme],
    families: Mapping[str, str],
    documents: Sequence[Document],
) -> bytes:
    """Return a project with the themes as codes and each session as a text whose comments carry them.

    salt: keeps the ids of the file apart from those of any other team.
    """
    guids, stamp = _Guids(salt), now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    who = guids.of("user", team)
    made = {"creatingUser": who, "creationDateTime": stamp}
    root = Element(
        "Project",
        {
            "xmlns": PROJECT_SPACE,
            "name": _shown(team),
            "origin": ORIGIN,
            "creatingUserGUID": who,
            "creationDateTime": stamp,
        },
    )
    SubElement(SubElement(root, "Users"), "User", {"guid": who, "name": _shown(team)})
    if themes:
        _codes(SubElement(root, "CodeBook"), themes, families, guids)
    known = {theme.id for theme in themes}
    _variables(root, documents, guids)
    texts: dict[str, str] = {}
    sources = SubElement(root, "Sources")
    for each in documents:
        texts[guids.of("source", each.id)] = _source(sources, each, known, guids, made)
    return _zipped(_document(root), texts)


class _Guids:
    """Ids for a file: the same thing has the same one in every export, and none tells the id that we keep."""

    def __init__(self, salt: str) -> None:
        self._space = uuid.uuid5(uuid.NAMESPACE_URL, f"urn:engage-desktop:refi-qda:{salt}")

    def of(self, sort: str, name: str) -> str:
        return str(uuid.uuid5(self._space, f"{sort} {name}")).upper()


def _codes(book: Element, themes: Sequence[Theme], families: Mapping[str, str], guids: _Guids) -> None:
    codes = SubElement(book, "Codes")
    places: dict[str, Element] = {}
    for theme in themes:
        place = codes
        if theme.family:
            if theme.family not in places:
                name = _shown(families.get(theme.family, theme.family))
                guid = guids.of("family", theme.family)
                places[theme.family] = SubElement(codes, "Code", {"guid": guid, "name": name, "isCodable": "false"})
            place = places[theme.family]
        colour = _COLOURS[int(guids.of("code", theme.id)[:4], 16) % len(_COLOURS)]
        said = {"guid": guids.of("code", theme.id), "name": _shown(theme.name), "isCodable": "true", "color": colour}
        SubElement(place, "Code", said)


def _variables(root: Element, documents: Sequence[Document], guids: _Guids) -> None:
    facts = list(dict.fromkeys(name for each in documents for name, value in each.facts.items() if value))
    if facts:
        variables = SubElement(root, "Variables")
        for name in facts:
            said = {"guid": guids.of("variable", name), "name": name, "typeOfVariable": "Text"}
            SubElement(variables, "Variable", said)


def _source(sources: Element, document: Document, known: set[str], guids: _Guids, made: Mapping[str, str]) -> str:
    """Add a document and return its text."""
    guid = guids.of("source", document.id)
    said = {"guid": guid, "name": _shown(document.title), "plainTextPath": f"internal://{guid}.txt", **made}
    source, parts, position = SubElement(sources, "TextSource", said), list[str](), 0
    for place, comment in enumerate(document.comments):
        text = _shown(comment.text)
        end = position + len(text)
        label = _label(place + 1, comment)
        at = {
            "guid": guids.of("comment", comment.id),
            "name": label,
            "startPosition": str(position),
            "endPosition": str(end),
        }
        selection = SubElement(source, "PlainTextSelection", {**at, **made})
        for theme in dict.fromkeys(theme for theme in comment.themes if theme in known):
            coding = SubElement(selection, "Coding", {"guid": guids.of("coding", f"{comment.id} {theme}"), **made})
            SubElement(coding, "CodeRef", {"targetGUID": guids.of("code", theme)})
        parts.append(text)
        position = end + len(_BETWEEN)
    for name, value in document.facts.items():
        if value:
            told = SubElement(source, "VariableValue")
            SubElement(told, "VariableRef", {"targetGUID": guids.of("variable", name)})
            SubElement(told, "TextValue").text = _shown(value)
    return _BETWEEN.join(parts)


def _label(number: int, comment: Coded) -> str:
    said = ", ".join(_shown(part) for part in (comment.name, comment.question) if part)
    return f"Comment {number}" + (f" ({said})" if said else "")


def _shown(text: str) -> str:
    """Return a text as XML may hold it, with one kind of line end, so that positions hold for every reader."""
    return _NOT_XML.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))


def _document(root: Element) -> bytes:
    ElementTree.indent(root)
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))


def _zipped(project_file: bytes, texts: Mapping[str, str]) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as file:
        parts: Iterable[tuple[str, bytes]] = [
            ("project.qde", project_file),
            *((f"sources/{guid}.txt", text.encode()) for guid, text in texts.items()),
        ]
        for name, data in parts:
            file.writestr(zipfile.ZipInfo(name, _ANY_DAY), data, zipfile.ZIP_DEFLATED)
    return kept.getvalue()
