# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'laptop_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_LaptopSection(object):
    def setupUi(self, LaptopSection: QWidget) -> None:
        if not LaptopSection.objectName():
            LaptopSection.setObjectName(u"LaptopSection")
        LaptopSection.setProperty(u"role", u"card")
        self.laptop_section_column = QVBoxLayout(LaptopSection)
        self.laptop_section_column.setSpacing(8)
        self.laptop_section_column.setObjectName(u"laptop_section_column")
        self.laptop_section_column.setContentsMargins(24, 20, 24, 20)
        self.laptop_title_label = QLabel(LaptopSection)
        self.laptop_title_label.setObjectName(u"laptop_title_label")
        self.laptop_title_label.setProperty(u"role", u"section-title")
        self.laptop_title_label.setWordWrap(True)

        self.laptop_section_column.addWidget(self.laptop_title_label)

        self.files_title = QLabel(LaptopSection)
        self.files_title.setObjectName(u"files_title")
        self.files_title.setProperty(u"role", u"strong")
        self.files_title.setWordWrap(True)

        self.laptop_section_column.addWidget(self.files_title)

        self.files_edit = QLineEdit(LaptopSection)
        self.files_edit.setObjectName(u"files_edit")
        self.files_edit.setReadOnly(True)

        self.laptop_section_column.addWidget(self.files_edit)

        self.here_title = QLabel(LaptopSection)
        self.here_title.setObjectName(u"here_title")
        self.here_title.setProperty(u"role", u"strong")
        self.here_title.setWordWrap(True)

        self.laptop_section_column.addWidget(self.here_title)

        self.here_grid = QGridLayout()
        self.here_grid.setObjectName(u"here_grid")
        self.here_grid.setHorizontalSpacing(24)
        self.here_grid.setVerticalSpacing(6)

        self.laptop_section_column.addLayout(self.here_grid)

        self.version_title = QLabel(LaptopSection)
        self.version_title.setObjectName(u"version_title")
        self.version_title.setProperty(u"role", u"strong")
        self.version_title.setWordWrap(True)

        self.laptop_section_column.addWidget(self.version_title)

        self.version_label = QLabel(LaptopSection)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setText(u"")
        self.version_label.setTextFormat(Qt.TextFormat.PlainText)
        self.version_label.setWordWrap(True)

        self.laptop_section_column.addWidget(self.version_label)


        self.retranslateUi(LaptopSection)

        QMetaObject.connectSlotsByName(LaptopSection)
    # setupUi

    def retranslateUi(self, LaptopSection: QWidget) -> None:
        self.laptop_title_label.setText(QCoreApplication.translate("LaptopSection", u"This laptop", None))
        self.files_title.setText(QCoreApplication.translate("LaptopSection", u"Where the files are", None))
#if QT_CONFIG(accessibility)
        self.files_edit.setAccessibleName(QCoreApplication.translate("LaptopSection", u"Where the files are", None))
#endif // QT_CONFIG(accessibility)
        self.here_title.setText(QCoreApplication.translate("LaptopSection", u"What is kept here", None))
        self.version_title.setText(QCoreApplication.translate("LaptopSection", u"Versions", None))
        pass
    # retranslateUi

