"""Promises: what people were told would happen, what came of it, and whether they were told."""
