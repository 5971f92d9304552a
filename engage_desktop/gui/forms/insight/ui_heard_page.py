# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'heard_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QVBoxLayout, QWidget)

from engage_desktop.gui.listen.comment_table import CommentTable
from engage_desktop.gui.widgets.empty_state import EmptyState
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_HeardPage(object):
    def setupUi(self, HeardPage: QWidget) -> None:
        if not HeardPage.objectName():
            HeardPage.setObjectName(u"HeardPage")
        self.heard_page_column = QVBoxLayout(HeardPage)
        self.heard_page_column.setSpacing(0)
        self.heard_page_column.setObjectName(u"heard_page_column")
        self.heard_page_column.setContentsMargins(0, 0, 0, 0)
        self.message_bar = MessageBar(HeardPage)
        self.message_bar.setObjectName(u"message_bar")

        self.heard_page_column.addWidget(self.message_bar)

        self.heard_scroll = QScrollArea(HeardPage)
        self.heard_scroll.setObjectName(u"heard_scroll")
        self.heard_scroll.setWidgetResizable(True)
        self.heard_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.heard_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.heard_contents = QWidget()
        self.heard_contents.setObjectName(u"heard_contents")
        self.heard_column = QVBoxLayout(self.heard_contents)
        self.heard_column.setSpacing(12)
        self.heard_column.setObjectName(u"heard_column")
        self.heard_column.setContentsMargins(28, 24, 28, 16)
        self.title_line = QWidget(self.heard_contents)
        self.title_line.setObjectName(u"title_line")
        self.title_row = QHBoxLayout(self.title_line)
        self.title_row.setSpacing(8)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.title_line)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"page-title")

        self.title_row.addWidget(self.title_label)


        self.heard_column.addWidget(self.title_line)

        self.parts_bar = QWidget(self.heard_contents)
        self.parts_bar.setObjectName(u"parts_bar")
        self.comments_button = QPushButton(self.parts_bar)
        self.comments_button.setObjectName(u"comments_button")
        self.comments_button.setProperty(u"role", u"step")
        self.comments_button.setProperty(u"picture", u"heard")
        self.comments_button.setCheckable(True)
        self.themes_button = QPushButton(self.parts_bar)
        self.themes_button.setObjectName(u"themes_button")
        self.themes_button.setProperty(u"role", u"step")
        self.themes_button.setProperty(u"picture", u"group")
        self.themes_button.setCheckable(True)
        self.ideas_button = QPushButton(self.parts_bar)
        self.ideas_button.setObjectName(u"ideas_button")
        self.ideas_button.setProperty(u"role", u"step")
        self.ideas_button.setProperty(u"picture", u"edit")
        self.ideas_button.setCheckable(True)

        self.heard_column.addWidget(self.parts_bar)

        self.parts_rule = QFrame(self.heard_contents)
        self.parts_rule.setObjectName(u"parts_rule")
        self.parts_rule.setProperty(u"role", u"rule")

        self.heard_column.addWidget(self.parts_rule)

        self.comments_place = QWidget(self.heard_contents)
        self.comments_place.setObjectName(u"comments_place")
        self.comments_column = QVBoxLayout(self.comments_place)
        self.comments_column.setSpacing(12)
        self.comments_column.setObjectName(u"comments_column")
        self.comments_column.setContentsMargins(0, 0, 0, 0)
        self.search_edit = QLineEdit(self.comments_place)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setProperty(u"role", u"big-field")

        self.comments_column.addWidget(self.search_edit)

        self.filter_line = QWidget(self.comments_place)
        self.filter_line.setObjectName(u"filter_line")
        self.session_pair = QWidget(self.filter_line)
        self.session_pair.setObjectName(u"session_pair")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.session_pair.sizePolicy().hasHeightForWidth())
        self.session_pair.setSizePolicy(sizePolicy)
        self.session_pair_row = QHBoxLayout(self.session_pair)
        self.session_pair_row.setSpacing(8)
        self.session_pair_row.setObjectName(u"session_pair_row")
        self.session_pair_row.setContentsMargins(0, 0, 0, 0)
        self.session_label = QLabel(self.session_pair)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setWordWrap(False)

        self.session_pair_row.addWidget(self.session_label)

        self.session_combo = QComboBox(self.session_pair)
        self.session_combo.setObjectName(u"session_combo")
        sizePolicy.setHeightForWidth(self.session_combo.sizePolicy().hasHeightForWidth())
        self.session_combo.setSizePolicy(sizePolicy)

        self.session_pair_row.addWidget(self.session_combo)

        self.kind_pair = QWidget(self.filter_line)
        self.kind_pair.setObjectName(u"kind_pair")
        self.kind_pair_row = QHBoxLayout(self.kind_pair)
        self.kind_pair_row.setSpacing(8)
        self.kind_pair_row.setObjectName(u"kind_pair_row")
        self.kind_pair_row.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_pair)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(False)

        self.kind_pair_row.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.kind_pair)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_pair_row.addWidget(self.kind_combo)

        self.theme_pair = QWidget(self.filter_line)
        self.theme_pair.setObjectName(u"theme_pair")
        self.theme_pair_row = QHBoxLayout(self.theme_pair)
        self.theme_pair_row.setSpacing(8)
        self.theme_pair_row.setObjectName(u"theme_pair_row")
        self.theme_pair_row.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(self.theme_pair)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setWordWrap(False)

        self.theme_pair_row.addWidget(self.theme_label)

        self.theme_combo = QComboBox(self.theme_pair)
        self.theme_combo.setObjectName(u"theme_combo")

        self.theme_pair_row.addWidget(self.theme_combo)

        self.sort_pair = QWidget(self.filter_line)
        self.sort_pair.setObjectName(u"sort_pair")
        self.sort_pair_row = QHBoxLayout(self.sort_pair)
        self.sort_pair_row.setSpacing(8)
        self.sort_pair_row.setObjectName(u"sort_pair_row")
        self.sort_pair_row.setContentsMargins(0, 0, 0, 0)
        self.sort_label = QLabel(self.sort_pair)
        self.sort_label.setObjectName(u"sort_label")
        self.sort_label.setWordWrap(False)

        self.sort_pair_row.addWidget(self.sort_label)

        self.sort_combo = QComboBox(self.sort_pair)
        self.sort_combo.setObjectName(u"sort_combo")

        self.sort_pair_row.addWidget(self.sort_combo)

        self.import_button = QPushButton(self.filter_line)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"picture", u"import")

        self.comments_column.addWidget(self.filter_line)

        self.count_line = QWidget(self.comments_place)
        self.count_line.setObjectName(u"count_line")
        self.count_label = QLabel(self.count_line)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"soft")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.count_label.sizePolicy().hasHeightForWidth())
        self.count_label.setSizePolicy(sizePolicy1)
        self.more_button = QPushButton(self.count_line)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setProperty(u"role", u"quiet")
        self.more_button.setProperty(u"picture", u"more")

        self.comments_column.addWidget(self.count_line)

        self.heard_table = CommentTable(self.comments_place)
        self.heard_table.setObjectName(u"heard_table")

        self.comments_column.addWidget(self.heard_table)

        self.empty_state = EmptyState(self.comments_place)
        self.empty_state.setObjectName(u"empty_state")

        self.comments_column.addWidget(self.empty_state)

        self.coding_place = QFrame(self.comments_place)
        self.coding_place.setObjectName(u"coding_place")
        self.coding_column = QVBoxLayout(self.coding_place)
        self.coding_column.setSpacing(6)
        self.coding_column.setObjectName(u"coding_column")
        self.coding_column.setContentsMargins(0, 0, 0, 0)
        self.coding_line = QWidget(self.coding_place)
        self.coding_line.setObjectName(u"coding_line")
        self.give_label = QLabel(self.coding_line)
        self.give_label.setObjectName(u"give_label")
        self.give_label.setWordWrap(False)
        self.give_edit = QLineEdit(self.coding_line)
        self.give_edit.setObjectName(u"give_edit")
        self.give_edit.setMaxLength(120)
        sizePolicy.setHeightForWidth(self.give_edit.sizePolicy().hasHeightForWidth())
        self.give_edit.setSizePolicy(sizePolicy)
        self.answer_button = QPushButton(self.coding_line)
        self.answer_button.setObjectName(u"answer_button")
        self.answer_button.setProperty(u"picture", u"feed-back")
        self.untheme_button = QPushButton(self.coding_line)
        self.untheme_button.setObjectName(u"untheme_button")
        self.untheme_button.setProperty(u"picture", u"remove")
        self.quote_button = QPushButton(self.coding_line)
        self.quote_button.setObjectName(u"quote_button")
        self.quote_button.setProperty(u"picture", u"quote")
        self.risk_button = QPushButton(self.coding_line)
        self.risk_button.setObjectName(u"risk_button")
        self.risk_button.setProperty(u"picture", u"warn")

        self.coding_column.addWidget(self.coding_line)

        self.coding_label = QLabel(self.coding_place)
        self.coding_label.setObjectName(u"coding_label")
        self.coding_label.setTextFormat(Qt.TextFormat.PlainText)
        self.coding_label.setWordWrap(True)
        self.coding_label.setProperty(u"role", u"soft")

        self.coding_column.addWidget(self.coding_label)


        self.comments_column.addWidget(self.coding_place)

        self.comments_column.setStretch(3, 1)
        self.comments_column.setStretch(4, 1)

        self.heard_column.addWidget(self.comments_place)

        self.heard_column.setStretch(3, 1)
        self.heard_scroll.setWidget(self.heard_contents)

        self.heard_page_column.addWidget(self.heard_scroll)

#if QT_CONFIG(shortcut)
        self.session_label.setBuddy(self.session_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.theme_label.setBuddy(self.theme_combo)
        self.sort_label.setBuddy(self.sort_combo)
        self.give_label.setBuddy(self.give_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.comments_button, self.themes_button)
        QWidget.setTabOrder(self.themes_button, self.ideas_button)
        QWidget.setTabOrder(self.ideas_button, self.search_edit)
        QWidget.setTabOrder(self.search_edit, self.session_combo)
        QWidget.setTabOrder(self.session_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.theme_combo)
        QWidget.setTabOrder(self.theme_combo, self.sort_combo)
        QWidget.setTabOrder(self.sort_combo, self.import_button)
        QWidget.setTabOrder(self.import_button, self.more_button)
        QWidget.setTabOrder(self.more_button, self.heard_table)
        QWidget.setTabOrder(self.heard_table, self.give_edit)
        QWidget.setTabOrder(self.give_edit, self.answer_button)
        QWidget.setTabOrder(self.answer_button, self.untheme_button)
        QWidget.setTabOrder(self.untheme_button, self.quote_button)
        QWidget.setTabOrder(self.quote_button, self.risk_button)

        self.retranslateUi(HeardPage)

        QMetaObject.connectSlotsByName(HeardPage)
    # setupUi

    def retranslateUi(self, HeardPage: QWidget) -> None:
        self.title_label.setText(QCoreApplication.translate("HeardPage", u"What we heard", None))
#if QT_CONFIG(accessibility)
        self.parts_bar.setAccessibleName(QCoreApplication.translate("HeardPage", u"Parts of this page", None))
#endif // QT_CONFIG(accessibility)
        self.comments_button.setText(QCoreApplication.translate("HeardPage", u"Comments", None))
#if QT_CONFIG(tooltip)
        self.comments_button.setToolTip(QCoreApplication.translate("HeardPage", u"Ctrl+Alt+1", None))
#endif // QT_CONFIG(tooltip)
        self.themes_button.setText(QCoreApplication.translate("HeardPage", u"Themes", None))
#if QT_CONFIG(tooltip)
        self.themes_button.setToolTip(QCoreApplication.translate("HeardPage", u"Ctrl+Alt+2", None))
#endif // QT_CONFIG(tooltip)
        self.ideas_button.setText(QCoreApplication.translate("HeardPage", u"Ideas", None))
#if QT_CONFIG(tooltip)
        self.ideas_button.setToolTip(QCoreApplication.translate("HeardPage", u"Ctrl+Alt+3", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("HeardPage", u"Search everything that was said", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("HeardPage", u"Words, or the beginnings of words", None))
        self.session_label.setText(QCoreApplication.translate("HeardPage", u"&Session", None))
#if QT_CONFIG(accessibility)
        self.session_combo.setAccessibleName(QCoreApplication.translate("HeardPage", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("HeardPage", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("HeardPage", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.theme_label.setText(QCoreApplication.translate("HeardPage", u"The&me", None))
#if QT_CONFIG(accessibility)
        self.theme_combo.setAccessibleName(QCoreApplication.translate("HeardPage", u"Theme", None))
#endif // QT_CONFIG(accessibility)
        self.sort_label.setText(QCoreApplication.translate("HeardPage", u"S&ort", None))
#if QT_CONFIG(accessibility)
        self.sort_combo.setAccessibleName(QCoreApplication.translate("HeardPage", u"Sort of comment", None))
#endif // QT_CONFIG(accessibility)
        self.import_button.setText(QCoreApplication.translate("HeardPage", u"&Bring in comments from a file\u2026", None))
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("HeardPage", u"A CSV or XLSX table", None))
#endif // QT_CONFIG(tooltip)
        self.count_label.setText("")
        self.more_button.setText(QCoreApplication.translate("HeardPage", u"Show mo&re", None))
#if QT_CONFIG(accessibility)
        self.heard_table.setAccessibleName(QCoreApplication.translate("HeardPage", u"What was said", None))
#endif // QT_CONFIG(accessibility)
        self.give_label.setText(QCoreApplication.translate("HeardPage", u"&Give a theme", None))
        self.give_edit.setPlaceholderText(QCoreApplication.translate("HeardPage", u"First letters", None))
        self.answer_button.setText(QCoreApplication.translate("HeardPage", u"&Answer these", None))
        self.untheme_button.setText(QCoreApplication.translate("HeardPage", u"Take its theme a&way", None))
        self.quote_button.setText(QCoreApplication.translate("HeardPage", u"Choose as a &quote", None))
        self.risk_button.setText(QCoreApplication.translate("HeardPage", u"Mark as a ris&k", None))
        pass
    # retranslateUi

