# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'offers_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from engage_desktop.gui.sessions.check_lines import CheckLines

class Ui_OffersCard(object):
    def setupUi(self, OffersCard: QWidget) -> None:
        if not OffersCard.objectName():
            OffersCard.setObjectName(u"OffersCard")
        OffersCard.setProperty(u"role", u"card")
        self.offers_column = QVBoxLayout(OffersCard)
        self.offers_column.setSpacing(12)
        self.offers_column.setObjectName(u"offers_column")
        self.offers_column.setContentsMargins(24, 20, 24, 20)
        self.offers_title_label = QLabel(OffersCard)
        self.offers_title_label.setObjectName(u"offers_title_label")
        self.offers_title_label.setWordWrap(True)
        self.offers_title_label.setProperty(u"role", u"section-title")

        self.offers_column.addWidget(self.offers_title_label)

        self.offers_words_label = QLabel(OffersCard)
        self.offers_words_label.setObjectName(u"offers_words_label")
        self.offers_words_label.setWordWrap(True)
        self.offers_words_label.setProperty(u"role", u"soft")

        self.offers_column.addWidget(self.offers_words_label)

        self.offers_lines = CheckLines(OffersCard)
        self.offers_lines.setObjectName(u"offers_lines")

        self.offers_column.addWidget(self.offers_lines)


        self.retranslateUi(OffersCard)

        QMetaObject.connectSlotsByName(OffersCard)
    # setupUi

    def retranslateUi(self, OffersCard: QWidget) -> None:
        self.offers_title_label.setText(QCoreApplication.translate("OffersCard", u"Offers to help", None))
        self.offers_words_label.setText(QCoreApplication.translate("OffersCard", u"What this person offered, and local groups it may fit. Their name goes to a group only if they agree to share it with that group.", None))
        pass
    # retranslateUi

