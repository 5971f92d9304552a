"""What the parts of a record and the kinds of records are called on the exchange pages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain.merge_report import NOUNS
from engage_desktop.gui.sharing import plan_part_words


def part_words(of: str) -> str:
    """Return what a part is called: "people.phone" is "Phone". A part nobody has named yet is called by its own name."""
    column = of.partition(".")[2] or of
    known = {**_parts(), **plan_part_words.parts()}
    return known.get(of) or known.get(column) or column.replace("_", " ").capitalize()


def noun_words(noun: str) -> str:
    """Return what kind of record a count is about, by its table or by the noun of a report."""
    table = next((table for table, word in NOUNS.items() if noun in (table, word)), noun)
    return {**_nouns(), **plan_part_words.nouns()}.get(table, noun)


def _parts() -> dict[str, str]:
    return {
        "comments": QCoreApplication.translate("Parts", "Comment"),
        "name": QCoreApplication.translate("Parts", "Name"),
        "also_known_as": QCoreApplication.translate("Parts", "Also known as"),
        "group": QCoreApplication.translate("Parts", "Group"),
        "role": QCoreApplication.translate("Parts", "Comes as"),
        "language": QCoreApplication.translate("Parts", "Language"),
        "email": QCoreApplication.translate("Parts", "Email"),
        "phone": QCoreApplication.translate("Parts", "Phone"),
        "address": QCoreApplication.translate("Parts", "Address"),
        "title": QCoreApplication.translate("Parts", "Title"),
        "date": QCoreApplication.translate("Parts", "Date"),
        "starts": QCoreApplication.translate("Parts", "Starts"),
        "ends": QCoreApplication.translate("Parts", "Ends"),
        "place": QCoreApplication.translate("Parts", "Place"),
        "purpose": QCoreApplication.translate("Parts", "Purpose"),
        "influence": QCoreApplication.translate("Parts", "What people can influence"),
        "already_fixed": QCoreApplication.translate("Parts", "Already decided"),
        "involvement_type": QCoreApplication.translate("Parts", "Type of involvement"),
        "facilitator": QCoreApplication.translate("Parts", "Facilitator"),
        "expected": QCoreApplication.translate("Parts", "How many are expected"),
        "contact": QCoreApplication.translate("Parts", "Contact"),
        "feedback_by": QCoreApplication.translate("Parts", "Feed back by"),
        "feedback_how": QCoreApplication.translate("Parts", "How people hear back"),
        "notes_how": QCoreApplication.translate("Parts", "How notes were taken"),
        "next_steps": QCoreApplication.translate("Parts", "Next steps"),
        "went_well": QCoreApplication.translate("Parts", "What went well"),
        "went_less_well": QCoreApplication.translate("Parts", "What went less well"),
        "questions.text": QCoreApplication.translate("Parts", "Question"),
        "needs.need": QCoreApplication.translate("Parts", "Access need"),
        "needs.note": QCoreApplication.translate("Parts", "Note on an access need"),
        "teams.name": QCoreApplication.translate("Parts", "Name of the team"),
        "complaints": QCoreApplication.translate("Parts", "Where to complain"),
        "partners": QCoreApplication.translate("Parts", "Partners"),
    }


def _nouns() -> dict[str, str]:
    return {
        "teams": QCoreApplication.translate("Parts", "details of the team"),
        "sessions": QCoreApplication.translate("Parts", "session details"),
        "questions": QCoreApplication.translate("Parts", "questions"),
        "people": QCoreApplication.translate("Parts", "people and their details"),
        "needs": QCoreApplication.translate("Parts", "access needs"),
        "arrivals": QCoreApplication.translate("Parts", "arrivals"),
        "departures": QCoreApplication.translate("Parts", "departures"),
        "head_counts": QCoreApplication.translate("Parts", "head counts"),
        "consents": QCoreApplication.translate("Parts", "answers about consent"),
        "wordings": QCoreApplication.translate("Parts", "consent wordings"),
        "comments": QCoreApplication.translate("Parts", "comments"),
        "agreements": QCoreApplication.translate("Parts", "agreements with a comment"),
        "need_answers": QCoreApplication.translate("Parts", "answers about access needs"),
        "batches": QCoreApplication.translate("Parts", "flip charts and imports"),
        "voids": QCoreApplication.translate("Parts", "records taken back"),
        "same_person_links": QCoreApplication.translate("Parts", "“the same person”"),
        "different_people": QCoreApplication.translate("Parts", "“not the same”"),
        "resolutions": QCoreApplication.translate("Parts", "decisions"),
        "erasures": QCoreApplication.translate("Parts", "erasures"),
        "receipts": QCoreApplication.translate("Parts", "receipts"),
        "bundles_received": QCoreApplication.translate("Parts", "outcomes of bundles"),
        "devices": QCoreApplication.translate("Parts", "laptops of the team"),
        "device_revocations": QCoreApplication.translate("Parts", "lost laptops"),
        "packs_issued": QCoreApplication.translate("Parts", "packs"),
        "session_states": QCoreApplication.translate("Parts", "sessions opened or closed"),
    }
