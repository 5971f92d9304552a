# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'given_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from engage_desktop.gui.plan.record_list import RecordList

class Ui_GivenSection(object):
    def setupUi(self, GivenSection: QWidget) -> None:
        if not GivenSection.objectName():
            GivenSection.setObjectName(u"GivenSection")
        self.given_outer = QVBoxLayout(GivenSection)
        self.given_outer.setSpacing(8)
        self.given_outer.setObjectName(u"given_outer")
        self.given_outer.setContentsMargins(0, 0, 0, 0)
        self.given_scroll = QScrollArea(GivenSection)
        self.given_scroll.setObjectName(u"given_scroll")
        self.given_scroll.setWidgetResizable(True)
        self.given_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.given_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.given_contents = QWidget()
        self.given_contents.setObjectName(u"given_contents")
        self.given_column = QVBoxLayout(self.given_contents)
        self.given_column.setSpacing(16)
        self.given_column.setObjectName(u"given_column")
        self.given_column.setContentsMargins(28, 16, 28, 24)
        self.given_list = RecordList(self.given_contents)
        self.given_list.setObjectName(u"given_list")

        self.given_column.addWidget(self.given_list)

        self.given_sums_card = QFrame(self.given_contents)
        self.given_sums_card.setObjectName(u"given_sums_card")
        self.given_sums_card.setProperty(u"role", u"card")
        self.given_sums_card_column = QVBoxLayout(self.given_sums_card)
        self.given_sums_card_column.setSpacing(8)
        self.given_sums_card_column.setObjectName(u"given_sums_card_column")
        self.given_sums_card_column.setContentsMargins(24, 20, 24, 20)
        self.given_sums_title = QLabel(self.given_sums_card)
        self.given_sums_title.setObjectName(u"given_sums_title")
        self.given_sums_title.setTextFormat(Qt.TextFormat.PlainText)
        self.given_sums_title.setWordWrap(True)
        self.given_sums_title.setProperty(u"role", u"section-title")

        self.given_sums_card_column.addWidget(self.given_sums_title)

        self.told_label = QLabel(self.given_sums_card)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setWordWrap(True)

        self.given_sums_card_column.addWidget(self.told_label)

        self.involved_label = QLabel(self.given_sums_card)
        self.involved_label.setObjectName(u"involved_label")
        self.involved_label.setTextFormat(Qt.TextFormat.PlainText)
        self.involved_label.setWordWrap(True)

        self.given_sums_card_column.addWidget(self.involved_label)


        self.given_column.addWidget(self.given_sums_card)

        self.given_spring = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.given_column.addItem(self.given_spring)

        self.given_scroll.setWidget(self.given_contents)

        self.given_outer.addWidget(self.given_scroll)


        self.retranslateUi(GivenSection)

        QMetaObject.connectSlotsByName(GivenSection)
    # setupUi

    def retranslateUi(self, GivenSection: QWidget) -> None:
        self.given_sums_title.setText(QCoreApplication.translate("GivenSection", u"Two numbers that are never added", None))
        pass
    # retranslateUi

