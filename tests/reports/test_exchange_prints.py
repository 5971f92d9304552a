"""The prints of exchange: what each of them must say and must not, the same words in PDF and HTML, tagged."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from engage_desktop.reports.document import Document
from engage_desktop.reports.erasure_certificate import DeviceAnswer, ErasureCertificate, erasure_certificate
from engage_desktop.reports.html import render_html
from engage_desktop.reports.lost_laptop_sheet import LostLaptop, LostSession, lost_laptop_sheet
from engage_desktop.reports.merge_report_sheet import (
    REHEARSED,
    TAKEN_IN,
    ChangedLine,
    DisagreementLine,
    MergeReportSheet,
    merge_report_sheet,
)
from engage_desktop.reports.purge_certificate import PurgeCertificate, PurgedSession, purge_certificate
from tests.house_rules.texts import never_said
from tests.reports.reading import html_words, pdf_of, spoken, struct_text

AT = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)
REPORT = MergeReportSheet(
    organisation="Sefton involvement team",
    laptop="table 3",
    bundle="5c019338",
    made_at=AT,
    printed_at=AT,
    state=TAKEN_IN,
    counts=(("Comments", 14), ("People", 2), ("Sessions", 0)),
    changed=(ChangedLine("Joan Whitfield", "phone number", "", "0151 496 0000"),),
    more_changed=3,
    disagreements=(DisagreementLine("Session: Buses", "title", (("Trains", "table 1"), ("Trams", "table 3"))),),
    withdrawn=1,
    erased=1,
    same_person=(("Siobhan Kelly", "Shivaun Kelly", "names that sound alike, the same postcode area"),),
    set_aside=("Entry 7 of laptop 98ab12: a part that cannot be",),
    already_here=120,
    notices=("An earlier bundle from this laptop has not come in yet.",),
)
LOST = LostLaptop(
    organisation="Sefton involvement team",
    label="table 2",
    printed_at=AT,
    lost_at=AT,
    last_bundle_at=AT,
    came_in=210,
    confirmed=180,
    missing="181-184",
    kinds=(("Comments", 90), ("Consent answers", 40)),
    sessions=(LostSession("Buses", "2026-11-20", 31, 90, 40),),
    is_revoked=True,
    contact="01632 960 001",
)
PURGE = PurgeCertificate(
    organisation="Sefton involvement team",
    laptop="table 2",
    purged_at=AT,
    counts=(("People", 31), ("Comments", 90), ("Arrivals", 0)),
    sessions=(PurgedSession("Buses", "2026-11-20", "21 November 2026 at 2:05pm"),),
    days=14,
    kept=1,
)
ERASURE = ErasureCertificate(
    organisation="Sefton involvement team",
    reference="5C019338",
    asked_at=AT,
    printed_at=AT,
    reason="asked by letter",
    devices=(DeviceAnswer("table 1", "21 November 2026 at 3pm"), DeviceAnswer("table 2", "", "reported lost")),
    counts=(("Records of the person", 1), ("Access needs", 0)),
    bundles=("engage-1.engage, made here on 20 November 2026",),
    prints=("Summary of “Buses”, 2026-11-20",),
    contact="01632 960 001",
)
ALL = (merge_report_sheet(REPORT), lost_laptop_sheet(LOST), purge_certificate(PURGE), erasure_certificate(ERASURE))


def words(document: Document) -> str:
    return " ".join(html_words(render_html(document)))


@pytest.mark.needs("pdfinfo")
@pytest.mark.parametrize("document", ALL, ids=lambda document: document.title)
def test_pdf_and_html_say_the_same_in_the_same_order_and_are_tagged(document: Document, tmp_path: Path) -> None:
    pdf = pdf_of(document)
    assert spoken(pdf, tmp_path) == html_words(render_html(document))
    tags = struct_text(pdf, tmp_path)
    assert "H1" in tags
    assert "Table" in tags


@pytest.mark.parametrize("document", ALL, ids=lambda document: document.title)
def test_no_print_uses_a_word_that_people_never_read(document: Document) -> None:
    assert never_said(words(document)) == []


def test_a_merge_report_says_everything_in_the_order_of_the_page() -> None:
    text = words(ALL[0])
    order = (
        *("This bundle was brought in", "table 3", "An earlier bundle", "Comments 14", "Already here: 120"),
        *("What changed", "(empty)", "0151 496 0000", "And 3 more", "Where laptops disagree", "Trains", "Trams"),
        *("Withdrawals of consent", "Perhaps the same person", "Siobhan Kelly", "Set aside", "Entry 7"),
    )
    places = [text.index(part) for part in order]
    assert places == sorted(places)
    assert "Sessions 0" not in text


def test_a_rehearsal_says_that_nothing_was_written() -> None:
    assert "Nothing has been written yet" in words(merge_report_sheet(replace(REPORT, state=REHEARSED)))


def test_a_bundle_that_brought_nothing_says_so_and_leaves_the_rest_out() -> None:
    empty = MergeReportSheet("Team", "table 1", "ab", None, AT, TAKEN_IN)
    text = words(merge_report_sheet(empty))
    assert "Everything in this bundle was here already" in text
    for heading in ("What changed", "Where laptops disagree", "Set aside", "Perhaps the same person"):
        assert heading not in text


def test_a_lost_laptop_sheet_says_what_is_safe_what_is_not_known_and_what_to_do() -> None:
    text = words(ALL[1])
    for part in (
        "210",
        "180",
        "181-184",
        "72 hours",
        "ask who worked with it",
        "No, it was taken off the list",
        "Buses",
    ):
        assert part in text, part
    unknown = words(lost_laptop_sheet(LostLaptop("Team", "table 9", AT)))
    assert "No bundle of this laptop has come in" in unknown
    assert "Take the laptop off the list" in unknown


def test_a_purge_certificate_counts_and_names_nobody() -> None:
    text = words(ALL[2])
    assert "People 31" in text
    assert "Arrivals" not in text
    assert "1 session stays" in text
    assert "backups on this laptop were made anew" in text
    assert "still hold the records" in words(purge_certificate(replace(PURGE, has_old_backups=True)))


def test_an_erasure_certificate_says_who_has_not_confirmed_and_what_is_already_out() -> None:
    text = words(ALL[3])
    assert "Not confirmed: 1 device." in text
    assert "table 2 not confirmed reported lost" in text
    assert "engage-1.engage" in text
    assert "Shred" in text or "shred" in text
    assert "older ones removed" in text
    assert "erased again" in words(erasure_certificate(replace(ERASURE, has_old_backups=True)))
    done = words(erasure_certificate(replace(ERASURE, devices=ERASURE.devices[:1], bundles=(), prints=())))
    assert "Erased everywhere that we know of" in done
    assert "We know of no bundle and no print" in done


def test_hostile_words_stay_words() -> None:
    hostile = replace(
        REPORT,
        changed=(ChangedLine("<b>Joan</b>\u202e", "name", "=1+1", "<script>alert(1)</script>"),),
        laptop="\u202etable",
    )
    html = render_html(merge_report_sheet(hostile))
    assert "<script>" not in html
    assert "\u202e" not in html
    assert pdf_of(merge_report_sheet(hostile)).startswith(b"%PDF")
