# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'thanks_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from engage_desktop.gui.plan.record_list import RecordList

class Ui_ThanksSection(object):
    def setupUi(self, ThanksSection: QWidget) -> None:
        if not ThanksSection.objectName():
            ThanksSection.setObjectName(u"ThanksSection")
        self.thanks_outer = QVBoxLayout(ThanksSection)
        self.thanks_outer.setSpacing(8)
        self.thanks_outer.setObjectName(u"thanks_outer")
        self.thanks_outer.setContentsMargins(0, 0, 0, 0)
        self.thanks_scroll = QScrollArea(ThanksSection)
        self.thanks_scroll.setObjectName(u"thanks_scroll")
        self.thanks_scroll.setWidgetResizable(True)
        self.thanks_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.thanks_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.thanks_contents = QWidget()
        self.thanks_contents.setObjectName(u"thanks_contents")
        self.thanks_column = QVBoxLayout(self.thanks_contents)
        self.thanks_column.setSpacing(16)
        self.thanks_column.setObjectName(u"thanks_column")
        self.thanks_column.setContentsMargins(28, 16, 28, 24)
        self.warning_frame = QFrame(self.thanks_contents)
        self.warning_frame.setObjectName(u"warning_frame")
        self.warning_frame.setProperty(u"role", u"message-warn")
        self.warning_column = QVBoxLayout(self.warning_frame)
        self.warning_column.setSpacing(4)
        self.warning_column.setObjectName(u"warning_column")
        self.warning_column.setContentsMargins(16, 12, 16, 12)
        self.warning_title = QLabel(self.warning_frame)
        self.warning_title.setObjectName(u"warning_title")
        self.warning_title.setTextFormat(Qt.TextFormat.PlainText)
        self.warning_title.setWordWrap(True)
        self.warning_title.setProperty(u"role", u"strong")

        self.warning_column.addWidget(self.warning_title)

        self.warning_label = QLabel(self.warning_frame)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setTextFormat(Qt.TextFormat.PlainText)
        self.warning_label.setWordWrap(True)

        self.warning_column.addWidget(self.warning_label)

        self.bank_label = QLabel(self.warning_frame)
        self.bank_label.setObjectName(u"bank_label")
        self.bank_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bank_label.setWordWrap(True)

        self.warning_column.addWidget(self.bank_label)


        self.thanks_column.addWidget(self.warning_frame)

        self.payment_list = RecordList(self.thanks_contents)
        self.payment_list.setObjectName(u"payment_list")

        self.thanks_column.addWidget(self.payment_list)

        self.payment_sums_card = QFrame(self.thanks_contents)
        self.payment_sums_card.setObjectName(u"payment_sums_card")
        self.payment_sums_card.setProperty(u"role", u"card")
        self.payment_sums_card_column = QVBoxLayout(self.payment_sums_card)
        self.payment_sums_card_column.setSpacing(8)
        self.payment_sums_card_column.setObjectName(u"payment_sums_card_column")
        self.payment_sums_card_column.setContentsMargins(24, 20, 24, 20)
        self.payment_sums_title = QLabel(self.payment_sums_card)
        self.payment_sums_title.setObjectName(u"payment_sums_title")
        self.payment_sums_title.setTextFormat(Qt.TextFormat.PlainText)
        self.payment_sums_title.setWordWrap(True)
        self.payment_sums_title.setProperty(u"role", u"section-title")

        self.payment_sums_card_column.addWidget(self.payment_sums_title)

        self.payment_sums_label = QLabel(self.payment_sums_card)
        self.payment_sums_label.setObjectName(u"payment_sums_label")
        self.payment_sums_label.setTextFormat(Qt.TextFormat.PlainText)
        self.payment_sums_label.setWordWrap(True)

        self.payment_sums_card_column.addWidget(self.payment_sums_label)


        self.thanks_column.addWidget(self.payment_sums_card)

        self.thanks_spring = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.thanks_column.addItem(self.thanks_spring)

        self.thanks_scroll.setWidget(self.thanks_contents)

        self.thanks_outer.addWidget(self.thanks_scroll)


        self.retranslateUi(ThanksSection)

        QMetaObject.connectSlotsByName(ThanksSection)
    # setupUi

    def retranslateUi(self, ThanksSection: QWidget) -> None:
        self.warning_title.setText(QCoreApplication.translate("ThanksSection", u"Before you offer money or a voucher", None))
        self.bank_label.setText(QCoreApplication.translate("ThanksSection", u"Never write bank details here. Hand over the claim form on paper.", None))
        self.payment_sums_title.setText(QCoreApplication.translate("ThanksSection", u"What was given back", None))
        pass
    # retranslateUi

