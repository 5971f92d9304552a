# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sharing_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.widgets.empty_state import EmptyState
from engage_desktop.gui.widgets.record_table import RecordTable

class Ui_SharingPage(object):
    def setupUi(self, SharingPage: QWidget) -> None:
        if not SharingPage.objectName():
            SharingPage.setObjectName(u"SharingPage")
        self.sharing_page_column = QVBoxLayout(SharingPage)
        self.sharing_page_column.setSpacing(0)
        self.sharing_page_column.setObjectName(u"sharing_page_column")
        self.sharing_page_column.setContentsMargins(0, 0, 0, 0)
        self.sharing_scroll = QScrollArea(SharingPage)
        self.sharing_scroll.setObjectName(u"sharing_scroll")
        self.sharing_scroll.setWidgetResizable(True)
        self.sharing_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.sharing_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sharing_contents = QWidget()
        self.sharing_contents.setObjectName(u"sharing_contents")
        self.sharing_column = QVBoxLayout(self.sharing_contents)
        self.sharing_column.setSpacing(16)
        self.sharing_column.setObjectName(u"sharing_column")
        self.sharing_column.setContentsMargins(28, 24, 28, 24)
        self.sharing_title_label = QLabel(self.sharing_contents)
        self.sharing_title_label.setObjectName(u"sharing_title_label")
        self.sharing_title_label.setWordWrap(True)
        self.sharing_title_label.setProperty(u"role", u"page-title")

        self.sharing_column.addWidget(self.sharing_title_label)

        self.sharing_words_label = QLabel(self.sharing_contents)
        self.sharing_words_label.setObjectName(u"sharing_words_label")
        self.sharing_words_label.setWordWrap(True)
        self.sharing_words_label.setProperty(u"role", u"soft")

        self.sharing_column.addWidget(self.sharing_words_label)

        self.waiting_card = QFrame(self.sharing_contents)
        self.waiting_card.setObjectName(u"waiting_card")
        self.waiting_card.setProperty(u"role", u"card")
        self.waiting_card_column = QVBoxLayout(self.waiting_card)
        self.waiting_card_column.setSpacing(12)
        self.waiting_card_column.setObjectName(u"waiting_card_column")
        self.waiting_card_column.setContentsMargins(24, 20, 24, 20)
        self.waiting_title_label = QLabel(self.waiting_card)
        self.waiting_title_label.setObjectName(u"waiting_title_label")
        self.waiting_title_label.setWordWrap(True)
        self.waiting_title_label.setProperty(u"role", u"section-title")

        self.waiting_card_column.addWidget(self.waiting_title_label)

        self.waiting_row = QHBoxLayout()
        self.waiting_row.setSpacing(12)
        self.waiting_row.setObjectName(u"waiting_row")
        self.waiting_chip = Chip(self.waiting_card)
        self.waiting_chip.setObjectName(u"waiting_chip")

        self.waiting_row.addWidget(self.waiting_chip)

        self.waiting_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waiting_row.addItem(self.waiting_gap)


        self.waiting_card_column.addLayout(self.waiting_row)

        self.waiting_label = QLabel(self.waiting_card)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setWordWrap(True)
        self.waiting_label.setProperty(u"role", u"soft")

        self.waiting_card_column.addWidget(self.waiting_label)

        self.waiting_buttons = QHBoxLayout()
        self.waiting_buttons.setSpacing(12)
        self.waiting_buttons.setObjectName(u"waiting_buttons")
        self.make_button = QPushButton(self.waiting_card)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"picture", u"bundle")
        self.make_button.setProperty(u"role", u"primary")

        self.waiting_buttons.addWidget(self.make_button)

        self.waiting_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waiting_buttons.addItem(self.waiting_end)


        self.waiting_card_column.addLayout(self.waiting_buttons)

        self.progress_panel = QFrame(self.waiting_card)
        self.progress_panel.setObjectName(u"progress_panel")
        self.progress_column = QVBoxLayout(self.progress_panel)
        self.progress_column.setSpacing(8)
        self.progress_column.setObjectName(u"progress_column")
        self.progress_column.setContentsMargins(0, 0, 0, 0)
        self.progress_label = QLabel(self.progress_panel)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setWordWrap(True)
        self.progress_label.setProperty(u"role", u"soft")

        self.progress_column.addWidget(self.progress_label)

        self.progress_row = QHBoxLayout()
        self.progress_row.setSpacing(12)
        self.progress_row.setObjectName(u"progress_row")
        self.work_progress = QProgressBar(self.progress_panel)
        self.work_progress.setObjectName(u"work_progress")
        self.work_progress.setTextVisible(True)

        self.progress_row.addWidget(self.work_progress)

        self.cancel_button = QPushButton(self.progress_panel)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"picture", u"close")

        self.progress_row.addWidget(self.cancel_button)


        self.progress_column.addLayout(self.progress_row)


        self.waiting_card_column.addWidget(self.progress_panel)

        self.result_panel = QFrame(self.waiting_card)
        self.result_panel.setObjectName(u"result_panel")
        self.result_column = QVBoxLayout(self.result_panel)
        self.result_column.setSpacing(8)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(0, 0, 0, 0)
        self.result_row = QHBoxLayout()
        self.result_row.setSpacing(12)
        self.result_row.setObjectName(u"result_row")
        self.result_chip = Chip(self.result_panel)
        self.result_chip.setObjectName(u"result_chip")

        self.result_row.addWidget(self.result_chip)

        self.result_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.result_row.addItem(self.result_gap)


        self.result_column.addLayout(self.result_row)

        self.result_label = QLabel(self.result_panel)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setWordWrap(True)
        self.result_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.result_column.addWidget(self.result_label)


        self.waiting_card_column.addWidget(self.result_panel)


        self.sharing_column.addWidget(self.waiting_card)

        self.made_title_label = QLabel(self.sharing_contents)
        self.made_title_label.setObjectName(u"made_title_label")
        self.made_title_label.setWordWrap(True)
        self.made_title_label.setProperty(u"role", u"section-title")

        self.sharing_column.addWidget(self.made_title_label)

        self.bundle_table = RecordTable(self.sharing_contents)
        self.bundle_table.setObjectName(u"bundle_table")

        self.sharing_column.addWidget(self.bundle_table)

        self.bundles_empty = EmptyState(self.sharing_contents)
        self.bundles_empty.setObjectName(u"bundles_empty")

        self.sharing_column.addWidget(self.bundles_empty)

        self.file_card = QFrame(self.sharing_contents)
        self.file_card.setObjectName(u"file_card")
        self.file_card.setProperty(u"role", u"card")
        self.file_card_column = QVBoxLayout(self.file_card)
        self.file_card_column.setSpacing(12)
        self.file_card_column.setObjectName(u"file_card_column")
        self.file_card_column.setContentsMargins(24, 20, 24, 20)
        self.file_title_label = QLabel(self.file_card)
        self.file_title_label.setObjectName(u"file_title_label")
        self.file_title_label.setWordWrap(True)
        self.file_title_label.setProperty(u"role", u"section-title")

        self.file_card_column.addWidget(self.file_title_label)

        self.file_label = QLabel(self.file_card)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setWordWrap(True)
        self.file_label.setProperty(u"role", u"soft")

        self.file_card_column.addWidget(self.file_label)

        self.file_buttons = QHBoxLayout()
        self.file_buttons.setSpacing(12)
        self.file_buttons.setObjectName(u"file_buttons")
        self.check_button = QPushButton(self.file_card)
        self.check_button.setObjectName(u"check_button")
        self.check_button.setProperty(u"picture", u"search")

        self.file_buttons.addWidget(self.check_button)

        self.read_button = QPushButton(self.file_card)
        self.read_button.setObjectName(u"read_button")
        self.read_button.setProperty(u"picture", u"import")

        self.file_buttons.addWidget(self.read_button)

        self.file_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.file_buttons.addItem(self.file_end)


        self.file_card_column.addLayout(self.file_buttons)

        self.file_result_label = QLabel(self.file_card)
        self.file_result_label.setObjectName(u"file_result_label")
        self.file_result_label.setWordWrap(True)

        self.file_card_column.addWidget(self.file_result_label)


        self.sharing_column.addWidget(self.file_card)

        self.sharing_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sharing_column.addItem(self.sharing_end)

        self.sharing_scroll.setWidget(self.sharing_contents)

        self.sharing_page_column.addWidget(self.sharing_scroll)

        QWidget.setTabOrder(self.make_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.result_label)
        QWidget.setTabOrder(self.result_label, self.bundle_table)
        QWidget.setTabOrder(self.bundle_table, self.check_button)
        QWidget.setTabOrder(self.check_button, self.read_button)

        self.retranslateUi(SharingPage)

        QMetaObject.connectSlotsByName(SharingPage)
    # setupUi

    def retranslateUi(self, SharingPage: QWidget) -> None:
        self.sharing_title_label.setText(QCoreApplication.translate("SharingPage", u"Sharing", None))
        self.sharing_words_label.setText(QCoreApplication.translate("SharingPage", u"Everything you record is saved on this laptop. A sealed bundle carries it to your central team. Only they can open it.", None))
        self.waiting_title_label.setText("")
        self.waiting_label.setText("")
        self.make_button.setText(QCoreApplication.translate("SharingPage", u"&Make the bundle\u2026", None))
        self.progress_label.setText("")
#if QT_CONFIG(accessibility)
        self.work_progress.setAccessibleName(QCoreApplication.translate("SharingPage", u"How far the work has come", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("SharingPage", u"&Cancel", None))
        self.result_label.setText("")
        self.made_title_label.setText(QCoreApplication.translate("SharingPage", u"Bundles made on this laptop", None))
#if QT_CONFIG(accessibility)
        self.bundle_table.setAccessibleName(QCoreApplication.translate("SharingPage", u"Bundles made on this laptop", None))
#endif // QT_CONFIG(accessibility)
        self.file_title_label.setText(QCoreApplication.translate("SharingPage", u"A bundle somebody brought", None))
        self.file_label.setText(QCoreApplication.translate("SharingPage", u"Checking a bundle changes nothing. Bringing it in adds its records to this laptop; a file that is refused changes nothing and is never deleted.", None))
        self.check_button.setText(QCoreApplication.translate("SharingPage", u"Chec&k a bundle\u2026", None))
        self.read_button.setText(QCoreApplication.translate("SharingPage", u"&Bring a bundle in\u2026", None))
        self.file_result_label.setText("")
        pass
    # retranslateUi

