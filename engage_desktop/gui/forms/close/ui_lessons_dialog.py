# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lessons_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.record_table import RecordTable

class Ui_LessonsDialog(object):
    def setupUi(self, LessonsDialog: QWidget) -> None:
        if not LessonsDialog.objectName():
            LessonsDialog.setObjectName(u"LessonsDialog")
        LessonsDialog.setProperty(u"role", u"sheet")
        self.lessons_dialog_column = QVBoxLayout(LessonsDialog)
        self.lessons_dialog_column.setSpacing(12)
        self.lessons_dialog_column.setObjectName(u"lessons_dialog_column")
        self.lessons_dialog_column.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(LessonsDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"section-title")

        self.lessons_dialog_column.addWidget(self.title_label)

        self.words_label = QLabel(LessonsDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)
        self.words_label.setProperty(u"role", u"soft")

        self.lessons_dialog_column.addWidget(self.words_label)

        self.find_label = QLabel(LessonsDialog)
        self.find_label.setObjectName(u"find_label")

        self.lessons_dialog_column.addWidget(self.find_label)

        self.find_edit = QLineEdit(LessonsDialog)
        self.find_edit.setObjectName(u"find_edit")

        self.lessons_dialog_column.addWidget(self.find_edit)

        self.lessons_table = RecordTable(LessonsDialog)
        self.lessons_table.setObjectName(u"lessons_table")

        self.lessons_dialog_column.addWidget(self.lessons_table)

        self.found_label = QLabel(LessonsDialog)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setTextFormat(Qt.TextFormat.PlainText)
        self.found_label.setWordWrap(True)

        self.lessons_dialog_column.addWidget(self.found_label)

        self.buttons_line = QWidget(LessonsDialog)
        self.buttons_line.setObjectName(u"buttons_line")
        self.leave_button = QPushButton(self.buttons_line)
        self.leave_button.setObjectName(u"leave_button")

        self.lessons_dialog_column.addWidget(self.buttons_line)

#if QT_CONFIG(shortcut)
        self.find_label.setBuddy(self.find_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.find_edit, self.lessons_table)
        QWidget.setTabOrder(self.lessons_table, self.leave_button)

        self.retranslateUi(LessonsDialog)

        QMetaObject.connectSlotsByName(LessonsDialog)
    # setupUi

    def retranslateUi(self, LessonsDialog: QWidget) -> None:
        LessonsDialog.setWindowTitle(QCoreApplication.translate("LessonsDialog", u"What others learned", None))
        self.title_label.setText(QCoreApplication.translate("LessonsDialog", u"What others learned", None))
        self.words_label.setText(QCoreApplication.translate("LessonsDialog", u"Lessons and things to build on: ours, the team\u2019s other tables\u2019 and partners\u2019. Search by words, place, group or method.", None))
        self.find_label.setText(QCoreApplication.translate("LessonsDialog", u"&Find", None))
        self.find_edit.setPlaceholderText(QCoreApplication.translate("LessonsDialog", u"hearing loop library", None))
#if QT_CONFIG(accessibility)
        self.lessons_table.setAccessibleName(QCoreApplication.translate("LessonsDialog", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.leave_button.setText(QCoreApplication.translate("LessonsDialog", u"&Close this", None))
    # retranslateUi

