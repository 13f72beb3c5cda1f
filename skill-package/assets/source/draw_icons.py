"""Draws the skill's icons: a bent leg over a foam roller, with a ball. Standard library only.

    python3 skill-package/assets/source/draw_icons.py
"""
import math
import struct
import zlib
from pathlib import Path

IMAGES = Path(__file__).resolve().parent.parent / "images"
SIZES = {"small": 108, "large": 512}

NIGHT, SKIN, SHORTS, SHOE = (18, 78, 92), (240, 190, 150), (38, 166, 160), (255, 255, 255)
ROLLER, CORE, BALL, FLOOR = (255, 122, 89), (18, 78, 92), (255, 209, 77), (12, 58, 70)


def disc(x, y, cx, cy, radius):
    return math.hypot(x - cx, y - cy) - radius


def limb(x, y, ax, ay, ar, bx, by, br):
    """A rounded stroke from a to b whose half width goes from ar to br."""
    along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
    along = min(1.0, max(0.0, along))
    return math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) - (ar + along * (br - ar))


# From back to front, on a square of 512; a shape is where its distance is below zero.
SHAPES = [
    (FLOOR, lambda x, y: 392 - y),
    (ROLLER, lambda x, y: disc(x, y, 200, 316, 76)),
    (CORE, lambda x, y: disc(x, y, 200, 316, 29)),
    (BALL, lambda x, y: disc(x, y, 316, 358, 34)),
    (SKIN, lambda x, y: limb(x, y, 284, 158, 40, 388, 326, 26)),
    (SKIN, lambda x, y: limb(x, y, 130, 206, 46, 284, 158, 41)),
    (SHORTS, lambda x, y: limb(x, y, 106, 212, 53, 176, 192, 51)),
    (SHOE, lambda x, y: limb(x, y, 388, 362, 30, 428, 370, 22)),
]


def pixel(x, y, scale):
    colour = NIGHT
    for paint, distance in SHAPES:
        cover = min(1.0, max(0.0, 0.5 - distance(x, y) / scale))
        colour = tuple(old + (new - old) * cover for old, new in zip(colour, paint))
    return bytes(round(channel) for channel in colour)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(side):
    scale = 512 / side
    rows = b"".join(
        b"\0" + b"".join(pixel((column + 0.5) * scale, (row + 0.5) * scale, scale) for column in range(side))
        for row in range(side)
    )
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


if __name__ == "__main__":
    for name, side in SIZES.items():
        (IMAGES / f"en-US_{name}IconUri.png").write_bytes(png(side))
