"""Driver of proof R23: whole journeys in the real window with marker words in every field, ended in order or by SIGKILL.

`python -m tests.proofs.window_canary FOLDER OUT OPERATIONS [crash]` prints what was reached as JSON before it ends.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from engage_desktop.app import Program, harden
from engage_desktop.gui.theme import make_application
from tests.journeys import facilitator as does
from tests.journeys.facilitator import Planned
from tests.journeys.keyboard import ALT, CTRL, ENTER, ESCAPE, SPACE, Keyboard
from tests.workspaces import PASSPHRASE

CANARY = "zqxw"
MAY_BE_PRINTED = ("zqxwquoted", "zqxwinfluence", "zqxwnotes", "zqxwnext")
"""Words of the summary that the person asked for: one comment with consent, and what stands there for everybody."""


@dataclass
class Reached:
    """What was done, and every window title and clipboard in which a marker stood."""

    operations: int = 0
    keys: int = 0
    titles: list[str] = field(default_factory=list)
    clipboard: list[str] = field(default_factory=list)


class TitleWatch(QObject):
    """Reads every title that a window takes, because the desktop shows and keeps it."""

    def __init__(self, reached: Reached) -> None:
        super().__init__()
        self.reached = reached

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowTitleChange, QEvent.Type.Show) and isinstance(watched, QWidget):
            title = watched.windowTitle() if watched.isWindow() else ""
            if CANARY in title.lower():
                self.reached.titles.append(f"{type(watched).__name__}: {title}")
        return False


def main() -> int:
    folder, out, operations = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    harden()
    app = make_application(["engage-desktop"])
    app.setApplicationName("Engage Desktop")
    reached = Reached()
    watch = TitleWatch(reached)
    app.installEventFilter(watch)
    app.clipboard().dataChanged.connect(lambda: reached.clipboard.append(app.clipboard().text()))
    program = Program(app, folder)
    program.start()
    keys = Keyboard(program)
    does.unlock(keys, PASSPHRASE)
    if sys.argv[4:] == ["crash"]:
        crash(keys, reached)
    try:
        live(keys, out, operations)
    except AssertionError as error:  # the program's own hook keeps words off the terminal, and so would hide this
        print(error, file=sys.stderr)
        return 1
    tell(keys, reached)
    keys.press(Qt.Key.Key_Q, CTRL)
    keys.wait(lambda: program.workspace is None, "the end")
    return 0


def live(keys: Keyboard, out: Path, operations: int) -> None:
    """A whole session with a marker in everything that is typed."""
    does.plan(keys, Planned(influence="zqxwinfluence of people"))
    does.check_in(keys, "Zqxwname Quinn", new=True)
    does.check_in(keys, "Zqxwother Quill", new=True)
    needs(keys, "zqxwname")
    does.ask(keys, "zqxwname", "yyy")
    does.ask(keys, "zqxwother", "nnnn")
    does.check_in(keys, "Zqxwthird Quest", new=True)
    does.ask(keys, "zqxwthird", "yyyy")
    does.withdraw(keys, "zqxwthird", "zqxwreason of withdrawal")
    keys.step(does.LISTEN)
    does.say(keys, "@1 zqxwquoted words")
    does.say(keys, "@2 zqxwrefused words")
    does.say(keys, "zqxwunnamed words")
    does.say(keys, "zqxwslip of the pen")
    does.correct_newest(keys, "zqxwcorrected words", "zqxwreason of correction")
    does.say(keys, "zqxwundone words")
    keys.undo()
    look_for(keys)
    more(keys, operations)
    bring_in(keys, out / "theirs" / "answers.csv")
    to_the_session(keys)
    does.close(keys, notes="zqxwnotes were taken", next_steps="zqxwnext steps")
    does.save_summary(keys, out / "asked for")
    does.make_bundle(keys, out / "stick")
    to_the_session(keys)
    does.reopen(keys, "zqxwreason of reopening")
    keys.step(does.LISTEN)
    keys.type("zqxwdraft in the middle of")


def needs(keys: Keyboard, typed: str) -> None:
    """Write down what helps one person, in their words."""
    keys.press(ESCAPE)
    keys.type(typed)
    keys.press(Qt.Key.Key_F9)
    keys.press(SPACE)
    keys.enter("zqxwneed a seat by the door")


def look_for(keys: Keyboard) -> None:
    """Search: everywhere, and in what was heard."""
    keys.press(Qt.Key.Key_K, CTRL)
    keys.type("zqxwfind")
    keys.press(ESCAPE)
    keys.rail(does.HEARD)
    keys.press(Qt.Key.Key_F, CTRL)
    keys.type("zqxwsearch")
    keys.press(ESCAPE)


def more(keys: Keyboard, operations: int) -> None:
    """Go on at the door and in the room until so many operations are in the log."""
    to_the_session(keys)
    workspace = keys.program.workspace
    assert workspace is not None
    for number in cycle(range(100_000)):
        if workspace.store.history.count() >= operations:
            return
        if number % 10 == 0:
            keys.step(does.WELCOME)
            does.check_in(keys, f"Zqxwguest {'abcdefghij'[number // 10 % 10] * 4}{number}", new=True)
            if keys.focus.property("text"):
                keys.press(ENTER, CTRL)  # close to a name that is known: once more
            keys.step(does.LISTEN)
        does.say(keys, f"zqxwmore {number}")


def bring_in(keys: Keyboard, file: Path) -> None:
    """Bring comments in from a table."""
    keys.rail(does.HEARD)
    keys.press(Qt.Key.Key_B, ALT)
    keys.tab_to("file_button")
    keys.answer_file_dialog(file, lambda: keys.press(SPACE))
    keys.wait(lambda: does.is_seen(keys, "preview_table"), "the table")
    keys.push("import_button")
    keys.wait(lambda: does.is_seen(keys, "report_label"), "the import")
    keys.push("import_button")


def to_the_session(keys: Keyboard) -> None:
    """Go to the only session."""
    keys.rail(does.SESSIONS)
    keys.press(ENTER)


def crash(keys: Keyboard, reached: Reached) -> None:
    """Go on typing, meet a bug whose message holds what was typed, and be killed in the middle of a word."""
    to_the_session(keys)
    keys.step(does.LISTEN)
    does.say(keys, " zqxwlast words")
    keys.type("zqxwkilled in the middle of")
    laptop = keys.program.workspace.store.laptop if keys.program.workspace else None
    keys.wait(lambda: laptop is not None and bool(laptop.drafts()), "the draft")
    QTimer.singleShot(0, keys.window, lambda: fail("zqxwbug"))
    keys.wait(lambda: keys.program.crash is not None, "the crash dialog")
    keys.press(ESCAPE)
    keys.press(Qt.Key.Key_End)
    keys.type(" a zqxwword")
    tell(keys, reached)
    os.kill(os.getpid(), signal.SIGKILL)


def fail(words: str) -> None:
    """Be a bug."""
    raise KeyError(words)


def tell(keys: Keyboard, reached: Reached) -> None:
    """Print what was reached."""
    assert keys.program.workspace is not None
    reached.operations, reached.keys = keys.program.workspace.store.history.count(), keys.presses
    text = QApplication.clipboard().text()
    reached.clipboard = [held for held in (*reached.clipboard, text) if CANARY in held.lower()]
    print(json.dumps(reached.__dict__), flush=True)


if __name__ == "__main__":
    sys.exit(main())
