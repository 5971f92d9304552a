# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'library_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_LibraryCard(object):
    def setupUi(self, LibraryCard: QWidget) -> None:
        if not LibraryCard.objectName():
            LibraryCard.setObjectName(u"LibraryCard")
        LibraryCard.setProperty(u"role", u"card")
        self.library_column = QVBoxLayout(LibraryCard)
        self.library_column.setSpacing(12)
        self.library_column.setObjectName(u"library_column")
        self.library_column.setContentsMargins(24, 20, 24, 20)
        self.library_title_label = QLabel(LibraryCard)
        self.library_title_label.setObjectName(u"library_title_label")
        self.library_title_label.setWordWrap(True)
        self.library_title_label.setProperty(u"role", u"section-title")

        self.library_column.addWidget(self.library_title_label)

        self.library_words_label = QLabel(LibraryCard)
        self.library_words_label.setObjectName(u"library_words_label")
        self.library_words_label.setWordWrap(True)
        self.library_words_label.setProperty(u"role", u"soft")

        self.library_column.addWidget(self.library_words_label)

        self.library_lines = CheckLines(LibraryCard)
        self.library_lines.setObjectName(u"library_lines")

        self.library_column.addWidget(self.library_lines)

        self.library_line = QWidget(LibraryCard)
        self.library_line.setObjectName(u"library_line")
        self.read_button = QPushButton(self.library_line)
        self.read_button.setObjectName(u"read_button")
        self.read_button.setProperty(u"picture", u"folder")
        self.make_button = QPushButton(self.library_line)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"picture", u"export")

        self.library_column.addWidget(self.library_line)

        self.found_panel = QFrame(LibraryCard)
        self.found_panel.setObjectName(u"found_panel")
        self.found_panel.setProperty(u"role", u"sunken")
        self.found_column = QVBoxLayout(self.found_panel)
        self.found_column.setSpacing(12)
        self.found_column.setObjectName(u"found_column")
        self.found_column.setContentsMargins(16, 12, 16, 12)
        self.found_label = QLabel(self.found_panel)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setWordWrap(True)
        self.found_label.setTextFormat(Qt.TextFormat.PlainText)

        self.found_column.addWidget(self.found_label)

        self.found_line = QWidget(self.found_panel)
        self.found_line.setObjectName(u"found_line")
        self.take_button = QPushButton(self.found_line)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setProperty(u"picture", u"import")
        self.take_button.setProperty(u"role", u"primary")
        self.leave_button = QPushButton(self.found_line)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setProperty(u"picture", u"back")

        self.found_column.addWidget(self.found_line)


        self.library_column.addWidget(self.found_panel)

        self.library_bar = MessageBar(LibraryCard)
        self.library_bar.setObjectName(u"library_bar")

        self.library_column.addWidget(self.library_bar)

        QWidget.setTabOrder(self.read_button, self.make_button)
        QWidget.setTabOrder(self.make_button, self.take_button)
        QWidget.setTabOrder(self.take_button, self.leave_button)

        self.retranslateUi(LibraryCard)

        QMetaObject.connectSlotsByName(LibraryCard)
    # setupUi

    def retranslateUi(self, LibraryCard: QWidget) -> None:
        self.library_title_label.setText(QCoreApplication.translate("LibraryCard", u"Learn from each other", None))
        self.library_words_label.setText(QCoreApplication.translate("LibraryCard", u"An insight library tells partners what people told you, what came of it and what you learned. It holds nobody\u2019s name and no payments, and small numbers are hidden. Theirs shows up when you plan a session.", None))
        self.read_button.setText(QCoreApplication.translate("LibraryCard", u"&Read a partner\u2019s library\u2026", None))
        self.make_button.setText(QCoreApplication.translate("LibraryCard", u"Make &our library\u2026", None))
        self.found_label.setText("")
        self.take_button.setText(QCoreApplication.translate("LibraryCard", u"&Keep what it tells", None))
        self.leave_button.setText(QCoreApplication.translate("LibraryCard", u"&Leave it", None))
        pass
    # retranslateUi

