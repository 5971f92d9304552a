# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'costs_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from engage_desktop.gui.plan.record_list import RecordList

class Ui_CostsSection(object):
    def setupUi(self, CostsSection: QWidget) -> None:
        if not CostsSection.objectName():
            CostsSection.setObjectName(u"CostsSection")
        self.costs_outer = QVBoxLayout(CostsSection)
        self.costs_outer.setSpacing(8)
        self.costs_outer.setObjectName(u"costs_outer")
        self.costs_outer.setContentsMargins(0, 0, 0, 0)
        self.costs_scroll = QScrollArea(CostsSection)
        self.costs_scroll.setObjectName(u"costs_scroll")
        self.costs_scroll.setWidgetResizable(True)
        self.costs_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.costs_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.costs_contents = QWidget()
        self.costs_contents.setObjectName(u"costs_contents")
        self.costs_column = QVBoxLayout(self.costs_contents)
        self.costs_column.setSpacing(16)
        self.costs_column.setObjectName(u"costs_column")
        self.costs_column.setContentsMargins(28, 16, 28, 24)
        self.cost_list = RecordList(self.costs_contents)
        self.cost_list.setObjectName(u"cost_list")

        self.costs_column.addWidget(self.cost_list)

        self.cost_sums_card = QFrame(self.costs_contents)
        self.cost_sums_card.setObjectName(u"cost_sums_card")
        self.cost_sums_card.setProperty(u"role", u"card")
        self.cost_sums_card_column = QVBoxLayout(self.cost_sums_card)
        self.cost_sums_card_column.setSpacing(8)
        self.cost_sums_card_column.setObjectName(u"cost_sums_card_column")
        self.cost_sums_card_column.setContentsMargins(24, 20, 24, 20)
        self.cost_sums_title = QLabel(self.cost_sums_card)
        self.cost_sums_title.setObjectName(u"cost_sums_title")
        self.cost_sums_title.setTextFormat(Qt.TextFormat.PlainText)
        self.cost_sums_title.setWordWrap(True)
        self.cost_sums_title.setProperty(u"role", u"section-title")

        self.cost_sums_card_column.addWidget(self.cost_sums_title)

        self.cost_sums_label = QLabel(self.cost_sums_card)
        self.cost_sums_label.setObjectName(u"cost_sums_label")
        self.cost_sums_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cost_sums_label.setWordWrap(True)

        self.cost_sums_card_column.addWidget(self.cost_sums_label)

        self.access_sums_label = QLabel(self.cost_sums_card)
        self.access_sums_label.setObjectName(u"access_sums_label")
        self.access_sums_label.setTextFormat(Qt.TextFormat.PlainText)
        self.access_sums_label.setWordWrap(True)

        self.cost_sums_card_column.addWidget(self.access_sums_label)

        self.reuse_label = QLabel(self.cost_sums_card)
        self.reuse_label.setObjectName(u"reuse_label")
        self.reuse_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reuse_label.setWordWrap(True)
        self.reuse_label.setProperty(u"role", u"soft")

        self.cost_sums_card_column.addWidget(self.reuse_label)


        self.costs_column.addWidget(self.cost_sums_card)

        self.costs_spring = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.costs_column.addItem(self.costs_spring)

        self.costs_scroll.setWidget(self.costs_contents)

        self.costs_outer.addWidget(self.costs_scroll)


        self.retranslateUi(CostsSection)

        QMetaObject.connectSlotsByName(CostsSection)
    # setupUi

    def retranslateUi(self, CostsSection: QWidget) -> None:
        self.cost_sums_title.setText(QCoreApplication.translate("CostsSection", u"What it came to", None))
        pass
    # retranslateUi

