# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QLabel, QVBoxLayout, QWidget)

from engage_desktop.gui.first_run.passphrase_panel import PassphrasePanel

class Ui_PassphrasePage(object):
    def setupUi(self, PassphrasePage: QWidget) -> None:
        if not PassphrasePage.objectName():
            PassphrasePage.setObjectName(u"PassphrasePage")
        self.passphrase_page_column = QVBoxLayout(PassphrasePage)
        self.passphrase_page_column.setSpacing(12)
        self.passphrase_page_column.setObjectName(u"passphrase_page_column")
        self.passphrase_page_column.setContentsMargins(0, 0, 0, 0)
        self.passphrase_card = QFrame(PassphrasePage)
        self.passphrase_card.setObjectName(u"passphrase_card")
        self.passphrase_card.setProperty(u"role", u"card")
        self.passphrase_card_column = QVBoxLayout(self.passphrase_card)
        self.passphrase_card_column.setSpacing(12)
        self.passphrase_card_column.setObjectName(u"passphrase_card_column")
        self.passphrase_card_column.setContentsMargins(24, 20, 24, 20)
        self.passphrase_panel = PassphrasePanel(self.passphrase_card)
        self.passphrase_panel.setObjectName(u"passphrase_panel")

        self.passphrase_card_column.addWidget(self.passphrase_panel)


        self.passphrase_page_column.addWidget(self.passphrase_card)

        self.advice_label = QLabel(PassphrasePage)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setProperty(u"role", u"soft")
        self.advice_label.setWordWrap(True)

        self.passphrase_page_column.addWidget(self.advice_label)


        self.retranslateUi(PassphrasePage)

        QMetaObject.connectSlotsByName(PassphrasePage)
    # setupUi

    def retranslateUi(self, PassphrasePage: QWidget) -> None:
        self.advice_label.setText(QCoreApplication.translate("PassphrasePage", u"Four words that do not belong together are easy to remember and hard to guess. You can paste one from a password manager.", None))
        pass
    # retranslateUi

