# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'needs_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_NeedsPanel(object):
    def setupUi(self, NeedsPanel: QWidget) -> None:
        if not NeedsPanel.objectName():
            NeedsPanel.setObjectName(u"NeedsPanel")
        self.needs_column = QVBoxLayout(NeedsPanel)
        self.needs_column.setSpacing(12)
        self.needs_column.setObjectName(u"needs_column")
        self.needs_column.setContentsMargins(28, 8, 28, 12)
        self.title_place = QWidget(NeedsPanel)
        self.title_place.setObjectName(u"title_place")
        self.title_label = QLabel(self.title_place)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title_label.sizePolicy().hasHeightForWidth())
        self.title_label.setSizePolicy(sizePolicy)
        self.title_label.setProperty(u"role", u"page-title")
        self.title_label.setWordWrap(True)
        self.back_button = QPushButton(self.title_place)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")
        self.back_button.setProperty(u"picture", u"back")
        self.back_button.setProperty(u"touch", True)

        self.needs_column.addWidget(self.title_place)

        self.question_label = QLabel(NeedsPanel)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"role", u"soft")
        self.question_label.setWordWrap(True)

        self.needs_column.addWidget(self.question_label)

        self.message_bar = MessageBar(NeedsPanel)
        self.message_bar.setObjectName(u"message_bar")

        self.needs_column.addWidget(self.message_bar)

        self.needs_scroll = QScrollArea(NeedsPanel)
        self.needs_scroll.setObjectName(u"needs_scroll")
        self.needs_scroll.setWidgetResizable(True)
        self.needs_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.needs_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.needs_contents = QWidget()
        self.needs_contents.setObjectName(u"needs_contents")
        self.needs_contents_column = QVBoxLayout(self.needs_contents)
        self.needs_contents_column.setSpacing(12)
        self.needs_contents_column.setObjectName(u"needs_contents_column")
        self.needs_contents_column.setContentsMargins(0, 0, 0, 0)
        self.keeping_label = QLabel(self.needs_contents)
        self.keeping_label.setObjectName(u"keeping_label")
        self.keeping_label.setProperty(u"role", u"soft")
        self.keeping_label.setWordWrap(True)

        self.needs_contents_column.addWidget(self.keeping_label)

        self.rows_place = QWidget(self.needs_contents)
        self.rows_place.setObjectName(u"rows_place")
        self.rows_column = QVBoxLayout(self.rows_place)
        self.rows_column.setSpacing(8)
        self.rows_column.setObjectName(u"rows_column")
        self.rows_column.setContentsMargins(0, 0, 0, 0)

        self.needs_contents_column.addWidget(self.rows_place)

        self.none_label = QLabel(self.needs_contents)
        self.none_label.setObjectName(u"none_label")
        self.none_label.setProperty(u"role", u"soft")
        self.none_label.setWordWrap(True)

        self.needs_contents_column.addWidget(self.none_label)

        self.add_card = QFrame(self.needs_contents)
        self.add_card.setObjectName(u"add_card")
        self.add_card.setProperty(u"role", u"card")
        self.add_column = QVBoxLayout(self.add_card)
        self.add_column.setSpacing(8)
        self.add_column.setObjectName(u"add_column")
        self.add_column.setContentsMargins(20, 14, 20, 14)
        self.add_title_label = QLabel(self.add_card)
        self.add_title_label.setObjectName(u"add_title_label")
        self.add_title_label.setProperty(u"role", u"section-title")
        self.add_title_label.setWordWrap(True)

        self.add_column.addWidget(self.add_title_label)

        self.add_place = QWidget(self.add_card)
        self.add_place.setObjectName(u"add_place")

        self.add_column.addWidget(self.add_place)


        self.needs_contents_column.addWidget(self.add_card)

        self.end_spacer = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.needs_contents_column.addItem(self.end_spacer)

        self.needs_scroll.setWidget(self.needs_contents)

        self.needs_column.addWidget(self.needs_scroll)

        self.foot_place = QWidget(NeedsPanel)
        self.foot_place.setObjectName(u"foot_place")
        self.save_button = QPushButton(self.foot_place)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")
        self.save_button.setProperty(u"picture", u"tick")
        self.save_button.setProperty(u"touch", True)

        self.needs_column.addWidget(self.foot_place)

        QWidget.setTabOrder(self.back_button, self.save_button)

        self.retranslateUi(NeedsPanel)

        QMetaObject.connectSlotsByName(NeedsPanel)
    # setupUi

    def retranslateUi(self, NeedsPanel: QWidget) -> None:
        self.title_label.setText("")
        self.back_button.setText(QCoreApplication.translate("NeedsPanel", u"&Back  Esc", None))
        self.question_label.setText("")
        self.keeping_label.setText("")
        self.none_label.setText(QCoreApplication.translate("NeedsPanel", u"No needs are written down.", None))
        self.add_title_label.setText(QCoreApplication.translate("NeedsPanel", u"Add a need", None))
        self.save_button.setText(QCoreApplication.translate("NeedsPanel", u"&Save the needs  Enter", None))
        pass
    # retranslateUi

