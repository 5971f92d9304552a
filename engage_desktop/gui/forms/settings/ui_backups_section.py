# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.widgets.record_table import RecordTable

class Ui_BackupsSection(object):
    def setupUi(self, BackupsSection: QWidget) -> None:
        if not BackupsSection.objectName():
            BackupsSection.setObjectName(u"BackupsSection")
        BackupsSection.setProperty(u"role", u"card")
        self.backups_section_column = QVBoxLayout(BackupsSection)
        self.backups_section_column.setSpacing(12)
        self.backups_section_column.setObjectName(u"backups_section_column")
        self.backups_section_column.setContentsMargins(24, 20, 24, 20)
        self.backups_title_label = QLabel(BackupsSection)
        self.backups_title_label.setObjectName(u"backups_title_label")
        self.backups_title_label.setProperty(u"role", u"section-title")
        self.backups_title_label.setWordWrap(True)

        self.backups_section_column.addWidget(self.backups_title_label)

        self.backups_words = QLabel(BackupsSection)
        self.backups_words.setObjectName(u"backups_words")
        self.backups_words.setProperty(u"role", u"soft")
        self.backups_words.setWordWrap(True)

        self.backups_section_column.addWidget(self.backups_words)

        self.backup_table = RecordTable(BackupsSection)
        self.backup_table.setObjectName(u"backup_table")

        self.backups_section_column.addWidget(self.backup_table)

        self.none_label = QLabel(BackupsSection)
        self.none_label.setObjectName(u"none_label")
        self.none_label.setWordWrap(True)

        self.backups_section_column.addWidget(self.none_label)

        self.backups_line = QWidget(BackupsSection)
        self.backups_line.setObjectName(u"backups_line")
        self.make_button = QPushButton(self.backups_line)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"picture", u"copy")
        self.try_button = QPushButton(self.backups_line)
        self.try_button.setObjectName(u"try_button")
        self.try_button.setProperty(u"picture", u"undo")

        self.backups_section_column.addWidget(self.backups_line)

        self.backups_bar = MessageBar(BackupsSection)
        self.backups_bar.setObjectName(u"backups_bar")

        self.backups_section_column.addWidget(self.backups_bar)

        QWidget.setTabOrder(self.backup_table, self.make_button)
        QWidget.setTabOrder(self.make_button, self.try_button)

        self.retranslateUi(BackupsSection)

        QMetaObject.connectSlotsByName(BackupsSection)
    # setupUi

    def retranslateUi(self, BackupsSection: QWidget) -> None:
        self.backups_title_label.setText(QCoreApplication.translate("BackupsSection", u"Backups", None))
        self.backups_words.setText(QCoreApplication.translate("BackupsSection", u"A backup is made when you close the window, and once a day. It lies on this laptop and opens with your passphrase. Only a bundle that was carried away survives the loss of the laptop.", None))
#if QT_CONFIG(accessibility)
        self.backup_table.setAccessibleName(QCoreApplication.translate("BackupsSection", u"Backups, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.none_label.setText(QCoreApplication.translate("BackupsSection", u"No backup was made yet.", None))
        self.make_button.setText(QCoreApplication.translate("BackupsSection", u"Make a &backup now", None))
        self.try_button.setText(QCoreApplication.translate("BackupsSection", u"T&ry the newest backup", None))
        pass
    # retranslateUi

