"""Sharing: insight libraries, ours made for partners and theirs read into ours, each with its source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QFrame

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import plain_date
from engage_desktop.domain.shared_insight import said_by
from engage_desktop.domain.texts import isolated
from engage_desktop.gui.forms.sharing.ui_library_card import Ui_LibraryCard
from engage_desktop.gui.moments import day_of
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import library
from engage_desktop.operations.insight_document import SUFFIX
from engage_desktop.operations.library import LibraryFound, LibraryMade
from engage_desktop.paths import resources_folder
from engage_desktop.store.store import Store


class LibraryCard(QFrame):
    """Reading a file first says what is in it; nothing is kept until somebody says so."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._path: Path | None = None
        self._seen = -1
        self.choose_file: Callable[[], str] = self._ask_file
        self.choose_folder: Callable[[], str] = self._ask_folder
        self.ui = Ui_LibraryCard()
        self.ui.setupUi(self)
        dress(self)
        for line in (self.ui.library_line, self.ui.found_line):
            flow(line)
        self.ui.found_panel.hide()
        self.ui.read_button.clicked.connect(self.choose)
        self.ui.make_button.clicked.connect(self.make)
        self.ui.take_button.clicked.connect(self.take)
        self.ui.leave_button.clicked.connect(self.leave)

    def refresh(self) -> None:
        """Read anew whose libraries are here."""
        store = self.workspace.store
        if self._seen != store.last_seq:
            self._seen = store.last_seq
            lines = [self._line(*each) for each in library.sources(store).items()]
            self.ui.library_lines.show_lines(lines)
            self.ui.library_lines.setVisible(bool(lines))

    def show_told(self, key: str) -> None:
        """Show one thing that a partner told us, whole, with whose it is."""
        told = next((each for each in self.workspace.store.answers.shared() if each.id == key), None)
        if told is None:
            self.ui.library_bar.tell(self.tr("That is not in any partner's library any more."))
            return
        where = ", ".join(part for part in (told.place or told.group, plain_date(told.on)) if part)
        said = f"{said_by(told)} ({where})" if where else said_by(told)
        words = self.tr("{source} told us: {said}").format(source=isolated(told.source), said=isolated(said))
        self.ui.library_bar.tell(words)

    def choose(self) -> None:
        """Ask for a partner's file and say what is in it."""
        name = self.choose_file()
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Say what a file holds, and keep nothing of it."""
        ui = self.ui
        ui.library_bar.clear()
        ui.found_panel.hide()
        try:
            found = library.look_at_library(self.workspace.store, path=path)
        except Refusal as refusal:
            ui.library_bar.refuse(refusal.sentence)
            return
        if found.is_here:
            words = self.tr("All that {source} tells in this file is here already. Nothing needs doing.")
            ui.library_bar.tell(words.format(source=found.source))
            return
        self._path = path
        ui.found_label.setText(self._told(found))
        ui.found_panel.show()
        ui.take_button.setFocus()
        announce(self, ui.found_label.text())

    def take(self) -> None:
        """Keep what the file tells; it can be undone."""
        if self._path is None:
            return
        try:
            found = self.workspace.do(
                library.read_library, label=self.tr("read a partner's insight library"), path=self._path
            )
        except Refusal as refusal:
            self.ui.library_bar.refuse(refusal.sentence)
        else:
            words = self.tr("Kept. New from {source}: {count}. It shows up when you plan a session.")
            self.ui.library_bar.rejoice(words.format(count=f"{found.new:,}", source=found.source))
        self.leave()

    def leave(self) -> None:
        """Keep nothing of the file."""
        self._path = None
        self.ui.found_panel.hide()
        self.ui.read_button.setFocus()

    def make(self) -> None:
        """Ask for a folder and put our library there."""
        folder = self.choose_folder()
        if folder:
            self.ui.library_bar.clear()
            self.ui.make_button.setEnabled(False)
            self.workspace.run(_make, done=self._made, failed=self._failed, shows_refusals=True, out=Path(folder))

    def _made(self, made: LibraryMade) -> None:
        self.ui.make_button.setEnabled(True)
        words = self.tr("Safe to remove. {file} holds {what}.").format(file=made.path.name, what=counted(made.counts))
        if made.held_back == 1:
            words += " " + self.tr("1 thing stays here: the name of somebody who took part is in it.")
        elif made.held_back:
            more = self.tr("{count} things stay here: names of people who took part are in them.")
            words += " " + more.format(count=f"{made.held_back:,}")
        self.ui.library_bar.rejoice(f"{words} {self._ours(made)}")

    def _ours(self, made: LibraryMade) -> str:
        """Say how partners can be sure that a file is ours."""
        if not made.is_signed:
            return self.tr("It is not signed: this laptop has no certificate, so anybody could have made it.")
        words = self.tr("It is signed. Partners who want to be sure ask you for these words: {words}.")
        return words.format(words=library.own_words(self.workspace.store, resources_folder()))

    def _failed(self, error: Exception) -> None:
        self.ui.make_button.setEnabled(True)
        if isinstance(error, Refusal):
            self.ui.library_bar.refuse(error.sentence)

    def _told(self, found: LibraryFound) -> str:
        words = self.tr("From {source}, made on {day}: {what}. New here: {new}.")
        said = words.format(
            source=found.source, day=day_of(found.made_at), what=counted(found.counts), new=f"{found.new:,}"
        )
        if found.gone:
            gone = self.tr("Told before and no longer in it, so taken off the list: {count}.")
            said += " " + gone.format(count=f"{found.gone:,}")
        return f"{said}\n{self._whose(found)}"

    def _whose(self, found: LibraryFound) -> str:
        """Say who signed a file, or that nobody did, and how to be sure."""
        signer = found.signer
        if signer is None:
            said = self.tr("Not signed: anybody could have made this.")
            more = self.tr("The one before was signed. Ask {source} before you keep it.").format(source=found.source)
            return f"{said} {more}" if found.was_signed else said
        said = self.tr("Signed by “{laptop}” of {source}.").format(laptop=isolated(signer.laptop), source=found.source)
        if signer.is_known:
            said += " " + self.tr("The same team signed the one before.")
        else:
            words = library.spoken_words(resources_folder(), root=signer.root)
            more = self.tr("To be sure that it is them, compare these words with them by telephone: {words}.")
            said += " " + more.format(words=words)
        if not signer.in_force:
            said += " " + self.tr("Its certificate did not hold on that day: ask them before you keep it.")
        return said

    def _line(self, source: str, counts: Mapping[str, int]) -> CheckLine:
        chip = ChipWords(self.tr("From a partner"), "info", "people")
        return CheckLine(chip, self.tr("{source}: {what}").format(source=source, what=counted(counts)))

    def _ask_file(self) -> str:
        kinds = self.tr("Insight libraries (*{ending});;All files (*)").format(ending=SUFFIX)
        return QFileDialog.getOpenFileName(self, self.tr("Whose insight library?"), "", kinds)[0]

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Where should your library go?"))


def counted(counts: Mapping[str, int]) -> str:
    """Return what is in a library: "2 sessions, 1 theme"."""
    words = _words()
    return ", ".join(words[sort][count != 1].format(count=f"{count:,}") for sort, count in counts.items() if count)


def _words() -> dict[str, tuple[str, str]]:
    return {
        "session": (
            QCoreApplication.translate("LibraryCard", "{count} session"),
            QCoreApplication.translate("LibraryCard", "{count} sessions"),
        ),
        "theme": (
            QCoreApplication.translate("LibraryCard", "{count} theme"),
            QCoreApplication.translate("LibraryCard", "{count} themes"),
        ),
        "response": (
            QCoreApplication.translate("LibraryCard", "{count} response"),
            QCoreApplication.translate("LibraryCard", "{count} responses"),
        ),
        "decision": (
            QCoreApplication.translate("LibraryCard", "{count} decision"),
            QCoreApplication.translate("LibraryCard", "{count} decisions"),
        ),
        "lesson": (
            QCoreApplication.translate("LibraryCard", "{count} lesson"),
            QCoreApplication.translate("LibraryCard", "{count} lessons"),
        ),
        "asset": (
            QCoreApplication.translate("LibraryCard", "{count} offer"),
            QCoreApplication.translate("LibraryCard", "{count} offers"),
        ),
    }


def _make(store: Store, *, now: datetime, progress: Any, cancelled: Any, out: Path) -> LibraryMade:
    return library.make_library(store, now=now, out=out)
