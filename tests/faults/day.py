# SPDX-License-Identifier: GPL-3.0-or-later
"""One run of the bad day: where the programs are, how stores and applications are made, what a row is."""
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
AT = "2026-11-23T09:00"
APPLICATION = {"procedure": "1.004837", "channel": "counter", "submitter": {
    "kind": "citizen", "name": "Nguyễn Thị Đào", "personalId": "048190001234", "phone": "0905000123",
    "address": "12 Bạch Đằng, phường Hải Châu"}, "papers": [{"index": 1, "originals": 1}], "sets": 1}
ROWS = []


class Skipped(Exception):
    """A row that cannot be run here: said aloud in the table."""


class NotApplicable(Exception):
    """A row about something that this program does not have."""


def row(name, wanted, quick=True, timed=False):
    """A row of the table; what is not quick is left to the full run, what is timed wants the machine to itself."""
    def keep(function):
        ROWS.append((name, wanted, function, quick, timed))
        return function
    return keep


SLOW = """#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>
static void wait_(void) { usleep(1000 * atoi(getenv("MOTCUA_SLOW_MS"))); }
int fsync(int fd) { wait_(); return syscall(SYS_fsync, fd); }
int fdatasync(int fd) { wait_(); return syscall(SYS_fdatasync, fd); }
"""


class Day:
    """One run: where the programs are, how much is done, and a folder that goes with it."""

    def __init__(self, arguments):
        self.cli, self.tests, self.full = arguments.cli, arguments.tests, arguments.full
        self.desktop = os.path.join(os.path.dirname(self.cli), "motcua")
        self.folder = tempfile.mkdtemp(prefix="motcua-bad-day-")
        self.environment = dict(os.environ, MOTCUA_STATE=self.path("state"), QT_QPA_PLATFORM="offscreen")
        self.mounts = []
        self.count = 0
        self.chance = random.Random(20261123)

    def path(self, name):
        return os.path.join(self.folder, name)

    def times(self, quick, full):
        return full if self.full else quick

    def run(self, store, *words, at=AT, timeout=60, environment=None):
        """\\return exit code, document, stderr"""
        command = [self.cli, "--store", store, "--json"] + (["--at", at] if at else []) + list(words)
        done = subprocess.run(command, capture_output=True, timeout=timeout, env=dict(self.environment, **(environment or {})))
        try:
            document = json.loads(done.stdout or b"{}")
        except ValueError:
            document = {}
        return done.returncode, document, done.stderr.decode(errors="replace")

    def measured(self, store, *words):
        """\\return exit code and the most memory that the command ever had, in kilobytes"""
        process = subprocess.Popen([self.cli, "--store", store, "--json", "--at", AT, *words], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, env=self.environment)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        return process.returncode, usage.ru_maxrss

    def start(self, store, *words, environment=None, output=subprocess.PIPE):
        """Nobody reads a pipe while it runs: what says much gets another output, or it waits for ever."""
        return subprocess.Popen([self.cli, "--store", store, "--json", "--at", AT, *words], stdout=output,
                                stderr=subprocess.DEVNULL, env=dict(self.environment, **(environment or {})))

    def application(self, **changes):
        self.count += 1
        path = self.path(f"application-{self.count}.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({**APPLICATION, **changes}, file)
        return path

    def store(self, dossiers=0, folder=None):
        self.count += 1
        path = os.path.join(folder or self.folder, f"store-{self.count}.db")
        code, _, said = self.run(path, "init", "--centre", "da-nang-2026", "--practice")
        assert code == 0, said
        for _ in range(dossiers):
            assert self.run(path, "receive", self.application())[0] == 0
        return path

    def tmpfs(self, size):
        if os.geteuid() != 0:
            raise Skipped("needs root for a mount")
        self.count += 1
        place = self.path(f"disk-{self.count}")
        os.mkdir(place)
        if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], capture_output=True).returncode:
            raise Skipped("mounting is not allowed here")
        self.mounts.append(place)
        return place

    def suite(self, names, timeout=7200, binary="test_faults", **environment):
        """Runs test cases of a suite. \\return its output; fails where one fails."""
        if not self.tests:
            raise Skipped("needs --tests")
        program = os.path.join(os.path.dirname(self.tests), binary)
        if not os.path.exists(program):
            raise Skipped(f"{binary} is not built")
        surroundings = {**self.environment, **{k: str(v) for k, v in environment.items()}, "MOTCUA_CLI": self.cli,
                        "MOTCUA_DESKTOP": self.desktop, "MOTCUA_TESTS": os.path.join(HERE, ".."), "TZ": "Asia/Ho_Chi_Minh"}
        done = subprocess.run([program, names], capture_output=True, timeout=timeout, env=surroundings)
        output = done.stdout.decode(errors="replace")
        assert done.returncode == 0 and "No tests ran" not in output, output[-2000:] + done.stderr.decode()[-500:]
        return output

    def driver(self, store, seconds):
        """A desk that stays open and receives for so long, as a process of its own."""
        if not self.tests:
            raise Skipped("needs --tests")
        return subprocess.Popen([self.tests, "[soak]"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                env=dict(self.environment, MOTCUA_DRIVER_STORE=store, MOTCUA_SOAK_SECONDS=str(int(seconds))))

    def slowly(self, milliseconds):
        """\\return the environment in which every sync takes so much longer"""
        shim = self.path("slow.so")
        if not os.path.exists(shim):
            source = self.path("slow.c")
            with open(source, "w", encoding="utf-8") as file:
                file.write(SLOW)
            subprocess.run([self.program("cc"), "-shared", "-fPIC", "-o", shim, source], check=True)
        return {"LD_PRELOAD": shim, "MOTCUA_SLOW_MS": str(milliseconds)}

    def program(self, name):
        """\\return the path of a program of the system; the row is skipped where it is missing."""
        found = shutil.which(name)
        if not found:
            raise Skipped(f"needs {name}")
        return found

    def sound(self, store):
        return self.run(store, "verify", at=None)[0] == 0

    def close(self):
        for place in self.mounts:
            subprocess.run(["umount", "-l", place], capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)


def assertions(output):
    found = re.search(r"(\d+) assertions", output)
    return f"{found.group(1)} assertions, 0 failed" if found else "0 failed"


def copy_of(day, store, suffix):
    path = f"{store}-{suffix}.db"
    shutil.copyfile(store, path)
    os.chmod(path, 0o600)
    return path


def dump(path):
    """Everything readable, table by table; None where a table is not."""
    out = {}
    try:
        store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        tables = [name for name, in store.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        for table in tables:
            if table.startswith(("sqlite_", "dossier_words")):
                continue
            try:
                out[table] = sorted(map(repr, store.execute(f"SELECT * FROM {table}")))
            except sqlite3.DatabaseError:
                out[table] = None
    except (sqlite3.DatabaseError, UnicodeError):
        return None
    return out
