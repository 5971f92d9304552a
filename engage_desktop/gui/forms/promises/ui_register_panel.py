# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.promises.wrapped_rows import WrappedRows
from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.widgets.empty_state import EmptyState

class Ui_RegisterPanel(object):
    def setupUi(self, RegisterPanel: QWidget) -> None:
        if not RegisterPanel.objectName():
            RegisterPanel.setObjectName(u"RegisterPanel")
        self.column = QVBoxLayout(RegisterPanel)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.state_line = QWidget(RegisterPanel)
        self.state_line.setObjectName(u"state_line")
        self.overdue_chip = Chip(self.state_line)
        self.overdue_chip.setObjectName(u"overdue_chip")
        self.open_chip = Chip(self.state_line)
        self.open_chip.setObjectName(u"open_chip")
        self.told_chip = Chip(self.state_line)
        self.told_chip.setObjectName(u"told_chip")

        self.column.addWidget(self.state_line)

        self.register_line = QWidget(RegisterPanel)
        self.register_line.setObjectName(u"register_line")
        self.session_label = QLabel(self.register_line)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setWordWrap(False)
        self.session_combo = QComboBox(self.register_line)
        self.session_combo.setObjectName(u"session_combo")
        self.write_button = QPushButton(self.register_line)
        self.write_button.setObjectName(u"write_button")
        self.write_button.setProperty(u"role", u"primary")
        self.write_button.setProperty(u"picture", u"add")
        self.print_pair = QWidget(self.register_line)
        self.print_pair.setObjectName(u"print_pair")
        self.print_label = QLabel(self.print_pair)
        self.print_label.setObjectName(u"print_label")
        self.print_label.setWordWrap(False)
        self.print_combo = QComboBox(self.print_pair)
        self.print_combo.setObjectName(u"print_combo")
        self.print_button = QPushButton(self.print_pair)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"picture", u"print")

        self.column.addWidget(self.register_line)

        self.register_table = WrappedRows(RegisterPanel)
        self.register_table.setObjectName(u"register_table")

        self.column.addWidget(self.register_table)

        self.register_hint_label = QLabel(RegisterPanel)
        self.register_hint_label.setObjectName(u"register_hint_label")
        self.register_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.register_hint_label.setWordWrap(True)
        self.register_hint_label.setProperty(u"role", u"soft")

        self.column.addWidget(self.register_hint_label)

        self.risks_card = QFrame(RegisterPanel)
        self.risks_card.setObjectName(u"risks_card")
        self.risks_card.setProperty(u"role", u"card")
        self.risks_card_column = QVBoxLayout(self.risks_card)
        self.risks_card_column.setSpacing(8)
        self.risks_card_column.setObjectName(u"risks_card_column")
        self.risks_card_column.setContentsMargins(24, 20, 24, 20)
        self.risks_title = QLabel(self.risks_card)
        self.risks_title.setObjectName(u"risks_title")
        self.risks_title.setTextFormat(Qt.TextFormat.PlainText)
        self.risks_title.setWordWrap(True)
        self.risks_title.setProperty(u"role", u"section-title")

        self.risks_card_column.addWidget(self.risks_title)

        self.risks_label = QLabel(self.risks_card)
        self.risks_label.setObjectName(u"risks_label")
        self.risks_label.setTextFormat(Qt.TextFormat.PlainText)
        self.risks_label.setWordWrap(True)
        self.risks_label.setProperty(u"role", u"soft")

        self.risks_card_column.addWidget(self.risks_label)

        self.risk_lines = CheckLines(self.risks_card)
        self.risk_lines.setObjectName(u"risk_lines")

        self.risks_card_column.addWidget(self.risk_lines)


        self.column.addWidget(self.risks_card)

        self.team_card = QFrame(RegisterPanel)
        self.team_card.setObjectName(u"team_card")
        self.team_card.setProperty(u"role", u"card")
        self.team_card_column = QVBoxLayout(self.team_card)
        self.team_card_column.setSpacing(8)
        self.team_card_column.setObjectName(u"team_card_column")
        self.team_card_column.setContentsMargins(24, 20, 24, 20)
        self.team_title = QLabel(self.team_card)
        self.team_title.setObjectName(u"team_title")
        self.team_title.setTextFormat(Qt.TextFormat.PlainText)
        self.team_title.setWordWrap(True)
        self.team_title.setProperty(u"role", u"section-title")

        self.team_card_column.addWidget(self.team_title)

        self.team_lines = CheckLines(self.team_card)
        self.team_lines.setObjectName(u"team_lines")

        self.team_card_column.addWidget(self.team_lines)


        self.column.addWidget(self.team_card)

        self.register_empty = EmptyState(RegisterPanel)
        self.register_empty.setObjectName(u"register_empty")

        self.column.addWidget(self.register_empty)

#if QT_CONFIG(shortcut)
        self.session_label.setBuddy(self.session_combo)
        self.print_label.setBuddy(self.print_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.session_combo, self.write_button)
        QWidget.setTabOrder(self.write_button, self.print_combo)
        QWidget.setTabOrder(self.print_combo, self.print_button)
        QWidget.setTabOrder(self.print_button, self.register_table)

        self.retranslateUi(RegisterPanel)

        QMetaObject.connectSlotsByName(RegisterPanel)
    # setupUi

    def retranslateUi(self, RegisterPanel: QWidget) -> None:
        self.session_label.setText(QCoreApplication.translate("RegisterPanel", u"&Session", None))
#if QT_CONFIG(accessibility)
        self.session_combo.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.write_button.setText(QCoreApplication.translate("RegisterPanel", u"&Write a response", None))
        self.print_label.setText(QCoreApplication.translate("RegisterPanel", u"&Paper", None))
#if QT_CONFIG(accessibility)
        self.print_combo.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"What to print", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("RegisterPanel", u"Print", None))
#if QT_CONFIG(accessibility)
        self.register_table.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"Promises", None))
#endif // QT_CONFIG(accessibility)
        self.register_hint_label.setText(QCoreApplication.translate("RegisterPanel", u"Enter opens a promise.", None))
        self.risks_title.setText(QCoreApplication.translate("RegisterPanel", u"Risks", None))
        self.risks_label.setText(QCoreApplication.translate("RegisterPanel", u"Somebody looks after each of these. The list travels with the records and stands in the summary.", None))
        self.team_title.setText(QCoreApplication.translate("RegisterPanel", u"Overdue elsewhere in the team", None))
        pass
    # retranslateUi

