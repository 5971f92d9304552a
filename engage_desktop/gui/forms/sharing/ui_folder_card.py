# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'folder_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.few_rows import FewRows
from engage_desktop.gui.sharing.progress_panel import ProgressPanel
from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_FolderCard(object):
    def setupUi(self, FolderCard: QWidget) -> None:
        if not FolderCard.objectName():
            FolderCard.setObjectName(u"FolderCard")
        FolderCard.setProperty(u"role", u"card")
        self.folder_column = QVBoxLayout(FolderCard)
        self.folder_column.setSpacing(12)
        self.folder_column.setObjectName(u"folder_column")
        self.folder_column.setContentsMargins(24, 20, 24, 20)
        self.folder_title_label = QLabel(FolderCard)
        self.folder_title_label.setObjectName(u"folder_title_label")
        self.folder_title_label.setWordWrap(True)
        self.folder_title_label.setProperty(u"role", u"section-title")

        self.folder_column.addWidget(self.folder_title_label)

        self.folder_words_label = QLabel(FolderCard)
        self.folder_words_label.setObjectName(u"folder_words_label")
        self.folder_words_label.setWordWrap(True)
        self.folder_words_label.setProperty(u"role", u"soft")

        self.folder_column.addWidget(self.folder_words_label)

        self.folder_label = QLabel(FolderCard)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setWordWrap(True)
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.folder_column.addWidget(self.folder_label)

        self.reminder_line = QWidget(FolderCard)
        self.reminder_line.setObjectName(u"reminder_line")
        self.reminder_chip = Chip(self.reminder_line)
        self.reminder_chip.setObjectName(u"reminder_chip")
        self.reminder_label = QLabel(self.reminder_line)
        self.reminder_label.setObjectName(u"reminder_label")
        self.reminder_label.setWordWrap(True)
        self.reminder_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.reminder_label.sizePolicy().hasHeightForWidth())
        self.reminder_label.setSizePolicy(sizePolicy)
        self.reminder_label.setProperty(u"role", u"soft")

        self.folder_column.addWidget(self.reminder_line)

        self.folder_buttons_line = QWidget(FolderCard)
        self.folder_buttons_line.setObjectName(u"folder_buttons_line")
        self.choose_button = QPushButton(self.folder_buttons_line)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setProperty(u"picture", u"folder")
        self.put_button = QPushButton(self.folder_buttons_line)
        self.put_button.setObjectName(u"put_button")
        self.put_button.setProperty(u"picture", u"bundle")
        self.forget_button = QPushButton(self.folder_buttons_line)
        self.forget_button.setObjectName(u"forget_button")
        self.forget_button.setProperty(u"picture", u"close")
        self.forget_button.setProperty(u"role", u"quiet")

        self.folder_column.addWidget(self.folder_buttons_line)

        self.progress_panel = ProgressPanel(FolderCard)
        self.progress_panel.setObjectName(u"progress_panel")

        self.folder_column.addWidget(self.progress_panel)

        self.folder_bar = MessageBar(FolderCard)
        self.folder_bar.setObjectName(u"folder_bar")

        self.folder_column.addWidget(self.folder_bar)

        self.tables_panel = QFrame(FolderCard)
        self.tables_panel.setObjectName(u"tables_panel")
        self.tables_column = QVBoxLayout(self.tables_panel)
        self.tables_column.setSpacing(8)
        self.tables_column.setObjectName(u"tables_column")
        self.tables_column.setContentsMargins(0, 0, 0, 0)
        self.tables_title_label = QLabel(self.tables_panel)
        self.tables_title_label.setObjectName(u"tables_title_label")
        self.tables_title_label.setWordWrap(True)
        self.tables_title_label.setProperty(u"role", u"strong")

        self.tables_column.addWidget(self.tables_title_label)

        self.tables_line = QWidget(self.tables_panel)
        self.tables_line.setObjectName(u"tables_line")
        self.tables_chip = Chip(self.tables_line)
        self.tables_chip.setObjectName(u"tables_chip")
        self.missing_label = QLabel(self.tables_line)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setWordWrap(True)
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.missing_label.sizePolicy().hasHeightForWidth())
        self.missing_label.setSizePolicy(sizePolicy)

        self.tables_column.addWidget(self.tables_line)

        self.laptop_table = FewRows(self.tables_panel)
        self.laptop_table.setObjectName(u"laptop_table")

        self.tables_column.addWidget(self.laptop_table)

        self.found_line = QWidget(self.tables_panel)
        self.found_line.setObjectName(u"found_line")
        self.new_button = QPushButton(self.found_line)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"picture", u"import")
        self.along_button = QPushButton(self.found_line)
        self.along_button.setObjectName(u"along_button")
        self.along_button.setProperty(u"picture", u"bundle")
        self.look_button = QPushButton(self.found_line)
        self.look_button.setObjectName(u"look_button")
        self.look_button.setProperty(u"picture", u"search")

        self.tables_column.addWidget(self.found_line)


        self.folder_column.addWidget(self.tables_panel)

        QWidget.setTabOrder(self.choose_button, self.put_button)
        QWidget.setTabOrder(self.put_button, self.forget_button)
        QWidget.setTabOrder(self.forget_button, self.laptop_table)
        QWidget.setTabOrder(self.laptop_table, self.new_button)
        QWidget.setTabOrder(self.new_button, self.along_button)
        QWidget.setTabOrder(self.along_button, self.look_button)

        self.retranslateUi(FolderCard)

        QMetaObject.connectSlotsByName(FolderCard)
    # setupUi

    def retranslateUi(self, FolderCard: QWidget) -> None:
        self.folder_title_label.setText(QCoreApplication.translate("FolderCard", u"The exchange folder or stick", None))
        self.folder_words_label.setText(QCoreApplication.translate("FolderCard", u"At an event with several laptops, one folder or stick goes from table to table. Each laptop puts its bundle there, and whoever leads the event sees who is still missing.", None))
        self.folder_label.setText("")
        self.reminder_label.setText("")
        self.choose_button.setText(QCoreApplication.translate("FolderCard", u"Choose the &folder or stick\u2026", None))
        self.put_button.setText(QCoreApplication.translate("FolderCard", u"&Put the bundle there now", None))
        self.forget_button.setText(QCoreApplication.translate("FolderCard", u"Stop &using it", None))
        self.tables_title_label.setText(QCoreApplication.translate("FolderCard", u"All tables collected?", None))
        self.missing_label.setText("")
#if QT_CONFIG(accessibility)
        self.laptop_table.setAccessibleName(QCoreApplication.translate("FolderCard", u"Laptops of this event, and how many bundles of each are in", None))
#endif // QT_CONFIG(accessibility)
        self.new_button.setText(QCoreApplication.translate("FolderCard", u"See what is &new for this laptop", None))
        self.along_button.setText(QCoreApplication.translate("FolderCard", u"Take &others' bundles along", None))
        self.look_button.setText(QCoreApplication.translate("FolderCard", u"&Look again", None))
        pass
    # retranslateUi

