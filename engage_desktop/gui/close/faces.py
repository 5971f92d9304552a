"""The faces beside the answers of the evaluation: drawn, so that they are sharp at every size and in every theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPen, QPixmap

from engage_desktop.gui.look.tokens import current_look

_CURVES = {5: 0.30, 4: 0.18, 3: 0.0, 2: -0.16, 1: -0.28}


def face(score: int, side: int, ratio: float = 1.0) -> QIcon:
    """Return the face of a score from 5, glad, to 1, not at all; 0 is a question mark."""
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(side / 14, 1.5)
    pen = QPen(current_look().colour("ink"), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawEllipse(QRectF(width, width, side - 2 * width, side - 2 * width))
    if score in _CURVES:
        _draw_face(painter, _CURVES[score] * side, side)
    else:
        font = painter.font()
        font.setPixelSize(round(side * 0.55))
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, "?")
    painter.end()
    return QIcon(drawn)


def _draw_face(painter: QPainter, curve: float, side: int) -> None:
    mouth = QPainterPath(QPointF(side * 0.29, side * 0.64 - curve / 4))
    mouth.quadTo(QPointF(side * 0.5, side * 0.64 + curve), QPointF(side * 0.71, side * 0.64 - curve / 4))
    painter.drawPath(mouth)
    painter.setBrush(current_look().colour("ink"))
    painter.setPen(Qt.PenStyle.NoPen)
    for x in (0.35, 0.65):
        painter.drawEllipse(QPointF(side * x, side * 0.38), side * 0.055, side * 0.055)
