"""The help in a window of its own, beside the work: contents, search and one page. What it says is in resources/help."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QListWidgetItem, QWidget

from engage_desktop.domain.texts import fold
from engage_desktop.gui.forms.help.ui_help_window import Ui_HelpWindow
from engage_desktop.gui.help import contents
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.dressing import dress

_NAME_ROLE = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """Esc closes it; links lead to other pages."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.ui = Ui_HelpWindow()
        self.ui.setupUi(self)
        dress(self)
        self.ui.page_browser.setProperty("role", "quiet")  # it is read, not filled in: its edge may be quiet
        look = current_look()
        self.resize(look.px(880), look.px(620))
        self._name = contents.FIRST
        self.ui.search_edit.textChanged.connect(self.search)
        self.ui.search_edit.returnPressed.connect(self.ui.page_browser.setFocus)
        self.ui.topic_list.currentItemChanged.connect(self._choose)
        self.ui.page_browser.anchorClicked.connect(self._follow)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.ui.search_edit.setFocus)
        self.search("")

    @property
    def name(self) -> str:
        """The name of the page that is shown."""
        return self._name

    def show_topic(self, name: str) -> None:
        """Show a page of the help, or the first one where the name is none."""
        self.ui.search_edit.clear()
        self._show_page(contents.topic(name))
        self.ui.page_browser.setFocus()

    def search(self, words: str) -> None:
        """Keep only the pages that hold these words, and show the first of them at the place."""
        found = contents.holding(words)
        with_signals = self.ui.topic_list.blockSignals(True)
        self.ui.topic_list.clear()
        for topic in found:
            item = QListWidgetItem(topic.title)
            item.setData(_NAME_ROLE, topic.name)
            self.ui.topic_list.addItem(item)
        self.ui.topic_list.blockSignals(with_signals)
        self.ui.nothing_label.setVisible(not found)
        if words.strip() and found:
            self._show_page(found[0])
            self._mark(words)
        else:
            self._mark_topic()

    def _show_page(self, topic: contents.Topic) -> None:
        self._name = topic.name
        browser = self.ui.page_browser
        browser.document().setDefaultStyleSheet("")
        browser.document().setDocumentMargin(current_look().px(16))
        browser.document().setMarkdown(topic.text, QTextDocument.MarkdownFeature.MarkdownDialectCommonMark)
        self._space_out()
        browser.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark_topic()

    def _space_out(self) -> None:
        """Give paragraphs the room that Qt's Markdown leaves out."""
        document = self.ui.page_browser.document()
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():
            form = block.blockFormat()
            form.setLineHeight(130, 1)  # per cent of the line
            form.setBottomMargin(current_look().px(4 if block.textList() else 10))
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
            block = block.next()

    def _mark_topic(self) -> None:
        topics = self.ui.topic_list
        for row in range(topics.count()):
            if topics.item(row).data(_NAME_ROLE) == self._name:
                with_signals = topics.blockSignals(True)
                topics.setCurrentRow(row)
                topics.blockSignals(with_signals)

    def _mark(self, words: str) -> None:
        """Bring the first place into view where one of the words stands."""
        text = self.ui.page_browser.toPlainText()
        places = [place for word in fold(words).split() if (place := fold_place(text, word)) >= 0]
        if places:
            cursor = self.ui.page_browser.textCursor()
            cursor.setPosition(min(places))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
            self.ui.page_browser.setTextCursor(cursor)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show_page(contents.topic(item.data(_NAME_ROLE)))
            if self.ui.search_edit.text().strip():
                self._mark(self.ui.search_edit.text())

    def _follow(self, link: QUrl) -> None:
        self.show_topic(link.fileName().removesuffix(".md"))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_name"):
            self._show_page(contents.topic(self._name))


def fold_place(text: str, word: str) -> int:
    """Return where a word begins in a text, whatever its case, or -1."""
    return text.casefold().find(word.casefold())
