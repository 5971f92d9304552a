"""Keys: the recovery sheet alone brings back the team root, slips in it are found, and secrets open only for their owner."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import engage_desktop
from engage_desktop.bundles import sealing

CODE = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
EXPECTED_ROOT = "89cb13cf07f58779f605b9316ca4d4141c5c56c24fbb6d244d6fb127869e5b22"


def test_team_root_is_fixed_by_the_recovery_identity():
    """A known answer: a change here would lock out every team that printed a sheet."""
    assert sealing.team_root_seed(CODE).hex() == EXPECTED_ROOT
    assert sealing.team_root_seed(CODE) != sealing.team_root_seed(sealing.new_identity())


def test_recovery_code_is_read_with_spaces_and_small_letters():
    groups = " ".join(CODE.lower()[at : at + 4] for at in range(0, len(CODE), 4))
    assert sealing.read_identity(f"  {groups}\n") == CODE
    assert sealing.team_root_seed(groups) == sealing.team_root_seed(CODE)


@pytest.mark.parametrize("slip", [CODE[:-1], CODE[:-1] + "Y", CODE.replace("GFPY", "GFYP", 1), "", "age1x", "ł" * 74])
def test_slip_in_a_recovery_code_is_found(slip, code_of):
    assert code_of(lambda: sealing.read_identity(slip)) == "K20"


def test_secret_opens_only_for_its_owner(code_of):
    owner, other = sealing.new_identity(), sealing.new_identity()
    blob = sealing.seal_secret(b"data key", sealing.recipient_of(owner))
    assert sealing.open_secret(blob, owner) == b"data key"
    assert code_of(lambda: sealing.open_secret(blob, other)) == "K22"
    assert code_of(lambda: sealing.open_secret(blob[:-1], owner)) == "K21"
    assert code_of(lambda: sealing.open_secret(blob[:-1] + bytes([blob[-1] ^ 1]), owner)) == "K21"


def test_signature_is_right_only_for_its_message_and_key():
    seed = sealing.new_signing_seed()
    signature = sealing.sign(seed, b"words")
    assert sealing.is_signed_by(sealing.public_key(seed), signature, b"words")
    assert not sealing.is_signed_by(sealing.public_key(seed), signature, b"other words")
    assert not sealing.is_signed_by(sealing.public_key(sealing.new_signing_seed()), signature, b"words")
    assert not sealing.is_signed_by(b"short", signature, b"words")


def test_only_sealing_names_the_crypto_libraries():
    folder = Path(engage_desktop.__file__).parent / "bundles"
    for path in folder.glob("*.py"):
        imported = set()
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                imported |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add((node.module or "").split(".")[0])
        assert path.name == "sealing.py" or imported.isdisjoint({"pyrage", "cryptography"}), path.name


def test_package_itself_loads_nothing_heavy():
    heavy = "{'pyrage', 'cryptography', 'pydantic'} & set(sys.modules)"
    command = f"import sys, engage_desktop.bundles.codes, engage_desktop.bundles.delivery; print({heavy})"
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, timeout=180)
    assert done.stdout.strip() == "set()", done.stderr
