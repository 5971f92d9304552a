"""The window: pages, widgets and the look of them. The only package that imports PySide6."""
