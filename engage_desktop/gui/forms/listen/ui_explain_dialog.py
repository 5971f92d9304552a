# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'explain_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ExplainDialog(object):
    def setupUi(self, ExplainDialog: QWidget) -> None:
        if not ExplainDialog.objectName():
            ExplainDialog.setObjectName(u"ExplainDialog")
        ExplainDialog.setProperty(u"role", u"sheet")
        self.explain_dialog_column = QVBoxLayout(ExplainDialog)
        self.explain_dialog_column.setSpacing(12)
        self.explain_dialog_column.setObjectName(u"explain_dialog_column")
        self.explain_dialog_column.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(ExplainDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"section-title")

        self.explain_dialog_column.addWidget(self.title_label)

        self.explain_scroll = QScrollArea(ExplainDialog)
        self.explain_scroll.setObjectName(u"explain_scroll")
        self.explain_scroll.setWidgetResizable(True)
        self.explain_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.explain_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.explain_contents = QWidget()
        self.explain_contents.setObjectName(u"explain_contents")
        self.explain_outer = QVBoxLayout(self.explain_contents)
        self.explain_outer.setSpacing(12)
        self.explain_outer.setObjectName(u"explain_outer")
        self.explain_outer.setContentsMargins(2, 2, 2, 2)
        self.say_label = QLabel(self.explain_contents)
        self.say_label.setObjectName(u"say_label")
        self.say_label.setTextFormat(Qt.TextFormat.PlainText)
        self.say_label.setWordWrap(True)
        self.say_label.setProperty(u"role", u"soft")

        self.explain_outer.addWidget(self.say_label)

        self.text_frame = QFrame(self.explain_contents)
        self.text_frame.setObjectName(u"text_frame")
        self.text_frame.setProperty(u"role", u"sunken")
        self.text_column = QVBoxLayout(self.text_frame)
        self.text_column.setSpacing(8)
        self.text_column.setObjectName(u"text_column")
        self.text_column.setContentsMargins(16, 12, 16, 12)
        self.text_label = QLabel(self.text_frame)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)

        self.text_column.addWidget(self.text_label)


        self.explain_outer.addWidget(self.text_frame)

        self.ways_label = QLabel(self.explain_contents)
        self.ways_label.setObjectName(u"ways_label")
        self.ways_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ways_label.setWordWrap(True)
        self.ways_label.setProperty(u"role", u"strong")

        self.explain_outer.addWidget(self.ways_label)

        self.ways_place = QWidget(self.explain_contents)
        self.ways_place.setObjectName(u"ways_place")

        self.explain_outer.addWidget(self.ways_place)

        self.languages_label = QLabel(self.explain_contents)
        self.languages_label.setObjectName(u"languages_label")
        self.languages_label.setTextFormat(Qt.TextFormat.PlainText)
        self.languages_label.setWordWrap(True)
        self.languages_label.setProperty(u"role", u"strong")

        self.explain_outer.addWidget(self.languages_label)

        self.languages_place = QWidget(self.explain_contents)
        self.languages_place.setObjectName(u"languages_place")

        self.explain_outer.addWidget(self.languages_place)

        self.problem_label = QLabel(self.explain_contents)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"role", u"problem")

        self.explain_outer.addWidget(self.problem_label)

        self.explain_spring = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.explain_outer.addItem(self.explain_spring)

        self.explain_scroll.setWidget(self.explain_contents)

        self.explain_dialog_column.addWidget(self.explain_scroll)

        self.buttons_line = QWidget(ExplainDialog)
        self.buttons_line.setObjectName(u"buttons_line")
        self.explained_button = QPushButton(self.buttons_line)
        self.explained_button.setObjectName(u"explained_button")
        self.explained_button.setProperty(u"role", u"primary")
        self.explained_button.setProperty(u"picture", u"tick")
        self.not_explained_button = QPushButton(self.buttons_line)
        self.not_explained_button.setObjectName(u"not_explained_button")
        self.leave_button = QPushButton(self.buttons_line)
        self.leave_button.setObjectName(u"leave_button")

        self.explain_dialog_column.addWidget(self.buttons_line)

        QWidget.setTabOrder(self.explained_button, self.not_explained_button)
        QWidget.setTabOrder(self.not_explained_button, self.leave_button)

        self.retranslateUi(ExplainDialog)

        QMetaObject.connectSlotsByName(ExplainDialog)
    # setupUi

    def retranslateUi(self, ExplainDialog: QWidget) -> None:
        ExplainDialog.setWindowTitle(QCoreApplication.translate("ExplainDialog", u"What this session is for", None))
        self.title_label.setText(QCoreApplication.translate("ExplainDialog", u"What this session is for", None))
        self.say_label.setText(QCoreApplication.translate("ExplainDialog", u"Say or show this before the first answer:", None))
        self.ways_label.setText(QCoreApplication.translate("ExplainDialog", u"How was it explained?", None))
        self.languages_label.setText(QCoreApplication.translate("ExplainDialog", u"In which languages?", None))
        self.explained_button.setText(QCoreApplication.translate("ExplainDialog", u"It was e&xplained like this", None))
        self.not_explained_button.setText(QCoreApplication.translate("ExplainDialog", u"It was &not explained", None))
        self.leave_button.setText(QCoreApplication.translate("ExplainDialog", u"Ask me &later", None))
    # retranslateUi

