# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unanswered_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.few_rows import FewRows
from engage_desktop.gui.widgets.empty_state import EmptyState

class Ui_UnansweredPanel(object):
    def setupUi(self, UnansweredPanel: QWidget) -> None:
        if not UnansweredPanel.objectName():
            UnansweredPanel.setObjectName(u"UnansweredPanel")
        self.column = QVBoxLayout(UnansweredPanel)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.unanswered_label = QLabel(UnansweredPanel)
        self.unanswered_label.setObjectName(u"unanswered_label")
        self.unanswered_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unanswered_label.setWordWrap(True)
        self.unanswered_label.setProperty(u"role", u"soft")

        self.column.addWidget(self.unanswered_label)

        self.unanswered_table = FewRows(UnansweredPanel)
        self.unanswered_table.setObjectName(u"unanswered_table")

        self.column.addWidget(self.unanswered_table)

        self.unanswered_line = QWidget(UnansweredPanel)
        self.unanswered_line.setObjectName(u"unanswered_line")
        self.answer_button = QPushButton(self.unanswered_line)
        self.answer_button.setObjectName(u"answer_button")
        self.answer_button.setProperty(u"role", u"primary")
        self.answer_button.setProperty(u"picture", u"feed-back")
        self.comments_button = QPushButton(self.unanswered_line)
        self.comments_button.setObjectName(u"comments_button")
        self.comments_button.setProperty(u"picture", u"heard")

        self.column.addWidget(self.unanswered_line)

        self.unanswered_empty = EmptyState(UnansweredPanel)
        self.unanswered_empty.setObjectName(u"unanswered_empty")

        self.column.addWidget(self.unanswered_empty)

        QWidget.setTabOrder(self.unanswered_table, self.answer_button)
        QWidget.setTabOrder(self.answer_button, self.comments_button)

        self.retranslateUi(UnansweredPanel)

        QMetaObject.connectSlotsByName(UnansweredPanel)
    # setupUi

    def retranslateUi(self, UnansweredPanel: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.unanswered_table.setAccessibleName(QCoreApplication.translate("UnansweredPanel", u"Themes that nobody has answered", None))
#endif // QT_CONFIG(accessibility)
        self.answer_button.setText(QCoreApplication.translate("UnansweredPanel", u"&Answer this theme", None))
        self.comments_button.setText(QCoreApplication.translate("UnansweredPanel", u"&Show its comments", None))
        pass
    # retranslateUi

