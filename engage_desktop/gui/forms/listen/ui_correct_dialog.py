# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correct_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.listen.comment_edit import CommentEdit

class Ui_CorrectDialog(object):
    def setupUi(self, CorrectDialog: QWidget) -> None:
        if not CorrectDialog.objectName():
            CorrectDialog.setObjectName(u"CorrectDialog")
        CorrectDialog.setProperty(u"role", u"sheet")
        self.correct_column = QVBoxLayout(CorrectDialog)
        self.correct_column.setSpacing(12)
        self.correct_column.setObjectName(u"correct_column")
        self.correct_column.setContentsMargins(24, 20, 24, 20)
        self.correct_scroll = QScrollArea(CorrectDialog)
        self.correct_scroll.setObjectName(u"correct_scroll")
        self.correct_scroll.setWidgetResizable(True)
        self.correct_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.correct_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.correct_contents = QWidget()
        self.correct_contents.setObjectName(u"correct_contents")
        self.correct_contents_column = QVBoxLayout(self.correct_contents)
        self.correct_contents_column.setSpacing(12)
        self.correct_contents_column.setObjectName(u"correct_contents_column")
        self.correct_contents_column.setContentsMargins(2, 2, 2, 2)
        self.correct_title_label = QLabel(self.correct_contents)
        self.correct_title_label.setObjectName(u"correct_title_label")
        self.correct_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.correct_title_label.setWordWrap(True)
        self.correct_title_label.setProperty(u"role", u"section-title")

        self.correct_contents_column.addWidget(self.correct_title_label)

        self.words_label = QLabel(self.correct_contents)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.correct_contents_column.addWidget(self.words_label)

        self.words_edit = CommentEdit(self.correct_contents)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setProperty(u"role", u"big-field")

        self.correct_contents_column.addWidget(self.words_edit)

        self.words_problem = QLabel(self.correct_contents)
        self.words_problem.setObjectName(u"words_problem")
        self.words_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.words_problem.setWordWrap(True)
        self.words_problem.setProperty(u"role", u"problem")

        self.correct_contents_column.addWidget(self.words_problem)

        self.how_place = QWidget(self.correct_contents)
        self.how_place.setObjectName(u"how_place")
        self.how_grid = QGridLayout(self.how_place)
        self.how_grid.setSpacing(12)
        self.how_grid.setObjectName(u"how_grid")
        self.how_grid.setContentsMargins(0, 0, 0, 0)
        self.question_label = QLabel(self.how_place)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setWordWrap(False)

        self.how_grid.addWidget(self.question_label, 0, 0, 1, 1)

        self.question_combo = QComboBox(self.how_place)
        self.question_combo.setObjectName(u"question_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.question_combo.sizePolicy().hasHeightForWidth())
        self.question_combo.setSizePolicy(sizePolicy)

        self.how_grid.addWidget(self.question_combo, 0, 1, 1, 1)

        self.kind_label = QLabel(self.how_place)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(False)

        self.how_grid.addWidget(self.kind_label, 1, 0, 1, 1)

        self.kind_combo = QComboBox(self.how_place)
        self.kind_combo.setObjectName(u"kind_combo")

        self.how_grid.addWidget(self.kind_combo, 1, 1, 1, 1)

        self.sort_label = QLabel(self.how_place)
        self.sort_label.setObjectName(u"sort_label")

        self.how_grid.addWidget(self.sort_label, 2, 0, 1, 1)

        self.sort_combo = QComboBox(self.how_place)
        self.sort_combo.setObjectName(u"sort_combo")

        self.how_grid.addWidget(self.sort_combo, 2, 1, 1, 1)

        self.reason_label = QLabel(self.how_place)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setWordWrap(False)

        self.how_grid.addWidget(self.reason_label, 3, 0, 1, 1)

        self.reason_edit = QLineEdit(self.how_place)
        self.reason_edit.setObjectName(u"reason_edit")

        self.how_grid.addWidget(self.reason_edit, 3, 1, 1, 1)


        self.correct_contents_column.addWidget(self.how_place)

        self.history_label = QLabel(self.correct_contents)
        self.history_label.setObjectName(u"history_label")
        self.history_label.setWordWrap(True)
        self.history_label.setProperty(u"role", u"strong")

        self.correct_contents_column.addWidget(self.history_label)

        self.history_list = QListWidget(self.correct_contents)
        self.history_list.setObjectName(u"history_list")
        self.history_list.setWordWrap(True)

        self.correct_contents_column.addWidget(self.history_list)

        self.correct_scroll.setWidget(self.correct_contents)

        self.correct_column.addWidget(self.correct_scroll)

        self.buttons_place = QWidget(CorrectDialog)
        self.buttons_place.setObjectName(u"buttons_place")
        self.buttons_row = QHBoxLayout(self.buttons_place)
        self.buttons_row.setSpacing(12)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_row_spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_row_spacer_1)

        self.cancel_button = QPushButton(self.buttons_place)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(self.buttons_place)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")
        self.save_button.setProperty(u"picture", u"saved")

        self.buttons_row.addWidget(self.save_button)


        self.correct_column.addWidget(self.buttons_place)

#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words_edit)
        self.question_label.setBuddy(self.question_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.sort_label.setBuddy(self.sort_combo)
        self.reason_label.setBuddy(self.reason_edit)
        self.history_label.setBuddy(self.history_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words_edit, self.question_combo)
        QWidget.setTabOrder(self.question_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.sort_combo)
        QWidget.setTabOrder(self.sort_combo, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.history_list)
        QWidget.setTabOrder(self.history_list, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(CorrectDialog)

        QMetaObject.connectSlotsByName(CorrectDialog)
    # setupUi

    def retranslateUi(self, CorrectDialog: QWidget) -> None:
        CorrectDialog.setWindowTitle(QCoreApplication.translate("CorrectDialog", u"Correct a comment", None))
        self.correct_title_label.setText(QCoreApplication.translate("CorrectDialog", u"Correct a comment", None))
        self.words_label.setText(QCoreApplication.translate("CorrectDialog", u"&Words as they should stand", None))
        self.words_problem.setText("")
        self.question_label.setText(QCoreApplication.translate("CorrectDialog", u"&Question", None))
#if QT_CONFIG(accessibility)
        self.question_combo.setAccessibleName(QCoreApplication.translate("CorrectDialog", u"Question", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("CorrectDialog", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("CorrectDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.sort_label.setText(QCoreApplication.translate("CorrectDialog", u"S&ort", None))
#if QT_CONFIG(accessibility)
        self.sort_combo.setAccessibleName(QCoreApplication.translate("CorrectDialog", u"Sort", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("CorrectDialog", u"&Why, if it helps", None))
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("CorrectDialog", u"Misheard, a typing mistake, a name to leave out \u2026", None))
        self.history_label.setText(QCoreApplication.translate("CorrectDialog", u"&History of this comment", None))
        self.cancel_button.setText(QCoreApplication.translate("CorrectDialog", u"&Leave it as it is", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("CorrectDialog", u"Esc", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("CorrectDialog", u"&Save the correction  Enter", None))
    # retranslateUi

