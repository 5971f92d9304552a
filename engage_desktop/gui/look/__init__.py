"""Colours, sizes, stylesheet, palette and fonts of the window; what is drawn with them lives in `widgets`."""
