# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'approval_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ApprovalDialog(object):
    def setupUi(self, ApprovalDialog: QWidget) -> None:
        if not ApprovalDialog.objectName():
            ApprovalDialog.setObjectName(u"ApprovalDialog")
        ApprovalDialog.setProperty(u"role", u"sheet")
        self.approval_dialog_column = QVBoxLayout(ApprovalDialog)
        self.approval_dialog_column.setSpacing(12)
        self.approval_dialog_column.setObjectName(u"approval_dialog_column")
        self.approval_dialog_column.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(ApprovalDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"section-title")

        self.approval_dialog_column.addWidget(self.title_label)

        self.approval_scroll = QScrollArea(ApprovalDialog)
        self.approval_scroll.setObjectName(u"approval_scroll")
        self.approval_scroll.setWidgetResizable(True)
        self.approval_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.approval_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.approval_contents = QWidget()
        self.approval_contents.setObjectName(u"approval_contents")
        self.approval_outer = QVBoxLayout(self.approval_contents)
        self.approval_outer.setSpacing(8)
        self.approval_outer.setObjectName(u"approval_outer")
        self.approval_outer.setContentsMargins(2, 2, 2, 2)
        self.said_title = QLabel(self.approval_contents)
        self.said_title.setObjectName(u"said_title")
        self.said_title.setTextFormat(Qt.TextFormat.PlainText)
        self.said_title.setWordWrap(True)
        self.said_title.setProperty(u"role", u"strong")

        self.approval_outer.addWidget(self.said_title)

        self.said_frame = QFrame(self.approval_contents)
        self.said_frame.setObjectName(u"said_frame")
        self.said_frame.setProperty(u"role", u"sunken")
        self.said_column = QVBoxLayout(self.said_frame)
        self.said_column.setSpacing(8)
        self.said_column.setObjectName(u"said_column")
        self.said_column.setContentsMargins(16, 12, 16, 12)
        self.said_label = QLabel(self.said_frame)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setTextFormat(Qt.TextFormat.PlainText)
        self.said_label.setWordWrap(True)

        self.said_column.addWidget(self.said_label)


        self.approval_outer.addWidget(self.said_frame)

        self.printed_title = QLabel(self.approval_contents)
        self.printed_title.setObjectName(u"printed_title")
        self.printed_title.setTextFormat(Qt.TextFormat.PlainText)
        self.printed_title.setWordWrap(True)
        self.printed_title.setProperty(u"role", u"strong")

        self.approval_outer.addWidget(self.printed_title)

        self.printed_frame = QFrame(self.approval_contents)
        self.printed_frame.setObjectName(u"printed_frame")
        self.printed_frame.setProperty(u"role", u"sunken")
        self.printed_column = QVBoxLayout(self.printed_frame)
        self.printed_column.setSpacing(8)
        self.printed_column.setObjectName(u"printed_column")
        self.printed_column.setContentsMargins(16, 12, 16, 12)
        self.printed_label = QLabel(self.printed_frame)
        self.printed_label.setObjectName(u"printed_label")
        self.printed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.printed_label.setWordWrap(True)

        self.printed_column.addWidget(self.printed_label)


        self.approval_outer.addWidget(self.printed_frame)

        self.state_label = QLabel(self.approval_contents)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"soft")

        self.approval_outer.addWidget(self.state_label)

        self.approval_spring = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.approval_outer.addItem(self.approval_spring)

        self.approval_scroll.setWidget(self.approval_contents)

        self.approval_dialog_column.addWidget(self.approval_scroll)

        self.buttons_line = QWidget(ApprovalDialog)
        self.buttons_line.setObjectName(u"buttons_line")
        self.agree_button = QPushButton(self.buttons_line)
        self.agree_button.setObjectName(u"agree_button")
        self.agree_button.setProperty(u"role", u"primary")
        self.agree_button.setProperty(u"picture", u"tick")
        self.disagree_button = QPushButton(self.buttons_line)
        self.disagree_button.setObjectName(u"disagree_button")
        self.leave_button = QPushButton(self.buttons_line)
        self.leave_button.setObjectName(u"leave_button")

        self.approval_dialog_column.addWidget(self.buttons_line)

        QWidget.setTabOrder(self.agree_button, self.disagree_button)
        QWidget.setTabOrder(self.disagree_button, self.leave_button)

        self.retranslateUi(ApprovalDialog)

        QMetaObject.connectSlotsByName(ApprovalDialog)
    # setupUi

    def retranslateUi(self, ApprovalDialog: QWidget) -> None:
        ApprovalDialog.setWindowTitle(QCoreApplication.translate("ApprovalDialog", u"What the speaker says of these words", None))
        self.title_label.setText(QCoreApplication.translate("ApprovalDialog", u"What the speaker says of these words", None))
        self.said_title.setText(QCoreApplication.translate("ApprovalDialog", u"As it was said", None))
        self.printed_title.setText(QCoreApplication.translate("ApprovalDialog", u"As it would be printed", None))
        self.agree_button.setText(QCoreApplication.translate("ApprovalDialog", u"They a&gree", None))
        self.disagree_button.setText(QCoreApplication.translate("ApprovalDialog", u"They do &not agree", None))
        self.leave_button.setText(QCoreApplication.translate("ApprovalDialog", u"They have not been &asked", None))
    # retranslateUi

