# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'choice_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget)

class Ui_ChoicePage(object):
    def setupUi(self, ChoicePage: QWidget) -> None:
        if not ChoicePage.objectName():
            ChoicePage.setObjectName(u"ChoicePage")
        self.choice_column = QVBoxLayout(ChoicePage)
        self.choice_column.setSpacing(12)
        self.choice_column.setObjectName(u"choice_column")
        self.choice_column.setContentsMargins(0, 0, 0, 0)
        self.team_card = QFrame(ChoicePage)
        self.team_card.setObjectName(u"team_card")
        self.team_card.setProperty(u"role", u"card")
        self.team_card_column = QVBoxLayout(self.team_card)
        self.team_card_column.setSpacing(6)
        self.team_card_column.setObjectName(u"team_card_column")
        self.team_card_column.setContentsMargins(24, 20, 24, 20)
        self.team_radio = QRadioButton(self.team_card)
        self.team_radio.setObjectName(u"team_radio")
        self.team_radio.setChecked(True)

        self.team_card_column.addWidget(self.team_radio)

        self.team_words = QLabel(self.team_card)
        self.team_words.setObjectName(u"team_words")
        self.team_words.setProperty(u"role", u"soft")
        self.team_words.setWordWrap(True)

        self.team_card_column.addWidget(self.team_words)


        self.choice_column.addWidget(self.team_card)

        self.practice_card = QFrame(ChoicePage)
        self.practice_card.setObjectName(u"practice_card")
        self.practice_card.setProperty(u"role", u"card")
        self.practice_card_column = QVBoxLayout(self.practice_card)
        self.practice_card_column.setSpacing(6)
        self.practice_card_column.setObjectName(u"practice_card_column")
        self.practice_card_column.setContentsMargins(24, 20, 24, 20)
        self.practice_radio = QRadioButton(self.practice_card)
        self.practice_radio.setObjectName(u"practice_radio")

        self.practice_card_column.addWidget(self.practice_radio)

        self.practice_words = QLabel(self.practice_card)
        self.practice_words.setObjectName(u"practice_words")
        self.practice_words.setProperty(u"role", u"soft")
        self.practice_words.setWordWrap(True)

        self.practice_card_column.addWidget(self.practice_words)


        self.choice_column.addWidget(self.practice_card)

        self.join_card = QFrame(ChoicePage)
        self.join_card.setObjectName(u"join_card")
        self.join_card.setProperty(u"role", u"card")
        self.join_card_column = QVBoxLayout(self.join_card)
        self.join_card_column.setSpacing(6)
        self.join_card_column.setObjectName(u"join_card_column")
        self.join_card_column.setContentsMargins(24, 20, 24, 20)
        self.join_radio = QRadioButton(self.join_card)
        self.join_radio.setObjectName(u"join_radio")

        self.join_card_column.addWidget(self.join_radio)

        self.join_words = QLabel(self.join_card)
        self.join_words.setObjectName(u"join_words")
        self.join_words.setProperty(u"role", u"soft")
        self.join_words.setWordWrap(True)

        self.join_card_column.addWidget(self.join_words)


        self.choice_column.addWidget(self.join_card)

        QWidget.setTabOrder(self.team_radio, self.practice_radio)
        QWidget.setTabOrder(self.practice_radio, self.join_radio)

        self.retranslateUi(ChoicePage)

        QMetaObject.connectSlotsByName(ChoicePage)
    # setupUi

    def retranslateUi(self, ChoicePage: QWidget) -> None:
        self.team_radio.setText(QCoreApplication.translate("ChoicePage", u"Start a workspace for &my team", None))
        self.team_words.setText(QCoreApplication.translate("ChoicePage", u"For real sessions. Everything is locked with your passphrase and stays on this laptop. You can join a central team later, under Settings.", None))
        self.practice_radio.setText(QCoreApplication.translate("ChoicePage", u"&Practise with invented people", None))
        self.practice_words.setText(QCoreApplication.translate("ChoicePage", u"A made-up team with sessions to try things on. It is never mixed with real records.", None))
        self.join_radio.setText(QCoreApplication.translate("ChoicePage", u"Add this laptop to a team that &has a recovery sheet", None))
        self.join_words.setText(QCoreApplication.translate("ChoicePage", u"For a second laptop, or when a laptop was lost. You need the printed recovery sheet.", None))
        pass
    # retranslateUi

