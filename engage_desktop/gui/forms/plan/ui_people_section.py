# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from engage_desktop.gui.plan.record_list import RecordList
from engage_desktop.gui.sessions.check_lines import CheckLines

class Ui_PeopleSection(object):
    def setupUi(self, PeopleSection: QWidget) -> None:
        if not PeopleSection.objectName():
            PeopleSection.setObjectName(u"PeopleSection")
        self.outer_column = QVBoxLayout(PeopleSection)
        self.outer_column.setSpacing(0)
        self.outer_column.setObjectName(u"outer_column")
        self.outer_column.setContentsMargins(0, 0, 0, 0)
        self.section_scroll = QScrollArea(PeopleSection)
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
        self.reach_list = RecordList(self.section_contents)
        self.reach_list.setObjectName(u"reach_list")

        self.section_column.addWidget(self.reach_list)

        self.reached_card = QFrame(self.section_contents)
        self.reached_card.setObjectName(u"reached_card")
        self.reached_card.setVisible(False)
        self.reached_card.setProperty(u"role", u"card")
        self.reached_card_column = QVBoxLayout(self.reached_card)
        self.reached_card_column.setSpacing(8)
        self.reached_card_column.setObjectName(u"reached_card_column")
        self.reached_card_column.setContentsMargins(24, 20, 24, 20)
        self.reached_title = QLabel(self.reached_card)
        self.reached_title.setObjectName(u"reached_title")
        self.reached_title.setTextFormat(Qt.TextFormat.PlainText)
        self.reached_title.setWordWrap(True)
        self.reached_title.setProperty(u"role", u"section-title")

        self.reached_card_column.addWidget(self.reached_title)

        self.reached_lines = CheckLines(self.reached_card)
        self.reached_lines.setObjectName(u"reached_lines")

        self.reached_card_column.addWidget(self.reached_lines)


        self.section_column.addWidget(self.reached_card)

        self.barriers_list = RecordList(self.section_contents)
        self.barriers_list.setObjectName(u"barriers_list")

        self.section_column.addWidget(self.barriers_list)

        self.outreach_list = RecordList(self.section_contents)
        self.outreach_list.setObjectName(u"outreach_list")

        self.section_column.addWidget(self.outreach_list)

        self.relation_card = QFrame(self.section_contents)
        self.relation_card.setObjectName(u"relation_card")
        self.relation_card.setVisible(False)
        self.relation_card.setProperty(u"role", u"card")
        self.relation_card_column = QVBoxLayout(self.relation_card)
        self.relation_card_column.setSpacing(8)
        self.relation_card_column.setObjectName(u"relation_card_column")
        self.relation_card_column.setContentsMargins(24, 20, 24, 20)
        self.relation_title = QLabel(self.relation_card)
        self.relation_title.setObjectName(u"relation_title")
        self.relation_title.setTextFormat(Qt.TextFormat.PlainText)
        self.relation_title.setWordWrap(True)
        self.relation_title.setProperty(u"role", u"section-title")

        self.relation_card_column.addWidget(self.relation_title)

        self.relation_words = QLabel(self.relation_card)
        self.relation_words.setObjectName(u"relation_words")
        self.relation_words.setTextFormat(Qt.TextFormat.PlainText)
        self.relation_words.setWordWrap(True)
        self.relation_words.setProperty(u"role", u"soft")

        self.relation_card_column.addWidget(self.relation_words)

        self.relation_label = QLabel(self.relation_card)
        self.relation_label.setObjectName(u"relation_label")

        self.relation_card_column.addWidget(self.relation_label)

        self.relation_combo = QComboBox(self.relation_card)
        self.relation_combo.setObjectName(u"relation_combo")

        self.relation_card_column.addWidget(self.relation_combo)

        self.relation_problem = QLabel(self.relation_card)
        self.relation_problem.setObjectName(u"relation_problem")
        self.relation_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.relation_problem.setWordWrap(True)
        self.relation_problem.setVisible(False)
        self.relation_problem.setProperty(u"role", u"problem")

        self.relation_card_column.addWidget(self.relation_problem)

        self.relation_lines = CheckLines(self.relation_card)
        self.relation_lines.setObjectName(u"relation_lines")

        self.relation_card_column.addWidget(self.relation_lines)


        self.section_column.addWidget(self.relation_card)

        self.section_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.section_column.addItem(self.section_room)

        self.section_scroll.setWidget(self.section_contents)

        self.outer_column.addWidget(self.section_scroll)

#if QT_CONFIG(shortcut)
        self.relation_label.setBuddy(self.relation_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PeopleSection)

        QMetaObject.connectSlotsByName(PeopleSection)
    # setupUi

    def retranslateUi(self, PeopleSection: QWidget) -> None:
        self.reached_title.setText(QCoreApplication.translate("PeopleSection", u"What this reach plan lacks", None))
        self.relation_title.setText(QCoreApplication.translate("PeopleSection", u"What we and this group owe each other", None))
        self.relation_words.setText(QCoreApplication.translate("PeopleSection", u"Days and promises, never names.", None))
        self.relation_label.setText(QCoreApplication.translate("PeopleSection", u"&Group", None))
#if QT_CONFIG(accessibility)
        self.relation_combo.setAccessibleName(QCoreApplication.translate("PeopleSection", u"Group", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

