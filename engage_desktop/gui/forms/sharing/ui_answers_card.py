# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answers_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.progress_panel import ProgressPanel
from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_AnswersCard(object):
    def setupUi(self, AnswersCard: QWidget) -> None:
        if not AnswersCard.objectName():
            AnswersCard.setObjectName(u"AnswersCard")
        AnswersCard.setProperty(u"role", u"card")
        self.answers_column = QVBoxLayout(AnswersCard)
        self.answers_column.setSpacing(12)
        self.answers_column.setObjectName(u"answers_column")
        self.answers_column.setContentsMargins(24, 20, 24, 20)
        self.answers_title_label = QLabel(AnswersCard)
        self.answers_title_label.setObjectName(u"answers_title_label")
        self.answers_title_label.setWordWrap(True)
        self.answers_title_label.setProperty(u"role", u"section-title")

        self.answers_column.addWidget(self.answers_title_label)

        self.answers_words_label = QLabel(AnswersCard)
        self.answers_words_label.setObjectName(u"answers_words_label")
        self.answers_words_label.setWordWrap(True)
        self.answers_words_label.setProperty(u"role", u"soft")

        self.answers_column.addWidget(self.answers_words_label)

        self.answers_line = QWidget(AnswersCard)
        self.answers_line.setObjectName(u"answers_line")
        self.answers_button = QPushButton(self.answers_line)
        self.answers_button.setObjectName(u"answers_button")
        self.answers_button.setProperty(u"picture", u"export")
        self.answers_button.setProperty(u"role", u"primary")

        self.answers_column.addWidget(self.answers_line)

        self.progress_panel = ProgressPanel(AnswersCard)
        self.progress_panel.setObjectName(u"progress_panel")

        self.answers_column.addWidget(self.progress_panel)

        self.answers_result_panel = QFrame(AnswersCard)
        self.answers_result_panel.setObjectName(u"answers_result_panel")
        self.answers_result_column = QVBoxLayout(self.answers_result_panel)
        self.answers_result_column.setSpacing(8)
        self.answers_result_column.setObjectName(u"answers_result_column")
        self.answers_result_column.setContentsMargins(0, 0, 0, 0)
        self.answers_result_line = QWidget(self.answers_result_panel)
        self.answers_result_line.setObjectName(u"answers_result_line")
        self.answers_chip = Chip(self.answers_result_line)
        self.answers_chip.setObjectName(u"answers_chip")

        self.answers_result_column.addWidget(self.answers_result_line)

        self.answers_label = QLabel(self.answers_result_panel)
        self.answers_label.setObjectName(u"answers_label")
        self.answers_label.setWordWrap(True)
        self.answers_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answers_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.answers_result_column.addWidget(self.answers_label)


        self.answers_column.addWidget(self.answers_result_panel)

        self.answers_bar = MessageBar(AnswersCard)
        self.answers_bar.setObjectName(u"answers_bar")

        self.answers_column.addWidget(self.answers_bar)

        QWidget.setTabOrder(self.answers_button, self.answers_label)

        self.retranslateUi(AnswersCard)

        QMetaObject.connectSlotsByName(AnswersCard)
    # setupUi

    def retranslateUi(self, AnswersCard: QWidget) -> None:
        self.answers_title_label.setText(QCoreApplication.translate("AnswersCard", u"Answers for the laptops", None))
        self.answers_words_label.setText(QCoreApplication.translate("AnswersCard", u"One file for each laptop: the receipt for what came in, sessions you planned, decisions, erasures and the newest pack. Carry each back to its laptop.", None))
        self.answers_button.setText(QCoreApplication.translate("AnswersCard", u"Make the a&nswers\u2026", None))
        self.answers_label.setText("")
        pass
    # retranslateUi

