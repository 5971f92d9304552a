"""Choosing a passphrase: typed twice, shown on request, its strength said in words with what would help."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from engage_desktop.gui.forms.first_run.ui_passphrase_panel import Ui_PassphrasePanel
from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.later import load
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem


class PassphrasePanel(QWidget):
    """Two fields that must agree. edited: something was typed. It never says what a passphrase is, only how strong."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PassphrasePanel()
        self.ui.setupUi(self)
        dress(self)
        self.setFocusProxy(self.ui.passphrase_edit)
        self._connect()
        self.clear()

    def _connect(self) -> None:
        self.ui.passphrase_edit.textChanged.connect(self._follow)
        self.ui.again_edit.textChanged.connect(self._follow)
        self.ui.show_button.toggled.connect(self.show_passphrases)

    def ask_for_new(self) -> None:
        """Name the fields for a passphrase that takes the place of another."""
        self.ui.passphrase_label.setText(self.tr("&New passphrase"))
        self.ui.again_label.setText(self.tr("The new passphrase &again"))

    def clear(self) -> None:
        """Forget what was typed."""
        for edit in (self.ui.passphrase_edit, self.ui.again_edit):
            edit.clear()
        self.ui.show_button.setChecked(False)
        self._follow()

    def chosen(self) -> str:
        """Return the passphrase; or say beside the field what is still to be done, and return ""."""
        ui = self.ui
        passphrase = ui.passphrase_edit.text()
        if _strength(passphrase) == "short":
            words = self.tr(
                "That is too easy to guess, so nothing was made. Use at least 8 characters; four words work well."
            )
            show_problem(ui.passphrase_edit, ui.passphrase_problem, words)
            return ""
        if not ui.again_edit.text():
            words = self.tr("Type the passphrase once more, so that a slip cannot lock you out.")
            show_problem(ui.again_edit, ui.again_problem, words)
            return ""
        if ui.again_edit.text() != passphrase:
            words = self.tr("The two are not the same, so nothing was made. Type the second one again.")
            show_problem(ui.again_edit, ui.again_problem, words)
            ui.again_edit.selectAll()
            return ""
        return passphrase

    def say_problem(self, words: str) -> None:
        """Say a refusal beside the first field."""
        show_problem(self.ui.passphrase_edit, self.ui.passphrase_problem, words)

    def show_passphrases(self, shown: bool) -> None:
        """Show what is typed, or dots instead."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for edit in (self.ui.passphrase_edit, self.ui.again_edit):
            edit.setEchoMode(mode)
        self.ui.show_button.setText(self.tr("&Hide") if shown else self.tr("&Show"))
        set_icon(self.ui.show_button, "hide" if shown else "show")

    def _follow(self) -> None:
        """Say how strong the passphrase is as it stands."""
        ui = self.ui
        clear_problem(ui.passphrase_edit, ui.passphrase_problem)
        clear_problem(ui.again_edit, ui.again_problem)
        passphrase = ui.passphrase_edit.text()
        ui.strength_chip.setVisible(bool(passphrase))
        if passphrase:
            word, kind, help_words = self._said(_strength(passphrase))
            ui.strength_chip.say(word, kind)
        else:
            help_words = self.tr("At least 8 characters; four words work well.")
        ui.strength_label.setText(help_words)
        ui.passphrase_edit.setAccessibleDescription(
            f"{ui.strength_chip.text()}. {help_words}" if passphrase else help_words
        )
        self.edited.emit()

    def _said(self, strength: str) -> tuple[str, str, str]:
        """Return the word, the kind of chip, and what would help."""
        if strength == "short":
            return self.tr("Too short"), "bad", self.tr("Use at least 8 characters; four words work well.")
        if strength == "weak":
            return self.tr("Weak"), "warn", self.tr("Easy to guess. Add one or two more words.")
        if strength == "fair":
            return self.tr("Fair"), "info", self.tr("One more word would make it strong.")
        return self.tr("Strong"), "good", self.tr("Hard to guess. Make sure that you can remember it.")


def _strength(passphrase: str) -> str:
    return str(load("engage_desktop.operations.unlocking").strength(passphrase))
