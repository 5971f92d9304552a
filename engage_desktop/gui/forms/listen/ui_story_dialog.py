# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'story_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_StoryDialog(object):
    def setupUi(self, StoryDialog: QWidget) -> None:
        if not StoryDialog.objectName():
            StoryDialog.setObjectName(u"StoryDialog")
        StoryDialog.setProperty(u"role", u"sheet")
        self.story_dialog_column = QVBoxLayout(StoryDialog)
        self.story_dialog_column.setSpacing(12)
        self.story_dialog_column.setObjectName(u"story_dialog_column")
        self.story_dialog_column.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(StoryDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"section-title")

        self.story_dialog_column.addWidget(self.title_label)

        self.story_scroll = QScrollArea(StoryDialog)
        self.story_scroll.setObjectName(u"story_scroll")
        self.story_scroll.setWidgetResizable(True)
        self.story_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.story_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.story_contents = QWidget()
        self.story_contents.setObjectName(u"story_contents")
        self.story_contents_column = QVBoxLayout(self.story_contents)
        self.story_contents_column.setSpacing(12)
        self.story_contents_column.setObjectName(u"story_contents_column")
        self.story_contents_column.setContentsMargins(2, 2, 2, 2)
        self.story_title = QLabel(self.story_contents)
        self.story_title.setObjectName(u"story_title")
        self.story_title.setTextFormat(Qt.TextFormat.PlainText)
        self.story_title.setWordWrap(True)
        self.story_title.setProperty(u"role", u"strong")

        self.story_contents_column.addWidget(self.story_title)

        self.story_frame = QFrame(self.story_contents)
        self.story_frame.setObjectName(u"story_frame")
        self.story_frame.setProperty(u"role", u"sunken")
        self.story_frame_column = QVBoxLayout(self.story_frame)
        self.story_frame_column.setSpacing(8)
        self.story_frame_column.setObjectName(u"story_frame_column")
        self.story_frame_column.setContentsMargins(16, 12, 16, 12)
        self.story_label = QLabel(self.story_frame)
        self.story_label.setObjectName(u"story_label")
        self.story_label.setTextFormat(Qt.TextFormat.PlainText)
        self.story_label.setWordWrap(True)

        self.story_frame_column.addWidget(self.story_label)


        self.story_contents_column.addWidget(self.story_frame)

        self.teller_place = QWidget(self.story_contents)
        self.teller_place.setObjectName(u"teller_place")
        self.teller_column = QVBoxLayout(self.teller_place)
        self.teller_column.setSpacing(6)
        self.teller_column.setObjectName(u"teller_column")
        self.teller_column.setContentsMargins(0, 0, 0, 0)
        self.teller_words = QLabel(self.teller_place)
        self.teller_words.setObjectName(u"teller_words")
        self.teller_words.setTextFormat(Qt.TextFormat.PlainText)
        self.teller_words.setWordWrap(True)

        self.teller_column.addWidget(self.teller_words)

        self.badge_label = QLabel(self.teller_place)
        self.badge_label.setObjectName(u"badge_label")
        self.badge_label.setWordWrap(True)

        self.teller_column.addWidget(self.badge_label)

        self.badge_edit = QLineEdit(self.teller_place)
        self.badge_edit.setObjectName(u"badge_edit")
        self.badge_edit.setMaxLength(5)

        self.teller_column.addWidget(self.badge_edit)

        self.badge_problem = QLabel(self.teller_place)
        self.badge_problem.setObjectName(u"badge_problem")
        self.badge_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.badge_problem.setWordWrap(True)
        self.badge_problem.setVisible(False)
        self.badge_problem.setProperty(u"role", u"problem")

        self.teller_column.addWidget(self.badge_problem)

        self.teller_line = QWidget(self.teller_place)
        self.teller_line.setObjectName(u"teller_line")
        self.teller_button = QPushButton(self.teller_line)
        self.teller_button.setObjectName(u"teller_button")

        self.teller_column.addWidget(self.teller_line)


        self.story_contents_column.addWidget(self.teller_place)

        self.ask_place = QWidget(self.story_contents)
        self.ask_place.setObjectName(u"ask_place")
        self.ask_column = QVBoxLayout(self.ask_place)
        self.ask_column.setSpacing(6)
        self.ask_column.setObjectName(u"ask_column")
        self.ask_column.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(self.ask_place)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setWordWrap(True)
        self.who_label.setProperty(u"role", u"strong")

        self.ask_column.addWidget(self.who_label)

        self.first_label = QLabel(self.ask_place)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_label.setWordWrap(True)

        self.ask_column.addWidget(self.first_label)

        self.wording_frame = QFrame(self.ask_place)
        self.wording_frame.setObjectName(u"wording_frame")
        self.wording_frame.setProperty(u"role", u"message-info")
        self.wording_column = QVBoxLayout(self.wording_frame)
        self.wording_column.setSpacing(4)
        self.wording_column.setObjectName(u"wording_column")
        self.wording_column.setContentsMargins(16, 8, 16, 8)
        self.wording_label = QLabel(self.wording_frame)
        self.wording_label.setObjectName(u"wording_label")
        self.wording_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wording_label.setWordWrap(True)
        self.wording_label.setProperty(u"role", u"strong")

        self.wording_column.addWidget(self.wording_label)


        self.ask_column.addWidget(self.wording_frame)

        self.state_label = QLabel(self.ask_place)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"soft")

        self.ask_column.addWidget(self.state_label)

        self.method_label = QLabel(self.ask_place)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setWordWrap(True)

        self.ask_column.addWidget(self.method_label)

        self.method_combo = QComboBox(self.ask_place)
        self.method_combo.setObjectName(u"method_combo")

        self.ask_column.addWidget(self.method_combo)

        self.given_by_label = QLabel(self.ask_place)
        self.given_by_label.setObjectName(u"given_by_label")
        self.given_by_label.setWordWrap(True)

        self.ask_column.addWidget(self.given_by_label)

        self.given_by_combo = QComboBox(self.ask_place)
        self.given_by_combo.setObjectName(u"given_by_combo")

        self.ask_column.addWidget(self.given_by_combo)

        self.captured_by_label = QLabel(self.ask_place)
        self.captured_by_label.setObjectName(u"captured_by_label")
        self.captured_by_label.setWordWrap(True)

        self.ask_column.addWidget(self.captured_by_label)

        self.captured_by_edit = QLineEdit(self.ask_place)
        self.captured_by_edit.setObjectName(u"captured_by_edit")
        self.captured_by_edit.setMaxLength(200)

        self.ask_column.addWidget(self.captured_by_edit)

        self.ask_problem = QLabel(self.ask_place)
        self.ask_problem.setObjectName(u"ask_problem")
        self.ask_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.ask_problem.setWordWrap(True)
        self.ask_problem.setVisible(False)
        self.ask_problem.setProperty(u"role", u"problem")

        self.ask_column.addWidget(self.ask_problem)


        self.story_contents_column.addWidget(self.ask_place)

        self.story_spring = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.story_contents_column.addItem(self.story_spring)

        self.story_scroll.setWidget(self.story_contents)

        self.story_dialog_column.addWidget(self.story_scroll)

        self.buttons_line = QWidget(StoryDialog)
        self.buttons_line.setObjectName(u"buttons_line")
        self.yes_button = QPushButton(self.buttons_line)
        self.yes_button.setObjectName(u"yes_button")
        self.yes_button.setProperty(u"role", u"primary")
        self.yes_button.setProperty(u"picture", u"tick")
        self.no_button = QPushButton(self.buttons_line)
        self.no_button.setObjectName(u"no_button")
        self.leave_button = QPushButton(self.buttons_line)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setProperty(u"role", u"quiet")

        self.story_dialog_column.addWidget(self.buttons_line)

#if QT_CONFIG(shortcut)
        self.badge_label.setBuddy(self.badge_edit)
        self.method_label.setBuddy(self.method_combo)
        self.given_by_label.setBuddy(self.given_by_combo)
        self.captured_by_label.setBuddy(self.captured_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.badge_edit, self.teller_button)
        QWidget.setTabOrder(self.teller_button, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.given_by_combo)
        QWidget.setTabOrder(self.given_by_combo, self.captured_by_edit)
        QWidget.setTabOrder(self.captured_by_edit, self.yes_button)
        QWidget.setTabOrder(self.yes_button, self.no_button)
        QWidget.setTabOrder(self.no_button, self.leave_button)

        self.retranslateUi(StoryDialog)

        QMetaObject.connectSlotsByName(StoryDialog)
    # setupUi

    def retranslateUi(self, StoryDialog: QWidget) -> None:
        StoryDialog.setWindowTitle(QCoreApplication.translate("StoryDialog", u"May we use this story?", None))
        self.title_label.setText(QCoreApplication.translate("StoryDialog", u"May we use this story?", None))
        self.story_title.setText(QCoreApplication.translate("StoryDialog", u"The story, as it is written down", None))
        self.badge_label.setText(QCoreApplication.translate("StoryDialog", u"&Badge number of the person whose story it is", None))
        self.teller_button.setText(QCoreApplication.translate("StoryDialog", u"It is their s&tory", None))
        self.first_label.setText(QCoreApplication.translate("StoryDialog", u"Show or read the story to them first. Then ask, in these words:", None))
        self.method_label.setText(QCoreApplication.translate("StoryDialog", u"How do they ans&wer?", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("StoryDialog", u"How do they answer?", None))
#endif // QT_CONFIG(accessibility)
        self.given_by_label.setText(QCoreApplication.translate("StoryDialog", u"Who answers for the&m?", None))
#if QT_CONFIG(accessibility)
        self.given_by_combo.setAccessibleName(QCoreApplication.translate("StoryDialog", u"Who answers for them?", None))
#endif // QT_CONFIG(accessibility)
        self.captured_by_label.setText(QCoreApplication.translate("StoryDialog", u"Who w&rites it down?", None))
        self.yes_button.setText(QCoreApplication.translate("StoryDialog", u"&Yes, they agree", None))
        self.no_button.setText(QCoreApplication.translate("StoryDialog", u"&No", None))
        self.leave_button.setText(QCoreApplication.translate("StoryDialog", u"Not &asked now", None))
    # retranslateUi

