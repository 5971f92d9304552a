"""Rules about Qt Designer forms: layouts, names, and what a keyboard or a screen reader needs.

Nothing is drawn here; the forms are read as XML.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from tests.house_rules.source import ROOT
from tests.house_rules.texts import never_said

FIELDS = {
    "QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QFontComboBox", "QSpinBox", "QDoubleSpinBox",
    "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QSlider", "QDial",
}  # fmt: skip
LISTS = {"QTableView", "QTableWidget", "QListView", "QListWidget", "QTreeView", "QTreeWidget", "QTextBrowser"}
BUTTONS = {"QPushButton", "QToolButton", "QCommandLinkButton", "QCheckBox", "QRadioButton"}
INTERACTIVE = FIELDS | LISTS | BUTTONS
TRAPS_TAB = {"QPlainTextEdit", "QTextEdit"}
MNEMONIC = re.compile(r"(?<!&)&[^&\s]")
CHOSEN_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
DEFAULT_NAME = re.compile(r"(label|line|frame|widget|page|tab)(_\d+)?")


@dataclass(frozen=True, slots=True)
class Form:
    """One `.ui` file: its path from the root with forward slashes, and its XML."""

    path: str
    xml: ElementTree.Element

    @property
    def page(self) -> ElementTree.Element:
        """The outermost widget."""
        found = self.xml.find("widget")
        assert found is not None, f"{self.path} holds no widget"
        return found

    def inside(self) -> list[ElementTree.Element]:
        """Return every widget but the outermost."""
        return [widget for widget in self.page.iter("widget") if widget is not self.page]

    def kind(self, widget: ElementTree.Element) -> str:
        """Return the Qt class of a widget; for one of our own, the class that it extends."""
        extends = {_text(c, "class"): _text(c, "extends") for c in self.xml.iter("customwidget")}
        name = widget.get("class", "")
        return extends.get(name, name)

    def controls(self) -> list[ElementTree.Element]:
        """Return what can be typed into, chosen from or pressed, save what the keyboard is kept away from."""
        able = [widget for widget in self.inside() if self.kind(widget) in INTERACTIVE]
        return [widget for widget in able if not said(widget, "focusPolicy").endswith("NoFocus")]


Rule = Callable[[Form], Iterator[str]]


def form(path: str, text: str) -> Form:
    return Form(path, ElementTree.fromstring(text))


def forms() -> list[Form]:
    """Return every form under `ui/`."""
    files = sorted((ROOT / "ui").rglob("*.ui"))
    return [form(file.relative_to(ROOT).as_posix(), file.read_text("utf-8")) for file in files]


def said(widget: ElementTree.Element, name: str) -> str:
    """Return a property's text, whatever its type; empty where it is not set."""
    found = widget.find(f"property[@name='{name}']")
    return "" if found is None else "".join(found.itertext()).strip()


def buddies(form: Form) -> set[str]:
    return {said(widget, "buddy") for widget in form.inside()} - {""}


def nothing_is_wired(form: Form) -> Iterator[str]:
    if form.xml.find(".//connection") is not None:
        yield f"{form.path}: a <connection> hides behaviour in the form"


def no_style_sheet(form: Form) -> Iterator[str]:
    if form.xml.find(".//property[@name='styleSheet']") is not None:
        yield f"{form.path}: a styleSheet belongs in the theme"


def layouts_decide_sizes(form: Form) -> Iterator[str]:
    for widget in form.inside():
        least, most = said(widget, "minimumSize"), said(widget, "maximumSize")
        if said(widget, "geometry") or (least and least.split() == most.split()):
            yield f"{form.path}: {widget.get('name')} has a fixed size; large text would be cut"


def every_widget_has_a_chosen_name(form: Form) -> Iterator[str]:
    for widget in [*form.inside(), *form.xml.iter("action")]:
        name = widget.get("name", "")
        if not CHOSEN_NAME.fullmatch(name) or DEFAULT_NAME.fullmatch(name):
            yield f"{form.path}: `{name}` is no chosen name, such as `name_edit`"


def one_name_in_three_places(form: Form) -> Iterator[str]:
    stem = form.path.rpartition("/")[2].removesuffix(".ui")
    wanted = "".join(word.capitalize() for word in stem.split("_"))
    if {_text(form.xml, "class"), form.page.get("name")} != {wanted}:
        yield f"{form.path}: the class and the outermost widget are both named {wanted}"


def every_label_leads_to_its_field(form: Form) -> Iterator[str]:
    names = {widget.get("name", "") for widget in form.inside()}
    for label, field in _labelled_pairs(form):
        if field.get("name", "") not in buddies(form):
            yield f"{form.path}: {label.get('name')} stands before {field.get('name')}, which is nobody's buddy"
    for widget in form.inside():
        buddy = said(widget, "buddy")
        if buddy and buddy not in names:
            yield f"{form.path}: {widget.get('name')} has a buddy that is not here: {buddy}"
        if buddy and not MNEMONIC.search(said(widget, "text")):
            yield f"{form.path}: {widget.get('name')} has no mnemonic (&) to reach {buddy}"


def _labelled_pairs(form: Form) -> Iterator[tuple[ElementTree.Element, ElementTree.Element]]:
    """Yield each label with the field that follows it in the same layout, row by row."""
    for layout in form.page.iter("layout"):
        items = sorted(layout.findall("item"), key=lambda i: (int(i.get("row", 0)), int(i.get("column", 0))))
        widgets = [item.find("widget") for item in items]
        for label, field in itertools.pairwise(widgets):
            if label is None or field is None or form.kind(label) != "QLabel" or form.kind(field) not in FIELDS:
                continue
            if said(field, "readOnly") != "true":
                yield label, field


def every_control_says_what_it_is(form: Form) -> Iterator[str]:
    for widget in form.controls():
        kind, name = form.kind(widget), widget.get("name", "")
        named = said(widget, "accessibleName") or (kind in BUTTONS and said(widget, "text"))
        if kind == "QComboBox" and not named:
            yield f"{form.path}: {name} needs an accessibleName: a combo box is read by its value alone"
        elif not named and name not in buddies(form):
            yield f"{form.path}: a screen reader cannot say what {name} is"


def tab_visits_every_control(form: Form) -> Iterator[str]:
    stops = [stop.text or "" for stop in form.xml.iterfind("tabstops/tabstop")]
    controls = [widget.get("name", "") for widget in form.controls()]
    names = {widget.get("name", "") for widget in form.inside()}
    if len(controls) > 1:
        yield from (f"{form.path}: {name} is not in the tab order" for name in controls if name not in stops)
    yield from (f"{form.path}: the tab order names {stop}, which is not here" for stop in stops if stop not in names)


def text_boxes_let_tab_through(form: Form) -> Iterator[str]:
    for widget in form.inside():
        if form.kind(widget) in TRAPS_TAB and said(widget, "tabChangesFocus") != "true":
            yield f"{form.path}: {widget.get('name')} traps Tab; set tabChangesFocus"


def people_never_read(form: Form) -> Iterator[str]:
    for text in form.page.iter("string"):
        if text.get("notr") != "true":
            yield from (f"{form.path}: people never read “{word}” here" for word in never_said(text.text or ""))


def _text(element: ElementTree.Element, tag: str) -> str:
    return (element.findtext(tag) or "").strip()


RULES: tuple[Rule, ...] = (
    nothing_is_wired,
    no_style_sheet,
    layouts_decide_sizes,
    every_widget_has_a_chosen_name,
    one_name_in_three_places,
    every_label_leads_to_its_field,
    every_control_says_what_it_is,
    tab_visits_every_control,
    text_boxes_let_tab_through,
    people_never_read,
)
