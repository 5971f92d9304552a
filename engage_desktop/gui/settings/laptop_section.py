"""Settings: where the files are, what is kept on this laptop, and the versions that somebody helping will ask for."""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtWidgets import QFrame, QLabel

from engage_desktop.gui.forms.settings.ui_laptop_section import Ui_LaptopSection
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import keeping


class LaptopSection(QFrame):
    """Numbers only; nobody is named."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.ui = Ui_LaptopSection()
        self.ui.setupUi(self)
        dress(self)
        self._counts: dict[str, QLabel] = {}
        for row, (kind, words) in enumerate(self._kinds().items()):
            self._counts[kind] = QLabel(self)
            self.ui.here_grid.addWidget(QLabel(words, self), row, 0)
            self.ui.here_grid.addWidget(self._counts[kind], row, 1)
        self.ui.here_grid.setColumnStretch(1, 1)
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        store = self.workspace.store
        self.ui.files_edit.setText(str(store.folder))
        counts = keeping.what_is_here(store)
        for kind, label in self._counts.items():
            label.setText(f"{counts[kind]:,}")
        versions = keeping.versions(store)
        self.ui.version_label.setText(
            self.tr("Engage Desktop {ours} · SQLite {sqlite} · SQLCipher {cipher}").format(
                ours=version("engage-desktop"), sqlite=versions["sqlite"], cipher=versions["sqlcipher"]
            )
        )

    def _kinds(self) -> dict[str, str]:
        return {
            "sessions": self.tr("Sessions"),
            "people": self.tr("People"),
            "arrivals": self.tr("Arrivals"),
            "consents": self.tr("Answers about consent"),
            "comments": self.tr("Comments"),
            "operations": self.tr("Entries in the log"),
        }
