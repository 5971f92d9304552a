# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finder_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QLabel, QLineEdit, QListView, QVBoxLayout,
    QWidget)

class Ui_FinderDialog(object):
    def setupUi(self, FinderDialog: QWidget) -> None:
        if not FinderDialog.objectName():
            FinderDialog.setObjectName(u"FinderDialog")
        FinderDialog.setProperty(u"role", u"sheet")
        self.outer_layout = QVBoxLayout(FinderDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 20, 24, 20)
        self.search_label = QLabel(FinderDialog)
        self.search_label.setObjectName(u"search_label")

        self.outer_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(FinderDialog)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setProperty(u"role", u"big-field")
        self.search_edit.setMaxLength(200)
        self.search_edit.setClearButtonEnabled(False)

        self.outer_layout.addWidget(self.search_edit)

        self.result_list = QListView(FinderDialog)
        self.result_list.setObjectName(u"result_list")
        self.result_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.result_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.outer_layout.addWidget(self.result_list)

        self.hint_label = QLabel(FinderDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"small")
        self.hint_label.setWordWrap(True)

        self.outer_layout.addWidget(self.hint_label)

#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.result_list)

        self.retranslateUi(FinderDialog)

        QMetaObject.connectSlotsByName(FinderDialog)
    # setupUi

    def retranslateUi(self, FinderDialog: QWidget) -> None:
        FinderDialog.setWindowTitle(QCoreApplication.translate("FinderDialog", u"Find anything", None))
        self.search_label.setText(QCoreApplication.translate("FinderDialog", u"&What are you looking for?", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("FinderDialog", u"A page, a session, a name, words that were said", None))
#if QT_CONFIG(accessibility)
        self.result_list.setAccessibleName(QCoreApplication.translate("FinderDialog", u"What was found", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

