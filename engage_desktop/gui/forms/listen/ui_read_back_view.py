# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'read_back_view.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ReadBackView(object):
    def setupUi(self, ReadBackView: QWidget) -> None:
        if not ReadBackView.objectName():
            ReadBackView.setObjectName(u"ReadBackView")
        ReadBackView.setProperty(u"role", u"sheet")
        self.read_back_column = QVBoxLayout(ReadBackView)
        self.read_back_column.setSpacing(12)
        self.read_back_column.setObjectName(u"read_back_column")
        self.read_back_column.setContentsMargins(28, 16, 28, 16)
        self.head_place = QWidget(ReadBackView)
        self.head_place.setObjectName(u"head_place")
        self.head_row = QHBoxLayout(self.head_place)
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.head_place)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(True)
        self.place_label.setProperty(u"role", u"big")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.place_label.sizePolicy().hasHeightForWidth())
        self.place_label.setSizePolicy(sizePolicy)

        self.head_row.addWidget(self.place_label)

        self.leave_button = QPushButton(self.head_place)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setProperty(u"role", u"quiet")
        self.leave_button.setProperty(u"picture", u"close")
        self.leave_button.setProperty(u"touch", True)

        self.head_row.addWidget(self.leave_button)


        self.read_back_column.addWidget(self.head_place)

        self.question_label = QLabel(ReadBackView)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setWordWrap(True)
        self.question_label.setProperty(u"role", u"page-title")

        self.read_back_column.addWidget(self.question_label)

        self.words_scroll = QScrollArea(ReadBackView)
        self.words_scroll.setObjectName(u"words_scroll")
        self.words_scroll.setWidgetResizable(True)
        self.words_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.words_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words_contents = QWidget()
        self.words_contents.setObjectName(u"words_contents")
        self.words_column = QVBoxLayout(self.words_contents)
        self.words_column.setSpacing(24)
        self.words_column.setObjectName(u"words_column")
        self.words_column.setContentsMargins(24, 8, 24, 8)
        self.words_column_spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.words_column.addItem(self.words_column_spacer_1)

        self.words_label = QLabel(self.words_contents)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)

        self.words_column.addWidget(self.words_label)

        self.agreed_label = QLabel(self.words_contents)
        self.agreed_label.setObjectName(u"agreed_label")
        self.agreed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.agreed_label.setWordWrap(True)
        self.agreed_label.setProperty(u"role", u"big")

        self.words_column.addWidget(self.agreed_label)

        self.words_column_spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.words_column.addItem(self.words_column_spacer_2)

        self.words_scroll.setWidget(self.words_contents)

        self.read_back_column.addWidget(self.words_scroll)

        self.acts_place = QWidget(ReadBackView)
        self.acts_place.setObjectName(u"acts_place")
        self.earlier_button = QPushButton(self.acts_place)
        self.earlier_button.setObjectName(u"earlier_button")
        self.earlier_button.setProperty(u"picture", u"back")
        self.earlier_button.setProperty(u"touch", True)
        self.later_button = QPushButton(self.acts_place)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setProperty(u"role", u"primary")
        self.later_button.setProperty(u"picture", u"forward")
        self.later_button.setProperty(u"touch", True)
        self.agree_button = QPushButton(self.acts_place)
        self.agree_button.setObjectName(u"agree_button")
        self.agree_button.setProperty(u"picture", u"add")
        self.agree_button.setProperty(u"touch", True)
        self.amend_button = QPushButton(self.acts_place)
        self.amend_button.setObjectName(u"amend_button")
        self.amend_button.setProperty(u"picture", u"edit")
        self.amend_button.setProperty(u"touch", True)

        self.read_back_column.addWidget(self.acts_place)

        self.read_back_column.setStretch(2, 1)
        QWidget.setTabOrder(self.later_button, self.earlier_button)
        QWidget.setTabOrder(self.earlier_button, self.agree_button)
        QWidget.setTabOrder(self.agree_button, self.amend_button)
        QWidget.setTabOrder(self.amend_button, self.leave_button)

        self.retranslateUi(ReadBackView)

        QMetaObject.connectSlotsByName(ReadBackView)
    # setupUi

    def retranslateUi(self, ReadBackView: QWidget) -> None:
        ReadBackView.setWindowTitle(QCoreApplication.translate("ReadBackView", u"Read it back to the room", None))
        self.place_label.setText("")
        self.leave_button.setText(QCoreApplication.translate("ReadBackView", u"&Back  Esc", None))
        self.question_label.setText("")
        self.words_label.setText("")
        self.agreed_label.setText("")
        self.earlier_button.setText(QCoreApplication.translate("ReadBackView", u"&Earlier  \u2190", None))
        self.later_button.setText(QCoreApplication.translate("ReadBackView", u"&Next  \u2192", None))
        self.agree_button.setText(QCoreApplication.translate("ReadBackView", u"&Agree  +", None))
        self.amend_button.setText(QCoreApplication.translate("ReadBackView", u"A&mend  F2", None))
    # retranslateUi

