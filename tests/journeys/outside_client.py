"""Drives the window as a screen reader would, over the accessibility bus. Run by the system's own Python, which has gi.

Reads one JSON list of steps from standard input and prints one JSON document: what was found, and what was announced.
"""

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 25.0
announced: list = []


def pump(seconds: float) -> None:
    """Let events arrive for a while."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        while context.pending():
            context.iteration(False)
        time.sleep(0.02)


def shown(accessible: object) -> bool:
    """Return whether it can be seen."""
    return accessible.get_state_set().contains(Atspi.StateType.SHOWING)


def everything(accessible: object) -> list:
    """Return everything below, in reading order."""
    found = []
    try:
        for place in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(place)
            if child is not None:
                found.append(child)
                found.extend(everything(child))
    except GLib.Error:
        pass  # it went away while it was read: the next look sees what is there now
    return found


def application() -> object:
    """Return the program on the bus."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        held = desktop.get_child_at_index(place)
        if held is not None and held.get_name() == "Engage Desktop":
            return held
    return None


def find(role: str, name: str) -> object:
    """Return the visible thing of a role whose name begins so, waiting for it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        top = application()
        for accessible in everything(top) if top is not None else []:
            try:
                fits = accessible.get_role_name() == role and accessible.get_name().startswith(name)
                if fits and shown(accessible):
                    return accessible
            except GLib.Error:
                continue
        pump(0.2)
    raise SystemExit(f"not found: {role} “{name}”")


def act(accessible: object, wanted: str) -> None:
    """Do one named action."""
    names = [accessible.get_action_name(place) for place in range(accessible.get_n_actions())]
    accessible.do_action(names.index(wanted))


def carry_out(step: dict) -> object:
    """Do one step and return what it found."""
    accessible = find(step["role"], step["name"])
    if step["do"] == "press":
        act(accessible, "Press")
    elif step["do"] == "toggle":
        act(accessible, "Toggle")
    elif step["do"] == "key":
        subprocess.run(["xdotool", "key", step["key"]], check=True)
    elif step["do"] == "write":
        accessible.set_text_contents(step["text"])
    elif step["do"] == "focus":
        accessible.grab_focus()
    pump(step.get("wait", 0.3))
    return accessible.get_name() if step["do"] == "read" else ""


def main() -> None:
    """Carry out the steps on standard input."""
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
    listener.register("object:announcement")
    answers = [carry_out(step) for step in json.load(sys.stdin)]
    unnamed = [
        held.get_role_name()
        for held in everything(application())
        if shown(held)
        and held.get_state_set().contains(Atspi.StateType.FOCUSABLE)
        and held.get_role_name() in ("push button", "text", "entry", "check box", "combo box", "table", "list")
        and not held.get_name()
    ]
    print(json.dumps({"answers": answers, "announced": announced, "unnamed": unnamed}))


if __name__ == "__main__":
    main()
