# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'files_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.few_rows import FewRows
from engage_desktop.gui.sharing.progress_panel import ProgressPanel

class Ui_FilesCard(object):
    def setupUi(self, FilesCard: QWidget) -> None:
        if not FilesCard.objectName():
            FilesCard.setObjectName(u"FilesCard")
        FilesCard.setProperty(u"role", u"card")
        self.files_column = QVBoxLayout(FilesCard)
        self.files_column.setSpacing(12)
        self.files_column.setObjectName(u"files_column")
        self.files_column.setContentsMargins(24, 20, 24, 20)
        self.files_title_label = QLabel(FilesCard)
        self.files_title_label.setObjectName(u"files_title_label")
        self.files_title_label.setWordWrap(True)
        self.files_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.files_title_label.setProperty(u"role", u"section-title")

        self.files_column.addWidget(self.files_title_label)

        self.files_label = QLabel(FilesCard)
        self.files_label.setObjectName(u"files_label")
        self.files_label.setWordWrap(True)
        self.files_label.setTextFormat(Qt.TextFormat.PlainText)
        self.files_label.setProperty(u"role", u"soft")

        self.files_column.addWidget(self.files_label)

        self.progress_panel = ProgressPanel(FilesCard)
        self.progress_panel.setObjectName(u"progress_panel")

        self.files_column.addWidget(self.progress_panel)

        self.file_table = FewRows(FilesCard)
        self.file_table.setObjectName(u"file_table")

        self.files_column.addWidget(self.file_table)

        self.file_words_label = QLabel(FilesCard)
        self.file_words_label.setObjectName(u"file_words_label")
        self.file_words_label.setWordWrap(True)
        self.file_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_words_label.setMargin(10)
        self.file_words_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.file_words_label.setProperty(u"role", u"sunken")

        self.files_column.addWidget(self.file_words_label)

        self.files_line = QWidget(FilesCard)
        self.files_line.setObjectName(u"files_line")
        self.bring_button = QPushButton(self.files_line)
        self.bring_button.setObjectName(u"bring_button")
        self.bring_button.setProperty(u"picture", u"import")
        self.bring_button.setProperty(u"role", u"primary")
        self.leave_button = QPushButton(self.files_line)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setProperty(u"picture", u"back")

        self.files_column.addWidget(self.files_line)

        QWidget.setTabOrder(self.file_table, self.bring_button)
        QWidget.setTabOrder(self.bring_button, self.leave_button)

        self.retranslateUi(FilesCard)

        QMetaObject.connectSlotsByName(FilesCard)
    # setupUi

    def retranslateUi(self, FilesCard: QWidget) -> None:
        self.files_title_label.setText("")
        self.files_label.setText("")
#if QT_CONFIG(accessibility)
        self.file_table.setAccessibleName(QCoreApplication.translate("FilesCard", u"Files in the folder, and what would become of each", None))
#endif // QT_CONFIG(accessibility)
        self.file_words_label.setText("")
        self.bring_button.setText(QCoreApplication.translate("FilesCard", u"&Bring them in", None))
        self.leave_button.setText(QCoreApplication.translate("FilesCard", u"&Leave them", None))
        pass
    # retranslateUi

