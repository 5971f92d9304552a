# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answer_row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.chip import Chip

class Ui_AnswerRow(object):
    def setupUi(self, AnswerRow: QWidget) -> None:
        if not AnswerRow.objectName():
            AnswerRow.setObjectName(u"AnswerRow")
        AnswerRow.setProperty(u"role", u"card")
        self.answer_column = QVBoxLayout(AnswerRow)
        self.answer_column.setSpacing(8)
        self.answer_column.setObjectName(u"answer_column")
        self.answer_column.setContentsMargins(20, 12, 20, 12)
        self.answer_place = QWidget(AnswerRow)
        self.answer_place.setObjectName(u"answer_place")
        self.words_place = QWidget(self.answer_place)
        self.words_place.setObjectName(u"words_place")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.words_place.sizePolicy().hasHeightForWidth())
        self.words_place.setSizePolicy(sizePolicy)
        self.words_column = QVBoxLayout(self.words_place)
        self.words_column.setSpacing(6)
        self.words_column.setObjectName(u"words_column")
        self.words_column.setContentsMargins(0, 0, 0, 0)
        self.statement_label = QLabel(self.words_place)
        self.statement_label.setObjectName(u"statement_label")
        self.statement_label.setTextFormat(Qt.TextFormat.PlainText)
        self.statement_label.setWordWrap(True)

        self.words_column.addWidget(self.statement_label)

        self.standing_place = QWidget(self.words_place)
        self.standing_place.setObjectName(u"standing_place")
        self.standing_chip = Chip(self.standing_place)
        self.standing_chip.setObjectName(u"standing_chip")
        self.wording_label = QLabel(self.standing_place)
        self.wording_label.setObjectName(u"wording_label")
        self.wording_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wording_label.setProperty(u"role", u"small")

        self.words_column.addWidget(self.standing_place)

        self.choices_place = QWidget(self.answer_place)
        self.choices_place.setObjectName(u"choices_place")
        self.choices_row = QHBoxLayout(self.choices_place)
        self.choices_row.setSpacing(8)
        self.choices_row.setObjectName(u"choices_row")
        self.choices_row.setContentsMargins(0, 0, 0, 0)
        self.yes_button = QPushButton(self.choices_place)
        self.yes_button.setObjectName(u"yes_button")
        self.yes_button.setCheckable(True)
        self.yes_button.setProperty(u"picture", u"consent-yes")
        self.yes_button.setProperty(u"touch", True)

        self.choices_row.addWidget(self.yes_button)

        self.no_button = QPushButton(self.choices_place)
        self.no_button.setObjectName(u"no_button")
        self.no_button.setCheckable(True)
        self.no_button.setProperty(u"picture", u"consent-no")
        self.no_button.setProperty(u"touch", True)

        self.choices_row.addWidget(self.no_button)

        self.blank_button = QPushButton(self.choices_place)
        self.blank_button.setObjectName(u"blank_button")
        self.blank_button.setCheckable(True)
        self.blank_button.setChecked(True)
        self.blank_button.setProperty(u"picture", u"consent-not-asked")
        self.blank_button.setProperty(u"touch", True)

        self.choices_row.addWidget(self.blank_button)


        self.answer_column.addWidget(self.answer_place)

        QWidget.setTabOrder(self.yes_button, self.no_button)
        QWidget.setTabOrder(self.no_button, self.blank_button)

        self.retranslateUi(AnswerRow)

        QMetaObject.connectSlotsByName(AnswerRow)
    # setupUi

    def retranslateUi(self, AnswerRow: QWidget) -> None:
        self.statement_label.setText("")
        self.wording_label.setText("")
        self.yes_button.setText(QCoreApplication.translate("AnswerRow", u"Yes", None))
        self.no_button.setText(QCoreApplication.translate("AnswerRow", u"No", None))
        self.blank_button.setText(QCoreApplication.translate("AnswerRow", u"Not asked", None))
        pass
    # retranslateUi

