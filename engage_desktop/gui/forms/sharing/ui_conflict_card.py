# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conflict_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.settings.few_lines import FewLines
from engage_desktop.gui.sharing.side_by_side import SideBySide

class Ui_ConflictCard(object):
    def setupUi(self, ConflictCard: QWidget) -> None:
        if not ConflictCard.objectName():
            ConflictCard.setObjectName(u"ConflictCard")
        ConflictCard.setProperty(u"role", u"card")
        self.conflict_column = QVBoxLayout(ConflictCard)
        self.conflict_column.setSpacing(12)
        self.conflict_column.setObjectName(u"conflict_column")
        self.conflict_column.setContentsMargins(24, 20, 24, 20)
        self.conflict_title_label = QLabel(ConflictCard)
        self.conflict_title_label.setObjectName(u"conflict_title_label")
        self.conflict_title_label.setWordWrap(True)
        self.conflict_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.conflict_title_label.setProperty(u"role", u"section-title")

        self.conflict_column.addWidget(self.conflict_title_label)

        self.conflict_words_label = QLabel(ConflictCard)
        self.conflict_words_label.setObjectName(u"conflict_words_label")
        self.conflict_words_label.setWordWrap(True)
        self.conflict_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.conflict_words_label.setProperty(u"role", u"soft")

        self.conflict_column.addWidget(self.conflict_words_label)

        self.values_place = SideBySide(ConflictCard)
        self.values_place.setObjectName(u"values_place")

        self.conflict_column.addWidget(self.values_place)

        self.other_label = QLabel(ConflictCard)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setWordWrap(True)

        self.conflict_column.addWidget(self.other_label)

        self.other_edit = FewLines(ConflictCard)
        self.other_edit.setObjectName(u"other_edit")
        self.other_edit.setTabChangesFocus(True)

        self.conflict_column.addWidget(self.other_edit)

        self.other_problem = QLabel(ConflictCard)
        self.other_problem.setObjectName(u"other_problem")
        self.other_problem.setWordWrap(True)

        self.conflict_column.addWidget(self.other_problem)

        self.conflict_line = QWidget(ConflictCard)
        self.conflict_line.setObjectName(u"conflict_line")
        self.other_button = QPushButton(self.conflict_line)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setProperty(u"picture", u"edit")
        self.later_button = QPushButton(self.conflict_line)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setProperty(u"picture", u"clock")
        self.later_button.setProperty(u"role", u"quiet")

        self.conflict_column.addWidget(self.conflict_line)

#if QT_CONFIG(shortcut)
        self.other_label.setBuddy(self.other_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.other_edit, self.other_button)
        QWidget.setTabOrder(self.other_button, self.later_button)

        self.retranslateUi(ConflictCard)

        QMetaObject.connectSlotsByName(ConflictCard)
    # setupUi

    def retranslateUi(self, ConflictCard: QWidget) -> None:
        self.conflict_title_label.setText("")
        self.conflict_words_label.setText("")
        self.other_label.setText(QCoreApplication.translate("ConflictCard", u"Or &write another:", None))
        self.other_problem.setText("")
        self.other_button.setText(QCoreApplication.translate("ConflictCard", u"Keep what I wr&ote", None))
        self.later_button.setText(QCoreApplication.translate("ConflictCard", u"&Later", None))
        pass
    # retranslateUi

