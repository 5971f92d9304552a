"""Open an Engage bundle with public tools alone: `python open_bundle.py FILE AGE-IDENTITY-FILE` prints JSON lines.

Nothing of Engage Desktop is needed: only Python, `openssl` 3 or `cryptography`, and `age` or `pyrage`.
It checks hash, signature and certificate, and says who vouches; whether to trust that key is yours to judge.
"""

import hashlib
import importlib
import json
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

MAGIC = b"\x93ENGAGE\r\n\x1a\n\x01"
KEY_START = bytes.fromhex("302a300506032b6570032100")  # what DER puts before 32 Ed25519 bytes


def is_signed(public: bytes, signature: bytes, message: bytes) -> bool:
    """Ask openssl, or else the cryptography library, whether the signature is right."""
    if not shutil.which("openssl"):
        ed25519 = importlib.import_module("cryptography.hazmat.primitives.asymmetric.ed25519")
        try:
            ed25519.Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
        except importlib.import_module("cryptography.exceptions").InvalidSignature:
            return False
        return True
    with tempfile.TemporaryDirectory() as folder:
        key, mark, text = (Path(folder, name) for name in ("key", "signature", "message"))
        key.write_bytes(KEY_START + public)
        mark.write_bytes(signature)
        text.write_bytes(message)
        command = [
            "openssl",
            "pkeyutl",
            "-verify",
            "-pubin",
            "-keyform",
            "DER",
            "-inkey",
            str(key),
            "-rawin",
            "-in",
            str(text),
        ]
        return subprocess.run([*command, "-sigfile", str(mark)], capture_output=True, check=False).returncode == 0


def opened(payload: bytes, identity_file: str) -> bytes:
    """Ask age, or else the pyrage library, to open the payload."""
    if shutil.which("age"):
        return subprocess.run(["age", "-d", "-i", identity_file], input=payload, capture_output=True, check=True).stdout
    pyrage = importlib.import_module("pyrage")
    lines = Path(identity_file).read_text().split()
    return bytes(
        pyrage.decrypt(payload, [pyrage.x25519.Identity.from_str(w) for w in lines if w.startswith("AGE-SECRET")])
    )


def main(bundle: str, identity_file: str) -> None:
    """Check the outside, open the inside, print header and frames."""
    data = Path(bundle).read_bytes()
    start = len(MAGIC) + 4
    end = start + struct.unpack(">I", data[len(MAGIC) : start])[0]
    signed, signature, payload = data[:end], data[end : end + 64], data[end + 64 :]
    header = json.loads(data[start:end])
    entry = header["certificates"][0]
    certificate = entry["certificate"]
    text = json.dumps(certificate, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    root, device = bytes.fromhex(certificate["issued_by"]), bytes.fromhex(certificate["device"])
    checks = {
        "start": data.startswith(MAGIC),
        "payload": hashlib.sha256(payload).hexdigest() == header["payload_sha256"],
        "certificate": is_signed(root, bytes.fromhex(entry["signature"]), text),
        "signature": is_signed(device, signature, signed),
    }
    print(json.dumps({"frame": "header", "vouched_for_by": root.hex(), "right": checks, "body": header}))
    if not all(checks.values()):
        sys.exit("Not opened: the file is damaged, or is not what was signed.")
    inside, at = zlib.decompressobj().decompress(opened(payload, identity_file), 256 * 1024 * 1024), 0
    names = {b"M": "manifest", b"O": "operation", b"E": "end"}
    while at < len(inside):
        length, kind = struct.unpack_from(">Ic", inside, at)
        body = inside[at + 5 : at + 4 + length]
        at += 4 + length
        if kind in names:
            print(json.dumps({"frame": names[kind], "body": json.loads(body)}, ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("Usage: python open_bundle.py FILE AGE-IDENTITY-FILE")
    main(sys.argv[1], sys.argv[2])
