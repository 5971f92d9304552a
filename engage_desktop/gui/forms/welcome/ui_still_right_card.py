# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'still_right_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

class Ui_StillRightCard(object):
    def setupUi(self, StillRightCard: QWidget) -> None:
        if not StillRightCard.objectName():
            StillRightCard.setObjectName(u"StillRightCard")
        StillRightCard.setProperty(u"role", u"card")
        self.still_right_column = QVBoxLayout(StillRightCard)
        self.still_right_column.setSpacing(8)
        self.still_right_column.setObjectName(u"still_right_column")
        self.still_right_column.setContentsMargins(20, 14, 20, 14)
        self.still_right_title_label = QLabel(StillRightCard)
        self.still_right_title_label.setObjectName(u"still_right_title_label")
        self.still_right_title_label.setWordWrap(True)
        self.still_right_title_label.setProperty(u"role", u"section-title")

        self.still_right_column.addWidget(self.still_right_title_label)

        self.known_label = QLabel(StillRightCard)
        self.known_label.setObjectName(u"known_label")
        self.known_label.setTextFormat(Qt.TextFormat.PlainText)
        self.known_label.setWordWrap(True)

        self.still_right_column.addWidget(self.known_label)

        self.changed_label = QLabel(StillRightCard)
        self.changed_label.setObjectName(u"changed_label")
        self.changed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.changed_label.setWordWrap(True)
        self.changed_label.setProperty(u"role", u"soft")

        self.still_right_column.addWidget(self.changed_label)

        self.still_right_place = QWidget(StillRightCard)
        self.still_right_place.setObjectName(u"still_right_place")
        self.still_right_button = QPushButton(self.still_right_place)
        self.still_right_button.setObjectName(u"still_right_button")
        self.still_right_button.setProperty(u"picture", u"tick")
        self.still_right_button.setProperty(u"touch", True)

        self.still_right_column.addWidget(self.still_right_place)


        self.retranslateUi(StillRightCard)

        QMetaObject.connectSlotsByName(StillRightCard)
    # setupUi

    def retranslateUi(self, StillRightCard: QWidget) -> None:
        self.still_right_title_label.setText(QCoreApplication.translate("StillRightCard", u"Still right?", None))
        self.known_label.setText("")
        self.changed_label.setText("")
        self.still_right_button.setText(QCoreApplication.translate("StillRightCard", u"All of it is s&till right", None))
        pass
    # retranslateUi

