# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.empty_state import EmptyState
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.widgets.record_table import RecordTable

class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog: QWidget) -> None:
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        self.outer_column = QVBoxLayout(RestoreDialog)
        self.outer_column.setSpacing(0)
        self.outer_column.setObjectName(u"outer_column")
        self.outer_column.setContentsMargins(0, 0, 0, 0)
        self.page_scroll = QScrollArea(RestoreDialog)
        self.page_scroll.setObjectName(u"page_scroll")
        self.page_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.page_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page_scroll.setWidgetResizable(True)
        self.page_contents = QWidget()
        self.page_contents.setObjectName(u"page_contents")
        self.page_column = QVBoxLayout(self.page_contents)
        self.page_column.setSpacing(12)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(32, 24, 32, 24)
        self.heading_label = QLabel(self.page_contents)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"page-title")
        self.heading_label.setWordWrap(True)

        self.page_column.addWidget(self.heading_label)

        self.words_label = QLabel(self.page_contents)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"role", u"soft")
        self.words_label.setText(u"")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)

        self.page_column.addWidget(self.words_label)

        self.news_bar = MessageBar(self.page_contents)
        self.news_bar.setObjectName(u"news_bar")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.news_bar.sizePolicy().hasHeightForWidth())
        self.news_bar.setSizePolicy(sizePolicy)

        self.page_column.addWidget(self.news_bar)

        self.choose_place = QWidget(self.page_contents)
        self.choose_place.setObjectName(u"choose_place")
        self.choose_column = QVBoxLayout(self.choose_place)
        self.choose_column.setSpacing(8)
        self.choose_column.setObjectName(u"choose_column")
        self.choose_column.setContentsMargins(0, 0, 0, 0)
        self.backup_table = RecordTable(self.choose_place)
        self.backup_table.setObjectName(u"backup_table")

        self.choose_column.addWidget(self.backup_table)

        self.after_label = QLabel(self.choose_place)
        self.after_label.setObjectName(u"after_label")
        self.after_label.setText(u"")
        self.after_label.setTextFormat(Qt.TextFormat.PlainText)
        self.after_label.setWordWrap(True)

        self.choose_column.addWidget(self.after_label)


        self.page_column.addWidget(self.choose_place)

        self.backups_empty = EmptyState(self.page_contents)
        self.backups_empty.setObjectName(u"backups_empty")

        self.page_column.addWidget(self.backups_empty)

        self.passphrase_place = QWidget(self.page_contents)
        self.passphrase_place.setObjectName(u"passphrase_place")
        self.passphrase_grid = QGridLayout(self.passphrase_place)
        self.passphrase_grid.setObjectName(u"passphrase_grid")
        self.passphrase_grid.setHorizontalSpacing(12)
        self.passphrase_grid.setVerticalSpacing(6)
        self.passphrase_grid.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(self.passphrase_place)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setWordWrap(True)

        self.passphrase_grid.addWidget(self.passphrase_label, 0, 0, 1, 2)

        self.passphrase_edit = QLineEdit(self.passphrase_place)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setMaxLength(1024)
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_grid.addWidget(self.passphrase_edit, 1, 0, 1, 1)

        self.show_button = QPushButton(self.passphrase_place)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setProperty(u"picture", u"show")
        self.show_button.setCheckable(True)
        self.show_button.setAutoDefault(False)

        self.passphrase_grid.addWidget(self.show_button, 1, 1, 1, 1)

        self.passphrase_problem = QLabel(self.passphrase_place)
        self.passphrase_problem.setObjectName(u"passphrase_problem")
        self.passphrase_problem.setProperty(u"role", u"problem")
        self.passphrase_problem.setText(u"")
        self.passphrase_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_problem.setWordWrap(True)

        self.passphrase_grid.addWidget(self.passphrase_problem, 2, 0, 1, 2)


        self.page_column.addWidget(self.passphrase_place)

        self.page_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_column.addItem(self.page_gap)

        self.page_scroll.setWidget(self.page_contents)

        self.outer_column.addWidget(self.page_scroll)

        self.foot_rule = QFrame(RestoreDialog)
        self.foot_rule.setObjectName(u"foot_rule")
        self.foot_rule.setProperty(u"role", u"rule")

        self.outer_column.addWidget(self.foot_rule)

        self.foot_place = QWidget(RestoreDialog)
        self.foot_place.setObjectName(u"foot_place")
        self.foot_row = QHBoxLayout(self.foot_place)
        self.foot_row.setSpacing(12)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(24, 12, 24, 12)
        self.foot_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_gap)

        self.cancel_button = QPushButton(self.foot_place)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot_row.addWidget(self.cancel_button)

        self.restore_button = QPushButton(self.foot_place)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"role", u"primary")

        self.foot_row.addWidget(self.restore_button)


        self.outer_column.addWidget(self.foot_place)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.backup_table, self.passphrase_edit)
        QWidget.setTabOrder(self.passphrase_edit, self.show_button)
        QWidget.setTabOrder(self.show_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.restore_button)

        self.retranslateUi(RestoreDialog)

        self.restore_button.setDefault(True)


        QMetaObject.connectSlotsByName(RestoreDialog)
    # setupUi

    def retranslateUi(self, RestoreDialog: QWidget) -> None:
        RestoreDialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Restore a backup", None))
        self.heading_label.setText(QCoreApplication.translate("RestoreDialog", u"Restore a backup", None))
#if QT_CONFIG(accessibility)
        self.backup_table.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Backups, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_label.setText(QCoreApplication.translate("RestoreDialog", u"&Passphrase", None))
        self.show_button.setText(QCoreApplication.translate("RestoreDialog", u"&Show", None))
#if QT_CONFIG(accessibility)
        self.show_button.setAccessibleDescription(QCoreApplication.translate("RestoreDialog", u"Shows the passphrase as you type it", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("RestoreDialog", u"Cancel", None))
        self.restore_button.setText(QCoreApplication.translate("RestoreDialog", u"&Restore this backup", None))
    # retranslateUi

