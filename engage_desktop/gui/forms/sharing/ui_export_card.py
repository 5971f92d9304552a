# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_ExportCard(object):
    def setupUi(self, ExportCard: QWidget) -> None:
        if not ExportCard.objectName():
            ExportCard.setObjectName(u"ExportCard")
        ExportCard.setProperty(u"role", u"card")
        self.export_column = QVBoxLayout(ExportCard)
        self.export_column.setSpacing(12)
        self.export_column.setObjectName(u"export_column")
        self.export_column.setContentsMargins(24, 20, 24, 20)
        self.export_title_label = QLabel(ExportCard)
        self.export_title_label.setObjectName(u"export_title_label")
        self.export_title_label.setWordWrap(True)
        self.export_title_label.setProperty(u"role", u"section-title")

        self.export_column.addWidget(self.export_title_label)

        self.export_words_label = QLabel(ExportCard)
        self.export_words_label.setObjectName(u"export_words_label")
        self.export_words_label.setWordWrap(True)
        self.export_words_label.setProperty(u"role", u"soft")

        self.export_column.addWidget(self.export_words_label)

        self.kind_label = QLabel(ExportCard)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(True)

        self.export_column.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ExportCard)
        self.kind_combo.setObjectName(u"kind_combo")

        self.export_column.addWidget(self.kind_combo)

        self.of_label = QLabel(ExportCard)
        self.of_label.setObjectName(u"of_label")
        self.of_label.setWordWrap(True)

        self.export_column.addWidget(self.of_label)

        self.of_combo = QComboBox(ExportCard)
        self.of_combo.setObjectName(u"of_combo")

        self.export_column.addWidget(self.of_combo)

        self.export_line = QWidget(ExportCard)
        self.export_line.setObjectName(u"export_line")
        self.export_button = QPushButton(self.export_line)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setProperty(u"picture", u"export")

        self.export_column.addWidget(self.export_line)

        self.export_bar = MessageBar(ExportCard)
        self.export_bar.setObjectName(u"export_bar")

        self.export_column.addWidget(self.export_bar)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.of_label.setBuddy(self.of_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.of_combo)
        QWidget.setTabOrder(self.of_combo, self.export_button)

        self.retranslateUi(ExportCard)

        QMetaObject.connectSlotsByName(ExportCard)
    # setupUi

    def retranslateUi(self, ExportCard: QWidget) -> None:
        self.export_title_label.setText(QCoreApplication.translate("ExportCard", u"For other programs", None))
        self.export_words_label.setText(QCoreApplication.translate("ExportCard", u"A copy of the comments with their themes. Words of people who did not agree to be quoted stay here, and a name goes only with its owner\u2019s yes. Once it is out, this program no longer protects it.", None))
        self.kind_label.setText(QCoreApplication.translate("ExportCard", u"Kind of &file", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ExportCard", u"Kind of file", None))
#endif // QT_CONFIG(accessibility)
        self.of_label.setText(QCoreApplication.translate("ExportCard", u"&Comments of", None))
#if QT_CONFIG(accessibility)
        self.of_combo.setAccessibleName(QCoreApplication.translate("ExportCard", u"Comments of", None))
#endif // QT_CONFIG(accessibility)
        self.export_button.setText(QCoreApplication.translate("ExportCard", u"&Make the file\u2026", None))
        pass
    # retranslateUi

