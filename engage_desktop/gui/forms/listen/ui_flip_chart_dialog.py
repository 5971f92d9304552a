# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'flip_chart_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_FlipChartDialog(object):
    def setupUi(self, FlipChartDialog: QWidget) -> None:
        if not FlipChartDialog.objectName():
            FlipChartDialog.setObjectName(u"FlipChartDialog")
        FlipChartDialog.setProperty(u"role", u"sheet")
        self.flip_chart_column = QVBoxLayout(FlipChartDialog)
        self.flip_chart_column.setSpacing(12)
        self.flip_chart_column.setObjectName(u"flip_chart_column")
        self.flip_chart_column.setContentsMargins(24, 20, 24, 20)
        self.flip_chart_scroll = QScrollArea(FlipChartDialog)
        self.flip_chart_scroll.setObjectName(u"flip_chart_scroll")
        self.flip_chart_scroll.setWidgetResizable(True)
        self.flip_chart_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.flip_chart_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.flip_chart_contents = QWidget()
        self.flip_chart_contents.setObjectName(u"flip_chart_contents")
        self.flip_chart_contents_column = QVBoxLayout(self.flip_chart_contents)
        self.flip_chart_contents_column.setSpacing(12)
        self.flip_chart_contents_column.setObjectName(u"flip_chart_contents_column")
        self.flip_chart_contents_column.setContentsMargins(2, 2, 2, 2)
        self.flip_chart_title_label = QLabel(self.flip_chart_contents)
        self.flip_chart_title_label.setObjectName(u"flip_chart_title_label")
        self.flip_chart_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.flip_chart_title_label.setWordWrap(True)
        self.flip_chart_title_label.setProperty(u"role", u"section-title")

        self.flip_chart_contents_column.addWidget(self.flip_chart_title_label)

        self.flip_chart_words_label = QLabel(self.flip_chart_contents)
        self.flip_chart_words_label.setObjectName(u"flip_chart_words_label")
        self.flip_chart_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.flip_chart_words_label.setWordWrap(True)
        self.flip_chart_words_label.setProperty(u"role", u"soft")

        self.flip_chart_contents_column.addWidget(self.flip_chart_words_label)

        self.notice_bar = MessageBar(self.flip_chart_contents)
        self.notice_bar.setObjectName(u"notice_bar")

        self.flip_chart_contents_column.addWidget(self.notice_bar)

        self.lines_label = QLabel(self.flip_chart_contents)
        self.lines_label.setObjectName(u"lines_label")
        self.lines_label.setWordWrap(True)

        self.flip_chart_contents_column.addWidget(self.lines_label)

        self.lines_edit = QPlainTextEdit(self.flip_chart_contents)
        self.lines_edit.setObjectName(u"lines_edit")
        self.lines_edit.setTabChangesFocus(True)

        self.flip_chart_contents_column.addWidget(self.lines_edit)

        self.lines_problem = QLabel(self.flip_chart_contents)
        self.lines_problem.setObjectName(u"lines_problem")
        self.lines_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.lines_problem.setWordWrap(True)
        self.lines_problem.setProperty(u"role", u"problem")

        self.flip_chart_contents_column.addWidget(self.lines_problem)

        self.count_label = QLabel(self.flip_chart_contents)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"strong")

        self.flip_chart_contents_column.addWidget(self.count_label)

        self.about_place = QWidget(self.flip_chart_contents)
        self.about_place.setObjectName(u"about_place")
        self.about_grid = QGridLayout(self.about_place)
        self.about_grid.setSpacing(12)
        self.about_grid.setObjectName(u"about_grid")
        self.about_grid.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.about_place)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setWordWrap(False)

        self.about_grid.addWidget(self.source_label, 0, 0, 1, 1)

        self.source_edit = QLineEdit(self.about_place)
        self.source_edit.setObjectName(u"source_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.source_edit.sizePolicy().hasHeightForWidth())
        self.source_edit.setSizePolicy(sizePolicy)

        self.about_grid.addWidget(self.source_edit, 0, 1, 1, 1)

        self.question_label = QLabel(self.about_place)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setWordWrap(False)

        self.about_grid.addWidget(self.question_label, 1, 0, 1, 1)

        self.question_combo = QComboBox(self.about_place)
        self.question_combo.setObjectName(u"question_combo")

        self.about_grid.addWidget(self.question_combo, 1, 1, 1, 1)

        self.kind_label = QLabel(self.about_place)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(False)

        self.about_grid.addWidget(self.kind_label, 2, 0, 1, 1)

        self.kind_combo = QComboBox(self.about_place)
        self.kind_combo.setObjectName(u"kind_combo")

        self.about_grid.addWidget(self.kind_combo, 2, 1, 1, 1)


        self.flip_chart_contents_column.addWidget(self.about_place)

        self.flip_chart_scroll.setWidget(self.flip_chart_contents)

        self.flip_chart_column.addWidget(self.flip_chart_scroll)

        self.buttons_place = QWidget(FlipChartDialog)
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

        self.add_button = QPushButton(self.buttons_place)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"primary")
        self.add_button.setProperty(u"picture", u"saved")

        self.buttons_row.addWidget(self.add_button)


        self.flip_chart_column.addWidget(self.buttons_place)

#if QT_CONFIG(shortcut)
        self.lines_label.setBuddy(self.lines_edit)
        self.source_label.setBuddy(self.source_edit)
        self.question_label.setBuddy(self.question_combo)
        self.kind_label.setBuddy(self.kind_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lines_edit, self.source_edit)
        QWidget.setTabOrder(self.source_edit, self.question_combo)
        QWidget.setTabOrder(self.question_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.add_button)

        self.retranslateUi(FlipChartDialog)

        QMetaObject.connectSlotsByName(FlipChartDialog)
    # setupUi

    def retranslateUi(self, FlipChartDialog: QWidget) -> None:
        FlipChartDialog.setWindowTitle(QCoreApplication.translate("FlipChartDialog", u"Enter a flip chart", None))
        self.flip_chart_title_label.setText(QCoreApplication.translate("FlipChartDialog", u"Enter a flip chart or a table\u2019s notes", None))
        self.flip_chart_words_label.setText(QCoreApplication.translate("FlipChartDialog", u"One comment on each line. Dashes, dots and numbers in front are left out.", None))
        self.lines_label.setText(QCoreApplication.translate("FlipChartDialog", u"&Lines", None))
        self.lines_problem.setText("")
        self.count_label.setText("")
        self.source_label.setText(QCoreApplication.translate("FlipChartDialog", u"&Where it comes from", None))
        self.source_edit.setPlaceholderText(QCoreApplication.translate("FlipChartDialog", u"Table 3, sheet 2", None))
        self.question_label.setText(QCoreApplication.translate("FlipChartDialog", u"&Question", None))
#if QT_CONFIG(accessibility)
        self.question_combo.setAccessibleName(QCoreApplication.translate("FlipChartDialog", u"Question", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("FlipChartDialog", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("FlipChartDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("FlipChartDialog", u"&Not now", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("FlipChartDialog", u"Esc: what you typed is kept", None))
#endif // QT_CONFIG(tooltip)
        self.add_button.setText(QCoreApplication.translate("FlipChartDialog", u"&Add the comments", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("FlipChartDialog", u"Ctrl+Enter", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

