# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pulse_kiosk.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_PulseKiosk(object):
    def setupUi(self, PulseKiosk: QWidget) -> None:
        if not PulseKiosk.objectName():
            PulseKiosk.setObjectName(u"PulseKiosk")
        PulseKiosk.setProperty(u"role", u"sheet")
        self.kiosk_column = QVBoxLayout(PulseKiosk)
        self.kiosk_column.setSpacing(8)
        self.kiosk_column.setObjectName(u"kiosk_column")
        self.kiosk_column.setContentsMargins(0, 0, 0, 0)
        self.kiosk_stack = QStackedWidget(PulseKiosk)
        self.kiosk_stack.setObjectName(u"kiosk_stack")
        self.before_place = QWidget()
        self.before_place.setObjectName(u"before_place")
        self.before_column = QVBoxLayout(self.before_place)
        self.before_column.setSpacing(16)
        self.before_column.setObjectName(u"before_column")
        self.before_column.setContentsMargins(64, 24, 64, 24)
        self.before_spring_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.before_column.addItem(self.before_spring_1)

        self.before_title = QLabel(self.before_place)
        self.before_title.setObjectName(u"before_title")
        self.before_title.setTextFormat(Qt.TextFormat.PlainText)
        self.before_title.setWordWrap(True)
        self.before_title.setProperty(u"role", u"section-title")

        self.before_column.addWidget(self.before_title)

        self.before_words_label = QLabel(self.before_place)
        self.before_words_label.setObjectName(u"before_words_label")
        self.before_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.before_words_label.setWordWrap(True)

        self.before_column.addWidget(self.before_words_label)

        self.code_label = QLabel(self.before_place)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setWordWrap(True)
        self.code_label.setProperty(u"role", u"page-title")

        self.before_column.addWidget(self.code_label)

        self.before_line = QWidget(self.before_place)
        self.before_line.setObjectName(u"before_line")
        self.begin_button = QPushButton(self.before_line)
        self.begin_button.setObjectName(u"begin_button")
        self.begin_button.setProperty(u"role", u"primary")
        self.begin_button.setProperty(u"touch", True)
        self.not_now_button = QPushButton(self.before_line)
        self.not_now_button.setObjectName(u"not_now_button")
        self.not_now_button.setProperty(u"touch", True)

        self.before_column.addWidget(self.before_line)

        self.before_spring_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.before_column.addItem(self.before_spring_2)

        self.kiosk_stack.addWidget(self.before_place)
        self.question_place = QWidget()
        self.question_place.setObjectName(u"question_place")
        self.question_outer = QVBoxLayout(self.question_place)
        self.question_outer.setSpacing(8)
        self.question_outer.setObjectName(u"question_outer")
        self.question_outer.setContentsMargins(0, 0, 0, 0)
        self.question_scroll = QScrollArea(self.question_place)
        self.question_scroll.setObjectName(u"question_scroll")
        self.question_scroll.setWidgetResizable(True)
        self.question_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.question_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.question_contents = QWidget()
        self.question_contents.setObjectName(u"question_contents")
        self.question_column = QVBoxLayout(self.question_contents)
        self.question_column.setSpacing(20)
        self.question_column.setObjectName(u"question_column")
        self.question_column.setContentsMargins(48, 32, 48, 16)
        self.place_label = QLabel(self.question_contents)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(True)
        self.place_label.setProperty(u"role", u"soft")

        self.question_column.addWidget(self.place_label)

        self.question_label = QLabel(self.question_contents)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setWordWrap(True)
        self.question_label.setProperty(u"role", u"page-title")

        self.question_column.addWidget(self.question_label)

        self.answers_place = QWidget(self.question_contents)
        self.answers_place.setObjectName(u"answers_place")
        self.answers_grid = QGridLayout(self.answers_place)
        self.answers_grid.setSpacing(12)
        self.answers_grid.setObjectName(u"answers_grid")
        self.answers_grid.setContentsMargins(0, 0, 0, 0)

        self.question_column.addWidget(self.answers_place)

        self.question_line = QWidget(self.question_contents)
        self.question_line.setObjectName(u"question_line")
        self.earlier_button = QPushButton(self.question_line)
        self.earlier_button.setObjectName(u"earlier_button")
        self.earlier_button.setProperty(u"picture", u"back")
        self.earlier_button.setProperty(u"touch", True)
        self.skip_button = QPushButton(self.question_line)
        self.skip_button.setObjectName(u"skip_button")
        self.skip_button.setProperty(u"touch", True)

        self.question_column.addWidget(self.question_line)

        self.question_spring_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.question_column.addItem(self.question_spring_2)

        self.question_scroll.setWidget(self.question_contents)

        self.question_outer.addWidget(self.question_scroll)

        self.kiosk_stack.addWidget(self.question_place)
        self.thanks_place = QWidget()
        self.thanks_place.setObjectName(u"thanks_place")
        self.thanks_column = QVBoxLayout(self.thanks_place)
        self.thanks_column.setSpacing(16)
        self.thanks_column.setObjectName(u"thanks_column")
        self.thanks_column.setContentsMargins(64, 24, 64, 24)
        self.thanks_spring_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.thanks_column.addItem(self.thanks_spring_1)

        self.thanks_title = QLabel(self.thanks_place)
        self.thanks_title.setObjectName(u"thanks_title")
        self.thanks_title.setTextFormat(Qt.TextFormat.PlainText)
        self.thanks_title.setWordWrap(True)
        self.thanks_title.setProperty(u"role", u"page-title")

        self.thanks_column.addWidget(self.thanks_title)

        self.thanks_words_label = QLabel(self.thanks_place)
        self.thanks_words_label.setObjectName(u"thanks_words_label")
        self.thanks_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.thanks_words_label.setWordWrap(True)

        self.thanks_column.addWidget(self.thanks_words_label)

        self.thanks_line = QWidget(self.thanks_place)
        self.thanks_line.setObjectName(u"thanks_line")
        self.next_person_button = QPushButton(self.thanks_line)
        self.next_person_button.setObjectName(u"next_person_button")
        self.next_person_button.setProperty(u"role", u"primary")
        self.next_person_button.setProperty(u"touch", True)

        self.thanks_column.addWidget(self.thanks_line)

        self.thanks_spring_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.thanks_column.addItem(self.thanks_spring_2)

        self.kiosk_stack.addWidget(self.thanks_place)
        self.back_place = QWidget()
        self.back_place.setObjectName(u"back_place")
        self.back_column = QVBoxLayout(self.back_place)
        self.back_column.setSpacing(12)
        self.back_column.setObjectName(u"back_column")
        self.back_column.setContentsMargins(64, 24, 64, 24)
        self.back_spring_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.back_column.addItem(self.back_spring_1)

        self.back_title = QLabel(self.back_place)
        self.back_title.setObjectName(u"back_title")
        self.back_title.setTextFormat(Qt.TextFormat.PlainText)
        self.back_title.setWordWrap(True)
        self.back_title.setProperty(u"role", u"section-title")

        self.back_column.addWidget(self.back_title)

        self.back_code_label = QLabel(self.back_place)
        self.back_code_label.setObjectName(u"back_code_label")
        self.back_code_label.setWordWrap(True)

        self.back_column.addWidget(self.back_code_label)

        self.back_code_edit = QLineEdit(self.back_place)
        self.back_code_edit.setObjectName(u"back_code_edit")
        self.back_code_edit.setProperty(u"touch", True)

        self.back_column.addWidget(self.back_code_edit)

        self.back_problem = QLabel(self.back_place)
        self.back_problem.setObjectName(u"back_problem")
        self.back_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.back_problem.setWordWrap(True)
        self.back_problem.setProperty(u"role", u"problem")

        self.back_column.addWidget(self.back_problem)

        self.back_line = QWidget(self.back_place)
        self.back_line.setObjectName(u"back_line")
        self.stay_button = QPushButton(self.back_line)
        self.stay_button.setObjectName(u"stay_button")
        self.stay_button.setProperty(u"role", u"primary")
        self.stay_button.setProperty(u"touch", True)
        self.leave_button = QPushButton(self.back_line)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setProperty(u"touch", True)

        self.back_column.addWidget(self.back_line)

        self.back_spring_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.back_column.addItem(self.back_spring_2)

        self.kiosk_stack.addWidget(self.back_place)

        self.kiosk_column.addWidget(self.kiosk_stack)

        self.kiosk_foot = QWidget(PulseKiosk)
        self.kiosk_foot.setObjectName(u"kiosk_foot")
        self.kiosk_foot_row = QHBoxLayout(self.kiosk_foot)
        self.kiosk_foot_row.setSpacing(8)
        self.kiosk_foot_row.setObjectName(u"kiosk_foot_row")
        self.kiosk_foot_row.setContentsMargins(64, 8, 64, 16)
        self.foot_label = QLabel(self.kiosk_foot)
        self.foot_label.setObjectName(u"foot_label")
        self.foot_label.setTextFormat(Qt.TextFormat.PlainText)
        self.foot_label.setWordWrap(True)
        self.foot_label.setProperty(u"role", u"soft")

        self.kiosk_foot_row.addWidget(self.foot_label)


        self.kiosk_column.addWidget(self.kiosk_foot)

#if QT_CONFIG(shortcut)
        self.back_code_label.setBuddy(self.back_code_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.begin_button, self.not_now_button)
        QWidget.setTabOrder(self.not_now_button, self.earlier_button)
        QWidget.setTabOrder(self.earlier_button, self.skip_button)
        QWidget.setTabOrder(self.skip_button, self.next_person_button)
        QWidget.setTabOrder(self.next_person_button, self.back_code_edit)
        QWidget.setTabOrder(self.back_code_edit, self.stay_button)
        QWidget.setTabOrder(self.stay_button, self.leave_button)

        self.retranslateUi(PulseKiosk)

        QMetaObject.connectSlotsByName(PulseKiosk)
    # setupUi

    def retranslateUi(self, PulseKiosk: QWidget) -> None:
        PulseKiosk.setWindowTitle(QCoreApplication.translate("PulseKiosk", u"How was it?", None))
        self.before_title.setText(QCoreApplication.translate("PulseKiosk", u"For you, before you hand it over", None))
        self.begin_button.setText(QCoreApplication.translate("PulseKiosk", u"&Begin the questions", None))
        self.not_now_button.setText(QCoreApplication.translate("PulseKiosk", u"&Not now", None))
        self.earlier_button.setText(QCoreApplication.translate("PulseKiosk", u"&Go back one", None))
        self.skip_button.setText(QCoreApplication.translate("PulseKiosk", u"&Leave this one out", None))
        self.thanks_title.setText(QCoreApplication.translate("PulseKiosk", u"Thank you.", None))
        self.next_person_button.setText(QCoreApplication.translate("PulseKiosk", u"The &next person can begin", None))
        self.back_title.setText(QCoreApplication.translate("PulseKiosk", u"For the person who runs the session", None))
        self.back_code_label.setText(QCoreApplication.translate("PulseKiosk", u"The &four figures that you were shown", None))
        self.stay_button.setText(QCoreApplication.translate("PulseKiosk", u"Go &on with the questions", None))
        self.leave_button.setText(QCoreApplication.translate("PulseKiosk", u"&Take the laptop back", None))
        self.foot_label.setText(QCoreApplication.translate("PulseKiosk", u"No name is kept with your answers. Where only a few people answer, someone may still guess which are yours.", None))
    # retranslateUi

