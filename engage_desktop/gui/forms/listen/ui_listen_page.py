# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'listen_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.listen.choices import Choices
from engage_desktop.gui.listen.comment_edit import CommentEdit
from engage_desktop.gui.listen.comment_table import CommentTable
from engage_desktop.gui.listen.so_far import SoFar
from engage_desktop.gui.widgets.empty_state import EmptyState
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_ListenPage(object):
    def setupUi(self, ListenPage: QWidget) -> None:
        if not ListenPage.objectName():
            ListenPage.setObjectName(u"ListenPage")
        self.listen_page_column = QVBoxLayout(ListenPage)
        self.listen_page_column.setSpacing(0)
        self.listen_page_column.setObjectName(u"listen_page_column")
        self.listen_page_column.setContentsMargins(0, 0, 0, 0)
        self.listen_scroll = QScrollArea(ListenPage)
        self.listen_scroll.setObjectName(u"listen_scroll")
        self.listen_scroll.setWidgetResizable(True)
        self.listen_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.listen_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.listen_contents = QWidget()
        self.listen_contents.setObjectName(u"listen_contents")
        self.listen_column = QVBoxLayout(self.listen_contents)
        self.listen_column.setSpacing(8)
        self.listen_column.setObjectName(u"listen_column")
        self.listen_column.setContentsMargins(28, 8, 28, 12)
        self.notice_bar = MessageBar(self.listen_contents)
        self.notice_bar.setObjectName(u"notice_bar")

        self.listen_column.addWidget(self.notice_bar)

        self.line_place = QWidget(self.listen_contents)
        self.line_place.setObjectName(u"line_place")
        self.line_row = QHBoxLayout(self.line_place)
        self.line_row.setSpacing(12)
        self.line_row.setObjectName(u"line_row")
        self.line_row.setContentsMargins(0, 0, 0, 0)
        self.comment_edit = CommentEdit(self.line_place)
        self.comment_edit.setObjectName(u"comment_edit")
        self.comment_edit.setTabChangesFocus(True)
        self.comment_edit.setProperty(u"role", u"big-field")

        self.line_row.addWidget(self.comment_edit)

        self.save_button = QPushButton(self.line_place)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")
        self.save_button.setProperty(u"picture", u"saved")
        self.save_button.setProperty(u"touch", True)

        self.line_row.addWidget(self.save_button)


        self.listen_column.addWidget(self.line_place)

        self.problem_label = QLabel(self.listen_contents)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"role", u"problem")

        self.listen_column.addWidget(self.problem_label)

        self.tag_label = QLabel(self.listen_contents)
        self.tag_label.setObjectName(u"tag_label")
        self.tag_label.setTextFormat(Qt.TextFormat.PlainText)
        self.tag_label.setWordWrap(True)
        self.tag_label.setProperty(u"role", u"small")

        self.listen_column.addWidget(self.tag_label)

        self.explain_bar = QFrame(self.listen_contents)
        self.explain_bar.setObjectName(u"explain_bar")
        self.explain_bar.setProperty(u"role", u"message-info")
        self.explain_column = QVBoxLayout(self.explain_bar)
        self.explain_column.setSpacing(4)
        self.explain_column.setObjectName(u"explain_column")
        self.explain_column.setContentsMargins(16, 8, 16, 8)
        self.explain_line = QWidget(self.explain_bar)
        self.explain_line.setObjectName(u"explain_line")
        self.explain_label = QLabel(self.explain_line)
        self.explain_label.setObjectName(u"explain_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.explain_label.sizePolicy().hasHeightForWidth())
        self.explain_label.setSizePolicy(sizePolicy)
        self.explain_label.setMinimumSize(QSize(320, 0))
        self.explain_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explain_label.setWordWrap(True)
        self.explain_button = QPushButton(self.explain_line)
        self.explain_button.setObjectName(u"explain_button")
        self.not_explained_button = QPushButton(self.explain_line)
        self.not_explained_button.setObjectName(u"not_explained_button")

        self.explain_column.addWidget(self.explain_line)


        self.listen_column.addWidget(self.explain_bar)

        self.story_bar = QFrame(self.listen_contents)
        self.story_bar.setObjectName(u"story_bar")
        self.story_bar.setProperty(u"role", u"message-info")
        self.story_column = QVBoxLayout(self.story_bar)
        self.story_column.setSpacing(4)
        self.story_column.setObjectName(u"story_column")
        self.story_column.setContentsMargins(16, 8, 16, 8)
        self.story_line = QWidget(self.story_bar)
        self.story_line.setObjectName(u"story_line")
        self.story_label = QLabel(self.story_line)
        self.story_label.setObjectName(u"story_label")
        sizePolicy.setHeightForWidth(self.story_label.sizePolicy().hasHeightForWidth())
        self.story_label.setSizePolicy(sizePolicy)
        self.story_label.setMinimumSize(QSize(320, 0))
        self.story_label.setTextFormat(Qt.TextFormat.PlainText)
        self.story_label.setWordWrap(True)
        self.ask_story_button = QPushButton(self.story_line)
        self.ask_story_button.setObjectName(u"ask_story_button")
        self.story_later_button = QPushButton(self.story_line)
        self.story_later_button.setObjectName(u"story_later_button")

        self.story_column.addWidget(self.story_line)


        self.listen_column.addWidget(self.story_bar)

        self.choices = Choices(self.listen_contents)
        self.choices.setObjectName(u"choices")

        self.listen_column.addWidget(self.choices)

        self.body_place = QWidget(self.listen_contents)
        self.body_place.setObjectName(u"body_place")
        self.body_row = QHBoxLayout(self.body_place)
        self.body_row.setSpacing(16)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(0, 0, 0, 0)
        self.room_place = QWidget(self.body_place)
        self.room_place.setObjectName(u"room_place")
        self.room_column = QVBoxLayout(self.room_place)
        self.room_column.setSpacing(8)
        self.room_column.setObjectName(u"room_column")
        self.room_column.setContentsMargins(0, 0, 0, 0)
        self.room_line = QWidget(self.room_place)
        self.room_line.setObjectName(u"room_line")
        self.find_edit = QLineEdit(self.room_line)
        self.find_edit.setObjectName(u"find_edit")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.find_edit.sizePolicy().hasHeightForWidth())
        self.find_edit.setSizePolicy(sizePolicy1)
        self.correct_button = QPushButton(self.room_line)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setProperty(u"picture", u"edit")
        self.agree_button = QPushButton(self.room_line)
        self.agree_button.setObjectName(u"agree_button")
        self.agree_button.setProperty(u"picture", u"add")
        self.take_out_button = QPushButton(self.room_line)
        self.take_out_button.setObjectName(u"take_out_button")
        self.take_out_button.setProperty(u"picture", u"remove")
        self.more_button = QPushButton(self.room_line)
        self.more_button.setObjectName(u"more_button")

        self.room_column.addWidget(self.room_line)

        self.comment_table = CommentTable(self.room_place)
        self.comment_table.setObjectName(u"comment_table")

        self.room_column.addWidget(self.comment_table)

        self.empty_state = EmptyState(self.room_place)
        self.empty_state.setObjectName(u"empty_state")

        self.room_column.addWidget(self.empty_state)


        self.body_row.addWidget(self.room_place)

        self.side_place = QWidget(self.body_place)
        self.side_place.setObjectName(u"side_place")
        self.side_column = QVBoxLayout(self.side_place)
        self.side_column.setSpacing(12)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.so_far_card = SoFar(self.side_place)
        self.so_far_card.setObjectName(u"so_far_card")
        self.so_far_card.setProperty(u"role", u"card")

        self.side_column.addWidget(self.so_far_card)

        self.read_back_button = QPushButton(self.side_place)
        self.read_back_button.setObjectName(u"read_back_button")
        self.read_back_button.setProperty(u"picture", u"show")
        self.read_back_button.setProperty(u"touch", True)

        self.side_column.addWidget(self.read_back_button)

        self.flip_chart_button = QPushButton(self.side_place)
        self.flip_chart_button.setObjectName(u"flip_chart_button")
        self.flip_chart_button.setProperty(u"picture", u"sheet")
        self.flip_chart_button.setProperty(u"touch", True)

        self.side_column.addWidget(self.flip_chart_button)

        self.dots_button = QPushButton(self.side_place)
        self.dots_button.setObjectName(u"dots_button")
        self.dots_button.setProperty(u"picture", u"table")
        self.dots_button.setProperty(u"touch", True)

        self.side_column.addWidget(self.dots_button)

        self.side_column_spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_column.addItem(self.side_column_spacer_1)


        self.body_row.addWidget(self.side_place)

        self.body_row.setStretch(0, 1)

        self.listen_column.addWidget(self.body_place)

        self.listen_column.setStretch(6, 1)
        self.listen_scroll.setWidget(self.listen_contents)

        self.listen_page_column.addWidget(self.listen_scroll)

        QWidget.setTabOrder(self.comment_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.explain_button)
        QWidget.setTabOrder(self.explain_button, self.not_explained_button)
        QWidget.setTabOrder(self.not_explained_button, self.ask_story_button)
        QWidget.setTabOrder(self.ask_story_button, self.story_later_button)
        QWidget.setTabOrder(self.story_later_button, self.find_edit)
        QWidget.setTabOrder(self.find_edit, self.correct_button)
        QWidget.setTabOrder(self.correct_button, self.agree_button)
        QWidget.setTabOrder(self.agree_button, self.take_out_button)
        QWidget.setTabOrder(self.take_out_button, self.more_button)
        QWidget.setTabOrder(self.more_button, self.comment_table)
        QWidget.setTabOrder(self.comment_table, self.read_back_button)
        QWidget.setTabOrder(self.read_back_button, self.flip_chart_button)
        QWidget.setTabOrder(self.flip_chart_button, self.dots_button)

        self.retranslateUi(ListenPage)

        QMetaObject.connectSlotsByName(ListenPage)
    # setupUi

    def retranslateUi(self, ListenPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.comment_edit.setAccessibleName(QCoreApplication.translate("ListenPage", u"What was said? Enter saves it", None))
#endif // QT_CONFIG(accessibility)
        self.comment_edit.setPlaceholderText(QCoreApplication.translate("ListenPage", u"What was said?", None))
        self.save_button.setText(QCoreApplication.translate("ListenPage", u"&Save  Enter", None))
        self.problem_label.setText("")
        self.explain_button.setText(QCoreApplication.translate("ListenPage", u"It was e&xplained \u2026", None))
        self.not_explained_button.setText(QCoreApplication.translate("ListenPage", u"It was not explaine&d", None))
        self.ask_story_button.setText(QCoreApplication.translate("ListenPage", u"Ask no&w \u2026", None))
        self.story_later_button.setText(QCoreApplication.translate("ListenPage", u"Later", None))
#if QT_CONFIG(accessibility)
        self.find_edit.setAccessibleName(QCoreApplication.translate("ListenPage", u"Find in what the room has said", None))
#endif // QT_CONFIG(accessibility)
        self.find_edit.setPlaceholderText(QCoreApplication.translate("ListenPage", u"Find   Ctrl+F", None))
        self.correct_button.setText(QCoreApplication.translate("ListenPage", u"&Correct  F2", None))
#if QT_CONFIG(tooltip)
        self.correct_button.setToolTip(QCoreApplication.translate("ListenPage", u"Write the words anew; the first version stays in the history", None))
#endif // QT_CONFIG(tooltip)
        self.agree_button.setText(QCoreApplication.translate("ListenPage", u"&Agree  +", None))
#if QT_CONFIG(tooltip)
        self.agree_button.setToolTip(QCoreApplication.translate("ListenPage", u"One more person said the same", None))
#endif // QT_CONFIG(tooltip)
        self.take_out_button.setText(QCoreApplication.translate("ListenPage", u"&Take out  Del", None))
#if QT_CONFIG(tooltip)
        self.take_out_button.setToolTip(QCoreApplication.translate("ListenPage", u"Take a comment out that was written down by mistake; Undo brings it back", None))
#endif // QT_CONFIG(tooltip)
        self.more_button.setText(QCoreApplication.translate("ListenPage", u"M&ore \u2026", None))
#if QT_CONFIG(tooltip)
        self.more_button.setToolTip(QCoreApplication.translate("ListenPage", u"Mark as a risk, or ask the speaker about the words", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.comment_table.setAccessibleName(QCoreApplication.translate("ListenPage", u"What the room has said", None))
#endif // QT_CONFIG(accessibility)
        self.read_back_button.setText(QCoreApplication.translate("ListenPage", u"&Read it back to the room  F7", None))
        self.flip_chart_button.setText(QCoreApplication.translate("ListenPage", u"E&nter a flip chart  Ctrl+B", None))
        self.dots_button.setText(QCoreApplication.translate("ListenPage", u"Co&unt dots", None))
        pass
    # retranslateUi

