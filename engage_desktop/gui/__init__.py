"""The window: pages, widgets and the look of them. The only package that imports PySide6."""

import builtins

import PySide6.QtCore  # noqa: F401  # it exchanges `import`, which the next line takes back

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
# PySide6's own `import` reads and keeps the source text of every module that is loaded after it, in case the module asks for
# `__feature__`. None of ours does: without it the program starts faster and needs 16 MB less.
