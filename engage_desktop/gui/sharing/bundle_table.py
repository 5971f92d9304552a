"""The list of bundles that this laptop made."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from engage_desktop.gui.moments import clock_of, day_of, from_milliseconds
from engage_desktop.store.laptop import BundleMade

_NOWHERE = QModelIndex()


class BundleTable(QAbstractTableModel):
    """One row a bundle, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._bundles: list[BundleMade] = []

    def show(self, bundles: list[BundleMade]) -> None:
        """Show other bundles."""
        if bundles != self._bundles:
            self.beginResetModel()
            self._bundles = bundles
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._bundles)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                QCoreApplication.translate("BundleTable", "File"),
                QCoreApplication.translate("BundleTable", "Made"),
                QCoreApplication.translate("BundleTable", "Records"),
                QCoreApplication.translate("BundleTable", "Size"),
            )[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        bundle = self._bundles[index.row()]
        moment = from_milliseconds(bundle.made_at)
        kilobytes = max(1, round(bundle.size / 1000))
        return (
            bundle.file,
            f"{day_of(moment)}, {clock_of(moment)}",
            f"{bundle.last_seq - bundle.first_seq + 1:,}",
            QCoreApplication.translate("BundleTable", "{count} kB").format(count=f"{kilobytes:,}"),
        )[index.column()]
