# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'team_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget)

from engage_desktop.gui.settings.few_lines import FewLines
from engage_desktop.gui.widgets.chip import Chip

class Ui_TeamPage(object):
    def setupUi(self, TeamPage: QWidget) -> None:
        if not TeamPage.objectName():
            TeamPage.setObjectName(u"TeamPage")
        self.team_column = QVBoxLayout(TeamPage)
        self.team_column.setSpacing(16)
        self.team_column.setObjectName(u"team_column")
        self.team_column.setContentsMargins(0, 0, 0, 0)
        self.team_card = QFrame(TeamPage)
        self.team_card.setObjectName(u"team_card")
        self.team_card.setProperty(u"role", u"card")
        self.team_card_column = QVBoxLayout(self.team_card)
        self.team_card_column.setSpacing(8)
        self.team_card_column.setObjectName(u"team_card_column")
        self.team_card_column.setContentsMargins(24, 20, 24, 20)
        self.code_place = QWidget(self.team_card)
        self.code_place.setObjectName(u"code_place")
        self.code_column = QVBoxLayout(self.code_place)
        self.code_column.setSpacing(6)
        self.code_column.setObjectName(u"code_column")
        self.code_column.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(self.code_place)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setWordWrap(True)

        self.code_column.addWidget(self.code_label)

        self.code_edit = FewLines(self.code_place)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setTabChangesFocus(True)

        self.code_column.addWidget(self.code_edit)

        self.code_hint = QLabel(self.code_place)
        self.code_hint.setObjectName(u"code_hint")
        self.code_hint.setProperty(u"role", u"small")
        self.code_hint.setWordWrap(True)

        self.code_column.addWidget(self.code_hint)

        self.code_problem = QLabel(self.code_place)
        self.code_problem.setObjectName(u"code_problem")
        self.code_problem.setProperty(u"role", u"problem")
        self.code_problem.setText(u"")
        self.code_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.code_problem.setWordWrap(True)

        self.code_column.addWidget(self.code_problem)


        self.team_card_column.addWidget(self.code_place)

        self.name_label = QLabel(self.team_card)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.team_card_column.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.team_card)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(400)

        self.team_card_column.addWidget(self.name_edit)

        self.name_problem = QLabel(self.team_card)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"role", u"problem")
        self.name_problem.setText(u"")
        self.name_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.name_problem.setWordWrap(True)

        self.team_card_column.addWidget(self.name_problem)

        self.contact_label = QLabel(self.team_card)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setWordWrap(True)

        self.team_card_column.addWidget(self.contact_label)

        self.contact_edit = QLineEdit(self.team_card)
        self.contact_edit.setObjectName(u"contact_edit")
        self.contact_edit.setMaxLength(400)

        self.team_card_column.addWidget(self.contact_edit)

        self.contact_hint = QLabel(self.team_card)
        self.contact_hint.setObjectName(u"contact_hint")
        self.contact_hint.setProperty(u"role", u"small")
        self.contact_hint.setWordWrap(True)

        self.team_card_column.addWidget(self.contact_hint)

        self.centre_check = QCheckBox(self.team_card)
        self.centre_check.setObjectName(u"centre_check")

        self.team_card_column.addWidget(self.centre_check)

        self.centre_hint = QLabel(self.team_card)
        self.centre_hint.setObjectName(u"centre_hint")
        self.centre_hint.setProperty(u"role", u"small")
        self.centre_hint.setWordWrap(True)

        self.team_card_column.addWidget(self.centre_hint)


        self.team_column.addWidget(self.team_card)

        self.place_card = QFrame(TeamPage)
        self.place_card.setObjectName(u"place_card")
        self.place_card.setProperty(u"role", u"card")
        self.place_card_column = QVBoxLayout(self.place_card)
        self.place_card_column.setSpacing(8)
        self.place_card_column.setObjectName(u"place_card_column")
        self.place_card_column.setContentsMargins(24, 20, 24, 20)
        self.place_title = QLabel(self.place_card)
        self.place_title.setObjectName(u"place_title")
        self.place_title.setProperty(u"role", u"section-title")
        self.place_title.setWordWrap(True)

        self.place_card_column.addWidget(self.place_title)

        self.place_edit = QLineEdit(self.place_card)
        self.place_edit.setObjectName(u"place_edit")
        self.place_edit.setReadOnly(True)

        self.place_card_column.addWidget(self.place_edit)

        self.place_chip = Chip(self.place_card)
        self.place_chip.setObjectName(u"place_chip")

        self.place_card_column.addWidget(self.place_chip)

        self.place_words = QLabel(self.place_card)
        self.place_words.setObjectName(u"place_words")
        self.place_words.setProperty(u"role", u"soft")
        self.place_words.setText(u"")
        self.place_words.setTextFormat(Qt.TextFormat.PlainText)
        self.place_words.setWordWrap(True)

        self.place_card_column.addWidget(self.place_words)


        self.team_column.addWidget(self.place_card)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
        self.name_label.setBuddy(self.name_edit)
        self.contact_label.setBuddy(self.contact_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.centre_check)
        QWidget.setTabOrder(self.centre_check, self.place_edit)

        self.retranslateUi(TeamPage)

        QMetaObject.connectSlotsByName(TeamPage)
    # setupUi

    def retranslateUi(self, TeamPage: QWidget) -> None:
        self.code_label.setText(QCoreApplication.translate("TeamPage", u"&Recovery code, from the sheet", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleDescription(QCoreApplication.translate("TeamPage", u"Type the lines one after the other; spaces and small letters do not matter", None))
#endif // QT_CONFIG(accessibility)
        self.code_hint.setText(QCoreApplication.translate("TeamPage", u"Type the lines one after the other. Spaces and small letters do not matter.", None))
        self.name_label.setText(QCoreApplication.translate("TeamPage", u"Name of your &team", None))
        self.name_edit.setPlaceholderText(QCoreApplication.translate("TeamPage", u"Riverside Engagement Team", None))
        self.contact_label.setText(QCoreApplication.translate("TeamPage", u"How people can &contact the team (you can leave this empty)", None))
        self.contact_hint.setText(QCoreApplication.translate("TeamPage", u"An email address or telephone number. It is printed on receipts and summaries.", None))
        self.centre_check.setText(QCoreApplication.translate("TeamPage", u"This is our c&entral computer", None))
#if QT_CONFIG(accessibility)
        self.centre_check.setAccessibleDescription(QCoreApplication.translate("TeamPage", u"It brings together what your laptops heard, and answers them. Leave it empty on a facilitator\u2019s laptop.", None))
#endif // QT_CONFIG(accessibility)
        self.centre_hint.setText(QCoreApplication.translate("TeamPage", u"It brings together what your laptops heard, and answers them. Leave it empty on a facilitator\u2019s laptop. You can also decide it later, in Settings.", None))
        self.place_title.setText(QCoreApplication.translate("TeamPage", u"Where your records are kept", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("TeamPage", u"Folder of the records", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

