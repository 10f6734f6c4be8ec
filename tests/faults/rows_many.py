# SPDX-License-Identifier: GPL-3.0-or-later
"""Many at once, and programs of different age."""
import fcntl
import gzip
import os
import re
import shutil
import signal
import struct
import sqlite3
import subprocess
import sys
import time

from day import HERE, assertions, row

@row("F21 eight processes on one series of numbers", "0 duplicates, 0 gaps, 0 failures, p99 ≤ 1 s, max ≤ 3 s")
def series(day):
    each = day.times(40, 2000)
    output = day.suite("eight counters*", MOTCUA_SERIES_EACH=each)
    figures = re.search(r"F21 receipts (\d+) p50 (\d+) p99 (\d+) max (\d+) ms", output)
    assert int(figures.group(3)) <= 1000 and int(figures.group(4)) <= 3000, figures.group(0)
    return f"8 × {each}: p50 {figures.group(2)} ms, p99 {figures.group(3)} ms, max {figures.group(4)} ms, gapless"


@row("F22 one dossier edited by two", "0 silent overwrites")
def editors(day):
    pairs = day.times(6, 100)
    store = day.store()
    for _ in range(pairs):
        code = day.run(store, "receive", day.application())[1]["code"]
        both = [day.start(store, "act", code, "forward") for _ in range(2)]
        exits = sorted(process.wait() for process in both)
        assert exits in ([0, 1], [0, 0]), exits
        events = day.run(store, "history", code)[1]["events"]
        assert len(events) == 1 + exits.count(0)
    edited = day.times(40, 1000)
    told = assertions(day.suite("of two who change*", MOTCUA_EDITED_PAIRS=edited)) if day.tests else "with --tests"
    return f"{edited} conflicting pairs: {told}; {pairs} racing pairs, every act has its event"


@row("F23 the holder of the lock is stopped", "others hear who holds it in ≤ 10 s, go on once it is gone; reading goes on", timed=True)
def stopped(day):
    store = day.store(1)
    holder = subprocess.Popen([sys.executable, "-c", "import fcntl,os,sys,time;f=open(sys.argv[1],'w');"
                               "fcntl.flock(f,fcntl.LOCK_EX);print('here, process',os.getpid(),file=f,flush=True);"
                               "print('held',flush=True);time.sleep(60)", store + ".lock"], stdout=subprocess.PIPE)
    holder.stdout.readline()
    holder.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    code, document, said = day.run(store, "receive", day.application())
    took = time.monotonic() - began
    assert code == 3 and document["fault"]["code"] == "store.busy" and took <= 10, (code, took)
    assert f"process {holder.pid}" in said, said
    assert day.run(store, "list")[0] == 0
    holder.kill()
    holder.wait()
    began = time.monotonic()
    assert day.run(store, "receive", day.application())[0] == 0
    assert time.monotonic() - began <= 2 and day.sound(store)
    return f"refused after {took:.1f} s with the name of the station and process, reading went on, received at once after the kill"


@row("F24 long readers while others save", "0 failed saves; no report holds the store for more than 500 ms at a time", timed=True)
def readers(day):
    store = day.store()
    assert day.run(store, "demo", "--dossiers", str(day.times(300, 5000)), "--seed", "1", timeout=3000)[0] == 0
    report = ["report", "ii06a", "--from", "2026-01-01", "--to", "2026-11-30"]
    longest, saves, worst = 0.0, 0, 0.0
    for words in (report, ["list", "--limit", "100000"], ["search", "nguyen", "--limit", "1000"], ["dashboard"]):
        reading = day.start(store, *words, output=subprocess.DEVNULL)
        while reading.poll() is None:
            began = time.monotonic()
            assert day.run(store, "receive", day.application())[0] == 0
            saves, worst = saves + 1, max(worst, time.monotonic() - began)
        assert reading.wait() in (0, 1), words
        longest = max(longest, longest_hold(day, store, words))
    assert day.sound(store) and longest <= 0.5, f"held for {longest * 1000:.0f} ms"
    return f"{saves} saves beside 4 readers, 0 failed, slowest {worst * 1000:.0f} ms; longest hold {longest * 1000:.0f} ms"


def longest_hold(day, store, words):
    """How long a reading command holds SQLite's shared lock at a stretch."""
    shared_first, shared_size = 0x40000002, 510
    ask = struct.pack("hhqqi", fcntl.F_WRLCK, os.SEEK_SET, shared_first, shared_size, 0)
    process = day.start(store, *words, output=subprocess.DEVNULL)
    since, longest = None, 0.0
    with open(store, "r+b") as file:
        while process.poll() is None:
            held = struct.unpack("hhqqi", fcntl.fcntl(file, fcntl.F_GETLK, ask))[0] != fcntl.F_UNLCK
            now = time.monotonic()
            since = (since or now) if held else None
            longest = max(longest, now - since if since else 0.0)
            time.sleep(0.001)
    return longest


@row("F25 a reader at the instant of COMMIT", "0 acknowledged lost, 0 false \"not saved\"")
def busy(day):
    commits = day.times(60, 1000)
    output = day.suite("a commit that meets readers*", MOTCUA_BUSY_COMMITS=commits)
    met = re.search(r"kept readers out (\d+) times", output)
    if day.full:
        day.suite("a reader that does not end*")
    return f"{commits} commits, {met.group(1)} times a reader stood in the way: all kept"


@row("F28 schema newer than the program", "0 writes, 0 crashes")
def newer(day):
    store = day.store(1)
    with sqlite3.connect(store) as shell:
        shell.execute("PRAGMA user_version = 9999")
    shell.close()
    before = open(store, "rb").read()
    for command in (["list"], ["receive", day.application()], ["verify"]):
        code, document, _ = day.run(store, *command)
        assert code == 3 and document["fault"]["code"] == "store.newer"
    assert open(store, "rb").read() == before
    return "refused by name, file unchanged"


@row("F29 a migration while an older program runs", "50 races: 0 writes by the old one afterwards")
def races(day):
    rounds = day.times(8, 50)
    return f"{rounds} races: " + assertions(day.suite("a program that is older*", MOTCUA_MIGRATION_RACES=rounds))


@row("F30 interrupted migration", "old or new, never in between")
def migration(day):
    return assertions(day.suite("whichever call to the disk fails a migration*"))


def kept_stores():
    """The stores of earlier programs that are kept in the repository: schema number and file."""
    folder = os.path.join(HERE, "stores")
    numbered = [(re.search(r"schema-(\d+)\.db\.gz", name), name) for name in sorted(os.listdir(folder))]
    return [(int(number.group(1)), os.path.join(folder, name)) for number, name in numbered if number]


def unpacked(day, packed, name):
    path = day.path(name)
    with gzip.open(packed) as kept, open(path, "wb") as file:
        shutil.copyfileobj(kept, file)
    os.chmod(path, 0o600)
    return path


@row("F30 stores of every released schema", "each becomes a store of today; killed at any moment: old or new, and the copy is whole")
def schemas(day):
    told, kills = [], 0
    for schema, packed in kept_stores():
        for n in range(1, day.times(9, 100), day.times(4, 1)):
            kills += interrupted(day, schema, packed, n)
        old = unpacked(day, packed, f"schema-{schema}.db")
        alone = {"MOTCUA_STATE": day.path(f"state-{schema}")}
        code, document, said = day.run(old, "list", "--limit", "1000", environment=alone)
        assert code == 0 and (document["total"] > 0 or schema < 3), (schema, said)
        assert schema < 2 or day.run(old, "receive", day.application(), environment=alone)[0] == 0, schema
        assert day.run(old, "verify", at=None, environment=alone)[0] == 0, schema
        told.append(str(schema))
    return f"schemas {', '.join(told)} → now, {kills} kills, copies of the old ones beside them"


def interrupted(day, schema, packed, n):
    """Kills a migration at its n-th crash point, looks at what lies there, and lets it be finished.
    \return whether it was killed"""
    store = unpacked(day, packed, f"killed-{schema}-{n}.db")
    alone = {"MOTCUA_STATE": day.path(f"state-{schema}-{n}")}
    killed = day.run(store, "list", environment={**alone, "MOTCUA_CRASH_AT": str(n)})[0] == -9
    shell = sqlite3.connect(store)
    version = shell.execute("PRAGMA user_version").fetchone()[0]
    assert shell.execute("PRAGMA integrity_check").fetchone()[0] == "ok" and version >= schema, (schema, n, version)
    shell.close()
    copies = [name for name in os.listdir(day.folder) if name.startswith(f"killed-{schema}-{n}.db.schema-{schema}") and name.endswith(".copy")]
    assert version == schema or copies, (schema, n, "migrated without a copy")
    assert day.run(store, "selfcheck", at="2026-11-23T10:00", environment=alone)[0] == 0, (schema, n)
    for left in [name for name in os.listdir(day.folder) if name.startswith(f"killed-{schema}-{n}.db")]:
        os.remove(day.path(left))
    return killed
