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

class Ui_HeardPage(object):
    def setupUi(self, HeardPage: QWidget) -> None:
        if not HeardPage.objectName():
            HeardPage.setObjectName(u"HeardPage")
        self.heard_page_column = QVBoxLayout(HeardPage)
        self.heard_page_column.setSpacing(0)
        self.heard_page_column.setObjectName(u"heard_page_column")
        self.heard_page_column.setContentsMargins(0, 0, 0, 0)
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

        self.search_edit = QLineEdit(self.heard_contents)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setProperty(u"role", u"big-field")

        self.heard_column.addWidget(self.search_edit)

        self.filter_line = QWidget(self.heard_contents)
        self.filter_line.setObjectName(u"filter_line")
        self.session_label = QLabel(self.filter_line)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setWordWrap(False)
        self.session_combo = QComboBox(self.filter_line)
        self.session_combo.setObjectName(u"session_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.session_combo.sizePolicy().hasHeightForWidth())
        self.session_combo.setSizePolicy(sizePolicy)
        self.kind_label = QLabel(self.filter_line)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(False)
        self.kind_combo = QComboBox(self.filter_line)
        self.kind_combo.setObjectName(u"kind_combo")
        self.import_button = QPushButton(self.filter_line)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"picture", u"import")

        self.heard_column.addWidget(self.filter_line)

        self.count_line = QWidget(self.heard_contents)
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

        self.heard_column.addWidget(self.count_line)

        self.heard_table = CommentTable(self.heard_contents)
        self.heard_table.setObjectName(u"heard_table")

        self.heard_column.addWidget(self.heard_table)

        self.empty_state = EmptyState(self.heard_contents)
        self.empty_state.setObjectName(u"empty_state")

        self.heard_column.addWidget(self.empty_state)

        self.heard_column.setStretch(4, 1)
        self.heard_column.setStretch(5, 1)
        self.heard_scroll.setWidget(self.heard_contents)

        self.heard_page_column.addWidget(self.heard_scroll)

#if QT_CONFIG(shortcut)
        self.session_label.setBuddy(self.session_combo)
        self.kind_label.setBuddy(self.kind_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.session_combo)
        QWidget.setTabOrder(self.session_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.import_button)
        QWidget.setTabOrder(self.import_button, self.more_button)
        QWidget.setTabOrder(self.more_button, self.heard_table)

        self.retranslateUi(HeardPage)

        QMetaObject.connectSlotsByName(HeardPage)
    # setupUi

    def retranslateUi(self, HeardPage: QWidget) -> None:
        self.title_label.setText(QCoreApplication.translate("HeardPage", u"What we heard", None))
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
        self.import_button.setText(QCoreApplication.translate("HeardPage", u"&Bring in comments from a file\u2026", None))
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("HeardPage", u"A CSV or XLSX table", None))
#endif // QT_CONFIG(tooltip)
        self.count_label.setText("")
        self.more_button.setText(QCoreApplication.translate("HeardPage", u"Show &more", None))
#if QT_CONFIG(accessibility)
        self.heard_table.setAccessibleName(QCoreApplication.translate("HeardPage", u"What was said", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

