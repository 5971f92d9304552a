"""What a bundle may hold at most, and the numbers and names of its format. Nothing here does anything."""

from __future__ import annotations

MAGIC = b"\x93ENGAGE\r\n\x1a\n\x01"
"""The first 12 bytes: a byte that no text starts with, the name, and line ends that a careless copy would change."""

FORMAT = 1
OLDEST_FORMAT = 1

CHAIN, SELECTED, ERASED, BLOBS = "chain", "selected", "erased", "blobs"
"""Critical features: a centre's certificate stands between; runs may have gaps; some bodies are gone; blobs come along."""
FEATURES_UNDERSTOOD = frozenset({CHAIN, SELECTED, ERASED, BLOBS})

TO_CENTRE, PEER, RETURN, PACK, ERASURE = "to-centre", "peer", "return", "pack", "erasure"
KINDS = frozenset({TO_CENTRE, PEER, RETURN, PACK, ERASURE})
KINDS_OF_CENTRES = frozenset({RETURN, PACK, ERASURE})
"""Only a centre may sign these."""
SUFFIX = ".engage"

KIB, MIB = 1024, 1024 * 1024
LARGEST_HEADER = 16 * KIB
MOST_CERTIFICATES = 2
SIGNATURE_LENGTH = 64
LARGEST_PAYLOAD = 512 * MIB
LARGEST_AGE_HEADER = 8 * KIB
MOST_STANZAS = 50
MOST_RECIPIENTS = MOST_STANZAS - 1
"""One stanza fewer, because age adds one that belongs to nobody."""
LARGEST_INFLATED = 256 * MIB
LARGEST_RATIO = 100
RATIO_ALLOWANCE = 64 * KIB
"""Below this many inflated bytes the ratio is not judged."""
RATIO_WHEN_WRITING = 50
"""A writer pads what shrinks more than this, so that no reader takes honest records for a trap."""
LARGEST_FRAME = MIB
LARGEST_ATTACHMENT = 25 * MIB
LARGEST_PACK = MIB
LARGEST_RESIDUE = 4 * KIB
"""What may be left of an erased record."""
MOST_FAULTS = 10_000
"""Records of one bundle that may be put aside; with more than that the bundle is not one of ours."""

MOST_PADDING = 10_000
"""Frames of padding; a writer makes at most one for each piece."""

LARGEST_REQUEST = 16 * KIB
LONGEST_CODE = 1_000
"""Characters that a request or a certificate may have as a QR code."""

LARGEST_FILE = len(MAGIC) + 4 + LARGEST_HEADER + SIGNATURE_LENGTH + LARGEST_PAYLOAD
PIECE = 256 * KIB
"""How much is read, hashed or inflated at a time."""
