# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pulse_sheet_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PulseSheetDialog(object):
    def setupUi(self, PulseSheetDialog: QWidget) -> None:
        if not PulseSheetDialog.objectName():
            PulseSheetDialog.setObjectName(u"PulseSheetDialog")
        PulseSheetDialog.setProperty(u"role", u"sheet")
        self.pulse_sheet_dialog_column = QVBoxLayout(PulseSheetDialog)
        self.pulse_sheet_dialog_column.setSpacing(12)
        self.pulse_sheet_dialog_column.setObjectName(u"pulse_sheet_dialog_column")
        self.pulse_sheet_dialog_column.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(PulseSheetDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"section-title")

        self.pulse_sheet_dialog_column.addWidget(self.title_label)

        self.words_label = QLabel(PulseSheetDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)
        self.words_label.setProperty(u"role", u"soft")

        self.pulse_sheet_dialog_column.addWidget(self.words_label)

        self.fields_scroll = QScrollArea(PulseSheetDialog)
        self.fields_scroll.setObjectName(u"fields_scroll")
        self.fields_scroll.setWidgetResizable(True)
        self.fields_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.fields_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields_contents = QWidget()
        self.fields_contents.setObjectName(u"fields_contents")
        self.fields_outer = QVBoxLayout(self.fields_contents)
        self.fields_outer.setSpacing(8)
        self.fields_outer.setObjectName(u"fields_outer")
        self.fields_outer.setContentsMargins(2, 2, 2, 2)
        self.rows_place = QWidget(self.fields_contents)
        self.rows_place.setObjectName(u"rows_place")
        self.rows_place_grid = QGridLayout(self.rows_place)
        self.rows_place_grid.setSpacing(8)
        self.rows_place_grid.setObjectName(u"rows_place_grid")
        self.rows_place_grid.setContentsMargins(0, 0, 0, 0)

        self.fields_outer.addWidget(self.rows_place)

        self.fields_spring = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields_outer.addItem(self.fields_spring)

        self.fields_scroll.setWidget(self.fields_contents)

        self.pulse_sheet_dialog_column.addWidget(self.fields_scroll)

        self.problem_label = QLabel(PulseSheetDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"role", u"problem")

        self.pulse_sheet_dialog_column.addWidget(self.problem_label)

        self.buttons_line = QWidget(PulseSheetDialog)
        self.buttons_line.setObjectName(u"buttons_line")
        self.save_button = QPushButton(self.buttons_line)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")
        self.save_button.setProperty(u"picture", u"saved")
        self.leave_button = QPushButton(self.buttons_line)
        self.leave_button.setObjectName(u"leave_button")

        self.pulse_sheet_dialog_column.addWidget(self.buttons_line)

        QWidget.setTabOrder(self.save_button, self.leave_button)

        self.retranslateUi(PulseSheetDialog)

        QMetaObject.connectSlotsByName(PulseSheetDialog)
    # setupUi

    def retranslateUi(self, PulseSheetDialog: QWidget) -> None:
        PulseSheetDialog.setWindowTitle(QCoreApplication.translate("PulseSheetDialog", u"Type in a paper sheet", None))
        self.title_label.setText(QCoreApplication.translate("PulseSheetDialog", u"Type in a paper sheet", None))
        self.words_label.setText(QCoreApplication.translate("PulseSheetDialog", u"One figure for each question: 5 for \u201cyes, very much\u201d to 1 for \u201cno, not at all\u201d, 0 for \u201cnot sure\u201d. Leave empty what was not answered.", None))
        self.save_button.setText(QCoreApplication.translate("PulseSheetDialog", u"&Save and type in the next", None))
        self.leave_button.setText(QCoreApplication.translate("PulseSheetDialog", u"&No more sheets", None))
    # retranslateUi

