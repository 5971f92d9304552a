# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pulse_tally_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PulseTallyDialog(object):
    def setupUi(self, PulseTallyDialog: QWidget) -> None:
        if not PulseTallyDialog.objectName():
            PulseTallyDialog.setObjectName(u"PulseTallyDialog")
        PulseTallyDialog.setProperty(u"role", u"sheet")
        self.pulse_tally_dialog_column = QVBoxLayout(PulseTallyDialog)
        self.pulse_tally_dialog_column.setSpacing(12)
        self.pulse_tally_dialog_column.setObjectName(u"pulse_tally_dialog_column")
        self.pulse_tally_dialog_column.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(PulseTallyDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"section-title")

        self.pulse_tally_dialog_column.addWidget(self.title_label)

        self.words_label = QLabel(PulseTallyDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)
        self.words_label.setProperty(u"role", u"soft")

        self.pulse_tally_dialog_column.addWidget(self.words_label)

        self.question_label = QLabel(PulseTallyDialog)
        self.question_label.setObjectName(u"question_label")

        self.pulse_tally_dialog_column.addWidget(self.question_label)

        self.question_combo = QComboBox(PulseTallyDialog)
        self.question_combo.setObjectName(u"question_combo")

        self.pulse_tally_dialog_column.addWidget(self.question_combo)

        self.fields_scroll = QScrollArea(PulseTallyDialog)
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

        self.pulse_tally_dialog_column.addWidget(self.fields_scroll)

        self.problem_label = QLabel(PulseTallyDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"role", u"problem")

        self.pulse_tally_dialog_column.addWidget(self.problem_label)

        self.buttons_line = QWidget(PulseTallyDialog)
        self.buttons_line.setObjectName(u"buttons_line")
        self.save_button = QPushButton(self.buttons_line)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")
        self.save_button.setProperty(u"picture", u"saved")
        self.leave_button = QPushButton(self.buttons_line)
        self.leave_button.setObjectName(u"leave_button")

        self.pulse_tally_dialog_column.addWidget(self.buttons_line)

#if QT_CONFIG(shortcut)
        self.question_label.setBuddy(self.question_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.question_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.leave_button)

        self.retranslateUi(PulseTallyDialog)

        QMetaObject.connectSlotsByName(PulseTallyDialog)
    # setupUi

    def retranslateUi(self, PulseTallyDialog: QWidget) -> None:
        PulseTallyDialog.setWindowTitle(QCoreApplication.translate("PulseTallyDialog", u"Type in a tally", None))
        self.title_label.setText(QCoreApplication.translate("PulseTallyDialog", u"Type in a tally", None))
        self.words_label.setText(QCoreApplication.translate("PulseTallyDialog", u"How many hands, or dots on the wall, for each answer to one question.", None))
        self.question_label.setText(QCoreApplication.translate("PulseTallyDialog", u"&Question", None))
#if QT_CONFIG(accessibility)
        self.question_combo.setAccessibleName(QCoreApplication.translate("PulseTallyDialog", u"Question", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("PulseTallyDialog", u"&Save and go on", None))
        self.leave_button.setText(QCoreApplication.translate("PulseTallyDialog", u"&No more tallies", None))
    # retranslateUi

