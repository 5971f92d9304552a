# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dots_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.record_table import RecordTable

class Ui_DotsDialog(object):
    def setupUi(self, DotsDialog: QWidget) -> None:
        if not DotsDialog.objectName():
            DotsDialog.setObjectName(u"DotsDialog")
        DotsDialog.setProperty(u"role", u"sheet")
        self.dots_dialog_column = QVBoxLayout(DotsDialog)
        self.dots_dialog_column.setSpacing(12)
        self.dots_dialog_column.setObjectName(u"dots_dialog_column")
        self.dots_dialog_column.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(DotsDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"section-title")

        self.dots_dialog_column.addWidget(self.title_label)

        self.words_label = QLabel(DotsDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)
        self.words_label.setProperty(u"role", u"soft")

        self.dots_dialog_column.addWidget(self.words_label)

        self.dots_scroll = QScrollArea(DotsDialog)
        self.dots_scroll.setObjectName(u"dots_scroll")
        self.dots_scroll.setWidgetResizable(True)
        self.dots_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.dots_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.dots_contents = QWidget()
        self.dots_contents.setObjectName(u"dots_contents")
        self.dots_outer = QVBoxLayout(self.dots_contents)
        self.dots_outer.setSpacing(12)
        self.dots_outer.setObjectName(u"dots_outer")
        self.dots_outer.setContentsMargins(2, 2, 2, 2)
        self.dots_table = RecordTable(self.dots_contents)
        self.dots_table.setObjectName(u"dots_table")

        self.dots_outer.addWidget(self.dots_table)

        self.table_label = QLabel(self.dots_contents)
        self.table_label.setObjectName(u"table_label")

        self.dots_outer.addWidget(self.table_label)

        self.table_edit = QLineEdit(self.dots_contents)
        self.table_edit.setObjectName(u"table_edit")

        self.dots_outer.addWidget(self.table_edit)

        self.options_place = QWidget(self.dots_contents)
        self.options_place.setObjectName(u"options_place")
        self.options_grid = QGridLayout(self.options_place)
        self.options_grid.setSpacing(8)
        self.options_grid.setObjectName(u"options_grid")
        self.options_grid.setContentsMargins(0, 0, 0, 0)

        self.dots_outer.addWidget(self.options_place)

        self.problem_label = QLabel(self.dots_contents)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"role", u"problem")

        self.dots_outer.addWidget(self.problem_label)

        self.dots_spring = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dots_outer.addItem(self.dots_spring)

        self.dots_scroll.setWidget(self.dots_contents)

        self.dots_dialog_column.addWidget(self.dots_scroll)

        self.buttons_line = QWidget(DotsDialog)
        self.buttons_line.setObjectName(u"buttons_line")
        self.save_button = QPushButton(self.buttons_line)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")
        self.save_button.setProperty(u"picture", u"saved")
        self.leave_button = QPushButton(self.buttons_line)
        self.leave_button.setObjectName(u"leave_button")

        self.dots_dialog_column.addWidget(self.buttons_line)

#if QT_CONFIG(shortcut)
        self.table_label.setBuddy(self.table_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dots_table, self.table_edit)
        QWidget.setTabOrder(self.table_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.leave_button)

        self.retranslateUi(DotsDialog)

        QMetaObject.connectSlotsByName(DotsDialog)
    # setupUi

    def retranslateUi(self, DotsDialog: QWidget) -> None:
        DotsDialog.setWindowTitle(QCoreApplication.translate("DotsDialog", u"Count dots", None))
        self.title_label.setText(QCoreApplication.translate("DotsDialog", u"Count dots", None))
        self.words_label.setText(QCoreApplication.translate("DotsDialog", u"Dots, tokens or pounds that each table put on each option. The sums are worked out for you; each table stays in sight.", None))
#if QT_CONFIG(accessibility)
        self.dots_table.setAccessibleName(QCoreApplication.translate("DotsDialog", u"Dots of each table", None))
#endif // QT_CONFIG(accessibility)
        self.table_label.setText(QCoreApplication.translate("DotsDialog", u"&Table", None))
        self.save_button.setText(QCoreApplication.translate("DotsDialog", u"&Keep this table", None))
        self.leave_button.setText(QCoreApplication.translate("DotsDialog", u"&Done", None))
    # retranslateUi

