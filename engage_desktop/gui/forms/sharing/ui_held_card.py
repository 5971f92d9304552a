# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'held_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

class Ui_HeldCard(object):
    def setupUi(self, HeldCard: QWidget) -> None:
        if not HeldCard.objectName():
            HeldCard.setObjectName(u"HeldCard")
        HeldCard.setProperty(u"role", u"card")
        self.held_column = QVBoxLayout(HeldCard)
        self.held_column.setSpacing(12)
        self.held_column.setObjectName(u"held_column")
        self.held_column.setContentsMargins(24, 20, 24, 20)
        self.held_title_label = QLabel(HeldCard)
        self.held_title_label.setObjectName(u"held_title_label")
        self.held_title_label.setWordWrap(True)
        self.held_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_title_label.setProperty(u"role", u"section-title")

        self.held_column.addWidget(self.held_title_label)

        self.held_words_label = QLabel(HeldCard)
        self.held_words_label.setObjectName(u"held_words_label")
        self.held_words_label.setWordWrap(True)
        self.held_words_label.setTextFormat(Qt.TextFormat.PlainText)

        self.held_column.addWidget(self.held_words_label)

        self.held_where_label = QLabel(HeldCard)
        self.held_where_label.setObjectName(u"held_where_label")
        self.held_where_label.setWordWrap(True)
        self.held_where_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_where_label.setProperty(u"role", u"soft")

        self.held_column.addWidget(self.held_where_label)


        self.retranslateUi(HeldCard)

        QMetaObject.connectSlotsByName(HeldCard)
    # setupUi

    def retranslateUi(self, HeldCard: QWidget) -> None:
        self.held_title_label.setText("")
        self.held_words_label.setText("")
        self.held_where_label.setText("")
        pass
    # retranslateUi

