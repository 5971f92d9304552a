"""Other ways to read a file, offered where the one that was found out is wrong: characters, what separates, which sheet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from engage_desktop.operations.import_files import AS_FOUND, Reading
from engage_desktop.operations.importing import Preview


def fill_readings(combo: QComboBox, preview: Preview, chosen: Reading) -> None:
    """Offer how to read this file; what was found out stands first."""
    combo.clear()
    for words, reading in _sheets(preview) if preview.sheet else _texts(preview):
        combo.addItem(words, reading)
    places = [place for place in range(combo.count()) if combo.itemData(place) == chosen]
    combo.setCurrentIndex(places[0] if places else 0)


def _sheets(preview: Preview) -> list[tuple[str, Reading]]:
    words = QCoreApplication.translate("Import", "Sheet “{name}”")
    return [
        (words.format(name=name), Reading(sheet=name) if place else AS_FOUND)
        for place, name in enumerate(preview.sheets)
    ]


def _texts(preview: Preview) -> list[tuple[str, Reading]]:
    return [
        (QCoreApplication.translate("Import", "As it was found out"), AS_FOUND),
        (QCoreApplication.translate("Import", "Characters: UTF-8"), Reading(encoding="utf-8")),
        (QCoreApplication.translate("Import", "Characters: Windows"), Reading(encoding="cp1252")),
        (QCoreApplication.translate("Import", "Characters: UTF-16"), Reading(encoding="utf-16")),
        (QCoreApplication.translate("Import", "Between columns: comma"), Reading(delimiter=",")),
        (QCoreApplication.translate("Import", "Between columns: semicolon"), Reading(delimiter=";")),
        (QCoreApplication.translate("Import", "Between columns: tab"), Reading(delimiter="\t")),
        (QCoreApplication.translate("Import", "Between columns: upright line"), Reading(delimiter="|")),
    ]
