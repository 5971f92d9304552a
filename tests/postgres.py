"""A PostgreSQL server of our own for tests and benchmarks: a private folder, a Unix socket, no port, never run as root."""

from __future__ import annotations

import glob
import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

BINARIES = "/usr/lib/postgresql/*/bin/postgres"
"""Where Debian and Ubuntu put the server; elsewhere it is looked for on the path."""
ACCOUNTS = ("postgres", "nobody")
"""As whom the server runs where we are root, which PostgreSQL refuses: the first of these that there is."""
_SETTINGS = (
    *("listen_addresses=", "fsync=off", "full_page_writes=off", "max_connections=60", "shared_buffers=64MB"),
    *("autovacuum=off", "log_min_messages=fatal", "max_wal_size=2GB"),
)
_WHO_MAY = "local all guarded scram-sha-256\nlocal all all trust\n"


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs. folder: holds its socket and its data."""

    folder: Path
    process: subprocess.Popen[bytes]

    def address(self, database: str = "postgres", *, account: str = "postgres", password: str = "") -> str:
        """Return the address of a database of this server, as a person would type it."""
        who = f"{account}:{password}" if password else account
        return f"postgresql://{who}@/{database}?host={self.folder}"

    def new_database(self) -> str:
        """Make an empty database and return its address."""
        name = f"d{secrets.token_hex(6)}"
        with psycopg.connect(self.address(), autocommit=True) as connection:
            connection.execute(f"create database {name}")
        return self.address(name)

    def drop(self, address: str) -> None:
        """Remove a database that new_database() made, also where somebody is connected."""
        name = address.partition("?")[0].rpartition("/")[2]
        with psycopg.connect(self.address(), autocommit=True) as connection:
            connection.execute(f"drop database {name} with (force)")


def binary() -> str | None:
    """Return the path of the newest server program on this machine, or None."""
    found = sorted(glob.glob(BINARIES), key=lambda path: float(path.split("/")[4]))
    return found[-1] if found else shutil.which("postgres")


@contextmanager
def server() -> Iterator[Server]:
    """Start a server, and stop it and remove its folder at the end.

    Its order of letters is not that of bytes, so that what is not told to sort by bytes is found out.
    """
    program = binary()
    assert program is not None, "this machine has no PostgreSQL server"
    folder = Path(tempfile.mkdtemp(prefix="engage-pg-", dir="/tmp"))  # a socket's path may be 107 bytes long
    account = _account()
    if account:
        os.chown(folder, account.pw_uid, account.pw_gid)
    process = None
    try:
        _make(program, folder, account)
        process = _start(program, folder, account)
        yield Server(folder, process)
    finally:
        if process is not None:
            process.send_signal(signal.SIGINT)
            process.wait(30)
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> pwd.struct_passwd | None:
    """Return the account to run the server as, or None where that is ours."""
    if os.geteuid() != 0:
        return None
    known = {each.pw_name: each for each in pwd.getpwall()}
    return next(known[name] for name in ACCOUNTS if name in known)


def _make(program: str, folder: Path, account: pwd.struct_passwd | None) -> None:
    command = [f"{os.path.dirname(program)}/initdb", "-D", str(folder / "data"), "-U", "postgres", "-A", "trust", "-N"]
    command += ["-E", "UTF8", "--locale=C.UTF-8"]
    if b"--icu-locale" in subprocess.run([command[0], "--help"], capture_output=True).stdout:  # since version 15
        command += ["--locale-provider=icu", "--icu-locale=en-US"]
    done = subprocess.run(command, **_as(account, folder), capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    (folder / "data" / "pg_hba.conf").write_text(_WHO_MAY)


def _start(program: str, folder: Path, account: pwd.struct_passwd | None) -> subprocess.Popen[bytes]:
    options = [part for setting in (*_SETTINGS, f"unix_socket_directories={folder}") for part in ("-c", setting)]
    log = (folder / "server.log").open("wb")
    command = [program, "-D", str(folder / "data"), *options]
    process = subprocess.Popen(command, **_as(account, folder), stdout=log, stderr=log, stdin=subprocess.DEVNULL)
    log.close()
    wait = [f"{os.path.dirname(program)}/pg_isready", "-q", "-h", str(folder), "-t", "1"]
    for _ in range(120):
        if subprocess.run(wait, timeout=10).returncode == 0:
            return process
        assert process.poll() is None, (folder / "server.log").read_text()
    raise AssertionError("the server did not answer within two minutes")


def _as(account: pwd.struct_passwd | None, folder: Path) -> dict[str, object]:
    """Return what makes a program run as `account`, in a folder that it may read."""
    if account is None:
        return {"cwd": folder}
    return {"cwd": folder, "user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
