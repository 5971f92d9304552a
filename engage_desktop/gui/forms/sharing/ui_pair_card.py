# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pair_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.side_by_side import SideBySide

class Ui_PairCard(object):
    def setupUi(self, PairCard: QWidget) -> None:
        if not PairCard.objectName():
            PairCard.setObjectName(u"PairCard")
        PairCard.setProperty(u"role", u"card")
        self.pair_column = QVBoxLayout(PairCard)
        self.pair_column.setSpacing(12)
        self.pair_column.setObjectName(u"pair_column")
        self.pair_column.setContentsMargins(24, 20, 24, 20)
        self.pair_title_label = QLabel(PairCard)
        self.pair_title_label.setObjectName(u"pair_title_label")
        self.pair_title_label.setWordWrap(True)
        self.pair_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pair_title_label.setProperty(u"role", u"section-title")

        self.pair_column.addWidget(self.pair_title_label)

        self.pair_words_label = QLabel(PairCard)
        self.pair_words_label.setObjectName(u"pair_words_label")
        self.pair_words_label.setWordWrap(True)
        self.pair_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pair_words_label.setProperty(u"role", u"soft")

        self.pair_column.addWidget(self.pair_words_label)

        self.sides_place = SideBySide(PairCard)
        self.sides_place.setObjectName(u"sides_place")

        self.pair_column.addWidget(self.sides_place)

        self.pair_line = QWidget(PairCard)
        self.pair_line.setObjectName(u"pair_line")
        self.same_button = QPushButton(self.pair_line)
        self.same_button.setObjectName(u"same_button")
        self.same_button.setProperty(u"picture", u"people")
        self.same_button.setProperty(u"role", u"primary")
        self.different_button = QPushButton(self.pair_line)
        self.different_button.setObjectName(u"different_button")
        self.different_button.setProperty(u"picture", u"consent-no")
        self.later_button = QPushButton(self.pair_line)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setProperty(u"picture", u"clock")
        self.later_button.setProperty(u"role", u"quiet")

        self.pair_column.addWidget(self.pair_line)

        self.pair_after_label = QLabel(PairCard)
        self.pair_after_label.setObjectName(u"pair_after_label")
        self.pair_after_label.setWordWrap(True)
        self.pair_after_label.setProperty(u"role", u"soft")

        self.pair_column.addWidget(self.pair_after_label)

        QWidget.setTabOrder(self.same_button, self.different_button)
        QWidget.setTabOrder(self.different_button, self.later_button)

        self.retranslateUi(PairCard)

        QMetaObject.connectSlotsByName(PairCard)
    # setupUi

    def retranslateUi(self, PairCard: QWidget) -> None:
        self.pair_title_label.setText("")
        self.pair_words_label.setText("")
        self.same_button.setText(QCoreApplication.translate("PairCard", u"The &same person", None))
        self.different_button.setText(QCoreApplication.translate("PairCard", u"&Not the same", None))
        self.later_button.setText(QCoreApplication.translate("PairCard", u"&Later", None))
        self.pair_after_label.setText(QCoreApplication.translate("PairCard", u"\u201cThe same person\u201d writes nothing over: both records stay, and you can take them apart again on the People page. \u201cNot the same\u201d is remembered, here and on the other laptops.", None))
        pass
    # retranslateUi

