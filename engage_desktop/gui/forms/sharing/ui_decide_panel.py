# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decide_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.few_rows import FewRows
from engage_desktop.gui.widgets.empty_state import EmptyState

class Ui_DecidePanel(object):
    def setupUi(self, DecidePanel: QWidget) -> None:
        if not DecidePanel.objectName():
            DecidePanel.setObjectName(u"DecidePanel")
        self.decide_column = QVBoxLayout(DecidePanel)
        self.decide_column.setSpacing(16)
        self.decide_column.setObjectName(u"decide_column")
        self.decide_column.setContentsMargins(0, 0, 0, 0)
        self.nothing_empty = EmptyState(DecidePanel)
        self.nothing_empty.setObjectName(u"nothing_empty")

        self.decide_column.addWidget(self.nothing_empty)

        self.open_place = QWidget(DecidePanel)
        self.open_place.setObjectName(u"open_place")
        self.open_column = QVBoxLayout(self.open_place)
        self.open_column.setSpacing(12)
        self.open_column.setObjectName(u"open_column")
        self.open_column.setContentsMargins(0, 0, 0, 0)
        self.decide_title_label = QLabel(self.open_place)
        self.decide_title_label.setObjectName(u"decide_title_label")
        self.decide_title_label.setWordWrap(True)
        self.decide_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decide_title_label.setProperty(u"role", u"section-title")

        self.open_column.addWidget(self.decide_title_label)

        self.decide_words_label = QLabel(self.open_place)
        self.decide_words_label.setObjectName(u"decide_words_label")
        self.decide_words_label.setWordWrap(True)
        self.decide_words_label.setProperty(u"role", u"soft")

        self.open_column.addWidget(self.decide_words_label)

        self.decide_table = FewRows(self.open_place)
        self.decide_table.setObjectName(u"decide_table")

        self.open_column.addWidget(self.decide_table)


        self.decide_column.addWidget(self.open_place)


        self.retranslateUi(DecidePanel)

        QMetaObject.connectSlotsByName(DecidePanel)
    # setupUi

    def retranslateUi(self, DecidePanel: QWidget) -> None:
        self.decide_title_label.setText("")
        self.decide_words_label.setText(QCoreApplication.translate("DecidePanel", u"Nothing here stops your work. Both sides are kept until somebody decides. A decision travels to the other laptops with the next bundle.", None))
#if QT_CONFIG(accessibility)
        self.decide_table.setAccessibleName(QCoreApplication.translate("DecidePanel", u"Things to decide. Enter goes to the choices", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

