# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participant_view.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ParticipantView(object):
    def setupUi(self, ParticipantView: QWidget) -> None:
        if not ParticipantView.objectName():
            ParticipantView.setObjectName(u"ParticipantView")
        ParticipantView.setProperty(u"role", u"sheet")
        self.view_column = QVBoxLayout(ParticipantView)
        self.view_column.setSpacing(0)
        self.view_column.setObjectName(u"view_column")
        self.view_column.setContentsMargins(0, 0, 0, 0)
        self.view_scroll = QScrollArea(ParticipantView)
        self.view_scroll.setObjectName(u"view_scroll")
        self.view_scroll.setWidgetResizable(True)
        self.view_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.view_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view_contents = QWidget()
        self.view_contents.setObjectName(u"view_contents")
        self.view_contents_column = QVBoxLayout(self.view_contents)
        self.view_contents_column.setSpacing(16)
        self.view_contents_column.setObjectName(u"view_contents_column")
        self.view_contents_column.setContentsMargins(48, 32, 48, 16)
        self.done_place = QWidget(self.view_contents)
        self.done_place.setObjectName(u"done_place")
        self.done_button = QPushButton(self.done_place)
        self.done_button.setObjectName(u"done_button")
        self.done_button.setAutoDefault(False)
        self.done_button.setProperty(u"picture", u"back")
        self.done_button.setProperty(u"touch", True)

        self.view_contents_column.addWidget(self.done_place)

        self.title_label = QLabel(self.view_contents)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"page-title")
        self.title_label.setWordWrap(True)

        self.view_contents_column.addWidget(self.title_label)

        self.hint_label = QLabel(self.view_contents)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"big")
        self.hint_label.setWordWrap(True)

        self.view_contents_column.addWidget(self.hint_label)

        self.about_card = QFrame(self.view_contents)
        self.about_card.setObjectName(u"about_card")
        self.about_card.setProperty(u"role", u"card")
        self.about_column = QVBoxLayout(self.about_card)
        self.about_column.setSpacing(8)
        self.about_column.setObjectName(u"about_column")
        self.about_column.setContentsMargins(24, 16, 24, 16)
        self.about_title_label = QLabel(self.about_card)
        self.about_title_label.setObjectName(u"about_title_label")
        self.about_title_label.setProperty(u"role", u"section-title")
        self.about_title_label.setWordWrap(True)

        self.about_column.addWidget(self.about_title_label)

        self.about_label = QLabel(self.about_card)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setProperty(u"role", u"big")
        self.about_label.setWordWrap(True)

        self.about_column.addWidget(self.about_label)


        self.view_contents_column.addWidget(self.about_card)

        self.rows_place = QWidget(self.view_contents)
        self.rows_place.setObjectName(u"rows_place")
        self.rows_column = QVBoxLayout(self.rows_place)
        self.rows_column.setSpacing(12)
        self.rows_column.setObjectName(u"rows_column")
        self.rows_column.setContentsMargins(0, 0, 0, 0)

        self.view_contents_column.addWidget(self.rows_place)

        self.saved_label = QLabel(self.view_contents)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"big")
        self.saved_label.setWordWrap(True)

        self.view_contents_column.addWidget(self.saved_label)

        self.end_spacer = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.view_contents_column.addItem(self.end_spacer)

        self.view_scroll.setWidget(self.view_contents)

        self.view_column.addWidget(self.view_scroll)

        self.leave_card = QFrame(ParticipantView)
        self.leave_card.setObjectName(u"leave_card")
        self.leave_card.setProperty(u"role", u"card")
        self.leave_card.setVisible(False)
        self.leave_column = QVBoxLayout(self.leave_card)
        self.leave_column.setSpacing(12)
        self.leave_column.setObjectName(u"leave_column")
        self.leave_column.setContentsMargins(48, 16, 48, 16)
        self.leave_label = QLabel(self.leave_card)
        self.leave_label.setObjectName(u"leave_label")
        self.leave_label.setProperty(u"role", u"big")
        self.leave_label.setWordWrap(True)

        self.leave_column.addWidget(self.leave_label)

        self.leave_place = QWidget(self.leave_card)
        self.leave_place.setObjectName(u"leave_place")
        self.stay_button = QPushButton(self.leave_place)
        self.stay_button.setObjectName(u"stay_button")
        self.stay_button.setAutoDefault(False)
        self.stay_button.setProperty(u"touch", True)
        self.leave_button = QPushButton(self.leave_place)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setAutoDefault(False)
        self.leave_button.setProperty(u"role", u"primary")
        self.leave_button.setProperty(u"touch", True)

        self.leave_column.addWidget(self.leave_place)


        self.view_column.addWidget(self.leave_card)

        self.foot_place = QWidget(ParticipantView)
        self.foot_place.setObjectName(u"foot_place")
        self.save_button = QPushButton(self.foot_place)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"role", u"primary")
        self.save_button.setProperty(u"picture", u"tick")
        self.save_button.setProperty(u"touch", True)

        self.view_column.addWidget(self.foot_place)

        QWidget.setTabOrder(self.done_button, self.stay_button)
        QWidget.setTabOrder(self.stay_button, self.leave_button)
        QWidget.setTabOrder(self.leave_button, self.save_button)

        self.retranslateUi(ParticipantView)

        QMetaObject.connectSlotsByName(ParticipantView)
    # setupUi

    def retranslateUi(self, ParticipantView: QWidget) -> None:
        ParticipantView.setWindowTitle(QCoreApplication.translate("ParticipantView", u"Your choices", None))
        self.done_button.setText(QCoreApplication.translate("ParticipantView", u"I am &done", None))
        self.title_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("ParticipantView", u"This page is about you alone. You can say yes or no to each, change your mind at any time, and leave out anything you like.", None))
        self.about_title_label.setText(QCoreApplication.translate("ParticipantView", u"What we have written down about you", None))
        self.about_label.setText("")
        self.saved_label.setText("")
        self.leave_label.setText(QCoreApplication.translate("ParticipantView", u"Please hand the laptop back to the person who gave it to you.", None))
        self.stay_button.setText(QCoreApplication.translate("ParticipantView", u"&Stay on my page", None))
        self.leave_button.setText(QCoreApplication.translate("ParticipantView", u"&Go back to the list", None))
        self.save_button.setText(QCoreApplication.translate("ParticipantView", u"Save &my answers", None))
    # retranslateUi

