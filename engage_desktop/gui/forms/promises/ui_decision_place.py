# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decision_place.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QVBoxLayout, QWidget)

from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.widgets.chip import Chip

class Ui_DecisionPlace(object):
    def setupUi(self, DecisionPlace: QWidget) -> None:
        if not DecisionPlace.objectName():
            DecisionPlace.setObjectName(u"DecisionPlace")
        self.column = QVBoxLayout(DecisionPlace)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.back_line = QWidget(DecisionPlace)
        self.back_line.setObjectName(u"back_line")
        self.back_button = QPushButton(self.back_line)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")
        self.back_button.setProperty(u"picture", u"back")
        self.behind_chip = Chip(self.back_line)
        self.behind_chip.setObjectName(u"behind_chip")

        self.column.addWidget(self.back_line)

        self.decision_title_label = QLabel(DecisionPlace)
        self.decision_title_label.setObjectName(u"decision_title_label")
        self.decision_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_title_label.setWordWrap(True)
        self.decision_title_label.setProperty(u"role", u"section-title")

        self.column.addWidget(self.decision_title_label)

        self.chain_card = QFrame(DecisionPlace)
        self.chain_card.setObjectName(u"chain_card")
        self.chain_card.setProperty(u"role", u"card")
        self.chain_card_column = QVBoxLayout(self.chain_card)
        self.chain_card_column.setSpacing(8)
        self.chain_card_column.setObjectName(u"chain_card_column")
        self.chain_card_column.setContentsMargins(24, 20, 24, 20)
        self.chain_title = QLabel(self.chain_card)
        self.chain_title.setObjectName(u"chain_title")
        self.chain_title.setTextFormat(Qt.TextFormat.PlainText)
        self.chain_title.setWordWrap(True)
        self.chain_title.setProperty(u"role", u"section-title")

        self.chain_card_column.addWidget(self.chain_title)

        self.chain_label = QLabel(self.chain_card)
        self.chain_label.setObjectName(u"chain_label")
        self.chain_label.setTextFormat(Qt.TextFormat.PlainText)
        self.chain_label.setWordWrap(True)

        self.chain_card_column.addWidget(self.chain_label)

        self.chain_lines = CheckLines(self.chain_card)
        self.chain_lines.setObjectName(u"chain_lines")

        self.chain_card_column.addWidget(self.chain_lines)


        self.column.addWidget(self.chain_card)

        self.facts_card = QFrame(DecisionPlace)
        self.facts_card.setObjectName(u"facts_card")
        self.facts_card.setProperty(u"role", u"card")
        self.facts_card_column = QVBoxLayout(self.facts_card)
        self.facts_card_column.setSpacing(8)
        self.facts_card_column.setObjectName(u"facts_card_column")
        self.facts_card_column.setContentsMargins(24, 20, 24, 20)
        self.facts_title = QLabel(self.facts_card)
        self.facts_title.setObjectName(u"facts_title")
        self.facts_title.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_title.setWordWrap(True)
        self.facts_title.setProperty(u"role", u"section-title")

        self.facts_card_column.addWidget(self.facts_title)

        self.fact_lines = CheckLines(self.facts_card)
        self.fact_lines.setObjectName(u"fact_lines")

        self.facts_card_column.addWidget(self.fact_lines)


        self.column.addWidget(self.facts_card)

        self.rest_card = QFrame(DecisionPlace)
        self.rest_card.setObjectName(u"rest_card")
        self.rest_card.setProperty(u"role", u"card")
        self.rest_card_column = QVBoxLayout(self.rest_card)
        self.rest_card_column.setSpacing(8)
        self.rest_card_column.setObjectName(u"rest_card_column")
        self.rest_card_column.setContentsMargins(24, 20, 24, 20)
        self.rest_title = QLabel(self.rest_card)
        self.rest_title.setObjectName(u"rest_title")
        self.rest_title.setTextFormat(Qt.TextFormat.PlainText)
        self.rest_title.setWordWrap(True)
        self.rest_title.setProperty(u"role", u"section-title")

        self.rest_card_column.addWidget(self.rest_title)

        self.response_label = QLabel(self.rest_card)
        self.response_label.setObjectName(u"response_label")
        self.response_label.setWordWrap(True)

        self.rest_card_column.addWidget(self.response_label)

        self.response_combo = QComboBox(self.rest_card)
        self.response_combo.setObjectName(u"response_combo")

        self.rest_card_column.addWidget(self.response_combo)

        self.response_problem = QLabel(self.rest_card)
        self.response_problem.setObjectName(u"response_problem")
        self.response_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.response_problem.setWordWrap(True)
        self.response_problem.setVisible(False)
        self.response_problem.setProperty(u"role", u"problem")

        self.rest_card_column.addWidget(self.response_problem)

        self.rest_line = QWidget(self.rest_card)
        self.rest_line.setObjectName(u"rest_line")
        self.rest_button = QPushButton(self.rest_line)
        self.rest_button.setObjectName(u"rest_button")
        self.rest_button.setProperty(u"picture", u"add")

        self.rest_card_column.addWidget(self.rest_line)


        self.column.addWidget(self.rest_card)

        self.record_card = QFrame(DecisionPlace)
        self.record_card.setObjectName(u"record_card")
        self.record_card.setProperty(u"role", u"card")
        self.record_card_column = QVBoxLayout(self.record_card)
        self.record_card_column.setSpacing(8)
        self.record_card_column.setObjectName(u"record_card_column")
        self.record_card_column.setContentsMargins(24, 20, 24, 20)
        self.rests_label = QLabel(self.record_card)
        self.rests_label.setObjectName(u"rests_label")
        self.rests_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rests_label.setWordWrap(True)
        self.rests_label.setProperty(u"role", u"soft")

        self.record_card_column.addWidget(self.rests_label)

        self.text_label = QLabel(self.record_card)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setWordWrap(True)

        self.record_card_column.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(self.record_card)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)

        self.record_card_column.addWidget(self.text_edit)

        self.text_problem = QLabel(self.record_card)
        self.text_problem.setObjectName(u"text_problem")
        self.text_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.text_problem.setWordWrap(True)
        self.text_problem.setVisible(False)
        self.text_problem.setProperty(u"role", u"problem")

        self.record_card_column.addWidget(self.text_problem)

        self.text_marks = QLabel(self.record_card)
        self.text_marks.setObjectName(u"text_marks")
        self.text_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.text_marks.setWordWrap(True)
        self.text_marks.setVisible(False)
        self.text_marks.setProperty(u"role", u"problem")

        self.record_card_column.addWidget(self.text_marks)

        self.decided_by_label = QLabel(self.record_card)
        self.decided_by_label.setObjectName(u"decided_by_label")
        self.decided_by_label.setWordWrap(True)

        self.record_card_column.addWidget(self.decided_by_label)

        self.decided_by_edit = QLineEdit(self.record_card)
        self.decided_by_edit.setObjectName(u"decided_by_edit")
        self.decided_by_edit.setMaxLength(400)

        self.record_card_column.addWidget(self.decided_by_edit)

        self.decided_by_problem = QLabel(self.record_card)
        self.decided_by_problem.setObjectName(u"decided_by_problem")
        self.decided_by_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_by_problem.setWordWrap(True)
        self.decided_by_problem.setVisible(False)
        self.decided_by_problem.setProperty(u"role", u"problem")

        self.record_card_column.addWidget(self.decided_by_problem)

        self.decided_with_label = QLabel(self.record_card)
        self.decided_with_label.setObjectName(u"decided_with_label")
        self.decided_with_label.setWordWrap(True)

        self.record_card_column.addWidget(self.decided_with_label)

        self.decided_with_combo = QComboBox(self.record_card)
        self.decided_with_combo.setObjectName(u"decided_with_combo")

        self.record_card_column.addWidget(self.decided_with_combo)

        self.decided_with_problem = QLabel(self.record_card)
        self.decided_with_problem.setObjectName(u"decided_with_problem")
        self.decided_with_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_with_problem.setWordWrap(True)
        self.decided_with_problem.setVisible(False)
        self.decided_with_problem.setProperty(u"role", u"problem")

        self.record_card_column.addWidget(self.decided_with_problem)

        self.how_label = QLabel(self.record_card)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setWordWrap(True)

        self.record_card_column.addWidget(self.how_label)

        self.how_edit = QPlainTextEdit(self.record_card)
        self.how_edit.setObjectName(u"how_edit")
        self.how_edit.setTabChangesFocus(True)

        self.record_card_column.addWidget(self.how_edit)

        self.how_problem = QLabel(self.record_card)
        self.how_problem.setObjectName(u"how_problem")
        self.how_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.how_problem.setWordWrap(True)
        self.how_problem.setVisible(False)
        self.how_problem.setProperty(u"role", u"problem")

        self.record_card_column.addWidget(self.how_problem)

        self.how_marks = QLabel(self.record_card)
        self.how_marks.setObjectName(u"how_marks")
        self.how_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.how_marks.setWordWrap(True)
        self.how_marks.setVisible(False)
        self.how_marks.setProperty(u"role", u"problem")

        self.record_card_column.addWidget(self.how_marks)

        self.in_room_label = QLabel(self.record_card)
        self.in_room_label.setObjectName(u"in_room_label")
        self.in_room_label.setWordWrap(True)

        self.record_card_column.addWidget(self.in_room_label)

        self.in_room_edit = QPlainTextEdit(self.record_card)
        self.in_room_edit.setObjectName(u"in_room_edit")
        self.in_room_edit.setTabChangesFocus(True)

        self.record_card_column.addWidget(self.in_room_edit)

        self.in_room_problem = QLabel(self.record_card)
        self.in_room_problem.setObjectName(u"in_room_problem")
        self.in_room_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.in_room_problem.setWordWrap(True)
        self.in_room_problem.setVisible(False)
        self.in_room_problem.setProperty(u"role", u"problem")

        self.record_card_column.addWidget(self.in_room_problem)

        self.in_room_marks = QLabel(self.record_card)
        self.in_room_marks.setObjectName(u"in_room_marks")
        self.in_room_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.in_room_marks.setWordWrap(True)
        self.in_room_marks.setVisible(False)
        self.in_room_marks.setProperty(u"role", u"problem")

        self.record_card_column.addWidget(self.in_room_marks)

        self.interests_label = QLabel(self.record_card)
        self.interests_label.setObjectName(u"interests_label")
        self.interests_label.setWordWrap(True)

        self.record_card_column.addWidget(self.interests_label)

        self.interests_edit = QPlainTextEdit(self.record_card)
        self.interests_edit.setObjectName(u"interests_edit")
        self.interests_edit.setTabChangesFocus(True)

        self.record_card_column.addWidget(self.interests_edit)

        self.interests_problem = QLabel(self.record_card)
        self.interests_problem.setObjectName(u"interests_problem")
        self.interests_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.interests_problem.setWordWrap(True)
        self.interests_problem.setVisible(False)
        self.interests_problem.setProperty(u"role", u"problem")

        self.record_card_column.addWidget(self.interests_problem)

        self.interests_marks = QLabel(self.record_card)
        self.interests_marks.setObjectName(u"interests_marks")
        self.interests_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.interests_marks.setWordWrap(True)
        self.interests_marks.setVisible(False)
        self.interests_marks.setProperty(u"role", u"problem")

        self.record_card_column.addWidget(self.interests_marks)

        self.on_label = QLabel(self.record_card)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setWordWrap(True)

        self.record_card_column.addWidget(self.on_label)

        self.on_edit = QLineEdit(self.record_card)
        self.on_edit.setObjectName(u"on_edit")
        self.on_edit.setMaxLength(400)

        self.record_card_column.addWidget(self.on_edit)

        self.on_problem = QLabel(self.record_card)
        self.on_problem.setObjectName(u"on_problem")
        self.on_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.on_problem.setWordWrap(True)
        self.on_problem.setVisible(False)
        self.on_problem.setProperty(u"role", u"problem")

        self.record_card_column.addWidget(self.on_problem)

        self.session_label = QLabel(self.record_card)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setWordWrap(True)

        self.record_card_column.addWidget(self.session_label)

        self.session_combo = QComboBox(self.record_card)
        self.session_combo.setObjectName(u"session_combo")

        self.record_card_column.addWidget(self.session_combo)

        self.session_problem = QLabel(self.record_card)
        self.session_problem.setObjectName(u"session_problem")
        self.session_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.session_problem.setWordWrap(True)
        self.session_problem.setVisible(False)
        self.session_problem.setProperty(u"role", u"problem")

        self.record_card_column.addWidget(self.session_problem)

        self.record_line = QWidget(self.record_card)
        self.record_line.setObjectName(u"record_line")
        self.record_button = QPushButton(self.record_line)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setProperty(u"role", u"primary")
        self.record_button.setProperty(u"picture", u"tick")

        self.record_card_column.addWidget(self.record_line)


        self.column.addWidget(self.record_card)

#if QT_CONFIG(shortcut)
        self.response_label.setBuddy(self.response_combo)
        self.text_label.setBuddy(self.text_edit)
        self.decided_by_label.setBuddy(self.decided_by_edit)
        self.decided_with_label.setBuddy(self.decided_with_combo)
        self.how_label.setBuddy(self.how_edit)
        self.in_room_label.setBuddy(self.in_room_edit)
        self.interests_label.setBuddy(self.interests_edit)
        self.on_label.setBuddy(self.on_edit)
        self.session_label.setBuddy(self.session_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.back_button, self.response_combo)
        QWidget.setTabOrder(self.response_combo, self.rest_button)
        QWidget.setTabOrder(self.rest_button, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.decided_by_edit)
        QWidget.setTabOrder(self.decided_by_edit, self.decided_with_combo)
        QWidget.setTabOrder(self.decided_with_combo, self.how_edit)
        QWidget.setTabOrder(self.how_edit, self.in_room_edit)
        QWidget.setTabOrder(self.in_room_edit, self.interests_edit)
        QWidget.setTabOrder(self.interests_edit, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.session_combo)
        QWidget.setTabOrder(self.session_combo, self.record_button)

        self.retranslateUi(DecisionPlace)

        QMetaObject.connectSlotsByName(DecisionPlace)
    # setupUi

    def retranslateUi(self, DecisionPlace: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("DecisionPlace", u"Back", None))
        self.chain_title.setText(QCoreApplication.translate("DecisionPlace", u"What it rests on", None))
        self.facts_title.setText(QCoreApplication.translate("DecisionPlace", u"How it was decided", None))
        self.rest_title.setText(QCoreApplication.translate("DecisionPlace", u"Link a response", None))
        self.response_label.setText(QCoreApplication.translate("DecisionPlace", u"&Rest it on a response", None))
#if QT_CONFIG(accessibility)
        self.response_combo.setAccessibleName(QCoreApplication.translate("DecisionPlace", u"Rest it on a response", None))
#endif // QT_CONFIG(accessibility)
        self.rest_button.setText(QCoreApplication.translate("DecisionPlace", u"Rest it on &this", None))
        self.text_label.setText(QCoreApplication.translate("DecisionPlace", u"What was &decided", None))
        self.decided_by_label.setText(QCoreApplication.translate("DecisionPlace", u"Who &decided", None))
        self.decided_with_label.setText(QCoreApplication.translate("DecisionPlace", u"&With whom", None))
#if QT_CONFIG(accessibility)
        self.decided_with_combo.setAccessibleName(QCoreApplication.translate("DecisionPlace", u"With whom", None))
#endif // QT_CONFIG(accessibility)
        self.how_label.setText(QCoreApplication.translate("DecisionPlace", u"H&ow it was decided", None))
        self.in_room_label.setText(QCoreApplication.translate("DecisionPlace", u"Who was in the &room", None))
        self.interests_label.setText(QCoreApplication.translate("DecisionPlace", u"&Interests declared (write \u201cnone\u201d if there were none)", None))
        self.on_label.setText(QCoreApplication.translate("DecisionPlace", u"On which da&y", None))
        self.session_label.setText(QCoreApplication.translate("DecisionPlace", u"&Session", None))
#if QT_CONFIG(accessibility)
        self.session_combo.setAccessibleName(QCoreApplication.translate("DecisionPlace", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.record_button.setText(QCoreApplication.translate("DecisionPlace", u"&Keep the decision", None))
        pass
    # retranslateUi

