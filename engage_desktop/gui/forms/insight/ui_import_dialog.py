# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.widgets.record_table import RecordTable

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog: QWidget) -> None:
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.setProperty(u"role", u"sheet")
        self.import_column = QVBoxLayout(ImportDialog)
        self.import_column.setSpacing(12)
        self.import_column.setObjectName(u"import_column")
        self.import_column.setContentsMargins(24, 20, 24, 20)
        self.import_title_label = QLabel(ImportDialog)
        self.import_title_label.setObjectName(u"import_title_label")
        self.import_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.import_title_label.setWordWrap(True)
        self.import_title_label.setProperty(u"role", u"section-title")

        self.import_column.addWidget(self.import_title_label)

        self.message_bar = MessageBar(ImportDialog)
        self.message_bar.setObjectName(u"message_bar")

        self.import_column.addWidget(self.message_bar)

        self.steps_stack = QStackedWidget(ImportDialog)
        self.steps_stack.setObjectName(u"steps_stack")
        self.choose_step = QWidget()
        self.choose_step.setObjectName(u"choose_step")
        self.choose_column = QVBoxLayout(self.choose_step)
        self.choose_column.setSpacing(12)
        self.choose_column.setObjectName(u"choose_column")
        self.choose_column.setContentsMargins(0, 0, 0, 0)
        self.choose_scroll = QScrollArea(self.choose_step)
        self.choose_scroll.setObjectName(u"choose_scroll")
        self.choose_scroll.setWidgetResizable(True)
        self.choose_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.choose_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choose_contents = QWidget()
        self.choose_contents.setObjectName(u"choose_contents")
        self.choose_contents_column = QVBoxLayout(self.choose_contents)
        self.choose_contents_column.setSpacing(12)
        self.choose_contents_column.setObjectName(u"choose_contents_column")
        self.choose_contents_column.setContentsMargins(0, 0, 0, 0)
        self.choose_words_label = QLabel(self.choose_contents)
        self.choose_words_label.setObjectName(u"choose_words_label")
        self.choose_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.choose_words_label.setWordWrap(True)
        self.choose_words_label.setProperty(u"role", u"soft")

        self.choose_contents_column.addWidget(self.choose_words_label)

        self.file_place = QWidget(self.choose_contents)
        self.file_place.setObjectName(u"file_place")
        self.file_row = QHBoxLayout(self.file_place)
        self.file_row.setSpacing(12)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setContentsMargins(0, 0, 0, 0)
        self.file_button = QPushButton(self.file_place)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setProperty(u"picture", u"folder")

        self.file_row.addWidget(self.file_button)

        self.file_label = QLabel(self.file_place)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_label.setWordWrap(True)
        self.file_label.setProperty(u"role", u"strong")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.file_label.sizePolicy().hasHeightForWidth())
        self.file_label.setSizePolicy(sizePolicy)

        self.file_row.addWidget(self.file_label)


        self.choose_contents_column.addWidget(self.file_place)

        self.found_label = QLabel(self.choose_contents)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setTextFormat(Qt.TextFormat.PlainText)
        self.found_label.setWordWrap(True)
        self.found_label.setProperty(u"role", u"soft")

        self.choose_contents_column.addWidget(self.found_label)

        self.map_place = QWidget(self.choose_contents)
        self.map_place.setObjectName(u"map_place")
        self.map_grid = QGridLayout(self.map_place)
        self.map_grid.setSpacing(12)
        self.map_grid.setObjectName(u"map_grid")
        self.map_grid.setContentsMargins(0, 0, 0, 0)
        self.session_label = QLabel(self.map_place)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setWordWrap(False)

        self.map_grid.addWidget(self.session_label, 0, 0, 1, 1)

        self.session_combo = QComboBox(self.map_place)
        self.session_combo.setObjectName(u"session_combo")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.session_combo.sizePolicy().hasHeightForWidth())
        self.session_combo.setSizePolicy(sizePolicy1)

        self.map_grid.addWidget(self.session_combo, 0, 1, 1, 3)

        self.comment_label = QLabel(self.map_place)
        self.comment_label.setObjectName(u"comment_label")
        self.comment_label.setWordWrap(False)

        self.map_grid.addWidget(self.comment_label, 1, 0, 1, 1)

        self.comment_combo = QComboBox(self.map_place)
        self.comment_combo.setObjectName(u"comment_combo")
        sizePolicy1.setHeightForWidth(self.comment_combo.sizePolicy().hasHeightForWidth())
        self.comment_combo.setSizePolicy(sizePolicy1)

        self.map_grid.addWidget(self.comment_combo, 1, 1, 1, 1)

        self.question_label = QLabel(self.map_place)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setWordWrap(False)

        self.map_grid.addWidget(self.question_label, 1, 2, 1, 1)

        self.question_combo = QComboBox(self.map_place)
        self.question_combo.setObjectName(u"question_combo")
        sizePolicy1.setHeightForWidth(self.question_combo.sizePolicy().hasHeightForWidth())
        self.question_combo.setSizePolicy(sizePolicy1)

        self.map_grid.addWidget(self.question_combo, 1, 3, 1, 1)

        self.kind_label = QLabel(self.map_place)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(False)

        self.map_grid.addWidget(self.kind_label, 2, 0, 1, 1)

        self.kind_combo = QComboBox(self.map_place)
        self.kind_combo.setObjectName(u"kind_combo")
        sizePolicy1.setHeightForWidth(self.kind_combo.sizePolicy().hasHeightForWidth())
        self.kind_combo.setSizePolicy(sizePolicy1)

        self.map_grid.addWidget(self.kind_combo, 2, 1, 1, 1)

        self.reading_label = QLabel(self.map_place)
        self.reading_label.setObjectName(u"reading_label")
        self.reading_label.setWordWrap(False)

        self.map_grid.addWidget(self.reading_label, 2, 2, 1, 1)

        self.reading_combo = QComboBox(self.map_place)
        self.reading_combo.setObjectName(u"reading_combo")
        sizePolicy1.setHeightForWidth(self.reading_combo.sizePolicy().hasHeightForWidth())
        self.reading_combo.setSizePolicy(sizePolicy1)

        self.map_grid.addWidget(self.reading_combo, 2, 3, 1, 1)


        self.choose_contents_column.addWidget(self.map_place)

        self.preview_label = QLabel(self.choose_contents)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_label.setWordWrap(True)
        self.preview_label.setProperty(u"role", u"strong")

        self.choose_contents_column.addWidget(self.preview_label)

        self.preview_table = RecordTable(self.choose_contents)
        self.preview_table.setObjectName(u"preview_table")

        self.choose_contents_column.addWidget(self.preview_table)

        self.again_check = QCheckBox(self.choose_contents)
        self.again_check.setObjectName(u"again_check")

        self.choose_contents_column.addWidget(self.again_check)

        self.choose_contents_column_spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choose_contents_column.addItem(self.choose_contents_column_spacer_1)

        self.choose_contents_column.setStretch(5, 1)
        self.choose_scroll.setWidget(self.choose_contents)

        self.choose_column.addWidget(self.choose_scroll)

        self.steps_stack.addWidget(self.choose_step)
        self.progress_step = QWidget()
        self.progress_step.setObjectName(u"progress_step")
        self.progress_column = QVBoxLayout(self.progress_step)
        self.progress_column.setSpacing(16)
        self.progress_column.setObjectName(u"progress_column")
        self.progress_column.setContentsMargins(0, 0, 0, 0)
        self.progress_column_spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.progress_column.addItem(self.progress_column_spacer_2)

        self.progress_label = QLabel(self.progress_step)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress_label.setWordWrap(True)
        self.progress_label.setProperty(u"role", u"big")

        self.progress_column.addWidget(self.progress_label)

        self.progress_meter = QProgressBar(self.progress_step)
        self.progress_meter.setObjectName(u"progress_meter")

        self.progress_column.addWidget(self.progress_meter)

        self.progress_column_spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.progress_column.addItem(self.progress_column_spacer_3)

        self.steps_stack.addWidget(self.progress_step)
        self.report_step = QWidget()
        self.report_step.setObjectName(u"report_step")
        self.report_step_column = QVBoxLayout(self.report_step)
        self.report_step_column.setSpacing(0)
        self.report_step_column.setObjectName(u"report_step_column")
        self.report_step_column.setContentsMargins(0, 0, 0, 0)
        self.report_scroll = QScrollArea(self.report_step)
        self.report_scroll.setObjectName(u"report_scroll")
        self.report_scroll.setWidgetResizable(True)
        self.report_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.report_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.report_contents = QWidget()
        self.report_contents.setObjectName(u"report_contents")
        self.report_column = QVBoxLayout(self.report_contents)
        self.report_column.setSpacing(12)
        self.report_column.setObjectName(u"report_column")
        self.report_column.setContentsMargins(0, 0, 0, 0)
        self.report_label = QLabel(self.report_contents)
        self.report_label.setObjectName(u"report_label")
        self.report_label.setTextFormat(Qt.TextFormat.PlainText)
        self.report_label.setWordWrap(True)
        self.report_label.setProperty(u"role", u"big")

        self.report_column.addWidget(self.report_label)

        self.by_question_label = QLabel(self.report_contents)
        self.by_question_label.setObjectName(u"by_question_label")
        self.by_question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.by_question_label.setWordWrap(True)

        self.report_column.addWidget(self.by_question_label)

        self.refused_label = QLabel(self.report_contents)
        self.refused_label.setObjectName(u"refused_label")
        self.refused_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refused_label.setWordWrap(True)
        self.refused_label.setProperty(u"role", u"strong")

        self.report_column.addWidget(self.refused_label)

        self.refused_table = RecordTable(self.report_contents)
        self.refused_table.setObjectName(u"refused_table")

        self.report_column.addWidget(self.refused_table)

        self.keep_list_button = QPushButton(self.report_contents)
        self.keep_list_button.setObjectName(u"keep_list_button")
        self.keep_list_button.setProperty(u"picture", u"export")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.keep_list_button.sizePolicy().hasHeightForWidth())
        self.keep_list_button.setSizePolicy(sizePolicy2)

        self.report_column.addWidget(self.keep_list_button)

        self.report_column_spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.report_column.addItem(self.report_column_spacer_4)

        self.report_scroll.setWidget(self.report_contents)

        self.report_step_column.addWidget(self.report_scroll)

        self.steps_stack.addWidget(self.report_step)

        self.import_column.addWidget(self.steps_stack)

        self.buttons_place = QWidget(ImportDialog)
        self.buttons_place.setObjectName(u"buttons_place")
        self.buttons_row = QHBoxLayout(self.buttons_place)
        self.buttons_row.setSpacing(12)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_row_spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_row_spacer_5)

        self.cancel_button = QPushButton(self.buttons_place)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_row.addWidget(self.cancel_button)

        self.import_button = QPushButton(self.buttons_place)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"role", u"primary")
        self.import_button.setProperty(u"picture", u"import")

        self.buttons_row.addWidget(self.import_button)


        self.import_column.addWidget(self.buttons_place)

        self.import_column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.session_label.setBuddy(self.session_combo)
        self.comment_label.setBuddy(self.comment_combo)
        self.question_label.setBuddy(self.question_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.reading_label.setBuddy(self.reading_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.file_button, self.session_combo)
        QWidget.setTabOrder(self.session_combo, self.comment_combo)
        QWidget.setTabOrder(self.comment_combo, self.question_combo)
        QWidget.setTabOrder(self.question_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.reading_combo)
        QWidget.setTabOrder(self.reading_combo, self.preview_table)
        QWidget.setTabOrder(self.preview_table, self.again_check)
        QWidget.setTabOrder(self.again_check, self.refused_table)
        QWidget.setTabOrder(self.refused_table, self.keep_list_button)
        QWidget.setTabOrder(self.keep_list_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.import_button)

        self.retranslateUi(ImportDialog)

        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog: QWidget) -> None:
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Bring in comments from a file", None))
        self.import_title_label.setText(QCoreApplication.translate("ImportDialog", u"Bring in comments from a file", None))
        self.choose_words_label.setText(QCoreApplication.translate("ImportDialog", u"Choose a CSV or XLSX table. Nothing is added before you have seen it. Only the columns you choose are read; names stay in the file.", None))
        self.file_button.setText(QCoreApplication.translate("ImportDialog", u"Choose the &file\u2026", None))
        self.file_label.setText("")
        self.found_label.setText("")
        self.session_label.setText(QCoreApplication.translate("ImportDialog", u"&Session", None))
#if QT_CONFIG(accessibility)
        self.session_combo.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Session the comments belong to", None))
#endif // QT_CONFIG(accessibility)
        self.comment_label.setText(QCoreApplication.translate("ImportDialog", u"&Comments are in", None))
#if QT_CONFIG(accessibility)
        self.comment_combo.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Column with the comments", None))
#endif // QT_CONFIG(accessibility)
        self.question_label.setText(QCoreApplication.translate("ImportDialog", u"&Questions are in", None))
#if QT_CONFIG(accessibility)
        self.question_combo.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Column with the questions", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("ImportDialog", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Kind of comments", None))
#endif // QT_CONFIG(accessibility)
        self.reading_label.setText(QCoreApplication.translate("ImportDialog", u"&Read as", None))
#if QT_CONFIG(accessibility)
        self.reading_combo.setAccessibleName(QCoreApplication.translate("ImportDialog", u"How the file is read", None))
#endif // QT_CONFIG(accessibility)
        self.preview_label.setText("")
#if QT_CONFIG(accessibility)
        self.preview_table.setAccessibleName(QCoreApplication.translate("ImportDialog", u"The first rows of the file", None))
#endif // QT_CONFIG(accessibility)
        self.again_check.setText(QCoreApplication.translate("ImportDialog", u"Import it &again: its comments will be here twice", None))
        self.progress_label.setText("")
#if QT_CONFIG(accessibility)
        self.progress_meter.setAccessibleName(QCoreApplication.translate("ImportDialog", u"How far the import is", None))
#endif // QT_CONFIG(accessibility)
        self.report_label.setText("")
        self.by_question_label.setText("")
        self.refused_label.setText("")
#if QT_CONFIG(accessibility)
        self.refused_table.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Rows that were not added", None))
#endif // QT_CONFIG(accessibility)
        self.keep_list_button.setText(QCoreApplication.translate("ImportDialog", u"&Keep this list as a file\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("ImportDialog", u"&Not now", None))
        self.import_button.setText(QCoreApplication.translate("ImportDialog", u"&Import the comments", None))
    # retranslateUi

