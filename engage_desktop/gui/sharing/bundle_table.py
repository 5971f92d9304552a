"""The list of bundles that this laptop made, and whether the central team has confirmed what each holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from engage_desktop.domain.texts import isolated
from engage_desktop.gui.moments import clock_of, day_of, from_milliseconds
from engage_desktop.gui.sharing.carried_words import bundle_kind, bundle_state
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.store.laptop import BundleMade

_NOWHERE = QModelIndex()
STATE = 1
TO_CENTRE = "to-centre"


class BundleTable(SpokenTable):
    """One row a bundle, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._bundles: list[BundleMade] = []
        self._confirmed: dict[str, int] = {}

    def show(self, bundles: Sequence[BundleMade], confirmed: Mapping[str, int]) -> None:
        """Show other bundles. confirmed: up to which entry of each site the central team has confirmed."""
        if (list(bundles), dict(confirmed)) != (self._bundles, self._confirmed):
            self.beginResetModel()
            self._bundles, self._confirmed = list(bundles), dict(confirmed)
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._bundles)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                QCoreApplication.translate("BundleTable", "Made"),
                QCoreApplication.translate("BundleTable", "Where its records are"),
                QCoreApplication.translate("BundleTable", "What it is"),
                QCoreApplication.translate("BundleTable", "Records"),
                QCoreApplication.translate("BundleTable", "File"),
            )[section]
        return None

    def cell_data(self, index: QModelIndex | QPersistentModelIndex, role: int) -> Any:
        bundle = self._bundles[index.row()]
        if index.column() == STATE and role in (CHIPS_ROLE, Qt.ItemDataRole.DisplayRole):
            confirmed = self._confirmed.get(bundle.site, 0) >= bundle.last_seq
            state = [bundle_state(is_confirmed=confirmed)] if bundle.kind == TO_CENTRE else []
            return state if role == CHIPS_ROLE else chip_words(state)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        moment = from_milliseconds(bundle.made_at)
        records = f"{bundle.last_seq - bundle.first_seq + 1:,}" if bundle.kind == TO_CENTRE else ""
        return (
            isolated(f"{day_of(moment)}, {clock_of(moment)}"),
            "",
            bundle_kind(bundle.kind),
            records,
            bundle.file,
        )[index.column()]
