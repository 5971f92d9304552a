# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from engage_desktop.gui.first_run.qr_picture import QrPicture

class Ui_RecoveryPage(object):
    def setupUi(self, RecoveryPage: QWidget) -> None:
        if not RecoveryPage.objectName():
            RecoveryPage.setObjectName(u"RecoveryPage")
        self.recovery_column = QVBoxLayout(RecoveryPage)
        self.recovery_column.setSpacing(16)
        self.recovery_column.setObjectName(u"recovery_column")
        self.recovery_column.setContentsMargins(0, 0, 0, 0)
        self.code_card = QFrame(RecoveryPage)
        self.code_card.setObjectName(u"code_card")
        self.code_card.setProperty(u"role", u"card")
        self.code_card_column = QVBoxLayout(self.code_card)
        self.code_card_column.setSpacing(12)
        self.code_card_column.setObjectName(u"code_card_column")
        self.code_card_column.setContentsMargins(24, 20, 24, 20)
        self.code_label = QLabel(self.code_card)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"big")
        self.code_label.setText(u"")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)

        self.code_card_column.addWidget(self.code_label)

        self.qr_picture = QrPicture(self.code_card)
        self.qr_picture.setObjectName(u"qr_picture")

        self.code_card_column.addWidget(self.qr_picture)

        self.code_words = QLabel(self.code_card)
        self.code_words.setObjectName(u"code_words")
        self.code_words.setProperty(u"role", u"soft")
        self.code_words.setWordWrap(True)

        self.code_card_column.addWidget(self.code_words)


        self.recovery_column.addWidget(self.code_card)

        self.acts_place = QWidget(RecoveryPage)
        self.acts_place.setObjectName(u"acts_place")
        self.acts_column = QVBoxLayout(self.acts_place)
        self.acts_column.setSpacing(8)
        self.acts_column.setObjectName(u"acts_column")
        self.acts_column.setContentsMargins(0, 0, 0, 0)
        self.acts_row = QHBoxLayout()
        self.acts_row.setSpacing(12)
        self.acts_row.setObjectName(u"acts_row")
        self.print_button = QPushButton(self.acts_place)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"picture", u"print")

        self.acts_row.addWidget(self.print_button)

        self.save_button = QPushButton(self.acts_place)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"picture", u"saved")

        self.acts_row.addWidget(self.save_button)

        self.acts_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_row.addItem(self.acts_gap)


        self.acts_column.addLayout(self.acts_row)

        self.kept_label = QLabel(self.acts_place)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setText(u"")
        self.kept_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_label.setWordWrap(True)

        self.acts_column.addWidget(self.kept_label)


        self.recovery_column.addWidget(self.acts_place)

        QWidget.setTabOrder(self.print_button, self.save_button)

        self.retranslateUi(RecoveryPage)

        QMetaObject.connectSlotsByName(RecoveryPage)
    # setupUi

    def retranslateUi(self, RecoveryPage: QWidget) -> None:
        self.code_words.setText(QCoreApplication.translate("RecoveryPage", u"Anyone who has this code can open your team's records. It is shown once and stored nowhere.", None))
        self.print_button.setText(QCoreApplication.translate("RecoveryPage", u"&Print the sheet\u2026", None))
        self.save_button.setText(QCoreApplication.translate("RecoveryPage", u"&Save as PDF\u2026", None))
        pass
    # retranslateUi

