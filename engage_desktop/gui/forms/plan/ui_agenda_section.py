# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPlainTextEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.plan.record_list import RecordList

class Ui_AgendaSection(object):
    def setupUi(self, AgendaSection: QWidget) -> None:
        if not AgendaSection.objectName():
            AgendaSection.setObjectName(u"AgendaSection")
        self.outer_column = QVBoxLayout(AgendaSection)
        self.outer_column.setSpacing(0)
        self.outer_column.setObjectName(u"outer_column")
        self.outer_column.setContentsMargins(0, 0, 0, 0)
        self.section_scroll = QScrollArea(AgendaSection)
        self.section_scroll.setObjectName(u"section_scroll")
        self.section_scroll.setWidgetResizable(True)
        self.section_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.section_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.section_contents = QWidget()
        self.section_contents.setObjectName(u"section_contents")
        self.section_column = QVBoxLayout(self.section_contents)
        self.section_column.setSpacing(16)
        self.section_column.setObjectName(u"section_column")
        self.section_column.setContentsMargins(28, 16, 28, 24)
        self.agenda_list = RecordList(self.section_contents)
        self.agenda_list.setObjectName(u"agenda_list")

        self.section_column.addWidget(self.agenda_list)

        self.linked_card = QFrame(self.section_contents)
        self.linked_card.setObjectName(u"linked_card")
        self.linked_card.setVisible(False)
        self.linked_card.setProperty(u"role", u"card")
        self.linked_card_column = QVBoxLayout(self.linked_card)
        self.linked_card_column.setSpacing(8)
        self.linked_card_column.setObjectName(u"linked_card_column")
        self.linked_card_column.setContentsMargins(24, 20, 24, 20)
        self.linked_label = QLabel(self.linked_card)
        self.linked_label.setObjectName(u"linked_label")
        self.linked_label.setTextFormat(Qt.TextFormat.PlainText)
        self.linked_label.setWordWrap(True)
        self.linked_label.setProperty(u"role", u"soft")

        self.linked_card_column.addWidget(self.linked_label)


        self.section_column.addWidget(self.linked_card)

        self.rules_card = QFrame(self.section_contents)
        self.rules_card.setObjectName(u"rules_card")
        self.rules_card.setProperty(u"role", u"card")
        self.rules_card_column = QVBoxLayout(self.rules_card)
        self.rules_card_column.setSpacing(8)
        self.rules_card_column.setObjectName(u"rules_card_column")
        self.rules_card_column.setContentsMargins(24, 20, 24, 20)
        self.rules_title = QLabel(self.rules_card)
        self.rules_title.setObjectName(u"rules_title")
        self.rules_title.setTextFormat(Qt.TextFormat.PlainText)
        self.rules_title.setWordWrap(True)
        self.rules_title.setProperty(u"role", u"section-title")

        self.rules_card_column.addWidget(self.rules_title)

        self.rules_words = QLabel(self.rules_card)
        self.rules_words.setObjectName(u"rules_words")
        self.rules_words.setTextFormat(Qt.TextFormat.PlainText)
        self.rules_words.setWordWrap(True)
        self.rules_words.setProperty(u"role", u"soft")

        self.rules_card_column.addWidget(self.rules_words)

        self.ground_rules_label = QLabel(self.rules_card)
        self.ground_rules_label.setObjectName(u"ground_rules_label")

        self.rules_card_column.addWidget(self.ground_rules_label)

        self.ground_rules_edit = QPlainTextEdit(self.rules_card)
        self.ground_rules_edit.setObjectName(u"ground_rules_edit")
        self.ground_rules_edit.setTabChangesFocus(True)

        self.rules_card_column.addWidget(self.ground_rules_edit)

        self.ground_rules_problem = QLabel(self.rules_card)
        self.ground_rules_problem.setObjectName(u"ground_rules_problem")
        self.ground_rules_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.ground_rules_problem.setWordWrap(True)
        self.ground_rules_problem.setVisible(False)
        self.ground_rules_problem.setProperty(u"role", u"problem")

        self.rules_card_column.addWidget(self.ground_rules_problem)

        self.ground_rules_marks = QLabel(self.rules_card)
        self.ground_rules_marks.setObjectName(u"ground_rules_marks")
        self.ground_rules_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.ground_rules_marks.setWordWrap(True)
        self.ground_rules_marks.setVisible(False)
        self.ground_rules_marks.setProperty(u"role", u"soft")

        self.rules_card_column.addWidget(self.ground_rules_marks)


        self.section_column.addWidget(self.rules_card)

        self.section_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.section_column.addItem(self.section_room)

        self.section_scroll.setWidget(self.section_contents)

        self.outer_column.addWidget(self.section_scroll)

#if QT_CONFIG(shortcut)
        self.ground_rules_label.setBuddy(self.ground_rules_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AgendaSection)

        QMetaObject.connectSlotsByName(AgendaSection)
    # setupUi

    def retranslateUi(self, AgendaSection: QWidget) -> None:
        self.rules_title.setText(QCoreApplication.translate("AgendaSection", u"Ground rules", None))
        self.rules_words.setText(QCoreApplication.translate("AgendaSection", u"They print with the agenda.", None))
        self.ground_rules_label.setText(QCoreApplication.translate("AgendaSection", u"What &do people agree with each other?", None))
        pass
    # retranslateUi

