# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'withdraw_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_WithdrawDialog(object):
    def setupUi(self, WithdrawDialog: QWidget) -> None:
        if not WithdrawDialog.objectName():
            WithdrawDialog.setObjectName(u"WithdrawDialog")
        WithdrawDialog.setSizeGripEnabled(True)
        WithdrawDialog.setProperty(u"role", u"sheet")
        self.withdraw_column = QVBoxLayout(WithdrawDialog)
        self.withdraw_column.setSpacing(12)
        self.withdraw_column.setObjectName(u"withdraw_column")
        self.withdraw_column.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(WithdrawDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"section-title")
        self.title_label.setWordWrap(True)

        self.withdraw_column.addWidget(self.title_label)

        self.hint_label = QLabel(WithdrawDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"soft")
        self.hint_label.setWordWrap(True)

        self.withdraw_column.addWidget(self.hint_label)

        self.withdraw_scroll = QScrollArea(WithdrawDialog)
        self.withdraw_scroll.setObjectName(u"withdraw_scroll")
        self.withdraw_scroll.setWidgetResizable(True)
        self.withdraw_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.withdraw_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.withdraw_contents = QWidget()
        self.withdraw_contents.setObjectName(u"withdraw_contents")
        self.withdraw_contents_column = QVBoxLayout(self.withdraw_contents)
        self.withdraw_contents_column.setSpacing(12)
        self.withdraw_contents_column.setObjectName(u"withdraw_contents_column")
        self.withdraw_contents_column.setContentsMargins(0, 0, 0, 0)
        self.both_row = QHBoxLayout()
        self.both_row.setSpacing(16)
        self.both_row.setObjectName(u"both_row")
        self.both_row.setContentsMargins(0, 0, 0, 0)
        self.choices_place = QWidget(self.withdraw_contents)
        self.choices_place.setObjectName(u"choices_place")
        self.choices_column = QVBoxLayout(self.choices_place)
        self.choices_column.setSpacing(4)
        self.choices_column.setObjectName(u"choices_column")
        self.choices_column.setContentsMargins(0, 0, 0, 0)

        self.both_row.addWidget(self.choices_place)

        self.changes_card = QFrame(self.withdraw_contents)
        self.changes_card.setObjectName(u"changes_card")
        self.changes_card.setProperty(u"role", u"sunken")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.changes_card.sizePolicy().hasHeightForWidth())
        self.changes_card.setSizePolicy(sizePolicy)
        self.changes_column = QVBoxLayout(self.changes_card)
        self.changes_column.setSpacing(8)
        self.changes_column.setObjectName(u"changes_column")
        self.changes_column.setContentsMargins(20, 14, 20, 14)
        self.changes_title_label = QLabel(self.changes_card)
        self.changes_title_label.setObjectName(u"changes_title_label")
        self.changes_title_label.setProperty(u"role", u"strong")
        self.changes_title_label.setWordWrap(True)

        self.changes_column.addWidget(self.changes_title_label)

        self.changes_label = QLabel(self.changes_card)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_label.setWordWrap(True)

        self.changes_column.addWidget(self.changes_label)

        self.changes_spacer = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.changes_column.addItem(self.changes_spacer)


        self.both_row.addWidget(self.changes_card)


        self.withdraw_contents_column.addLayout(self.both_row)

        self.reason_grid = QGridLayout()
        self.reason_grid.setObjectName(u"reason_grid")
        self.reason_grid.setHorizontalSpacing(8)
        self.reason_grid.setVerticalSpacing(4)
        self.reason_grid.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.withdraw_contents)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setWordWrap(True)

        self.reason_grid.addWidget(self.reason_label, 0, 0, 1, 1)

        self.reason_edit = QLineEdit(self.withdraw_contents)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setProperty(u"touch", True)

        self.reason_grid.addWidget(self.reason_edit, 1, 0, 1, 1)


        self.withdraw_contents_column.addLayout(self.reason_grid)

        self.end_spacer = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.withdraw_contents_column.addItem(self.end_spacer)

        self.withdraw_scroll.setWidget(self.withdraw_contents)

        self.withdraw_column.addWidget(self.withdraw_scroll)

        self.problem_label = QLabel(WithdrawDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setVisible(False)
        self.problem_label.setProperty(u"role", u"problem")
        self.problem_label.setWordWrap(True)

        self.withdraw_column.addWidget(self.problem_label)

        self.foot_place = QWidget(WithdrawDialog)
        self.foot_place.setObjectName(u"foot_place")
        self.withdraw_button = QPushButton(self.foot_place)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setAutoDefault(False)
        self.withdraw_button.setProperty(u"role", u"danger")
        self.withdraw_button.setProperty(u"picture", u"consent-no")
        self.withdraw_button.setProperty(u"touch", True)
        self.keep_button = QPushButton(self.foot_place)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setAutoDefault(False)
        self.keep_button.setProperty(u"picture", u"back")
        self.keep_button.setProperty(u"touch", True)

        self.withdraw_column.addWidget(self.foot_place)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.withdraw_button)
        QWidget.setTabOrder(self.withdraw_button, self.keep_button)

        self.retranslateUi(WithdrawDialog)

        QMetaObject.connectSlotsByName(WithdrawDialog)
    # setupUi

    def retranslateUi(self, WithdrawDialog: QWidget) -> None:
        WithdrawDialog.setWindowTitle(QCoreApplication.translate("WithdrawDialog", u"Withdraw", None))
        self.title_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("WithdrawDialog", u"Choose what they take back. They need not say why.", None))
        self.changes_title_label.setText(QCoreApplication.translate("WithdrawDialog", u"What changes", None))
        self.changes_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("WithdrawDialog", u"&Reason, if they give one", None))
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("WithdrawDialog", u"Never needed", None))
        self.problem_label.setText("")
        self.withdraw_button.setText(QCoreApplication.translate("WithdrawDialog", u"&Withdraw now", None))
        self.keep_button.setText(QCoreApplication.translate("WithdrawDialog", u"&Keep everything as it is", None))
    # retranslateUi

