# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'crash_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_CrashDialog(object):
    def setupUi(self, CrashDialog: QWidget) -> None:
        if not CrashDialog.objectName():
            CrashDialog.setObjectName(u"CrashDialog")
        CrashDialog.setProperty(u"role", u"sheet")
        self.outer_layout = QVBoxLayout(CrashDialog)
        self.outer_layout.setSpacing(12)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(28, 24, 28, 24)
        self.title_layout = QHBoxLayout()
        self.title_layout.setSpacing(12)
        self.title_layout.setObjectName(u"title_layout")
        self.picture_label = QLabel(CrashDialog)
        self.picture_label.setObjectName(u"picture_label")
        self.picture_label.setProperty(u"picture", u"warn")
        self.picture_label.setProperty(u"pictureRole", u"warn")

        self.title_layout.addWidget(self.picture_label)

        self.title_label = QLabel(CrashDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"section-title")
        self.title_label.setWordWrap(True)

        self.title_layout.addWidget(self.title_label)

        self.title_layout.setStretch(1, 1)

        self.outer_layout.addLayout(self.title_layout)

        self.words_label = QLabel(CrashDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.outer_layout.addWidget(self.words_label)

        self.log_label = QLabel(CrashDialog)
        self.log_label.setObjectName(u"log_label")
        self.log_label.setProperty(u"role", u"soft")
        self.log_label.setWordWrap(True)

        self.outer_layout.addWidget(self.log_label)

        self.details_edit = QPlainTextEdit(CrashDialog)
        self.details_edit.setObjectName(u"details_edit")
        self.details_edit.setReadOnly(True)
        self.details_edit.setTabChangesFocus(True)

        self.outer_layout.addWidget(self.details_edit)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.copy_button = QPushButton(CrashDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setProperty(u"picture", u"copy")
        self.copy_button.setAutoDefault(False)

        self.button_layout.addWidget(self.copy_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(CrashDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)

        self.continue_button = QPushButton(CrashDialog)
        self.continue_button.setObjectName(u"continue_button")
        self.continue_button.setProperty(u"role", u"primary")

        self.button_layout.addWidget(self.continue_button)


        self.outer_layout.addLayout(self.button_layout)

        QWidget.setTabOrder(self.details_edit, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.continue_button)

        self.retranslateUi(CrashDialog)

        self.continue_button.setDefault(True)


        QMetaObject.connectSlotsByName(CrashDialog)
    # setupUi

    def retranslateUi(self, CrashDialog: QWidget) -> None:
        CrashDialog.setWindowTitle(QCoreApplication.translate("CrashDialog", u"Something went wrong", None))
        self.title_label.setText(QCoreApplication.translate("CrashDialog", u"Something went wrong in the program", None))
        self.words_label.setText(QCoreApplication.translate("CrashDialog", u"It is a mistake in the program, not yours. Everything that was saved is safe. The last thing you did may not be saved: look at it again and, if it is missing, do it once more.", None))
#if QT_CONFIG(accessibility)
        self.details_edit.setAccessibleName(QCoreApplication.translate("CrashDialog", u"Details for whoever mends the program", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("CrashDialog", u"Co&py the details", None))
        self.close_button.setText(QCoreApplication.translate("CrashDialog", u"C&lose the program", None))
        self.continue_button.setText(QCoreApplication.translate("CrashDialog", u"&Continue", None))
    # retranslateUi

