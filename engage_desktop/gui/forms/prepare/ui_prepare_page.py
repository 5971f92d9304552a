# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prepare_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget, QVBoxLayout, QWidget)

from engage_desktop.gui.close.print_preview import PrintPreview
from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_PreparePage(object):
    def setupUi(self, PreparePage: QWidget) -> None:
        if not PreparePage.objectName():
            PreparePage.setObjectName(u"PreparePage")
        self.prepare_page_column = QVBoxLayout(PreparePage)
        self.prepare_page_column.setSpacing(0)
        self.prepare_page_column.setObjectName(u"prepare_page_column")
        self.prepare_page_column.setContentsMargins(0, 0, 0, 0)
        self.message_place = QVBoxLayout()
        self.message_place.setObjectName(u"message_place")
        self.message_place.setContentsMargins(28, 8, 28, 0)
        self.message_bar = MessageBar(PreparePage)
        self.message_bar.setObjectName(u"message_bar")

        self.message_place.addWidget(self.message_bar)


        self.prepare_page_column.addLayout(self.message_place)

        self.prepare_stack = QStackedWidget(PreparePage)
        self.prepare_stack.setObjectName(u"prepare_stack")
        self.preparing_place = QWidget()
        self.preparing_place.setObjectName(u"preparing_place")
        self.preparing_column = QVBoxLayout(self.preparing_place)
        self.preparing_column.setSpacing(0)
        self.preparing_column.setObjectName(u"preparing_column")
        self.preparing_column.setContentsMargins(0, 0, 0, 0)
        self.prepare_scroll = QScrollArea(self.preparing_place)
        self.prepare_scroll.setObjectName(u"prepare_scroll")
        self.prepare_scroll.setWidgetResizable(True)
        self.prepare_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.prepare_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.prepare_scroll_contents = QWidget()
        self.prepare_scroll_contents.setObjectName(u"prepare_scroll_contents")
        self.prepare_scroll_column = QVBoxLayout(self.prepare_scroll_contents)
        self.prepare_scroll_column.setSpacing(16)
        self.prepare_scroll_column.setObjectName(u"prepare_scroll_column")
        self.prepare_scroll_column.setContentsMargins(28, 16, 28, 24)
        self.ready_card = QFrame(self.prepare_scroll_contents)
        self.ready_card.setObjectName(u"ready_card")
        self.ready_card.setProperty(u"role", u"card")
        self.ready_card_column = QVBoxLayout(self.ready_card)
        self.ready_card_column.setSpacing(12)
        self.ready_card_column.setObjectName(u"ready_card_column")
        self.ready_card_column.setContentsMargins(24, 20, 24, 20)
        self.ready_title_label = QLabel(self.ready_card)
        self.ready_title_label.setObjectName(u"ready_title_label")
        self.ready_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ready_title_label.setWordWrap(True)
        self.ready_title_label.setProperty(u"role", u"section-title")

        self.ready_card_column.addWidget(self.ready_title_label)

        self.ready_words_label = QLabel(self.ready_card)
        self.ready_words_label.setObjectName(u"ready_words_label")
        self.ready_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ready_words_label.setWordWrap(True)
        self.ready_words_label.setProperty(u"role", u"soft")

        self.ready_card_column.addWidget(self.ready_words_label)

        self.ready_lines = CheckLines(self.ready_card)
        self.ready_lines.setObjectName(u"ready_lines")

        self.ready_card_column.addWidget(self.ready_lines)

        self.ready_acts_line = QWidget(self.ready_card)
        self.ready_acts_line.setObjectName(u"ready_acts_line")
        self.backup_button = QPushButton(self.ready_acts_line)
        self.backup_button.setObjectName(u"backup_button")
        self.backup_button.setProperty(u"picture", u"saved")
        self.again_button = QPushButton(self.ready_acts_line)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setProperty(u"role", u"quiet")
        self.again_button.setProperty(u"picture", u"redo")

        self.ready_card_column.addWidget(self.ready_acts_line)


        self.prepare_scroll_column.addWidget(self.ready_card)

        self.paper_card = QFrame(self.prepare_scroll_contents)
        self.paper_card.setObjectName(u"paper_card")
        self.paper_card.setProperty(u"role", u"card")
        self.paper_card_column = QVBoxLayout(self.paper_card)
        self.paper_card_column.setSpacing(12)
        self.paper_card_column.setObjectName(u"paper_card_column")
        self.paper_card_column.setContentsMargins(24, 20, 24, 20)
        self.paper_title_label = QLabel(self.paper_card)
        self.paper_title_label.setObjectName(u"paper_title_label")
        self.paper_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_title_label.setWordWrap(True)
        self.paper_title_label.setProperty(u"role", u"section-title")

        self.paper_card_column.addWidget(self.paper_title_label)

        self.paper_words_label = QLabel(self.paper_card)
        self.paper_words_label.setObjectName(u"paper_words_label")
        self.paper_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_words_label.setWordWrap(True)
        self.paper_words_label.setProperty(u"role", u"soft")

        self.paper_card_column.addWidget(self.paper_words_label)

        self.pack_label = QLabel(self.paper_card)
        self.pack_label.setObjectName(u"pack_label")
        self.pack_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pack_label.setWordWrap(True)
        self.pack_label.setProperty(u"role", u"strong")

        self.paper_card_column.addWidget(self.pack_label)

        self.pack_line = QWidget(self.paper_card)
        self.pack_line.setObjectName(u"pack_line")

        self.paper_card_column.addWidget(self.pack_line)

        self.poster_label = QLabel(self.paper_card)
        self.poster_label.setObjectName(u"poster_label")
        self.poster_label.setTextFormat(Qt.TextFormat.PlainText)
        self.poster_label.setWordWrap(True)
        self.poster_label.setProperty(u"role", u"strong")

        self.paper_card_column.addWidget(self.poster_label)

        self.poster_line = QWidget(self.paper_card)
        self.poster_line.setObjectName(u"poster_line")

        self.paper_card_column.addWidget(self.poster_line)

        self.cards_label = QLabel(self.paper_card)
        self.cards_label.setObjectName(u"cards_label")

        self.paper_card_column.addWidget(self.cards_label)

        self.cards_spin = QSpinBox(self.paper_card)
        self.cards_spin.setObjectName(u"cards_spin")
        self.cards_spin.setMinimum(1)
        self.cards_spin.setMaximum(200)
        self.cards_spin.setValue(40)

        self.paper_card_column.addWidget(self.cards_spin, 0, Qt.AlignmentFlag.AlignLeft)

        self.paper_acts_line = QWidget(self.paper_card)
        self.paper_acts_line.setObjectName(u"paper_acts_line")
        self.sign_in_button = QPushButton(self.paper_acts_line)
        self.sign_in_button.setObjectName(u"sign_in_button")
        self.sign_in_button.setProperty(u"picture", u"sheet")

        self.paper_card_column.addWidget(self.paper_acts_line)


        self.prepare_scroll_column.addWidget(self.paper_card)

        self.leave_out_card = QFrame(self.prepare_scroll_contents)
        self.leave_out_card.setObjectName(u"leave_out_card")
        self.leave_out_card.setProperty(u"role", u"card")
        self.leave_out_column = QVBoxLayout(self.leave_out_card)
        self.leave_out_column.setSpacing(8)
        self.leave_out_column.setObjectName(u"leave_out_column")
        self.leave_out_column.setContentsMargins(24, 20, 24, 20)
        self.leave_out_title = QLabel(self.leave_out_card)
        self.leave_out_title.setObjectName(u"leave_out_title")
        self.leave_out_title.setTextFormat(Qt.TextFormat.PlainText)
        self.leave_out_title.setWordWrap(True)
        self.leave_out_title.setProperty(u"role", u"section-title")

        self.leave_out_column.addWidget(self.leave_out_title)

        self.leave_out_words = QLabel(self.leave_out_card)
        self.leave_out_words.setObjectName(u"leave_out_words")
        self.leave_out_words.setTextFormat(Qt.TextFormat.PlainText)
        self.leave_out_words.setWordWrap(True)
        self.leave_out_words.setProperty(u"role", u"soft")

        self.leave_out_column.addWidget(self.leave_out_words)

        self.skipped_lines = CheckLines(self.leave_out_card)
        self.skipped_lines.setObjectName(u"skipped_lines")

        self.leave_out_column.addWidget(self.skipped_lines)

        self.step_label = QLabel(self.leave_out_card)
        self.step_label.setObjectName(u"step_label")

        self.leave_out_column.addWidget(self.step_label)

        self.step_combo = QComboBox(self.leave_out_card)
        self.step_combo.setObjectName(u"step_combo")

        self.leave_out_column.addWidget(self.step_combo)

        self.step_reason_label = QLabel(self.leave_out_card)
        self.step_reason_label.setObjectName(u"step_reason_label")

        self.leave_out_column.addWidget(self.step_reason_label)

        self.step_reason_edit = QLineEdit(self.leave_out_card)
        self.step_reason_edit.setObjectName(u"step_reason_edit")
        self.step_reason_edit.setMaxLength(400)

        self.leave_out_column.addWidget(self.step_reason_edit)

        self.step_reason_problem = QLabel(self.leave_out_card)
        self.step_reason_problem.setObjectName(u"step_reason_problem")
        self.step_reason_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.step_reason_problem.setWordWrap(True)
        self.step_reason_problem.setVisible(False)
        self.step_reason_problem.setProperty(u"role", u"problem")

        self.leave_out_column.addWidget(self.step_reason_problem)

        self.step_reason_marks = QLabel(self.leave_out_card)
        self.step_reason_marks.setObjectName(u"step_reason_marks")
        self.step_reason_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.step_reason_marks.setWordWrap(True)
        self.step_reason_marks.setVisible(False)
        self.step_reason_marks.setProperty(u"role", u"problem")

        self.leave_out_column.addWidget(self.step_reason_marks)

        self.leave_out_line = QWidget(self.leave_out_card)
        self.leave_out_line.setObjectName(u"leave_out_line")
        self.leave_out_button = QPushButton(self.leave_out_line)
        self.leave_out_button.setObjectName(u"leave_out_button")

        self.leave_out_column.addWidget(self.leave_out_line)


        self.prepare_scroll_column.addWidget(self.leave_out_card)

        self.room_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.prepare_scroll_column.addItem(self.room_2)

        self.prepare_scroll.setWidget(self.prepare_scroll_contents)

        self.preparing_column.addWidget(self.prepare_scroll)

        self.prepare_stack.addWidget(self.preparing_place)
        self.preview_place = PrintPreview()
        self.preview_place.setObjectName(u"preview_place")
        self.prepare_stack.addWidget(self.preview_place)

        self.prepare_page_column.addWidget(self.prepare_stack)

#if QT_CONFIG(shortcut)
        self.cards_label.setBuddy(self.cards_spin)
        self.step_label.setBuddy(self.step_combo)
        self.step_reason_label.setBuddy(self.step_reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.backup_button, self.again_button)
        QWidget.setTabOrder(self.again_button, self.cards_spin)
        QWidget.setTabOrder(self.cards_spin, self.sign_in_button)
        QWidget.setTabOrder(self.sign_in_button, self.step_combo)
        QWidget.setTabOrder(self.step_combo, self.step_reason_edit)
        QWidget.setTabOrder(self.step_reason_edit, self.leave_out_button)

        self.retranslateUi(PreparePage)

        QMetaObject.connectSlotsByName(PreparePage)
    # setupUi

    def retranslateUi(self, PreparePage: QWidget) -> None:
        self.ready_title_label.setText(QCoreApplication.translate("PreparePage", u"Is everything ready?", None))
        self.ready_words_label.setText(QCoreApplication.translate("PreparePage", u"This is worked out from your records and this laptop. There is nothing to tick.", None))
        self.backup_button.setText(QCoreApplication.translate("PreparePage", u"Make a &backup now", None))
        self.again_button.setText(QCoreApplication.translate("PreparePage", u"&Look again", None))
        self.paper_title_label.setText(QCoreApplication.translate("PreparePage", u"Paper, for when the laptop cannot be used", None))
        self.paper_words_label.setText(QCoreApplication.translate("PreparePage", u"Print these before you leave. Each card has a code, so that typing it in later is quick.", None))
        self.pack_label.setText(QCoreApplication.translate("PreparePage", u"The paper pack", None))
        self.poster_label.setText(QCoreApplication.translate("PreparePage", u"To put up before the session", None))
        self.cards_label.setText(QCoreApplication.translate("PreparePage", u"For &how many people", None))
        self.sign_in_button.setText(QCoreApplication.translate("PreparePage", u"&Sign-in cards", None))
        self.leave_out_title.setText(QCoreApplication.translate("PreparePage", u"Leave a step out", None))
        self.leave_out_words.setText(QCoreApplication.translate("PreparePage", u"Not every session needs every step. What is left out is kept with its reason, and shown.", None))
        self.step_label.setText(QCoreApplication.translate("PreparePage", u"Whi&ch step?", None))
#if QT_CONFIG(accessibility)
        self.step_combo.setAccessibleName(QCoreApplication.translate("PreparePage", u"Which step?", None))
#endif // QT_CONFIG(accessibility)
        self.step_reason_label.setText(QCoreApplication.translate("PreparePage", u"&Why is it not needed?", None))
        self.leave_out_button.setText(QCoreApplication.translate("PreparePage", u"Leave it &out", None))
        pass
    # retranslateUi

