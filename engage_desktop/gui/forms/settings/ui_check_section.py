# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'check_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_CheckSection(object):
    def setupUi(self, CheckSection: QWidget) -> None:
        if not CheckSection.objectName():
            CheckSection.setObjectName(u"CheckSection")
        CheckSection.setProperty(u"role", u"card")
        self.check_section_column = QVBoxLayout(CheckSection)
        self.check_section_column.setSpacing(12)
        self.check_section_column.setObjectName(u"check_section_column")
        self.check_section_column.setContentsMargins(24, 20, 24, 20)
        self.check_title_label = QLabel(CheckSection)
        self.check_title_label.setObjectName(u"check_title_label")
        self.check_title_label.setProperty(u"role", u"section-title")
        self.check_title_label.setWordWrap(True)

        self.check_section_column.addWidget(self.check_title_label)

        self.check_words = QLabel(CheckSection)
        self.check_words.setObjectName(u"check_words")
        self.check_words.setProperty(u"role", u"soft")
        self.check_words.setWordWrap(True)

        self.check_section_column.addWidget(self.check_words)

        self.check_row = QHBoxLayout()
        self.check_row.setSpacing(12)
        self.check_row.setObjectName(u"check_row")
        self.check_button = QPushButton(CheckSection)
        self.check_button.setObjectName(u"check_button")

        self.check_row.addWidget(self.check_button)

        self.stop_button = QPushButton(CheckSection)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setProperty(u"picture", u"close")

        self.check_row.addWidget(self.stop_button)

        self.check_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.check_row.addItem(self.check_gap)


        self.check_section_column.addLayout(self.check_row)

        self.progress_place = QWidget(CheckSection)
        self.progress_place.setObjectName(u"progress_place")
        self.progress_column = QVBoxLayout(self.progress_place)
        self.progress_column.setSpacing(6)
        self.progress_column.setObjectName(u"progress_column")
        self.progress_column.setContentsMargins(0, 0, 0, 0)
        self.progress_label = QLabel(self.progress_place)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setText(u"")
        self.progress_label.setWordWrap(True)

        self.progress_column.addWidget(self.progress_label)

        self.check_progress = QProgressBar(self.progress_place)
        self.check_progress.setObjectName(u"check_progress")

        self.progress_column.addWidget(self.check_progress)


        self.check_section_column.addWidget(self.progress_place)

        self.found_column = QVBoxLayout()
        self.found_column.setSpacing(8)
        self.found_column.setObjectName(u"found_column")

        self.check_section_column.addLayout(self.found_column)

        QWidget.setTabOrder(self.check_button, self.stop_button)

        self.retranslateUi(CheckSection)

        QMetaObject.connectSlotsByName(CheckSection)
    # setupUi

    def retranslateUi(self, CheckSection: QWidget) -> None:
        self.check_title_label.setText(QCoreApplication.translate("CheckSection", u"Check everything", None))
        self.check_words.setText(QCoreApplication.translate("CheckSection", u"Proves that every record is whole: each page of the file, each entry of the log, every table made anew from the log, the search index and the newest backup. Nothing is changed.", None))
        self.check_button.setText(QCoreApplication.translate("CheckSection", u"Check &everything", None))
        self.stop_button.setText(QCoreApplication.translate("CheckSection", u"Stop checking", None))
#if QT_CONFIG(accessibility)
        self.check_progress.setAccessibleName(QCoreApplication.translate("CheckSection", u"How far the check has come", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

