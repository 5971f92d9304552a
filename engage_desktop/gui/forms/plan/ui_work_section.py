# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'work_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.plan.record_list import RecordList

class Ui_WorkSection(object):
    def setupUi(self, WorkSection: QWidget) -> None:
        if not WorkSection.objectName():
            WorkSection.setObjectName(u"WorkSection")
        self.outer_column = QVBoxLayout(WorkSection)
        self.outer_column.setSpacing(0)
        self.outer_column.setObjectName(u"outer_column")
        self.outer_column.setContentsMargins(0, 0, 0, 0)
        self.section_scroll = QScrollArea(WorkSection)
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
        self.lead_card = QFrame(self.section_contents)
        self.lead_card.setObjectName(u"lead_card")
        self.lead_card.setProperty(u"role", u"card")
        self.lead_card_column = QVBoxLayout(self.lead_card)
        self.lead_card_column.setSpacing(8)
        self.lead_card_column.setObjectName(u"lead_card_column")
        self.lead_card_column.setContentsMargins(24, 20, 24, 20)
        self.lead_title = QLabel(self.lead_card)
        self.lead_title.setObjectName(u"lead_title")
        self.lead_title.setTextFormat(Qt.TextFormat.PlainText)
        self.lead_title.setWordWrap(True)
        self.lead_title.setProperty(u"role", u"section-title")

        self.lead_card_column.addWidget(self.lead_title)

        self.lead_line = QWidget(self.lead_card)
        self.lead_line.setObjectName(u"lead_line")
        self.lead_group = QWidget(self.lead_line)
        self.lead_group.setObjectName(u"lead_group")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.lead_group.sizePolicy().hasHeightForWidth())
        self.lead_group.setSizePolicy(sizePolicy)
        self.lead_column = QVBoxLayout(self.lead_group)
        self.lead_column.setSpacing(6)
        self.lead_column.setObjectName(u"lead_column")
        self.lead_column.setContentsMargins(0, 0, 0, 0)
        self.lead_label = QLabel(self.lead_group)
        self.lead_label.setObjectName(u"lead_label")

        self.lead_column.addWidget(self.lead_label)

        self.lead_edit = QLineEdit(self.lead_group)
        self.lead_edit.setObjectName(u"lead_edit")
        self.lead_edit.setMaxLength(400)

        self.lead_column.addWidget(self.lead_edit)

        self.lead_problem = QLabel(self.lead_group)
        self.lead_problem.setObjectName(u"lead_problem")
        self.lead_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.lead_problem.setWordWrap(True)
        self.lead_problem.setVisible(False)
        self.lead_problem.setProperty(u"role", u"problem")

        self.lead_column.addWidget(self.lead_problem)

        self.lead_role_group = QWidget(self.lead_line)
        self.lead_role_group.setObjectName(u"lead_role_group")
        sizePolicy.setHeightForWidth(self.lead_role_group.sizePolicy().hasHeightForWidth())
        self.lead_role_group.setSizePolicy(sizePolicy)
        self.lead_role_column = QVBoxLayout(self.lead_role_group)
        self.lead_role_column.setSpacing(6)
        self.lead_role_column.setObjectName(u"lead_role_column")
        self.lead_role_column.setContentsMargins(0, 0, 0, 0)
        self.lead_role_label = QLabel(self.lead_role_group)
        self.lead_role_label.setObjectName(u"lead_role_label")

        self.lead_role_column.addWidget(self.lead_role_label)

        self.lead_role_combo = QComboBox(self.lead_role_group)
        self.lead_role_combo.setObjectName(u"lead_role_combo")

        self.lead_role_column.addWidget(self.lead_role_combo)

        self.lead_role_problem = QLabel(self.lead_role_group)
        self.lead_role_problem.setObjectName(u"lead_role_problem")
        self.lead_role_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.lead_role_problem.setWordWrap(True)
        self.lead_role_problem.setVisible(False)
        self.lead_role_problem.setProperty(u"role", u"problem")

        self.lead_role_column.addWidget(self.lead_role_problem)


        self.lead_card_column.addWidget(self.lead_line)

        self.lead_words = QLabel(self.lead_card)
        self.lead_words.setObjectName(u"lead_words")
        self.lead_words.setTextFormat(Qt.TextFormat.PlainText)
        self.lead_words.setWordWrap(True)
        self.lead_words.setProperty(u"role", u"small")

        self.lead_card_column.addWidget(self.lead_words)

        self.hosts_line = QWidget(self.lead_card)
        self.hosts_line.setObjectName(u"hosts_line")
        self.facilitator_group = QWidget(self.hosts_line)
        self.facilitator_group.setObjectName(u"facilitator_group")
        sizePolicy.setHeightForWidth(self.facilitator_group.sizePolicy().hasHeightForWidth())
        self.facilitator_group.setSizePolicy(sizePolicy)
        self.facilitator_column = QVBoxLayout(self.facilitator_group)
        self.facilitator_column.setSpacing(6)
        self.facilitator_column.setObjectName(u"facilitator_column")
        self.facilitator_column.setContentsMargins(0, 0, 0, 0)
        self.facilitator_label = QLabel(self.facilitator_group)
        self.facilitator_label.setObjectName(u"facilitator_label")

        self.facilitator_column.addWidget(self.facilitator_label)

        self.facilitator_edit = QLineEdit(self.facilitator_group)
        self.facilitator_edit.setObjectName(u"facilitator_edit")
        self.facilitator_edit.setMaxLength(400)

        self.facilitator_column.addWidget(self.facilitator_edit)

        self.facilitator_problem = QLabel(self.facilitator_group)
        self.facilitator_problem.setObjectName(u"facilitator_problem")
        self.facilitator_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.facilitator_problem.setWordWrap(True)
        self.facilitator_problem.setVisible(False)
        self.facilitator_problem.setProperty(u"role", u"problem")

        self.facilitator_column.addWidget(self.facilitator_problem)

        self.effort_minutes_group = QWidget(self.hosts_line)
        self.effort_minutes_group.setObjectName(u"effort_minutes_group")
        sizePolicy.setHeightForWidth(self.effort_minutes_group.sizePolicy().hasHeightForWidth())
        self.effort_minutes_group.setSizePolicy(sizePolicy)
        self.effort_minutes_column = QVBoxLayout(self.effort_minutes_group)
        self.effort_minutes_column.setSpacing(6)
        self.effort_minutes_column.setObjectName(u"effort_minutes_column")
        self.effort_minutes_column.setContentsMargins(0, 0, 0, 0)
        self.effort_minutes_label = QLabel(self.effort_minutes_group)
        self.effort_minutes_label.setObjectName(u"effort_minutes_label")

        self.effort_minutes_column.addWidget(self.effort_minutes_label)

        self.effort_minutes_edit = QLineEdit(self.effort_minutes_group)
        self.effort_minutes_edit.setObjectName(u"effort_minutes_edit")
        self.effort_minutes_edit.setMaxLength(40)

        self.effort_minutes_column.addWidget(self.effort_minutes_edit)

        self.effort_minutes_problem = QLabel(self.effort_minutes_group)
        self.effort_minutes_problem.setObjectName(u"effort_minutes_problem")
        self.effort_minutes_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.effort_minutes_problem.setWordWrap(True)
        self.effort_minutes_problem.setVisible(False)
        self.effort_minutes_problem.setProperty(u"role", u"problem")

        self.effort_minutes_column.addWidget(self.effort_minutes_problem)


        self.lead_card_column.addWidget(self.hosts_line)

        self.contact_label = QLabel(self.lead_card)
        self.contact_label.setObjectName(u"contact_label")

        self.lead_card_column.addWidget(self.contact_label)

        self.contact_edit = QPlainTextEdit(self.lead_card)
        self.contact_edit.setObjectName(u"contact_edit")
        self.contact_edit.setTabChangesFocus(True)

        self.lead_card_column.addWidget(self.contact_edit)

        self.contact_problem = QLabel(self.lead_card)
        self.contact_problem.setObjectName(u"contact_problem")
        self.contact_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_problem.setWordWrap(True)
        self.contact_problem.setVisible(False)
        self.contact_problem.setProperty(u"role", u"problem")

        self.lead_card_column.addWidget(self.contact_problem)


        self.section_column.addWidget(self.lead_card)

        self.costs_list = RecordList(self.section_contents)
        self.costs_list.setObjectName(u"costs_list")

        self.section_column.addWidget(self.costs_list)

        self.total_card = QFrame(self.section_contents)
        self.total_card.setObjectName(u"total_card")
        self.total_card.setVisible(False)
        self.total_card.setProperty(u"role", u"card")
        self.total_card_column = QVBoxLayout(self.total_card)
        self.total_card_column.setSpacing(8)
        self.total_card_column.setObjectName(u"total_card_column")
        self.total_card_column.setContentsMargins(24, 20, 24, 20)
        self.total_label = QLabel(self.total_card)
        self.total_label.setObjectName(u"total_label")
        self.total_label.setTextFormat(Qt.TextFormat.PlainText)
        self.total_label.setWordWrap(True)
        self.total_label.setProperty(u"role", u"soft")

        self.total_card_column.addWidget(self.total_label)


        self.section_column.addWidget(self.total_card)

        self.section_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.section_column.addItem(self.section_room)

        self.section_scroll.setWidget(self.section_contents)

        self.outer_column.addWidget(self.section_scroll)

#if QT_CONFIG(shortcut)
        self.lead_label.setBuddy(self.lead_edit)
        self.lead_role_label.setBuddy(self.lead_role_combo)
        self.facilitator_label.setBuddy(self.facilitator_edit)
        self.effort_minutes_label.setBuddy(self.effort_minutes_edit)
        self.contact_label.setBuddy(self.contact_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lead_edit, self.lead_role_combo)
        QWidget.setTabOrder(self.lead_role_combo, self.facilitator_edit)
        QWidget.setTabOrder(self.facilitator_edit, self.effort_minutes_edit)
        QWidget.setTabOrder(self.effort_minutes_edit, self.contact_edit)

        self.retranslateUi(WorkSection)

        QMetaObject.connectSlotsByName(WorkSection)
    # setupUi

    def retranslateUi(self, WorkSection: QWidget) -> None:
        self.lead_title.setText(QCoreApplication.translate("WorkSection", u"Who leads", None))
        self.lead_label.setText(QCoreApplication.translate("WorkSection", u"&Lead", None))
        self.lead_role_label.setText(QCoreApplication.translate("WorkSection", u"&Their role", None))
#if QT_CONFIG(accessibility)
        self.lead_role_combo.setAccessibleName(QCoreApplication.translate("WorkSection", u"Their role", None))
#endif // QT_CONFIG(accessibility)
        self.facilitator_label.setText(QCoreApplication.translate("WorkSection", u"&Facilitator", None))
        self.effort_minutes_label.setText(QCoreApplication.translate("WorkSection", u"&Work planned for reaching people", None))
        self.contact_label.setText(QCoreApplication.translate("WorkSection", u"Whom can people ask? &Phone, post and email are printed.", None))
        pass
    # retranslateUi

