"""Bringing comments in from a file: choose, see what would come in, import with Cancel, and read what was not added and why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QPushButton, QWidget

from engage_desktop.domain.comments import OWN_WORDS
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import CLOSED, plain_date
from engage_desktop.gui.forms.insight.ui_import_dialog import Ui_ImportDialog
from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.insight.import_models import PreviewModel, RefusedModel
from engage_desktop.gui.insight.reading_choices import fill_readings
from engage_desktop.gui.listen.asked import fill_kinds
from engage_desktop.gui.listen.comment_words import in_short
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.moments import day_of, from_milliseconds
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.work import Job
from engage_desktop.gui.workspace import Undoable, Workspace
from engage_desktop.operations import importing
from engage_desktop.operations.import_files import AS_FOUND, Reading
from engage_desktop.operations.importing import Considered, ImportReport, Preview

_LONGEST = 60
_WIDE = 760  # pixels at 100 % text from which two choices stand beside each other


class ImportDialog(QDialog):
    """Nothing is written before the person has seen the first rows and pressed the button."""

    def __init__(self, workspace: Workspace, session: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.path: Path | None = None
        self.preview: Preview | None = None
        self.report: ImportReport | None = None
        self.job: Job | None = None
        self._beside = 2
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.preview_model = PreviewModel(self)
        self.refused_model = RefusedModel(self)
        ui.preview_table.setModel(self.preview_model)
        ui.refused_table.setModel(self.refused_model)
        dress(self)
        fill_kinds(ui.kind_combo, OWN_WORDS)
        self._fill_sessions(session)
        for combo in (ui.session_combo, ui.comment_combo, ui.question_combo, ui.kind_combo, ui.reading_combo):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(14)
        for button in (ui.file_button, ui.cancel_button, ui.import_button, ui.keep_list_button):
            button.setAutoDefault(False)
        self._connect()
        self._show_choosing()
        self.resize(current_look().px(860), current_look().px(640))

    def _connect(self) -> None:
        ui = self.ui
        ui.file_button.clicked.connect(self.choose_file)
        ui.cancel_button.clicked.connect(self.reject)
        ui.import_button.clicked.connect(self.bring_in)
        ui.comment_combo.activated.connect(lambda _: self._show_preview())
        ui.question_combo.activated.connect(lambda _: self._show_preview())
        ui.reading_combo.activated.connect(lambda _: self._read_otherwise())
        ui.session_combo.activated.connect(lambda _: self._show_what_is_possible())
        ui.again_check.toggled.connect(lambda _: self._show_what_is_possible())
        ui.keep_list_button.clicked.connect(self.keep_list)

    # What the person does

    def choose_file(self) -> None:
        """Ask for the file."""
        title, kinds = self.tr("Choose a table"), self.tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.look(Path(name))

    def look(self, path: Path, reading: Reading = AS_FOUND) -> None:
        """Look at a file; nothing is written."""
        ui = self.ui
        self.path = path
        ui.message_bar.clear()
        ui.file_label.setText(self.tr("Reading {name}…").format(name=path.name))
        ui.file_button.setEnabled(False)
        ui.import_button.setEnabled(False)
        self.job = self.workspace.run(
            importing.consider,
            done=lambda found: self._looked(found, reading),
            failed=self._refused,
            shows_refusals=True,
            path=path,
            reading=reading,
        )

    def bring_in(self) -> None:
        """Take the comments into the session, all of them or none."""
        ui = self.ui
        if self.report is not None:
            self.accept()
            return
        ui.message_bar.clear()
        ui.steps_stack.setCurrentWidget(ui.progress_step)
        ui.progress_label.setText(self.tr("Reading the file…"))
        ui.progress_meter.setRange(0, 0)
        ui.cancel_button.setText(self.tr("&Stop: add nothing"))
        ui.import_button.hide()
        self.job = self.workspace.run(
            importing.import_comments,
            done=self._imported,
            progress=self._show_progress,
            failed=self._refused,
            shows_refusals=True,
            session=str(ui.session_combo.currentData()),
            path=self.path,
            comment_column=ui.comment_combo.currentText(),
            question_column=ui.question_combo.currentData() or None,
            kind=str(ui.kind_combo.currentData()),
            again=ui.again_check.isChecked(),
            reading=ui.reading_combo.currentData() or AS_FOUND,
        )

    def keep_list(self) -> None:
        """Keep the list of what was not added as a file of its own."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Keep the list"), "rows-not-added.csv", self.tr("Table (*.csv)")
        )
        if name:
            self.write_list(Path(name))

    def write_list(self, path: Path) -> None:
        """Write the list of what was not added to a file."""
        if self.report is None:
            return
        try:
            path.write_text(self.report.refused_as_csv(), encoding="utf-8-sig", newline="")
        except OSError as error:
            words = self.tr("The list was not kept: the folder does not take it ({reason}). Choose another folder.")
            self.ui.message_bar.refuse(words.format(reason=error.strerror))
        else:
            self.ui.message_bar.rejoice(self.tr("The list is kept as {name}.").format(name=path.name))

    # What is shown

    def _looked(self, found: Considered, reading: Reading) -> None:
        ui, preview = self.ui, found.preview
        first = self.preview is None or self.preview.columns != preview.columns
        self.preview, self.job = preview, None
        ui.file_button.setEnabled(True)
        ui.file_label.setText(preview.name)
        ui.found_label.setText(self._found_words(preview))
        fill_readings(ui.reading_combo, preview, reading)
        if first:
            ui.comment_combo.clear()
            ui.question_combo.clear()
            ui.question_combo.addItem(self.tr("No column"), "")
            for column in preview.columns:
                ui.comment_combo.addItem(column)
                ui.question_combo.addItem(column, column)
            ui.comment_combo.setCurrentText(preview.comment_column)
            ui.question_combo.setCurrentIndex(max(ui.question_combo.findData(preview.question_column), 0))
        self._warn_of(found)
        self._show_choosing()
        self._show_preview()
        (ui.import_button if ui.import_button.isEnabled() else ui.comment_combo).setFocus()

    def _warn_of(self, found: Considered) -> None:
        earlier = found.earlier
        self.ui.again_check.setChecked(False)
        self.ui.again_check.setVisible(earlier is not None)
        if earlier is not None:
            title = in_short(self.workspace.store.sessions.get(earlier.session).title)
            day = day_of(from_milliseconds(earlier.hlc >> 16))
            words = self.tr("This very file was imported on {day} into “{session}”: {count} comments.")
            self.ui.message_bar.warn(words.format(day=day, session=title, count=f"{earlier.rows:,}"))

    def _found_words(self, preview: Preview) -> str:
        rows = (
            self.tr("1 row")
            if preview.row_count == 1
            else self.tr("{count} rows").format(count=f"{preview.row_count:,}")
        )
        columns = self.tr("{count} columns").format(count=len(preview.columns))
        if preview.sheet:
            how = self.tr("sheet “{name}”").format(name=preview.sheet)
        else:
            how = self.tr("characters: {encoding}; between columns: {delimiter}").format(
                encoding=preview.encoding, delimiter=preview.delimiter
            )
        return f"{rows}, {columns}; {how}"

    def _show_preview(self) -> None:
        ui = self.ui
        self.preview_model.show_preview(
            self.preview, ui.comment_combo.currentText(), str(ui.question_combo.currentData() or "")
        )
        count = self.preview_model.rowCount()
        ui.preview_label.setText(self.tr("First rows ({count}), as they would come in").format(count=count))
        self._show_what_is_possible()

    def _show_choosing(self) -> None:
        ui, some = self.ui, self.preview is not None
        ui.steps_stack.setCurrentWidget(ui.choose_step)
        for widget in (ui.found_label, ui.map_place, ui.preview_label, ui.preview_table):
            widget.setVisible(some)
        ui.again_check.setVisible(some and not ui.again_check.isHidden())
        ui.preview_table.setMinimumHeight(current_look().px(180))
        self._show_what_is_possible()

    def _show_what_is_possible(self) -> None:
        ui = self.ui
        may = self.preview is not None and bool(ui.session_combo.currentData())
        asked = ui.again_check.isHidden() or ui.again_check.isChecked()
        ui.import_button.setEnabled(may and asked)
        count = f"{self.preview.row_count:,}" if self.preview else ""
        ui.import_button.setText(
            self.tr("&Import (comments: up to {count})").format(count=count) if may else self.tr("&Import")
        )

    def _show_progress(self, done: int, count: int) -> None:
        ui = self.ui
        ui.progress_meter.setRange(0, count)
        ui.progress_meter.setValue(done)
        words = self.tr("Adding {done} of {count} comments. Nothing is kept before all are added.")
        ui.progress_label.setText(words.format(done=f"{done:,}", count=f"{count:,}"))

    def _imported(self, report: ImportReport) -> None:
        ui = self.ui
        self.job = None
        ui.import_button.show()
        ui.cancel_button.setText(self.tr("&Not now"))
        if report.was_cancelled:
            self._show_choosing()
            ui.message_bar.tell(self.tr("You stopped the import. Nothing was added."))
            return
        self.report = report
        title = ui.session_combo.currentText()
        added = self.tr("1 comment was added") if report.added == 1 else self.tr("{count} comments were added")
        words = added.format(count=f"{report.added:,}")
        if report.done:
            label = self.tr("import of {count} comments").format(count=f"{report.added:,}")
            self.workspace.remember(Undoable(label, report.done))
            self.workspace.saved.emit(self.workspace.now())
            self.workspace.announced.emit(words)
        ui.report_label.setText(self.tr("{what} to “{session}”.").format(what=words, session=title))
        self._show_report(report)

    def _show_report(self, report: ImportReport) -> None:
        ui = self.ui
        counts = [(question or self.tr("No question"), count) for question, count in report.by_question.items()]
        shown = [f"{in_short(question, _LONGEST)}: {count:,}" for question, count in sorted(counts)[:12]]
        ui.by_question_label.setText("\n".join(shown))
        ui.by_question_label.setVisible(bool(shown) and list(report.by_question) != [""])
        self.refused_model.show_refused(report.refused)
        count = len(report.refused)
        if not count:
            ui.refused_label.setText(self.tr("Every row was added."))
        elif count == 1:
            ui.refused_label.setText(self.tr("1 row was not added:"))
        else:
            ui.refused_label.setText(self.tr("{count} rows were not added:").format(count=f"{count:,}"))
        ui.refused_table.setVisible(count > 0)
        ui.keep_list_button.setVisible(count > 0)
        ui.cancel_button.hide()
        ui.import_button.setText(self.tr("&Done"))
        set_icon(ui.import_button, "tick")
        ui.import_button.setEnabled(True)
        ui.steps_stack.setCurrentWidget(ui.report_step)
        ui.import_button.setFocus()
        announce(self, f"{ui.report_label.text()} {ui.refused_label.text()}")

    def _refused(self, error: Exception) -> None:
        ui = self.ui
        self.job = None
        ui.file_button.setEnabled(True)
        ui.import_button.show()
        ui.cancel_button.setText(self.tr("&Not now"))
        self._show_choosing()
        if self.path is not None:
            ui.file_label.setText(self.path.name)
        if isinstance(error, Refusal):
            ui.message_bar.refuse(error.sentence)

    def _read_otherwise(self) -> None:
        if self.path is not None:
            self.look(self.path, self.ui.reading_combo.currentData())

    def _fill_sessions(self, chosen: str) -> None:
        combo = self.ui.session_combo
        for session in self.workspace.store.sessions.all():
            if session.state != CLOSED:
                combo.addItem(f"{in_short(session.title, _LONGEST)}, {plain_date(session.date)}", session.id)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        if not combo.count():
            self.ui.message_bar.tell(
                self.tr("There is no session that takes comments. Plan one on the Sessions page, then come back here.")
            )

    def _lay_out_map(self) -> None:
        """Put the choices in two columns where there is room, else below each other."""
        ui = self.ui
        pairs = [
            (ui.comment_label, ui.comment_combo),
            (ui.question_label, ui.question_combo),
            (ui.kind_label, ui.kind_combo),
            (ui.reading_label, ui.reading_combo),
        ]
        beside = 2 if self.width() >= current_look().px(_WIDE) else 1
        if beside == self._beside:
            return
        self._beside = beside
        for place, (label, combo) in enumerate(pairs):
            row, side = divmod(place, beside)
            ui.map_grid.addWidget(label, 1 + row, 2 * side)
            ui.map_grid.addWidget(combo, 1 + row, 2 * side + 1)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, and nothing from anywhere else."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_map()

    def reject(self) -> None:
        """Leave; an import under way is stopped, and nothing of it is kept."""
        if self.job is not None and self.ui.steps_stack.currentWidget() is self.ui.progress_step:
            self.job.cancel()
            self.ui.progress_label.setText(self.tr("Stopping…"))
            return
        super().reject()
