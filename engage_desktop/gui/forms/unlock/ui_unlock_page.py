# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QScrollArea,
    QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_UnlockPage(object):
    def setupUi(self, UnlockPage: QWidget) -> None:
        if not UnlockPage.objectName():
            UnlockPage.setObjectName(u"UnlockPage")
        UnlockPage.setWindowTitle(u"Engage Desktop")
        self.outer_layout = QVBoxLayout(UnlockPage)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = QScrollArea(UnlockPage)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setWidgetResizable(True)
        self.middle_place = QWidget()
        self.middle_place.setObjectName(u"middle_place")
        self.middle_layout = QGridLayout(self.middle_place)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(24, 24, 24, 24)
        self.unlock_card = QFrame(self.middle_place)
        self.unlock_card.setObjectName(u"unlock_card")
        self.unlock_card.setProperty(u"role", u"card")
        self.card_layout = QVBoxLayout(self.unlock_card)
        self.card_layout.setSpacing(12)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(32, 28, 32, 28)
        self.title_label = QLabel(self.unlock_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"page-title")
        self.title_label.setText(u"Engage Desktop")

        self.card_layout.addWidget(self.title_label)

        self.words_label = QLabel(self.unlock_card)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"role", u"soft")
        self.words_label.setWordWrap(True)

        self.card_layout.addWidget(self.words_label)

        self.news_bar = MessageBar(self.unlock_card)
        self.news_bar.setObjectName(u"news_bar")

        self.card_layout.addWidget(self.news_bar)

        self.passphrase_place = QWidget(self.unlock_card)
        self.passphrase_place.setObjectName(u"passphrase_place")
        self.passphrase_layout = QGridLayout(self.passphrase_place)
        self.passphrase_layout.setObjectName(u"passphrase_layout")
        self.passphrase_layout.setVerticalSpacing(6)
        self.passphrase_layout.setContentsMargins(0, 8, 0, 0)
        self.passphrase_label = QLabel(self.passphrase_place)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.passphrase_layout.addWidget(self.passphrase_label, 0, 0, 1, 2)

        self.passphrase_edit = QLineEdit(self.passphrase_place)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setProperty(u"role", u"big-field")
        self.passphrase_edit.setMaxLength(1024)
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_layout.addWidget(self.passphrase_edit, 1, 0, 1, 1)

        self.show_button = QPushButton(self.passphrase_place)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setAutoDefault(True)
        self.show_button.setCheckable(True)
        self.show_button.setProperty(u"picture", u"show")

        self.passphrase_layout.addWidget(self.show_button, 1, 1, 1, 1)

        self.problem_label = QLabel(self.passphrase_place)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"role", u"problem")
        self.problem_label.setWordWrap(True)

        self.passphrase_layout.addWidget(self.problem_label, 2, 0, 1, 2)


        self.card_layout.addWidget(self.passphrase_place)

        self.unlock_button = QPushButton(self.unlock_card)
        self.unlock_button.setObjectName(u"unlock_button")
        self.unlock_button.setAutoDefault(True)
        self.unlock_button.setProperty(u"role", u"primary")
        self.unlock_button.setProperty(u"touch", True)

        self.card_layout.addWidget(self.unlock_button)

        self.rescue_place = QWidget(self.unlock_card)
        self.rescue_place.setObjectName(u"rescue_place")
        self.rescue_layout = QVBoxLayout(self.rescue_place)
        self.rescue_layout.setSpacing(8)
        self.rescue_layout.setObjectName(u"rescue_layout")
        self.rescue_layout.setContentsMargins(0, 12, 0, 0)
        self.rule_frame = QFrame(self.rescue_place)
        self.rule_frame.setObjectName(u"rule_frame")
        self.rule_frame.setProperty(u"role", u"rule")

        self.rescue_layout.addWidget(self.rule_frame)

        self.rescue_label = QLabel(self.rescue_place)
        self.rescue_label.setObjectName(u"rescue_label")
        self.rescue_label.setProperty(u"role", u"soft")
        self.rescue_label.setWordWrap(True)

        self.rescue_layout.addWidget(self.rescue_label)

        self.recovery_button = QPushButton(self.rescue_place)
        self.recovery_button.setObjectName(u"recovery_button")
        self.recovery_button.setAutoDefault(True)
        self.recovery_button.setProperty(u"picture", u"key")

        self.rescue_layout.addWidget(self.recovery_button)

        self.restore_button = QPushButton(self.rescue_place)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(True)
        self.restore_button.setProperty(u"picture", u"undo")

        self.rescue_layout.addWidget(self.restore_button)


        self.card_layout.addWidget(self.rescue_place)

        self.help_button = QPushButton(self.unlock_card)
        self.help_button.setObjectName(u"help_button")
        self.help_button.setAutoDefault(True)
        self.help_button.setProperty(u"role", u"quiet")
        self.help_button.setProperty(u"picture", u"help")

        self.card_layout.addWidget(self.help_button)


        self.middle_layout.addWidget(self.unlock_card, 1, 1, 1, 1)

        self.middle_layout.setRowStretch(0, 1)
        self.middle_layout.setRowStretch(2, 2)
        self.middle_layout.setColumnStretch(0, 1)
        self.middle_layout.setColumnStretch(1, 4)
        self.middle_layout.setColumnStretch(2, 1)
        self.scroll_area.setWidget(self.middle_place)

        self.outer_layout.addWidget(self.scroll_area)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase_edit, self.show_button)
        QWidget.setTabOrder(self.show_button, self.unlock_button)
        QWidget.setTabOrder(self.unlock_button, self.recovery_button)
        QWidget.setTabOrder(self.recovery_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.help_button)

        self.retranslateUi(UnlockPage)

        QMetaObject.connectSlotsByName(UnlockPage)
    # setupUi

    def retranslateUi(self, UnlockPage: QWidget) -> None:
        self.words_label.setText(QCoreApplication.translate("UnlockPage", u"Your records are locked on this laptop. Type the passphrase to open them.", None))
        self.passphrase_label.setText(QCoreApplication.translate("UnlockPage", u"&Passphrase", None))
        self.show_button.setText(QCoreApplication.translate("UnlockPage", u"&Show", None))
#if QT_CONFIG(accessibility)
        self.show_button.setAccessibleDescription(QCoreApplication.translate("UnlockPage", u"Shows the passphrase as you type it", None))
#endif // QT_CONFIG(accessibility)
        self.unlock_button.setText(QCoreApplication.translate("UnlockPage", u"&Open the records", None))
        self.rescue_label.setText(QCoreApplication.translate("UnlockPage", u"Cannot get in? Your records are still here.", None))
        self.recovery_button.setText(QCoreApplication.translate("UnlockPage", u"Use the &recovery sheet\u2026", None))
        self.restore_button.setText(QCoreApplication.translate("UnlockPage", u"Restore a &backup\u2026", None))
        self.help_button.setText(QCoreApplication.translate("UnlockPage", u"&Help (F1)", None))
        pass
    # retranslateUi

