# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_run_wizard.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_FirstRunWizard(object):
    def setupUi(self, FirstRunWizard: QWidget) -> None:
        if not FirstRunWizard.objectName():
            FirstRunWizard.setObjectName(u"FirstRunWizard")
        self.outer_column = QVBoxLayout(FirstRunWizard)
        self.outer_column.setSpacing(0)
        self.outer_column.setObjectName(u"outer_column")
        self.outer_column.setContentsMargins(0, 0, 0, 0)
        self.page_scroll = QScrollArea(FirstRunWizard)
        self.page_scroll.setObjectName(u"page_scroll")
        self.page_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.page_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page_scroll.setWidgetResizable(True)
        self.page_contents = QWidget()
        self.page_contents.setObjectName(u"page_contents")
        self.page_grid = QGridLayout(self.page_contents)
        self.page_grid.setObjectName(u"page_grid")
        self.page_grid.setContentsMargins(24, 24, 24, 24)
        self.page_column = QVBoxLayout()
        self.page_column.setSpacing(12)
        self.page_column.setObjectName(u"page_column")
        self.place_label = QLabel(self.page_contents)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"small")
        self.place_label.setText(u"")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(True)

        self.page_column.addWidget(self.place_label)

        self.heading_label = QLabel(self.page_contents)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"page-title")
        self.heading_label.setText(u"")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
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

        self.page_column.addWidget(self.news_bar)


        self.page_grid.addLayout(self.page_column, 0, 1, 1, 1)

        self.page_grid.setRowStretch(1, 1)
        self.page_grid.setColumnStretch(0, 1)
        self.page_grid.setColumnStretch(1, 6)
        self.page_grid.setColumnStretch(2, 1)
        self.page_scroll.setWidget(self.page_contents)

        self.outer_column.addWidget(self.page_scroll)

        self.foot_rule = QFrame(FirstRunWizard)
        self.foot_rule.setObjectName(u"foot_rule")
        self.foot_rule.setProperty(u"role", u"rule")

        self.outer_column.addWidget(self.foot_rule)

        self.foot_place = QWidget(FirstRunWizard)
        self.foot_place.setObjectName(u"foot_place")
        self.foot_row = QHBoxLayout(self.foot_place)
        self.foot_row.setSpacing(12)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(24, 12, 24, 12)
        self.foot_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_gap)

        self.back_button = QPushButton(self.foot_place)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"picture", u"back")

        self.foot_row.addWidget(self.back_button)

        self.next_button = QPushButton(self.foot_place)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"role", u"primary")
        self.next_button.setAutoDefault(False)

        self.foot_row.addWidget(self.next_button)


        self.outer_column.addWidget(self.foot_place)

        QWidget.setTabOrder(self.back_button, self.next_button)

        self.retranslateUi(FirstRunWizard)

        QMetaObject.connectSlotsByName(FirstRunWizard)
    # setupUi

    def retranslateUi(self, FirstRunWizard: QWidget) -> None:
        FirstRunWizard.setWindowTitle(QCoreApplication.translate("FirstRunWizard", u"Engage Desktop: first steps", None))
        self.back_button.setText(QCoreApplication.translate("FirstRunWizard", u"&Back", None))
        self.next_button.setText(QCoreApplication.translate("FirstRunWizard", u"&Next", None))
    # retranslateUi

