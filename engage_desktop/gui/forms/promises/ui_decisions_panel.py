# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decisions_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.few_rows import FewRows
from engage_desktop.gui.widgets.empty_state import EmptyState

class Ui_DecisionsPanel(object):
    def setupUi(self, DecisionsPanel: QWidget) -> None:
        if not DecisionsPanel.objectName():
            DecisionsPanel.setObjectName(u"DecisionsPanel")
        self.column = QVBoxLayout(DecisionsPanel)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.decisions_label = QLabel(DecisionsPanel)
        self.decisions_label.setObjectName(u"decisions_label")
        self.decisions_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decisions_label.setWordWrap(True)
        self.decisions_label.setProperty(u"role", u"soft")

        self.column.addWidget(self.decisions_label)

        self.decisions_line = QWidget(DecisionsPanel)
        self.decisions_line.setObjectName(u"decisions_line")
        self.record_button = QPushButton(self.decisions_line)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setProperty(u"role", u"primary")
        self.record_button.setProperty(u"picture", u"add")

        self.column.addWidget(self.decisions_line)

        self.decisions_table = FewRows(DecisionsPanel)
        self.decisions_table.setObjectName(u"decisions_table")

        self.column.addWidget(self.decisions_table)

        self.decisions_hint_label = QLabel(DecisionsPanel)
        self.decisions_hint_label.setObjectName(u"decisions_hint_label")
        self.decisions_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decisions_hint_label.setWordWrap(True)
        self.decisions_hint_label.setProperty(u"role", u"soft")

        self.column.addWidget(self.decisions_hint_label)

        self.decisions_empty = EmptyState(DecisionsPanel)
        self.decisions_empty.setObjectName(u"decisions_empty")

        self.column.addWidget(self.decisions_empty)

        QWidget.setTabOrder(self.record_button, self.decisions_table)

        self.retranslateUi(DecisionsPanel)

        QMetaObject.connectSlotsByName(DecisionsPanel)
    # setupUi

    def retranslateUi(self, DecisionsPanel: QWidget) -> None:
        self.record_button.setText(QCoreApplication.translate("DecisionsPanel", u"&Record a decision", None))
#if QT_CONFIG(accessibility)
        self.decisions_table.setAccessibleName(QCoreApplication.translate("DecisionsPanel", u"Decisions", None))
#endif // QT_CONFIG(accessibility)
        self.decisions_hint_label.setText(QCoreApplication.translate("DecisionsPanel", u"Enter opens a decision and the comments behind it.", None))
        pass
    # retranslateUi

