"""How much of a file from outside is read, and the refusal of a file that cannot be read at all."""

from __future__ import annotations

from engage_desktop.domain.refusals import Refusal

MOST_BYTES = 50 * 1024 * 1024
MOST_ROWS = 200_000
HIGHEST_ROW = 1_048_576  # of a spreadsheet, empty rows counted
LONGEST_CELL = 20_000  # characters
MOST_COLUMNS = 500
MOST_QUESTIONS = 50
MOST_UNPACKED = 256 * 1024 * 1024  # bytes of a spreadsheet unpacked, all parts together
MOST_SHARED = 96 * 1024 * 1024  # bytes of the part that holds every text of a spreadsheet
HIGHEST_RATIO = 150  # of unpacked to packed bytes, for parts over 1 MB


class FileNotAccepted(Refusal):
    """A file cannot be read as a table."""

    code = "IMPORT-FILE"
