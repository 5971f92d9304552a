# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'team_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.settings.few_lines import FewLines
from engage_desktop.gui.widgets.chip import Chip

class Ui_TeamSection(object):
    def setupUi(self, TeamSection: QWidget) -> None:
        if not TeamSection.objectName():
            TeamSection.setObjectName(u"TeamSection")
        TeamSection.setProperty(u"role", u"card")
        self.team_section_column = QVBoxLayout(TeamSection)
        self.team_section_column.setSpacing(8)
        self.team_section_column.setObjectName(u"team_section_column")
        self.team_section_column.setContentsMargins(24, 20, 24, 20)
        self.team_title_label = QLabel(TeamSection)
        self.team_title_label.setObjectName(u"team_title_label")
        self.team_title_label.setProperty(u"role", u"section-title")
        self.team_title_label.setWordWrap(True)

        self.team_section_column.addWidget(self.team_title_label)

        self.team_words_label = QLabel(TeamSection)
        self.team_words_label.setObjectName(u"team_words_label")
        self.team_words_label.setProperty(u"role", u"soft")
        self.team_words_label.setWordWrap(True)

        self.team_section_column.addWidget(self.team_words_label)

        self.name_label = QLabel(TeamSection)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.team_section_column.addWidget(self.name_label)

        self.name_edit = QLineEdit(TeamSection)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(400)

        self.team_section_column.addWidget(self.name_edit)

        self.name_problem = QLabel(TeamSection)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"role", u"problem")
        self.name_problem.setText(u"")
        self.name_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.name_problem.setWordWrap(True)

        self.team_section_column.addWidget(self.name_problem)

        self.contact_label = QLabel(TeamSection)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setWordWrap(True)

        self.team_section_column.addWidget(self.contact_label)

        self.contact_edit = FewLines(TeamSection)
        self.contact_edit.setObjectName(u"contact_edit")
        self.contact_edit.setTabChangesFocus(True)

        self.team_section_column.addWidget(self.contact_edit)

        self.complaints_label = QLabel(TeamSection)
        self.complaints_label.setObjectName(u"complaints_label")
        self.complaints_label.setWordWrap(True)

        self.team_section_column.addWidget(self.complaints_label)

        self.complaints_edit = FewLines(TeamSection)
        self.complaints_edit.setObjectName(u"complaints_edit")
        self.complaints_edit.setTabChangesFocus(True)

        self.team_section_column.addWidget(self.complaints_edit)

        self.partners_label = QLabel(TeamSection)
        self.partners_label.setObjectName(u"partners_label")
        self.partners_label.setWordWrap(True)

        self.team_section_column.addWidget(self.partners_label)

        self.partners_edit = FewLines(TeamSection)
        self.partners_edit.setObjectName(u"partners_edit")
        self.partners_edit.setTabChangesFocus(True)

        self.team_section_column.addWidget(self.partners_edit)

        self.partners_hint = QLabel(TeamSection)
        self.partners_hint.setObjectName(u"partners_hint")
        self.partners_hint.setProperty(u"role", u"small")
        self.partners_hint.setWordWrap(True)

        self.team_section_column.addWidget(self.partners_hint)

        self.team_row = QHBoxLayout()
        self.team_row.setSpacing(12)
        self.team_row.setObjectName(u"team_row")
        self.save_button = QPushButton(TeamSection)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.team_row.addWidget(self.save_button)

        self.team_chip = Chip(TeamSection)
        self.team_chip.setObjectName(u"team_chip")

        self.team_row.addWidget(self.team_chip)

        self.team_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.team_row.addItem(self.team_gap)


        self.team_section_column.addLayout(self.team_row)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.contact_label.setBuddy(self.contact_edit)
        self.complaints_label.setBuddy(self.complaints_edit)
        self.partners_label.setBuddy(self.partners_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.complaints_edit)
        QWidget.setTabOrder(self.complaints_edit, self.partners_edit)
        QWidget.setTabOrder(self.partners_edit, self.save_button)

        self.retranslateUi(TeamSection)

        QMetaObject.connectSlotsByName(TeamSection)
    # setupUi

    def retranslateUi(self, TeamSection: QWidget) -> None:
        self.team_title_label.setText(QCoreApplication.translate("TeamSection", u"Your team", None))
        self.team_words_label.setText(QCoreApplication.translate("TeamSection", u"These words stand on receipts, notices and summaries.", None))
        self.name_label.setText(QCoreApplication.translate("TeamSection", u"&Name", None))
        self.contact_label.setText(QCoreApplication.translate("TeamSection", u"How people can &contact the team", None))
        self.complaints_label.setText(QCoreApplication.translate("TeamSection", u"How people can com&plain", None))
        self.partners_label.setText(QCoreApplication.translate("TeamSection", u"Partners you may share with, &one a line", None))
        self.partners_hint.setText(QCoreApplication.translate("TeamSection", u"People are asked about each partner by name.", None))
        self.save_button.setText(QCoreApplication.translate("TeamSection", u"Save the &team's details", None))
        pass
    # retranslateUi

