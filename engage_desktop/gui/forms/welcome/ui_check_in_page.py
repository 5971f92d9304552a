# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'check_in_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QStackedWidget, QVBoxLayout, QWidget)

from engage_desktop.gui.welcome.door_field import DoorField
from engage_desktop.gui.welcome.door_table import DoorTable
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_CheckInPage(object):
    def setupUi(self, CheckInPage: QWidget) -> None:
        if not CheckInPage.objectName():
            CheckInPage.setObjectName(u"CheckInPage")
        self.check_in_column = QVBoxLayout(CheckInPage)
        self.check_in_column.setObjectName(u"check_in_column")
        self.check_in_column.setContentsMargins(0, 0, 0, 0)
        self.places = QStackedWidget(CheckInPage)
        self.places.setObjectName(u"places")
        self.door_place = QWidget()
        self.door_place.setObjectName(u"door_place")
        self.door_column = QVBoxLayout(self.door_place)
        self.door_column.setSpacing(12)
        self.door_column.setObjectName(u"door_column")
        self.door_column.setContentsMargins(28, 8, 28, 8)
        self.ask_place = QWidget(self.door_place)
        self.ask_place.setObjectName(u"ask_place")
        self.search_edit = DoorField(self.ask_place)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setProperty(u"role", u"big-field")
        self.search_edit.setClearButtonEnabled(False)
        self.role_place = QWidget(self.ask_place)
        self.role_place.setObjectName(u"role_place")
        self.role_row = QHBoxLayout(self.role_place)
        self.role_row.setSpacing(12)
        self.role_row.setObjectName(u"role_row")
        self.role_row.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(self.role_place)
        self.role_label.setObjectName(u"role_label")

        self.role_row.addWidget(self.role_label)

        self.role_combo = QComboBox(self.role_place)
        self.role_combo.setObjectName(u"role_combo")
        self.role_combo.setProperty(u"touch", True)

        self.role_row.addWidget(self.role_combo)


        self.door_column.addWidget(self.ask_place)

        self.message_bar = MessageBar(self.door_place)
        self.message_bar.setObjectName(u"message_bar")

        self.door_column.addWidget(self.message_bar)

        self.door_scroll = QScrollArea(self.door_place)
        self.door_scroll.setObjectName(u"door_scroll")
        self.door_scroll.setWidgetResizable(True)
        self.door_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.door_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.door_contents = QWidget()
        self.door_contents.setObjectName(u"door_contents")
        self.lists_column = QVBoxLayout(self.door_contents)
        self.lists_column.setSpacing(10)
        self.lists_column.setObjectName(u"lists_column")
        self.lists_column.setContentsMargins(0, 0, 0, 0)
        self.match_table = DoorTable(self.door_contents)
        self.match_table.setObjectName(u"match_table")

        self.lists_column.addWidget(self.match_table)

        self.person_strip = QFrame(self.door_contents)
        self.person_strip.setObjectName(u"person_strip")
        self.person_strip.setProperty(u"role", u"sunken")
        self.person_label = QLabel(self.person_strip)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.person_label.sizePolicy().hasHeightForWidth())
        self.person_label.setSizePolicy(sizePolicy)
        self.person_label.setProperty(u"role", u"strong")
        self.person_label.setWordWrap(True)
        self.consent_button = QPushButton(self.person_strip)
        self.consent_button.setObjectName(u"consent_button")
        self.consent_button.setProperty(u"picture", u"consent-yes")
        self.consent_button.setProperty(u"touch", True)
        self.needs_button = QPushButton(self.person_strip)
        self.needs_button.setObjectName(u"needs_button")
        self.needs_button.setProperty(u"picture", u"care")
        self.needs_button.setProperty(u"touch", True)
        self.participant_button = QPushButton(self.person_strip)
        self.participant_button.setObjectName(u"participant_button")
        self.participant_button.setProperty(u"picture", u"show")
        self.participant_button.setProperty(u"touch", True)

        self.lists_column.addWidget(self.person_strip)

        self.head_card = QFrame(self.door_contents)
        self.head_card.setObjectName(u"head_card")
        self.head_card.setProperty(u"role", u"card")
        self.head_column = QVBoxLayout(self.head_card)
        self.head_column.setSpacing(8)
        self.head_column.setObjectName(u"head_column")
        self.head_column.setContentsMargins(20, 12, 20, 12)
        self.sums_place = QWidget(self.head_card)
        self.sums_place.setObjectName(u"sums_place")
        self.head_title_label = QLabel(self.sums_place)
        self.head_title_label.setObjectName(u"head_title_label")
        self.head_title_label.setProperty(u"role", u"section-title")
        self.sum_label = QLabel(self.sums_place)
        self.sum_label.setObjectName(u"sum_label")
        self.sum_label.setProperty(u"role", u"strong")
        self.kinds_label = QLabel(self.sums_place)
        self.kinds_label.setObjectName(u"kinds_label")
        sizePolicy.setHeightForWidth(self.kinds_label.sizePolicy().hasHeightForWidth())
        self.kinds_label.setSizePolicy(sizePolicy)
        self.kinds_label.setProperty(u"role", u"soft")
        self.kinds_label.setWordWrap(True)

        self.head_column.addWidget(self.sums_place)

        self.bands_place = QWidget(self.head_card)
        self.bands_place.setObjectName(u"bands_place")

        self.head_column.addWidget(self.bands_place)


        self.lists_column.addWidget(self.head_card)

        self.here_bar = QWidget(self.door_contents)
        self.here_bar.setObjectName(u"here_bar")
        self.here_title_label = QLabel(self.here_bar)
        self.here_title_label.setObjectName(u"here_title_label")
        sizePolicy.setHeightForWidth(self.here_title_label.sizePolicy().hasHeightForWidth())
        self.here_title_label.setSizePolicy(sizePolicy)
        self.here_title_label.setProperty(u"role", u"section-title")
        self.here_title_label.setWordWrap(True)
        self.sign_out_button = QPushButton(self.here_bar)
        self.sign_out_button.setObjectName(u"sign_out_button")
        self.sign_out_button.setProperty(u"role", u"quiet")
        self.sign_out_button.setProperty(u"picture", u"sign-out")
        self.sign_out_button.setProperty(u"touch", True)
        self.everyone_out_button = QPushButton(self.here_bar)
        self.everyone_out_button.setObjectName(u"everyone_out_button")
        self.everyone_out_button.setProperty(u"role", u"quiet")
        self.everyone_out_button.setProperty(u"picture", u"sign-out")
        self.everyone_out_button.setProperty(u"touch", True)
        self.roll_call_button = QPushButton(self.here_bar)
        self.roll_call_button.setObjectName(u"roll_call_button")
        self.roll_call_button.setProperty(u"role", u"quiet")
        self.roll_call_button.setProperty(u"picture", u"print")
        self.roll_call_button.setProperty(u"touch", True)
        self.cards_button = QPushButton(self.here_bar)
        self.cards_button.setObjectName(u"cards_button")
        self.cards_button.setProperty(u"role", u"quiet")
        self.cards_button.setProperty(u"picture", u"sheet")
        self.cards_button.setProperty(u"touch", True)

        self.lists_column.addWidget(self.here_bar)

        self.here_table = DoorTable(self.door_contents)
        self.here_table.setObjectName(u"here_table")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.here_table.sizePolicy().hasHeightForWidth())
        self.here_table.setSizePolicy(sizePolicy1)

        self.lists_column.addWidget(self.here_table)

        self.nobody_label = QLabel(self.door_contents)
        self.nobody_label.setObjectName(u"nobody_label")
        self.nobody_label.setProperty(u"role", u"soft")
        self.nobody_label.setWordWrap(True)

        self.lists_column.addWidget(self.nobody_label)

        self.door_scroll.setWidget(self.door_contents)

        self.door_column.addWidget(self.door_scroll)

        self.places.addWidget(self.door_place)

        self.check_in_column.addWidget(self.places)

#if QT_CONFIG(shortcut)
        self.role_label.setBuddy(self.role_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.role_combo)
        QWidget.setTabOrder(self.role_combo, self.match_table)
        QWidget.setTabOrder(self.match_table, self.consent_button)
        QWidget.setTabOrder(self.consent_button, self.needs_button)
        QWidget.setTabOrder(self.needs_button, self.participant_button)
        QWidget.setTabOrder(self.participant_button, self.sign_out_button)
        QWidget.setTabOrder(self.sign_out_button, self.everyone_out_button)
        QWidget.setTabOrder(self.everyone_out_button, self.roll_call_button)
        QWidget.setTabOrder(self.roll_call_button, self.cards_button)
        QWidget.setTabOrder(self.cards_button, self.here_table)

        self.retranslateUi(CheckInPage)

        QMetaObject.connectSlotsByName(CheckInPage)
    # setupUi

    def retranslateUi(self, CheckInPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("CheckInPage", u"Who is at the door? Type a name, a group or a badge number", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("CheckInPage", u"Name, group or badge number", None))
        self.role_label.setText(QCoreApplication.translate("CheckInPage", u"Coming &as", None))
#if QT_CONFIG(accessibility)
        self.role_combo.setAccessibleName(QCoreApplication.translate("CheckInPage", u"Coming as", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.role_combo.setToolTip(QCoreApplication.translate("CheckInPage", u"As what the next person comes: Ctrl+1 to Ctrl+6, or Ctrl+0 for as usual", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.match_table.setAccessibleName(QCoreApplication.translate("CheckInPage", u"Who it may be", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText("")
        self.consent_button.setText(QCoreApplication.translate("CheckInPage", u"&Permissions  F7", None))
        self.needs_button.setText(QCoreApplication.translate("CheckInPage", u"&Needs  F9", None))
        self.participant_button.setText(QCoreApplication.translate("CheckInPage", u"&Turn to the participant  F8", None))
        self.head_title_label.setText(QCoreApplication.translate("CheckInPage", u"Head count", None))
        self.sum_label.setText("")
        self.kinds_label.setText("")
        self.here_title_label.setText(QCoreApplication.translate("CheckInPage", u"Here now", None))
        self.sign_out_button.setText(QCoreApplication.translate("CheckInPage", u"Sign o&ut  Del", None))
        self.everyone_out_button.setText(QCoreApplication.translate("CheckInPage", u"Sign everyone &out", None))
        self.roll_call_button.setText(QCoreApplication.translate("CheckInPage", u"Print &roll call", None))
        self.cards_button.setText(QCoreApplication.translate("CheckInPage", u"Print sign-in &cards", None))
#if QT_CONFIG(accessibility)
        self.here_table.setAccessibleName(QCoreApplication.translate("CheckInPage", u"Here now", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.here_table.setToolTip(QCoreApplication.translate("CheckInPage", u"Enter: permissions. Delete: sign out.", None))
#endif // QT_CONFIG(tooltip)
        self.nobody_label.setText(QCoreApplication.translate("CheckInPage", u"Nobody has signed in yet. Type the first letters of a name above, then press Enter.", None))
        pass
    # retranslateUi

