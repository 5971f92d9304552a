# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lock_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

class Ui_LockSection(object):
    def setupUi(self, LockSection: QWidget) -> None:
        if not LockSection.objectName():
            LockSection.setObjectName(u"LockSection")
        LockSection.setProperty(u"role", u"card")
        self.lock_section_column = QVBoxLayout(LockSection)
        self.lock_section_column.setSpacing(8)
        self.lock_section_column.setObjectName(u"lock_section_column")
        self.lock_section_column.setContentsMargins(24, 20, 24, 20)
        self.lock_title_label = QLabel(LockSection)
        self.lock_title_label.setObjectName(u"lock_title_label")
        self.lock_title_label.setProperty(u"role", u"section-title")
        self.lock_title_label.setWordWrap(True)

        self.lock_section_column.addWidget(self.lock_title_label)

        self.lock_label = QLabel(LockSection)
        self.lock_label.setObjectName(u"lock_label")
        self.lock_label.setWordWrap(True)

        self.lock_section_column.addWidget(self.lock_label)

        self.lock_row = QHBoxLayout()
        self.lock_row.setObjectName(u"lock_row")
        self.lock_spin = QSpinBox(LockSection)
        self.lock_spin.setObjectName(u"lock_spin")

        self.lock_row.addWidget(self.lock_spin)

        self.lock_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lock_row.addItem(self.lock_gap)


        self.lock_section_column.addLayout(self.lock_row)

        self.lock_words = QLabel(LockSection)
        self.lock_words.setObjectName(u"lock_words")
        self.lock_words.setProperty(u"role", u"small")
        self.lock_words.setWordWrap(True)

        self.lock_section_column.addWidget(self.lock_words)

#if QT_CONFIG(shortcut)
        self.lock_label.setBuddy(self.lock_spin)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LockSection)

        QMetaObject.connectSlotsByName(LockSection)
    # setupUi

    def retranslateUi(self, LockSection: QWidget) -> None:
        self.lock_title_label.setText(QCoreApplication.translate("LockSection", u"Locking", None))
        self.lock_label.setText(QCoreApplication.translate("LockSection", u"Lock after this many &minutes without typing or pointing", None))
        self.lock_words.setText(QCoreApplication.translate("LockSection", u"The laptop also locks when it sleeps. What you had typed is kept.", None))
        pass
    # retranslateUi

