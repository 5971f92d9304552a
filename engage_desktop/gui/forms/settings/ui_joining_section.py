# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'joining_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.settings.request_square import RequestSquare
from engage_desktop.gui.sharing.progress_panel import ProgressPanel
from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_JoiningSection(object):
    def setupUi(self, JoiningSection: QWidget) -> None:
        if not JoiningSection.objectName():
            JoiningSection.setObjectName(u"JoiningSection")
        JoiningSection.setProperty(u"role", u"card")
        self.joining_column = QVBoxLayout(JoiningSection)
        self.joining_column.setSpacing(12)
        self.joining_column.setObjectName(u"joining_column")
        self.joining_column.setContentsMargins(24, 20, 24, 20)
        self.joining_title_label = QLabel(JoiningSection)
        self.joining_title_label.setObjectName(u"joining_title_label")
        self.joining_title_label.setWordWrap(True)
        self.joining_title_label.setProperty(u"role", u"section-title")

        self.joining_column.addWidget(self.joining_title_label)

        self.role_line = QWidget(JoiningSection)
        self.role_line.setObjectName(u"role_line")
        self.role_chip = Chip(self.role_line)
        self.role_chip.setObjectName(u"role_chip")
        self.pack_chip = Chip(self.role_line)
        self.pack_chip.setObjectName(u"pack_chip")

        self.joining_column.addWidget(self.role_line)

        self.joining_words_label = QLabel(JoiningSection)
        self.joining_words_label.setObjectName(u"joining_words_label")
        self.joining_words_label.setWordWrap(True)
        self.joining_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.joining_words_label.setProperty(u"role", u"soft")

        self.joining_column.addWidget(self.joining_words_label)

        self.name_label = QLabel(JoiningSection)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.joining_column.addWidget(self.name_label)

        self.name_edit = QLineEdit(JoiningSection)
        self.name_edit.setObjectName(u"name_edit")

        self.joining_column.addWidget(self.name_edit)

        self.name_problem = QLabel(JoiningSection)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.joining_column.addWidget(self.name_problem)

        self.joining_line = QWidget(JoiningSection)
        self.joining_line.setObjectName(u"joining_line")
        self.request_button = QPushButton(self.joining_line)
        self.request_button.setObjectName(u"request_button")
        self.request_button.setProperty(u"picture", u"laptop")
        self.pack_button = QPushButton(self.joining_line)
        self.pack_button.setObjectName(u"pack_button")
        self.pack_button.setProperty(u"picture", u"import")

        self.joining_column.addWidget(self.joining_line)

        self.request_panel = QFrame(JoiningSection)
        self.request_panel.setObjectName(u"request_panel")
        self.request_panel.setProperty(u"role", u"sunken")
        self.request_column = QVBoxLayout(self.request_panel)
        self.request_column.setSpacing(12)
        self.request_column.setObjectName(u"request_column")
        self.request_column.setContentsMargins(16, 12, 16, 12)
        self.request_title_label = QLabel(self.request_panel)
        self.request_title_label.setObjectName(u"request_title_label")
        self.request_title_label.setWordWrap(True)
        self.request_title_label.setProperty(u"role", u"strong")

        self.request_column.addWidget(self.request_title_label)

        self.request_words_label = QLabel(self.request_panel)
        self.request_words_label.setObjectName(u"request_words_label")
        self.request_words_label.setWordWrap(True)
        self.request_words_label.setProperty(u"role", u"soft")

        self.request_column.addWidget(self.request_words_label)

        self.request_words = QLabel(self.request_panel)
        self.request_words.setObjectName(u"request_words")
        self.request_words.setWordWrap(True)
        self.request_words.setTextFormat(Qt.TextFormat.PlainText)
        self.request_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.request_words.setProperty(u"role", u"big")

        self.request_column.addWidget(self.request_words)

        self.request_square = RequestSquare(self.request_panel)
        self.request_square.setObjectName(u"request_square")

        self.request_column.addWidget(self.request_square)

        self.request_line = QWidget(self.request_panel)
        self.request_line.setObjectName(u"request_line")
        self.save_request_button = QPushButton(self.request_line)
        self.save_request_button.setObjectName(u"save_request_button")
        self.save_request_button.setProperty(u"picture", u"saved")
        self.hide_request_button = QPushButton(self.request_line)
        self.hide_request_button.setObjectName(u"hide_request_button")
        self.hide_request_button.setProperty(u"picture", u"hide")
        self.hide_request_button.setProperty(u"role", u"quiet")

        self.request_column.addWidget(self.request_line)


        self.joining_column.addWidget(self.request_panel)

        self.compare_panel = QFrame(JoiningSection)
        self.compare_panel.setObjectName(u"compare_panel")
        self.compare_panel.setProperty(u"role", u"sunken")
        self.compare_column = QVBoxLayout(self.compare_panel)
        self.compare_column.setSpacing(12)
        self.compare_column.setObjectName(u"compare_column")
        self.compare_column.setContentsMargins(16, 12, 16, 12)
        self.compare_title_label = QLabel(self.compare_panel)
        self.compare_title_label.setObjectName(u"compare_title_label")
        self.compare_title_label.setWordWrap(True)
        self.compare_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.compare_title_label.setProperty(u"role", u"strong")

        self.compare_column.addWidget(self.compare_title_label)

        self.compare_words_label = QLabel(self.compare_panel)
        self.compare_words_label.setObjectName(u"compare_words_label")
        self.compare_words_label.setWordWrap(True)
        self.compare_words_label.setProperty(u"role", u"soft")

        self.compare_column.addWidget(self.compare_words_label)

        self.compare_words = QLabel(self.compare_panel)
        self.compare_words.setObjectName(u"compare_words")
        self.compare_words.setWordWrap(True)
        self.compare_words.setTextFormat(Qt.TextFormat.PlainText)
        self.compare_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.compare_words.setProperty(u"role", u"big")

        self.compare_column.addWidget(self.compare_words)

        self.compare_line = QWidget(self.compare_panel)
        self.compare_line.setObjectName(u"compare_line")
        self.join_button = QPushButton(self.compare_line)
        self.join_button.setObjectName(u"join_button")
        self.join_button.setProperty(u"picture", u"good")
        self.join_button.setProperty(u"role", u"primary")
        self.differ_button = QPushButton(self.compare_line)
        self.differ_button.setObjectName(u"differ_button")
        self.differ_button.setProperty(u"picture", u"warn")

        self.compare_column.addWidget(self.compare_line)


        self.joining_column.addWidget(self.compare_panel)

        self.progress_panel = ProgressPanel(JoiningSection)
        self.progress_panel.setObjectName(u"progress_panel")

        self.joining_column.addWidget(self.progress_panel)

        self.joining_bar = MessageBar(JoiningSection)
        self.joining_bar.setObjectName(u"joining_bar")

        self.joining_column.addWidget(self.joining_bar)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.request_button)
        QWidget.setTabOrder(self.request_button, self.pack_button)
        QWidget.setTabOrder(self.pack_button, self.request_words)
        QWidget.setTabOrder(self.request_words, self.save_request_button)
        QWidget.setTabOrder(self.save_request_button, self.hide_request_button)
        QWidget.setTabOrder(self.hide_request_button, self.compare_words)
        QWidget.setTabOrder(self.compare_words, self.join_button)
        QWidget.setTabOrder(self.join_button, self.differ_button)

        self.retranslateUi(JoiningSection)

        QMetaObject.connectSlotsByName(JoiningSection)
    # setupUi

    def retranslateUi(self, JoiningSection: QWidget) -> None:
        self.joining_title_label.setText(QCoreApplication.translate("JoiningSection", u"This laptop and its team", None))
        self.joining_words_label.setText("")
        self.name_label.setText(QCoreApplication.translate("JoiningSection", u"Ca&ll this laptop after a thing, not a person, such as \u201ctable 3\u201d", None))
        self.name_problem.setText("")
        self.request_button.setText(QCoreApplication.translate("JoiningSection", u"Ask to &join a team\u2026", None))
        self.pack_button.setText(QCoreApplication.translate("JoiningSection", u"Bring in the &pack\u2026", None))
        self.request_title_label.setText(QCoreApplication.translate("JoiningSection", u"Your request", None))
        self.request_words_label.setText(QCoreApplication.translate("JoiningSection", u"Give the file to your central team, or let them take a picture of the square. Then read these six words to each other. They must be the same on both machines.", None))
        self.request_words.setText("")
#if QT_CONFIG(accessibility)
        self.request_words.setAccessibleName(QCoreApplication.translate("JoiningSection", u"Six words of this request", None))
#endif // QT_CONFIG(accessibility)
        self.save_request_button.setText(QCoreApplication.translate("JoiningSection", u"Save the request as a &file\u2026", None))
        self.hide_request_button.setText(QCoreApplication.translate("JoiningSection", u"&Hide it", None))
        self.compare_title_label.setText("")
        self.compare_words_label.setText(QCoreApplication.translate("JoiningSection", u"Ring or stand beside your central team. Read these six words to each other before you go on.", None))
        self.compare_words.setText("")
#if QT_CONFIG(accessibility)
        self.compare_words.setAccessibleName(QCoreApplication.translate("JoiningSection", u"Six words to compare", None))
#endif // QT_CONFIG(accessibility)
        self.join_button.setText(QCoreApplication.translate("JoiningSection", u"The words are the same: &join", None))
        self.differ_button.setText(QCoreApplication.translate("JoiningSection", u"The words &differ", None))
        pass
    # retranslateUi

