"""Compiled Qt Designer forms, written by packaging/compile_forms.py and never by hand."""
