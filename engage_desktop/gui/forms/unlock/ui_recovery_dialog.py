# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.first_run.passphrase_panel import PassphrasePanel
from engage_desktop.gui.settings.few_lines import FewLines
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_RecoveryDialog(object):
    def setupUi(self, RecoveryDialog: QWidget) -> None:
        if not RecoveryDialog.objectName():
            RecoveryDialog.setObjectName(u"RecoveryDialog")
        self.outer_column = QVBoxLayout(RecoveryDialog)
        self.outer_column.setSpacing(0)
        self.outer_column.setObjectName(u"outer_column")
        self.outer_column.setContentsMargins(0, 0, 0, 0)
        self.page_scroll = QScrollArea(RecoveryDialog)
        self.page_scroll.setObjectName(u"page_scroll")
        self.page_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.page_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page_scroll.setWidgetResizable(True)
        self.page_contents = QWidget()
        self.page_contents.setObjectName(u"page_contents")
        self.page_column = QVBoxLayout(self.page_contents)
        self.page_column.setSpacing(10)
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
        self.words_label.setWordWrap(True)

        self.page_column.addWidget(self.words_label)

        self.news_bar = MessageBar(self.page_contents)
        self.news_bar.setObjectName(u"news_bar")

        self.page_column.addWidget(self.news_bar)

        self.code_label = QLabel(self.page_contents)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setWordWrap(True)

        self.page_column.addWidget(self.code_label)

        self.code_edit = FewLines(self.page_contents)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setTabChangesFocus(True)

        self.page_column.addWidget(self.code_edit)

        self.code_hint = QLabel(self.page_contents)
        self.code_hint.setObjectName(u"code_hint")
        self.code_hint.setProperty(u"role", u"small")
        self.code_hint.setWordWrap(True)

        self.page_column.addWidget(self.code_hint)

        self.code_problem = QLabel(self.page_contents)
        self.code_problem.setObjectName(u"code_problem")
        self.code_problem.setProperty(u"role", u"problem")
        self.code_problem.setText(u"")
        self.code_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.code_problem.setWordWrap(True)

        self.page_column.addWidget(self.code_problem)

        self.code_rule = QFrame(self.page_contents)
        self.code_rule.setObjectName(u"code_rule")
        self.code_rule.setProperty(u"role", u"rule")

        self.page_column.addWidget(self.code_rule)

        self.passphrase_panel = PassphrasePanel(self.page_contents)
        self.passphrase_panel.setObjectName(u"passphrase_panel")

        self.page_column.addWidget(self.passphrase_panel)

        self.page_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_column.addItem(self.page_gap)

        self.page_scroll.setWidget(self.page_contents)

        self.outer_column.addWidget(self.page_scroll)

        self.foot_rule = QFrame(RecoveryDialog)
        self.foot_rule.setObjectName(u"foot_rule")
        self.foot_rule.setProperty(u"role", u"rule")

        self.outer_column.addWidget(self.foot_rule)

        self.foot_place = QWidget(RecoveryDialog)
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

        self.open_button = QPushButton(self.foot_place)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"primary")
        self.open_button.setProperty(u"picture", u"open")

        self.foot_row.addWidget(self.open_button)


        self.outer_column.addWidget(self.foot_place)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code_edit, self.passphrase_panel)
        QWidget.setTabOrder(self.passphrase_panel, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.open_button)

        self.retranslateUi(RecoveryDialog)

        self.open_button.setDefault(True)


        QMetaObject.connectSlotsByName(RecoveryDialog)
    # setupUi

    def retranslateUi(self, RecoveryDialog: QWidget) -> None:
        RecoveryDialog.setWindowTitle(QCoreApplication.translate("RecoveryDialog", u"Use the recovery sheet", None))
        self.heading_label.setText(QCoreApplication.translate("RecoveryDialog", u"Open with the recovery sheet", None))
        self.words_label.setText(QCoreApplication.translate("RecoveryDialog", u"Type the code that is printed on your team's recovery sheet, then choose a new passphrase. Your records are not touched.", None))
        self.code_label.setText(QCoreApplication.translate("RecoveryDialog", u"Recovery &code", None))
        self.code_hint.setText(QCoreApplication.translate("RecoveryDialog", u"Type the lines one after the other. Spaces and small letters do not matter.", None))
        self.cancel_button.setText(QCoreApplication.translate("RecoveryDialog", u"Cancel", None))
        self.open_button.setText(QCoreApplication.translate("RecoveryDialog", u"&Open the records", None))
    # retranslateUi

