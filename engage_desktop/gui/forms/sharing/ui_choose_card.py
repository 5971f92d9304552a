# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'choose_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.progress_panel import ProgressPanel
from engage_desktop.gui.widgets.chip import Chip

class Ui_ChooseCard(object):
    def setupUi(self, ChooseCard: QWidget) -> None:
        if not ChooseCard.objectName():
            ChooseCard.setObjectName(u"ChooseCard")
        ChooseCard.setProperty(u"role", u"card")
        self.choose_column = QVBoxLayout(ChooseCard)
        self.choose_column.setSpacing(12)
        self.choose_column.setObjectName(u"choose_column")
        self.choose_column.setContentsMargins(24, 20, 24, 20)
        self.choose_title_label = QLabel(ChooseCard)
        self.choose_title_label.setObjectName(u"choose_title_label")
        self.choose_title_label.setWordWrap(True)
        self.choose_title_label.setProperty(u"role", u"section-title")

        self.choose_column.addWidget(self.choose_title_label)

        self.choose_words_label = QLabel(ChooseCard)
        self.choose_words_label.setObjectName(u"choose_words_label")
        self.choose_words_label.setWordWrap(True)
        self.choose_words_label.setProperty(u"role", u"soft")

        self.choose_column.addWidget(self.choose_words_label)

        self.choose_line = QWidget(ChooseCard)
        self.choose_line.setObjectName(u"choose_line")
        self.file_button = QPushButton(self.choose_line)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setProperty(u"picture", u"import")
        self.file_button.setProperty(u"role", u"primary")
        self.folder_button = QPushButton(self.choose_line)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"picture", u"folder")

        self.choose_column.addWidget(self.choose_line)

        self.progress_panel = ProgressPanel(ChooseCard)
        self.progress_panel.setObjectName(u"progress_panel")

        self.choose_column.addWidget(self.progress_panel)

        self.refused_panel = QFrame(ChooseCard)
        self.refused_panel.setObjectName(u"refused_panel")
        self.refused_panel.setProperty(u"role", u"sunken")
        self.refused_column = QVBoxLayout(self.refused_panel)
        self.refused_column.setSpacing(8)
        self.refused_column.setObjectName(u"refused_column")
        self.refused_column.setContentsMargins(16, 12, 16, 12)
        self.refused_line = QWidget(self.refused_panel)
        self.refused_line.setObjectName(u"refused_line")
        self.refused_chip = Chip(self.refused_line)
        self.refused_chip.setObjectName(u"refused_chip")
        self.refused_file_label = QLabel(self.refused_line)
        self.refused_file_label.setObjectName(u"refused_file_label")
        self.refused_file_label.setWordWrap(True)
        self.refused_file_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.refused_file_label.sizePolicy().hasHeightForWidth())
        self.refused_file_label.setSizePolicy(sizePolicy)
        self.refused_file_label.setProperty(u"role", u"strong")

        self.refused_column.addWidget(self.refused_line)

        self.refused_label = QLabel(self.refused_panel)
        self.refused_label.setObjectName(u"refused_label")
        self.refused_label.setWordWrap(True)
        self.refused_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refused_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.refused_column.addWidget(self.refused_label)

        self.review_line = QWidget(self.refused_panel)
        self.review_line.setObjectName(u"review_line")
        self.review_button = QPushButton(self.review_line)
        self.review_button.setObjectName(u"review_button")
        self.review_button.setProperty(u"picture", u"search")

        self.refused_column.addWidget(self.review_line)


        self.choose_column.addWidget(self.refused_panel)

        QWidget.setTabOrder(self.file_button, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.refused_label)
        QWidget.setTabOrder(self.refused_label, self.review_button)

        self.retranslateUi(ChooseCard)

        QMetaObject.connectSlotsByName(ChooseCard)
    # setupUi

    def retranslateUi(self, ChooseCard: QWidget) -> None:
        self.choose_title_label.setText(QCoreApplication.translate("ChooseCard", u"A bundle somebody brought", None))
        self.choose_words_label.setText(QCoreApplication.translate("ChooseCard", u"Choose a file or a folder, or drop it here. You see first what would change. Nothing is written until you press \u201cBring it in\u201d.", None))
        self.file_button.setText(QCoreApplication.translate("ChooseCard", u"Choose a &file\u2026", None))
        self.folder_button.setText(QCoreApplication.translate("ChooseCard", u"Choose a f&older\u2026", None))
        self.refused_file_label.setText("")
        self.refused_label.setText("")
        self.review_button.setText(QCoreApplication.translate("ChooseCard", u"Look at what it recorded &before it was lost", None))
        pass
    # retranslateUi

