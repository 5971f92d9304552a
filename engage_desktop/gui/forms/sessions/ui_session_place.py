# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_place.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget)

from engage_desktop.gui.sessions.steady import (SteadyHead, SteadyStack)
from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.widgets.one_line import OneLineLabel

class Ui_SessionPlace(object):
    def setupUi(self, SessionPlace: QWidget) -> None:
        if not SessionPlace.objectName():
            SessionPlace.setObjectName(u"SessionPlace")
        self.session_place_column = QVBoxLayout(SessionPlace)
        self.session_place_column.setSpacing(0)
        self.session_place_column.setObjectName(u"session_place_column")
        self.session_place_column.setContentsMargins(0, 0, 0, 0)
        self.session_head = SteadyHead(SessionPlace)
        self.session_head.setObjectName(u"session_head")
        self.session_head_column = QVBoxLayout(self.session_head)
        self.session_head_column.setSpacing(6)
        self.session_head_column.setObjectName(u"session_head_column")
        self.session_head_column.setContentsMargins(28, 20, 28, 0)
        self.title_line = QWidget(self.session_head)
        self.title_line.setObjectName(u"title_line")
        self.session_title_label = OneLineLabel(self.title_line)
        self.session_title_label.setObjectName(u"session_title_label")
        self.session_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.session_title_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.session_title_label.sizePolicy().hasHeightForWidth())
        self.session_title_label.setSizePolicy(sizePolicy)
        self.session_title_label.setProperty(u"role", u"page-title")

        self.session_head_column.addWidget(self.title_line)

        self.facts_line = QWidget(self.session_head)
        self.facts_line.setObjectName(u"facts_line")
        self.when_label = QLabel(self.facts_line)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setTextFormat(Qt.TextFormat.PlainText)
        self.when_label.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.when_label.sizePolicy().hasHeightForWidth())
        self.when_label.setSizePolicy(sizePolicy)
        self.when_label.setProperty(u"role", u"soft")
        self.state_chip = Chip(self.facts_line)
        self.state_chip.setObjectName(u"state_chip")
        self.records_chip = Chip(self.facts_line)
        self.records_chip.setObjectName(u"records_chip")

        self.session_head_column.addWidget(self.facts_line)

        self.involvement_line = QWidget(self.session_head)
        self.involvement_line.setObjectName(u"involvement_line")
        self.involvement_chip = Chip(self.involvement_line)
        self.involvement_chip.setObjectName(u"involvement_chip")
        self.influence_label = QLabel(self.involvement_line)
        self.influence_label.setObjectName(u"influence_label")
        self.influence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.influence_label.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.influence_label.sizePolicy().hasHeightForWidth())
        self.influence_label.setSizePolicy(sizePolicy)

        self.session_head_column.addWidget(self.involvement_line)

        self.steps_bar = QWidget(self.session_head)
        self.steps_bar.setObjectName(u"steps_bar")

        self.session_head_column.addWidget(self.steps_bar)


        self.session_place_column.addWidget(self.session_head)

        self.head_rule = QFrame(SessionPlace)
        self.head_rule.setObjectName(u"head_rule")
        self.head_rule.setProperty(u"role", u"rule")

        self.session_place_column.addWidget(self.head_rule)

        self.steps_stack = SteadyStack(SessionPlace)
        self.steps_stack.setObjectName(u"steps_stack")

        self.session_place_column.addWidget(self.steps_stack)


        self.retranslateUi(SessionPlace)

        QMetaObject.connectSlotsByName(SessionPlace)
    # setupUi

    def retranslateUi(self, SessionPlace: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.state_chip.setAccessibleName(QCoreApplication.translate("SessionPlace", u"State of the session", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.records_chip.setAccessibleName(QCoreApplication.translate("SessionPlace", u"State of its records", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.involvement_chip.setAccessibleName(QCoreApplication.translate("SessionPlace", u"Type of involvement", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.steps_bar.setAccessibleName(QCoreApplication.translate("SessionPlace", u"Steps of the session", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

