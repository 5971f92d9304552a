"""The same real program as for the shell."""

from tests.gui.shell.conftest import folder, opened, start

__all__ = ["folder", "opened", "start"]
