# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evaluation_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_EvaluationSection(object):
    def setupUi(self, EvaluationSection: QWidget) -> None:
        if not EvaluationSection.objectName():
            EvaluationSection.setObjectName(u"EvaluationSection")
        self.evaluation_outer = QVBoxLayout(EvaluationSection)
        self.evaluation_outer.setSpacing(8)
        self.evaluation_outer.setObjectName(u"evaluation_outer")
        self.evaluation_outer.setContentsMargins(0, 0, 0, 0)
        self.evaluation_scroll = QScrollArea(EvaluationSection)
        self.evaluation_scroll.setObjectName(u"evaluation_scroll")
        self.evaluation_scroll.setWidgetResizable(True)
        self.evaluation_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.evaluation_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.evaluation_contents = QWidget()
        self.evaluation_contents.setObjectName(u"evaluation_contents")
        self.evaluation_column = QVBoxLayout(self.evaluation_contents)
        self.evaluation_column.setSpacing(16)
        self.evaluation_column.setObjectName(u"evaluation_column")
        self.evaluation_column.setContentsMargins(28, 16, 28, 24)
        self.evaluation_card = QFrame(self.evaluation_contents)
        self.evaluation_card.setObjectName(u"evaluation_card")
        self.evaluation_card.setProperty(u"role", u"card")
        self.evaluation_card_column = QVBoxLayout(self.evaluation_card)
        self.evaluation_card_column.setSpacing(12)
        self.evaluation_card_column.setObjectName(u"evaluation_card_column")
        self.evaluation_card_column.setContentsMargins(24, 20, 24, 20)
        self.evaluation_title_label = QLabel(self.evaluation_card)
        self.evaluation_title_label.setObjectName(u"evaluation_title_label")
        self.evaluation_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evaluation_title_label.setWordWrap(True)
        self.evaluation_title_label.setProperty(u"role", u"section-title")

        self.evaluation_card_column.addWidget(self.evaluation_title_label)

        self.evaluation_words_label = QLabel(self.evaluation_card)
        self.evaluation_words_label.setObjectName(u"evaluation_words_label")
        self.evaluation_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evaluation_words_label.setWordWrap(True)
        self.evaluation_words_label.setProperty(u"role", u"soft")

        self.evaluation_card_column.addWidget(self.evaluation_words_label)

        self.evaluation_line = QWidget(self.evaluation_card)
        self.evaluation_line.setObjectName(u"evaluation_line")
        self.hand_over_button = QPushButton(self.evaluation_line)
        self.hand_over_button.setObjectName(u"hand_over_button")
        self.hand_over_button.setProperty(u"role", u"primary")
        self.hand_over_button.setProperty(u"picture", u"show")
        self.paper_button = QPushButton(self.evaluation_line)
        self.paper_button.setObjectName(u"paper_button")
        self.paper_button.setProperty(u"picture", u"sheet")
        self.tally_button = QPushButton(self.evaluation_line)
        self.tally_button.setObjectName(u"tally_button")
        self.tally_button.setProperty(u"picture", u"table")

        self.evaluation_card_column.addWidget(self.evaluation_line)


        self.evaluation_column.addWidget(self.evaluation_card)

        self.results_card = QFrame(self.evaluation_contents)
        self.results_card.setObjectName(u"results_card")
        self.results_card.setProperty(u"role", u"card")
        self.results_card_column = QVBoxLayout(self.results_card)
        self.results_card_column.setSpacing(12)
        self.results_card_column.setObjectName(u"results_card_column")
        self.results_card_column.setContentsMargins(24, 20, 24, 20)
        self.results_title_label = QLabel(self.results_card)
        self.results_title_label.setObjectName(u"results_title_label")
        self.results_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.results_title_label.setWordWrap(True)
        self.results_title_label.setProperty(u"role", u"section-title")

        self.results_card_column.addWidget(self.results_title_label)

        self.results_place = QWidget(self.results_card)
        self.results_place.setObjectName(u"results_place")
        self.results_grid = QGridLayout(self.results_place)
        self.results_grid.setSpacing(12)
        self.results_grid.setObjectName(u"results_grid")
        self.results_grid.setContentsMargins(0, 0, 0, 0)

        self.results_card_column.addWidget(self.results_place)


        self.evaluation_column.addWidget(self.results_card)

        self.evaluation_spring = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.evaluation_column.addItem(self.evaluation_spring)

        self.evaluation_scroll.setWidget(self.evaluation_contents)

        self.evaluation_outer.addWidget(self.evaluation_scroll)

        QWidget.setTabOrder(self.hand_over_button, self.paper_button)
        QWidget.setTabOrder(self.paper_button, self.tally_button)

        self.retranslateUi(EvaluationSection)

        QMetaObject.connectSlotsByName(EvaluationSection)
    # setupUi

    def retranslateUi(self, EvaluationSection: QWidget) -> None:
        self.evaluation_title_label.setText(QCoreApplication.translate("EvaluationSection", u"What people thought of it", None))
        self.hand_over_button.setText(QCoreApplication.translate("EvaluationSection", u"&Hand the laptop over", None))
        self.paper_button.setText(QCoreApplication.translate("EvaluationSection", u"Type in a paper &sheet", None))
        self.tally_button.setText(QCoreApplication.translate("EvaluationSection", u"Type in a &tally", None))
        pass
    # retranslateUi

