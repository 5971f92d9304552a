# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sessions_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.empty_state import EmptyState
from engage_desktop.gui.widgets.record_table import RecordTable

class Ui_SessionsPage(object):
    def setupUi(self, SessionsPage: QWidget) -> None:
        if not SessionsPage.objectName():
            SessionsPage.setObjectName(u"SessionsPage")
        self.sessions_page_column = QVBoxLayout(SessionsPage)
        self.sessions_page_column.setSpacing(0)
        self.sessions_page_column.setObjectName(u"sessions_page_column")
        self.sessions_page_column.setContentsMargins(0, 0, 0, 0)
        self.sessions_scroll = QScrollArea(SessionsPage)
        self.sessions_scroll.setObjectName(u"sessions_scroll")
        self.sessions_scroll.setWidgetResizable(True)
        self.sessions_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.sessions_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sessions_scroll_contents = QWidget()
        self.sessions_scroll_contents.setObjectName(u"sessions_scroll_contents")
        self.sessions_scroll_column = QVBoxLayout(self.sessions_scroll_contents)
        self.sessions_scroll_column.setSpacing(16)
        self.sessions_scroll_column.setObjectName(u"sessions_scroll_column")
        self.sessions_scroll_column.setContentsMargins(28, 24, 28, 24)
        self.page_title_label = QLabel(self.sessions_scroll_contents)
        self.page_title_label.setObjectName(u"page_title_label")
        self.page_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.page_title_label.setWordWrap(True)
        self.page_title_label.setProperty(u"role", u"page-title")

        self.sessions_scroll_column.addWidget(self.page_title_label)

        self.acts_line = QWidget(self.sessions_scroll_contents)
        self.acts_line.setObjectName(u"acts_line")
        self.new_button = QPushButton(self.acts_line)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"role", u"primary")
        self.new_button.setProperty(u"picture", u"add")
        self.open_button = QPushButton(self.acts_line)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"picture", u"forward")
        self.copy_button = QPushButton(self.acts_line)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setProperty(u"picture", u"copy")
        self.follow_button = QPushButton(self.acts_line)
        self.follow_button.setObjectName(u"follow_button")
        self.follow_button.setProperty(u"role", u"quiet")
        self.follow_button.setProperty(u"picture", u"forward")
        self.remove_button = QPushButton(self.acts_line)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"role", u"quiet")
        self.remove_button.setProperty(u"picture", u"remove")

        self.sessions_scroll_column.addWidget(self.acts_line)

        self.start_card = QFrame(self.sessions_scroll_contents)
        self.start_card.setObjectName(u"start_card")
        self.start_card.setVisible(False)
        self.start_card.setProperty(u"role", u"card")
        self.start_card_column = QVBoxLayout(self.start_card)
        self.start_card_column.setSpacing(8)
        self.start_card_column.setObjectName(u"start_card_column")
        self.start_card_column.setContentsMargins(24, 20, 24, 20)
        self.start_title_label = QLabel(self.start_card)
        self.start_title_label.setObjectName(u"start_title_label")
        self.start_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_title_label.setWordWrap(True)
        self.start_title_label.setProperty(u"role", u"section-title")

        self.start_card_column.addWidget(self.start_title_label)

        self.new_title_group = QWidget(self.start_card)
        self.new_title_group.setObjectName(u"new_title_group")
        self.new_title_column = QVBoxLayout(self.new_title_group)
        self.new_title_column.setSpacing(6)
        self.new_title_column.setObjectName(u"new_title_column")
        self.new_title_column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.new_title_group)
        self.title_label.setObjectName(u"title_label")

        self.new_title_column.addWidget(self.title_label)

        self.title_edit = QLineEdit(self.new_title_group)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaxLength(400)

        self.new_title_column.addWidget(self.title_edit)

        self.title_problem = QLabel(self.new_title_group)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.title_problem.setWordWrap(True)
        self.title_problem.setVisible(False)
        self.title_problem.setProperty(u"role", u"problem")

        self.new_title_column.addWidget(self.title_problem)


        self.start_card_column.addWidget(self.new_title_group)

        self.date_label = QLabel(self.start_card)
        self.date_label.setObjectName(u"date_label")

        self.start_card_column.addWidget(self.date_label)

        self.date_edit = QLineEdit(self.start_card)
        self.date_edit.setObjectName(u"date_edit")
        self.date_edit.setMaxLength(60)

        self.start_card_column.addWidget(self.date_edit)

        self.date_problem = QLabel(self.start_card)
        self.date_problem.setObjectName(u"date_problem")
        self.date_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.date_problem.setWordWrap(True)
        self.date_problem.setVisible(False)
        self.date_problem.setProperty(u"role", u"problem")

        self.start_card_column.addWidget(self.date_problem)

        self.again_group = QWidget(self.start_card)
        self.again_group.setObjectName(u"again_group")
        self.again_column = QVBoxLayout(self.again_group)
        self.again_column.setSpacing(6)
        self.again_column.setObjectName(u"again_column")
        self.again_column.setContentsMargins(0, 0, 0, 0)
        self.again_list_label = QLabel(self.again_group)
        self.again_list_label.setObjectName(u"again_list_label")
        self.again_list_label.setWordWrap(True)

        self.again_column.addWidget(self.again_list_label)

        self.again_list = QListWidget(self.again_group)
        self.again_list.setObjectName(u"again_list")
        self.again_list.setProperty(u"role", u"ticks")

        self.again_column.addWidget(self.again_list)

        self.again_list_problem = QLabel(self.again_group)
        self.again_list_problem.setObjectName(u"again_list_problem")
        self.again_list_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.again_list_problem.setWordWrap(True)
        self.again_list_problem.setVisible(False)
        self.again_list_problem.setProperty(u"role", u"problem")

        self.again_column.addWidget(self.again_list_problem)

        self.again_label = QLabel(self.again_group)
        self.again_label.setObjectName(u"again_label")

        self.again_column.addWidget(self.again_label)

        self.again_edit = QLineEdit(self.again_group)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setMaxLength(400)

        self.again_column.addWidget(self.again_edit)

        self.again_problem = QLabel(self.again_group)
        self.again_problem.setObjectName(u"again_problem")
        self.again_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.again_problem.setWordWrap(True)
        self.again_problem.setVisible(False)
        self.again_problem.setProperty(u"role", u"problem")

        self.again_column.addWidget(self.again_problem)


        self.start_card_column.addWidget(self.again_group)

        self.template_group = QWidget(self.start_card)
        self.template_group.setObjectName(u"template_group")
        self.template_column = QVBoxLayout(self.template_group)
        self.template_column.setSpacing(6)
        self.template_column.setObjectName(u"template_column")
        self.template_column.setContentsMargins(0, 0, 0, 0)
        self.template_label = QLabel(self.template_group)
        self.template_label.setObjectName(u"template_label")

        self.template_column.addWidget(self.template_label)

        self.template_combo = QComboBox(self.template_group)
        self.template_combo.setObjectName(u"template_combo")

        self.template_column.addWidget(self.template_combo)

        self.template_words = QLabel(self.template_group)
        self.template_words.setObjectName(u"template_words")
        self.template_words.setTextFormat(Qt.TextFormat.PlainText)
        self.template_words.setWordWrap(True)
        self.template_words.setProperty(u"role", u"small")

        self.template_column.addWidget(self.template_words)


        self.start_card_column.addWidget(self.template_group)

        self.start_line = QWidget(self.start_card)
        self.start_line.setObjectName(u"start_line")
        self.make_button = QPushButton(self.start_line)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"role", u"primary")
        self.make_button.setProperty(u"picture", u"tick")
        self.cancel_button = QPushButton(self.start_line)
        self.cancel_button.setObjectName(u"cancel_button")

        self.start_card_column.addWidget(self.start_line)


        self.sessions_scroll_column.addWidget(self.start_card)

        self.filter_row = QHBoxLayout()
        self.filter_row.setSpacing(12)
        self.filter_row.setObjectName(u"filter_row")
        self.filter_row.setContentsMargins(0, 0, 0, 0)
        self.filter_label = QLabel(self.sessions_scroll_contents)
        self.filter_label.setObjectName(u"filter_label")

        self.filter_row.addWidget(self.filter_label)

        self.filter_edit = QLineEdit(self.sessions_scroll_contents)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)

        self.filter_row.addWidget(self.filter_edit)


        self.sessions_scroll_column.addLayout(self.filter_row)

        self.sessions_table = RecordTable(self.sessions_scroll_contents)
        self.sessions_table.setObjectName(u"sessions_table")

        self.sessions_scroll_column.addWidget(self.sessions_table)

        self.sessions_empty = EmptyState(self.sessions_scroll_contents)
        self.sessions_empty.setObjectName(u"sessions_empty")
        self.sessions_empty.setVisible(False)

        self.sessions_scroll_column.addWidget(self.sessions_empty)

        self.room_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sessions_scroll_column.addItem(self.room_1)

        self.sessions_scroll_column.setStretch(4, 1)
        self.sessions_scroll_column.setStretch(5, 1)
        self.sessions_scroll.setWidget(self.sessions_scroll_contents)

        self.sessions_page_column.addWidget(self.sessions_scroll)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.date_label.setBuddy(self.date_edit)
        self.again_list_label.setBuddy(self.again_list)
        self.again_label.setBuddy(self.again_edit)
        self.template_label.setBuddy(self.template_combo)
        self.filter_label.setBuddy(self.filter_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.filter_edit, self.sessions_table)
        QWidget.setTabOrder(self.sessions_table, self.new_button)
        QWidget.setTabOrder(self.new_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.follow_button)
        QWidget.setTabOrder(self.follow_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.date_edit)
        QWidget.setTabOrder(self.date_edit, self.again_list)
        QWidget.setTabOrder(self.again_list, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.template_combo)
        QWidget.setTabOrder(self.template_combo, self.make_button)
        QWidget.setTabOrder(self.make_button, self.cancel_button)

        self.retranslateUi(SessionsPage)

        QMetaObject.connectSlotsByName(SessionsPage)
    # setupUi

    def retranslateUi(self, SessionsPage: QWidget) -> None:
        self.page_title_label.setText(QCoreApplication.translate("SessionsPage", u"Sessions", None))
        self.new_button.setText(QCoreApplication.translate("SessionsPage", u"&New session", None))
        self.open_button.setText(QCoreApplication.translate("SessionsPage", u"&Open", None))
        self.copy_button.setText(QCoreApplication.translate("SessionsPage", u"&Copy", None))
        self.follow_button.setText(QCoreApplication.translate("SessionsPage", u"Follow it &up", None))
        self.remove_button.setText(QCoreApplication.translate("SessionsPage", u"&Remove", None))
        self.start_title_label.setText(QCoreApplication.translate("SessionsPage", u"A new session", None))
        self.title_label.setText(QCoreApplication.translate("SessionsPage", u"&What is it about?", None))
        self.date_label.setText(QCoreApplication.translate("SessionsPage", u"On which &day?", None))
        self.date_edit.setPlaceholderText(QCoreApplication.translate("SessionsPage", u"for example 21 November 2026", None))
        self.again_list_label.setText(QCoreApplication.translate("SessionsPage", u"Which &questions do you ask again? Space chooses. Their answers can then be compared.", None))
#if QT_CONFIG(accessibility)
        self.again_list.setAccessibleName(QCoreApplication.translate("SessionsPage", u"Questions to ask again", None))
#endif // QT_CONFIG(accessibility)
        self.again_list_problem.setText("")
        self.again_label.setText(QCoreApplication.translate("SessionsPage", u"Why as&k people again? It is printed.", None))
        self.again_problem.setText("")
        self.template_label.setText(QCoreApplication.translate("SessionsPage", u"Begin &with", None))
#if QT_CONFIG(accessibility)
        self.template_combo.setAccessibleName(QCoreApplication.translate("SessionsPage", u"Begin with", None))
#endif // QT_CONFIG(accessibility)
        self.make_button.setText(QCoreApplication.translate("SessionsPage", u"&Make the session", None))
        self.cancel_button.setText(QCoreApplication.translate("SessionsPage", u"Not no&w", None))
        self.filter_label.setText(QCoreApplication.translate("SessionsPage", u"&Find", None))
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("SessionsPage", u"Title, place or facilitator", None))
#if QT_CONFIG(accessibility)
        self.sessions_table.setAccessibleName(QCoreApplication.translate("SessionsPage", u"Sessions", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

