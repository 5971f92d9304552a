"""Open an Engage bundle with public tools alone: `python open_bundle.py FILE AGE-IDENTITY-FILE` prints JSON lines.

Nothing of Engage Desktop is needed: only Python, `openssl` 3 or `cryptography`, and `age` or `pyrage`.
It checks hash, signatures and the chain of certificates, and says who vouches; whether to trust that key is yours to judge.
"""

import base64
import hashlib
import importlib
import json
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MAGIC = b"\x93ENGAGE\r\n\x1a\n\x01"
NAMES = {b"M": "manifest", b"O": "operation", b"T": "erased", b"E": "end"}
NO_KEY = "Not opened: the bundle is sealed for others. None of the keys in the identity file opens it."
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
        done = subprocess.run(["age", "-d", "-i", identity_file], input=payload, capture_output=True, check=False)
        return done.stdout if done.returncode == 0 else sys.exit(NO_KEY)
    pyrage = importlib.import_module("pyrage")
    lines = Path(identity_file).read_text().split()
    keys = [pyrage.x25519.Identity.from_str(word) for word in lines if word.startswith("AGE-SECRET")]
    try:
        return bytes(pyrage.decrypt(payload, keys))
    except pyrage.DecryptError:
        sys.exit(NO_KEY)


def are_vouched_for(entries: list[Any], organisation: str) -> bool:
    """Check one certificate, or a laptop's and that of the centre that issued it, each signed by whom it names."""
    for place, entry in enumerate(entries):
        said = entry["certificate"]
        text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        if said["organisation"] != organisation:
            return False
        if not is_signed(bytes.fromhex(said["issued_by"]), bytes.fromhex(entry["signature"]), text):
            return False
        if place and (said.get("role") != "centre" or entries[0]["certificate"]["issued_by"] != said["device"]):
            return False
    return len(entries) == 1 or (len(entries) == 2 and entries[0]["certificate"].get("role") != "centre")


def frames_of(inside: bytes) -> Iterator[tuple[bytes, bytes, int]]:
    """Yield each frame as (kind, body, where it starts)."""
    at = 0
    while at < len(inside):
        length, kind = struct.unpack_from(">Ic", inside, at)
        yield kind, inside[at + 5 : at + 4 + length], at
        at += 4 + length


def show(inside: bytes) -> bool:
    """Print what is inside; return whether the last frame's hash, and every site's chain, are right."""
    chains: dict[str, bytes] = {}
    promised: dict[str, str] = {}
    blobs, held, is_right = [], b"", False
    for kind, body, at in frames_of(inside):
        said = json.loads(body) if kind in NAMES else {}
        if kind == b"M":
            promised = {run["site"]: run["chain_after"] for run in said["sites"]}
            chains = {run["site"]: bytes.fromhex(run["chain_before"]) for run in said["sites"]}
            blobs = list(said.get("blobs", []))
        elif kind in (b"O", b"T") and said["site"] in chains:
            digest = hashlib.sha256(body).digest() if kind == b"O" else bytes.fromhex(said["digest"])
            chains[said["site"]] = hashlib.sha256(chains[said["site"]] + digest).digest()
        elif kind == b"B":
            held += body
            if len(held) == blobs[0]["size"]:
                use, is_text = blobs[0]["use"], blobs[0]["use"] == "pack"
                print(in_line({"frame": use, "body": json.loads(held) if is_text else base64.b64encode(held).decode()}))
                blobs, held = blobs[1:], b""
        elif kind == b"E":
            is_right = said["sha256"] == hashlib.sha256(inside[:at]).hexdigest()
        if kind in NAMES:
            print(in_line({"frame": NAMES[kind], "body": said}))
    return is_right and not blobs and {site: chain.hex() for site, chain in chains.items()} == promised


def in_line(value: dict[str, Any]) -> str:
    """Return a line of JSON."""
    return json.dumps(value, ensure_ascii=False)


def read(path: str) -> bytes:
    """Return what a file holds, or end with a line that says why not."""
    try:
        return Path(path).read_bytes()
    except OSError as error:
        sys.exit(f"The file {path} could not be read: {error.strerror}.")


def main(bundle: str, identity_file: str) -> None:
    """Check the outside, open the inside, print header and frames."""
    data = read(bundle)
    start = len(MAGIC) + 4
    try:
        end = start + struct.unpack(">I", data[len(MAGIC) : start])[0]
        signed, signature, payload = data[:end], data[end : end + 64], data[end + 64 :]
        header = json.loads(data[start:end])
        entries = header["certificates"]
        device = bytes.fromhex(entries[0]["certificate"]["device"])
    except (struct.error, ValueError, LookupError, TypeError):
        sys.exit("This is not an Engage bundle.")
    checks = {
        "start": data.startswith(MAGIC),
        "payload": hashlib.sha256(payload).hexdigest() == header["payload_sha256"],
        "certificate": are_vouched_for(entries, header["organisation"]),
        "signature": is_signed(device, signature, signed),
    }
    root = entries[-1]["certificate"]["issued_by"]
    print(in_line({"frame": "header", "vouched_for_by": root, "right": checks, "body": header}))
    if not all(checks.values()):
        sys.exit("Not opened: the file is damaged, or is not what was signed.")
    read(identity_file)
    if not show(zlib.decompressobj().decompress(opened(payload, identity_file), 256 * 1024 * 1024)):
        sys.exit("The inside is not whole: a record is missing or was exchanged.")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("Usage: python open_bundle.py FILE AGE-IDENTITY-FILE")
    main(sys.argv[1], sys.argv[2])
