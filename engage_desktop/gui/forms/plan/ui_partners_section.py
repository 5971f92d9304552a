# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'partners_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from engage_desktop.gui.plan.record_list import RecordList

class Ui_PartnersSection(object):
    def setupUi(self, PartnersSection: QWidget) -> None:
        if not PartnersSection.objectName():
            PartnersSection.setObjectName(u"PartnersSection")
        self.outer_column = QVBoxLayout(PartnersSection)
        self.outer_column.setSpacing(0)
        self.outer_column.setObjectName(u"outer_column")
        self.outer_column.setContentsMargins(0, 0, 0, 0)
        self.section_scroll = QScrollArea(PartnersSection)
        self.section_scroll.setObjectName(u"section_scroll")
        self.section_scroll.setWidgetResizable(True)
        self.section_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.section_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.section_contents = QWidget()
        self.section_contents.setObjectName(u"section_contents")
        self.section_column = QVBoxLayout(self.section_contents)
        self.section_column.setSpacing(16)
        self.section_column.setObjectName(u"section_column")
        self.section_column.setContentsMargins(28, 16, 28, 24)
        self.partners_list = RecordList(self.section_contents)
        self.partners_list.setObjectName(u"partners_list")

        self.section_column.addWidget(self.partners_list)

        self.printed_card = QFrame(self.section_contents)
        self.printed_card.setObjectName(u"printed_card")
        self.printed_card.setVisible(False)
        self.printed_card.setProperty(u"role", u"card")
        self.printed_card_column = QVBoxLayout(self.printed_card)
        self.printed_card_column.setSpacing(8)
        self.printed_card_column.setObjectName(u"printed_card_column")
        self.printed_card_column.setContentsMargins(24, 20, 24, 20)
        self.printed_title = QLabel(self.printed_card)
        self.printed_title.setObjectName(u"printed_title")
        self.printed_title.setTextFormat(Qt.TextFormat.PlainText)
        self.printed_title.setWordWrap(True)
        self.printed_title.setProperty(u"role", u"section-title")

        self.printed_card_column.addWidget(self.printed_title)

        self.printed_label = QLabel(self.printed_card)
        self.printed_label.setObjectName(u"printed_label")
        self.printed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.printed_label.setWordWrap(True)

        self.printed_card_column.addWidget(self.printed_label)


        self.section_column.addWidget(self.printed_card)

        self.section_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.section_column.addItem(self.section_room)

        self.section_scroll.setWidget(self.section_contents)

        self.outer_column.addWidget(self.section_scroll)


        self.retranslateUi(PartnersSection)

        QMetaObject.connectSlotsByName(PartnersSection)
    # setupUi

    def retranslateUi(self, PartnersSection: QWidget) -> None:
        self.printed_title.setText(QCoreApplication.translate("PartnersSection", u"What will be printed", None))
        pass
    # retranslateUi

