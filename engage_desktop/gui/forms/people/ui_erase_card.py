# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'erase_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.progress_panel import ProgressPanel
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_EraseCard(object):
    def setupUi(self, EraseCard: QWidget) -> None:
        if not EraseCard.objectName():
            EraseCard.setObjectName(u"EraseCard")
        EraseCard.setProperty(u"role", u"card")
        self.erase_column = QVBoxLayout(EraseCard)
        self.erase_column.setSpacing(12)
        self.erase_column.setObjectName(u"erase_column")
        self.erase_column.setContentsMargins(24, 20, 24, 20)
        self.erase_title_label = QLabel(EraseCard)
        self.erase_title_label.setObjectName(u"erase_title_label")
        self.erase_title_label.setWordWrap(True)
        self.erase_title_label.setProperty(u"role", u"section-title")

        self.erase_column.addWidget(self.erase_title_label)

        self.erase_words_label = QLabel(EraseCard)
        self.erase_words_label.setObjectName(u"erase_words_label")
        self.erase_words_label.setWordWrap(True)
        self.erase_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.erase_words_label.setProperty(u"role", u"soft")

        self.erase_column.addWidget(self.erase_words_label)

        self.erase_line = QWidget(EraseCard)
        self.erase_line.setObjectName(u"erase_line")
        self.erase_button = QPushButton(self.erase_line)
        self.erase_button.setObjectName(u"erase_button")
        self.erase_button.setProperty(u"picture", u"remove")

        self.erase_column.addWidget(self.erase_line)

        self.sure_panel = QFrame(EraseCard)
        self.sure_panel.setObjectName(u"sure_panel")
        self.sure_panel.setProperty(u"role", u"sunken")
        self.sure_column = QVBoxLayout(self.sure_panel)
        self.sure_column.setSpacing(12)
        self.sure_column.setObjectName(u"sure_column")
        self.sure_column.setContentsMargins(16, 12, 16, 12)
        self.sure_label = QLabel(self.sure_panel)
        self.sure_label.setObjectName(u"sure_label")
        self.sure_label.setWordWrap(True)
        self.sure_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sure_column.addWidget(self.sure_label)

        self.reason_label = QLabel(self.sure_panel)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setWordWrap(True)

        self.sure_column.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(self.sure_panel)
        self.reason_edit.setObjectName(u"reason_edit")

        self.sure_column.addWidget(self.reason_edit)

        self.sure_line = QWidget(self.sure_panel)
        self.sure_line.setObjectName(u"sure_line")
        self.sure_button = QPushButton(self.sure_line)
        self.sure_button.setObjectName(u"sure_button")
        self.sure_button.setProperty(u"picture", u"remove")
        self.sure_button.setProperty(u"role", u"danger")
        self.not_sure_button = QPushButton(self.sure_line)
        self.not_sure_button.setObjectName(u"not_sure_button")
        self.not_sure_button.setProperty(u"picture", u"back")

        self.sure_column.addWidget(self.sure_line)


        self.erase_column.addWidget(self.sure_panel)

        self.progress_panel = ProgressPanel(EraseCard)
        self.progress_panel.setObjectName(u"progress_panel")

        self.erase_column.addWidget(self.progress_panel)

        self.erase_bar = MessageBar(EraseCard)
        self.erase_bar.setObjectName(u"erase_bar")

        self.erase_column.addWidget(self.erase_bar)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.erase_button, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.sure_button)
        QWidget.setTabOrder(self.sure_button, self.not_sure_button)

        self.retranslateUi(EraseCard)

        QMetaObject.connectSlotsByName(EraseCard)
    # setupUi

    def retranslateUi(self, EraseCard: QWidget) -> None:
        self.erase_title_label.setText(QCoreApplication.translate("EraseCard", u"Somebody asks to be forgotten", None))
        self.erase_words_label.setText("")
        self.erase_button.setText(QCoreApplication.translate("EraseCard", u"Erase this pers&on\u2026", None))
        self.sure_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("EraseCard", u"&Who asked, and how", None))
        self.sure_button.setText(QCoreApplication.translate("EraseCard", u"&Yes, erase for ever", None))
        self.not_sure_button.setText(QCoreApplication.translate("EraseCard", u"No, keep", None))
        pass
    # retranslateUi

