"""Comments leave for other programs without anybody's name, unless its owner agreed; the file is what the standard says."""

from __future__ import annotations

import csv
import io
import re
import uuid
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from engage_desktop.operations import attendance, comments, consent, exporting, payments, sessions, themes
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.exporting import NothingToExport
from engage_desktop.operations.refi_qda import CODEBOOK_SPACE, PROJECT_SPACE
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, REASON, WHOLE_PLAN, fresh_workspace

SHY, OPEN = "Zebediah Quillfeather", "Ann Openly"
CHILDREN = {
    "Project": [
        "Users",
        "CodeBook",
        "Variables",
        "Cases",
        "Sources",
        "Notes",
        "Links",
        "Sets",
        "Graphs",
        "Description",
    ],
    "TextSource": ["PlainTextContent", "Description", "PlainTextSelection", "Coding", "NoteRef", "VariableValue"],
    "PlainTextSelection": ["Description", "Coding", "NoteRef"],
    "Coding": ["CodeRef", "NoteRef"],
    "VariableValue": ["VariableRef", "TextValue"],
    "Code": ["Description", "NoteRef", "Code"],
}
"""The order of what may stand in an element, as the standard's Project.xsd has it."""
NEEDED = {
    "Project": {"name"},
    "User": {"guid"},
    "Code": {"guid", "name", "isCodable"},
    "Variable": {"guid", "name", "typeOfVariable"},
    "TextSource": {"guid"},
    "PlainTextSelection": {"guid", "startPosition", "endPosition"},
    "Coding": {"guid"},
    "CodeRef": {"targetGUID"},
    "VariableRef": {"targetGUID"},
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A session with words of somebody who agreed to be named, of somebody who was not asked, and of nobody in particular."""
    made = fresh_workspace(tmp_path)
    session = sessions.add_session(made, now=NOW, questions=["What is hard?"], **WHOLE_PLAN).id
    sessions.open_session(made, now=NOW, session=session, reason=REASON)
    people = {name: attendance.welcome_new(made, now=NOW, session=session, name=name).person for name in (OPEN, SHY)}
    consent.record_consents(
        made,
        now=NOW,
        session=session,
        person=people[OPEN],
        answers={"quote_attributed": "given"},
        purposes=LISTS.purposes,
    )
    question = made.sessions.questions(session)[0].id
    roots = [
        comments.hear(made, now=NOW, session=session, typed=words, how=HowSaid(question=question))
        for words in ("=The 47 is late 𝄞", "@1 No bus\non Sundays", "@2 Words of the shy")
    ]
    buses = themes.add_theme(made, now=NOW, name="Buses", family="waste", session=session).id
    themes.tag_many(made, now=NOW, roots=roots, theme=buses, place="Market Hall", service="47")
    kind = LISTS.of("payment_kinds")[0].code
    payments.log_payment(made, now=NOW, session=session, person=people[OPEN], kind=kind, pence=1234, lists=LISTS)
    yield made
    opening.close_store(made)


def out_of(store: Store, out: Path, kind: str) -> bytes:
    return exporting.export(store, now=NOW, out=out, kind=kind, lists=LISTS).path.read_bytes()


def test_table_holds_the_words_that_may_leave_and_a_name_only_with_consent(store: Store, tmp_path: Path) -> None:
    made = exporting.export(store, now=NOW, out=tmp_path, kind=exporting.CSV, lists=LISTS)
    assert (made.comments, made.kept_back) == (2, 1)
    rows = list(csv.DictReader(io.StringIO(made.path.read_text("utf-8-sig"), newline="")))
    assert [(row["words"], row["name"], row["themes"]) for row in rows] == [
        ("'=The 47 is late 𝄞", "", "Buses"),
        ("No bus\non Sundays", OPEN, "Buses"),
    ]
    assert {row["question"] for row in rows} == {"What is hard?"}
    (copy,) = [copy for copy in store.plans.copies() if copy.act == "exported"]
    assert copy.sha256 == made.sha256


def test_no_export_holds_who_did_not_agree_or_what_was_paid(store: Store, tmp_path: Path) -> None:
    for kind in exporting.KINDS:
        data = out_of(store, tmp_path, kind)
        if kind == exporting.PROJECT:
            file = zipfile.ZipFile(io.BytesIO(data))
            data = b"".join(file.read(name) for name in file.namelist())
        for secret in (SHY, "Words of the shy", "1234", "12.34"):
            assert secret.encode() not in data, (kind, secret)
        for person in store.people.all():
            assert person.id.encode() not in data


def test_project_is_as_the_standard_has_it(store: Store, tmp_path: Path) -> None:
    file = zipfile.ZipFile(io.BytesIO(out_of(store, tmp_path, exporting.PROJECT)))
    root = ElementTree.fromstring(file.read("project.qde"))
    space = f"{{{PROJECT_SPACE}}}"
    guids: list[str] = []
    for element in root.iter():
        assert element.tag.startswith(space)
        name = element.tag.removeprefix(space)
        assert NEEDED.get(name, set()) <= element.attrib.keys()
        order = CHILDREN.get(name)
        if order:
            places = [order.index(child.tag.removeprefix(space)) for child in element]
            assert places == sorted(places)
        guids += [element.attrib["guid"]] if "guid" in element.attrib else []
    assert len(guids) == len(set(guids))
    assert all(str(uuid.UUID(guid)).upper() == guid for guid in guids)
    targets = {element.attrib["targetGUID"] for element in root.iter() if "targetGUID" in element.attrib}
    assert targets <= set(guids)


def test_each_selection_in_a_project_is_one_comment_to_the_letter(store: Store, tmp_path: Path) -> None:
    file = zipfile.ZipFile(io.BytesIO(out_of(store, tmp_path, exporting.PROJECT)))
    root = ElementTree.fromstring(file.read("project.qde"))
    spaces = {"q": PROJECT_SPACE}
    (source,) = root.findall("q:Sources/q:TextSource", spaces)
    path = re.sub("^internal://", "sources/", source.attrib["plainTextPath"])
    text = file.read(path).decode()
    said = [
        text[int(each.attrib["startPosition"]) : int(each.attrib["endPosition"])]
        for each in source.findall("q:PlainTextSelection", spaces)
    ]
    assert said == ["=The 47 is late 𝄞", "No bus\non Sundays"]
    names = {code.attrib["guid"]: code.attrib["name"] for code in root.iter(f"{{{PROJECT_SPACE}}}Code")}
    codes = [names[ref.attrib["targetGUID"]] for ref in source.iter(f"{{{PROJECT_SPACE}}}CodeRef")]
    assert codes == ["Buses", "Buses"]


def test_codebook_holds_the_themes_under_their_families(store: Store, tmp_path: Path) -> None:
    root = ElementTree.fromstring(out_of(store, tmp_path, exporting.CODEBOOK))
    assert root.tag == f"{{{CODEBOOK_SPACE}}}CodeBook"
    (family,) = root.findall("q:Codes/q:Code", {"q": CODEBOOK_SPACE})
    assert (family.attrib["isCodable"], [code.attrib["name"] for code in family]) == ("false", ["Buses"])


@pytest.mark.parametrize("kind", exporting.KINDS)
def test_where_there_is_nothing_that_may_leave_no_file_is_made(tmp_path: Path, kind: str) -> None:
    store = fresh_workspace(tmp_path)
    with pytest.raises(NothingToExport):
        exporting.export(store, now=NOW, out=tmp_path / "out", kind=kind, lists=LISTS)
    assert not (tmp_path / "out").exists()
    opening.close_store(store)
