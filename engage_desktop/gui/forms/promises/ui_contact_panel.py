# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contact_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.widgets.empty_state import EmptyState

class Ui_ContactPanel(object):
    def setupUi(self, ContactPanel: QWidget) -> None:
        if not ContactPanel.objectName():
            ContactPanel.setObjectName(u"ContactPanel")
        self.column = QVBoxLayout(ContactPanel)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.contact_line = QWidget(ContactPanel)
        self.contact_line.setObjectName(u"contact_line")
        self.session_label = QLabel(self.contact_line)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setWordWrap(False)
        self.session_combo = QComboBox(self.contact_line)
        self.session_combo.setObjectName(u"session_combo")

        self.column.addWidget(self.contact_line)

        self.tell_card = QFrame(ContactPanel)
        self.tell_card.setObjectName(u"tell_card")
        self.tell_card.setProperty(u"role", u"card")
        self.tell_card_column = QVBoxLayout(self.tell_card)
        self.tell_card_column.setSpacing(8)
        self.tell_card_column.setObjectName(u"tell_card_column")
        self.tell_card_column.setContentsMargins(24, 20, 24, 20)
        self.tell_title = QLabel(self.tell_card)
        self.tell_title.setObjectName(u"tell_title")
        self.tell_title.setTextFormat(Qt.TextFormat.PlainText)
        self.tell_title.setWordWrap(True)
        self.tell_title.setProperty(u"role", u"section-title")

        self.tell_card_column.addWidget(self.tell_title)

        self.tell_label = QLabel(self.tell_card)
        self.tell_label.setObjectName(u"tell_label")
        self.tell_label.setTextFormat(Qt.TextFormat.PlainText)
        self.tell_label.setWordWrap(True)

        self.tell_card_column.addWidget(self.tell_label)

        self.channel_lines = CheckLines(self.tell_card)
        self.channel_lines.setObjectName(u"channel_lines")

        self.tell_card_column.addWidget(self.channel_lines)

        self.sender_label = QLabel(self.tell_card)
        self.sender_label.setObjectName(u"sender_label")
        self.sender_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sender_label.setWordWrap(True)
        self.sender_label.setProperty(u"role", u"soft")

        self.tell_card_column.addWidget(self.sender_label)

        self.letters_line = QWidget(self.tell_card)
        self.letters_line.setObjectName(u"letters_line")
        self.letters_button = QPushButton(self.letters_line)
        self.letters_button.setObjectName(u"letters_button")
        self.letters_button.setProperty(u"role", u"primary")
        self.letters_button.setProperty(u"picture", u"print")
        self.labels_button = QPushButton(self.letters_line)
        self.labels_button.setObjectName(u"labels_button")
        self.labels_button.setProperty(u"picture", u"print")

        self.tell_card_column.addWidget(self.letters_line)

        self.large_label = QLabel(self.tell_card)
        self.large_label.setObjectName(u"large_label")
        self.large_label.setTextFormat(Qt.TextFormat.PlainText)
        self.large_label.setWordWrap(True)
        self.large_label.setProperty(u"role", u"soft")

        self.tell_card_column.addWidget(self.large_label)


        self.column.addWidget(self.tell_card)

        self.others_card = QFrame(ContactPanel)
        self.others_card.setObjectName(u"others_card")
        self.others_card.setProperty(u"role", u"card")
        self.others_card_column = QVBoxLayout(self.others_card)
        self.others_card_column.setSpacing(8)
        self.others_card_column.setObjectName(u"others_card_column")
        self.others_card_column.setContentsMargins(24, 20, 24, 20)
        self.others_title = QLabel(self.others_card)
        self.others_title.setObjectName(u"others_title")
        self.others_title.setTextFormat(Qt.TextFormat.PlainText)
        self.others_title.setWordWrap(True)
        self.others_title.setProperty(u"role", u"section-title")

        self.others_card_column.addWidget(self.others_title)

        self.others_label = QLabel(self.others_card)
        self.others_label.setObjectName(u"others_label")
        self.others_label.setTextFormat(Qt.TextFormat.PlainText)
        self.others_label.setWordWrap(True)

        self.others_card_column.addWidget(self.others_label)

        self.code_label = QLabel(self.others_card)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setWordWrap(True)
        self.code_label.setProperty(u"role", u"strong")

        self.others_card_column.addWidget(self.code_label)

        self.poster_line = QWidget(self.others_card)
        self.poster_line.setObjectName(u"poster_line")
        self.poster_button = QPushButton(self.poster_line)
        self.poster_button.setObjectName(u"poster_button")
        self.poster_button.setProperty(u"picture", u"print")
        self.opening_button = QPushButton(self.poster_line)
        self.opening_button.setObjectName(u"opening_button")
        self.opening_button.setProperty(u"picture", u"print")

        self.others_card_column.addWidget(self.poster_line)


        self.column.addWidget(self.others_card)

        self.contact_empty = EmptyState(ContactPanel)
        self.contact_empty.setObjectName(u"contact_empty")

        self.column.addWidget(self.contact_empty)

#if QT_CONFIG(shortcut)
        self.session_label.setBuddy(self.session_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.session_combo, self.letters_button)
        QWidget.setTabOrder(self.letters_button, self.labels_button)
        QWidget.setTabOrder(self.labels_button, self.poster_button)
        QWidget.setTabOrder(self.poster_button, self.opening_button)

        self.retranslateUi(ContactPanel)

        QMetaObject.connectSlotsByName(ContactPanel)
    # setupUi

    def retranslateUi(self, ContactPanel: QWidget) -> None:
        self.session_label.setText(QCoreApplication.translate("ContactPanel", u"&Session", None))
#if QT_CONFIG(accessibility)
        self.session_combo.setAccessibleName(QCoreApplication.translate("ContactPanel", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.tell_title.setText(QCoreApplication.translate("ContactPanel", u"People who asked to hear back", None))
        self.letters_button.setText(QCoreApplication.translate("ContactPanel", u"Print the &letters", None))
        self.labels_button.setText(QCoreApplication.translate("ContactPanel", u"Print the la&bels", None))
        self.others_title.setText(QCoreApplication.translate("ContactPanel", u"People who left no way to reach them", None))
        self.poster_button.setText(QCoreApplication.translate("ContactPanel", u"Print the p&oster", None))
        self.opening_button.setText(QCoreApplication.translate("ContactPanel", u"Print the sheet for the &next session", None))
        pass
    # retranslateUi

