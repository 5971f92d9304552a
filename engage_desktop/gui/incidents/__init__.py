"""Sealing notes about worries that are not comments, and carrying them to the person in charge."""
