"""Turns a text into the dark and light squares of a QR code. Drawing them is the renderers' work."""

from __future__ import annotations

from functools import lru_cache

from reportlab.graphics.barcode import qrencoder


@lru_cache(maxsize=8)
def qr_matrix(data: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of squares, dark is True, readable when up to 15 % is damaged (level M)."""
    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(data)
    code.make()
    return tuple(tuple(bool(square) for square in row) for row in code.modules)
