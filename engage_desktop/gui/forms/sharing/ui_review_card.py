# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.settings.few_lines import FewLines
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_ReviewCard(object):
    def setupUi(self, ReviewCard: QWidget) -> None:
        if not ReviewCard.objectName():
            ReviewCard.setObjectName(u"ReviewCard")
        ReviewCard.setProperty(u"role", u"card")
        self.review_column = QVBoxLayout(ReviewCard)
        self.review_column.setSpacing(12)
        self.review_column.setObjectName(u"review_column")
        self.review_column.setContentsMargins(24, 20, 24, 20)
        self.review_title_label = QLabel(ReviewCard)
        self.review_title_label.setObjectName(u"review_title_label")
        self.review_title_label.setWordWrap(True)
        self.review_title_label.setProperty(u"role", u"section-title")

        self.review_column.addWidget(self.review_title_label)

        self.review_words_label = QLabel(ReviewCard)
        self.review_words_label.setObjectName(u"review_words_label")
        self.review_words_label.setWordWrap(True)
        self.review_words_label.setProperty(u"role", u"soft")

        self.review_column.addWidget(self.review_words_label)

        self.reviewed_label = QLabel(ReviewCard)
        self.reviewed_label.setObjectName(u"reviewed_label")
        self.reviewed_label.setWordWrap(True)

        self.review_column.addWidget(self.reviewed_label)

        self.reviewed_combo = QComboBox(ReviewCard)
        self.reviewed_combo.setObjectName(u"reviewed_combo")

        self.review_column.addWidget(self.reviewed_combo)

        self.reviewer_label = QLabel(ReviewCard)
        self.reviewer_label.setObjectName(u"reviewer_label")
        self.reviewer_label.setWordWrap(True)

        self.review_column.addWidget(self.reviewer_label)

        self.reviewer_edit = QLineEdit(ReviewCard)
        self.reviewer_edit.setObjectName(u"reviewer_edit")

        self.review_column.addWidget(self.reviewer_edit)

        self.review_text_label = QLabel(ReviewCard)
        self.review_text_label.setObjectName(u"review_text_label")
        self.review_text_label.setWordWrap(True)

        self.review_column.addWidget(self.review_text_label)

        self.review_text_edit = FewLines(ReviewCard)
        self.review_text_edit.setObjectName(u"review_text_edit")
        self.review_text_edit.setTabChangesFocus(True)

        self.review_column.addWidget(self.review_text_edit)

        self.review_line = QWidget(ReviewCard)
        self.review_line.setObjectName(u"review_line")
        self.keep_button = QPushButton(self.review_line)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setProperty(u"picture", u"tick")

        self.review_column.addWidget(self.review_line)

        self.review_bar = MessageBar(ReviewCard)
        self.review_bar.setObjectName(u"review_bar")

        self.review_column.addWidget(self.review_bar)

#if QT_CONFIG(shortcut)
        self.reviewed_label.setBuddy(self.reviewed_combo)
        self.reviewer_label.setBuddy(self.reviewer_edit)
        self.review_text_label.setBuddy(self.review_text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reviewed_combo, self.reviewer_edit)
        QWidget.setTabOrder(self.reviewer_edit, self.review_text_edit)
        QWidget.setTabOrder(self.review_text_edit, self.keep_button)

        self.retranslateUi(ReviewCard)

        QMetaObject.connectSlotsByName(ReviewCard)
    # setupUi

    def retranslateUi(self, ReviewCard: QWidget) -> None:
        self.review_title_label.setText(QCoreApplication.translate("ReviewCard", u"A review came in", None))
        self.review_words_label.setText(QCoreApplication.translate("ReviewCard", u"What somebody outside the team, such as a patient council, said of a session. It stands with the session, and the next answer carries it to the laptops.", None))
        self.reviewed_label.setText(QCoreApplication.translate("ReviewCard", u"&Session", None))
#if QT_CONFIG(accessibility)
        self.reviewed_combo.setAccessibleName(QCoreApplication.translate("ReviewCard", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.reviewer_label.setText(QCoreApplication.translate("ReviewCard", u"Who re&viewed it", None))
        self.review_text_label.setText(QCoreApplication.translate("ReviewCard", u"What they &said", None))
        self.keep_button.setText(QCoreApplication.translate("ReviewCard", u"&Keep the review", None))
        pass
    # retranslateUi

