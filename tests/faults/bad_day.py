#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bad day: what happens to a store when machine, disk, people and files do their worst.

    bad_day.py --cli motcua-cli [--tests test_faults] [--full] [--out TABLE.md] [ROW…]

Each row breaks something for real (kill -9, a full disk, flipped bits, a cut journal, a file put back …) and
measures what the commands then say and do. Rows that need a mount are skipped aloud without root. Writes a
table of what was wanted and what was measured; exit 1 where a row is not as wanted.
"""
import argparse
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import verify as second  # the independent verifier

AT = "2026-11-23T09:00"
APPLICATION = {"procedure": "1.004837", "channel": "counter", "submitter": {
    "kind": "citizen", "name": "Nguyễn Thị Đào", "personalId": "048190001234", "phone": "0905000123",
    "address": "12 Bạch Đằng, phường Hải Châu"}, "papers": [{"index": 1, "originals": 1}], "sets": 1}
ROWS = []


class Skipped(Exception):
    pass


def row(name, wanted, quick=True):
    def keep(function):
        ROWS.append((name, wanted, function, quick))
        return function
    return keep


class Day:
    """One run: where the programs are, how much is done, and a folder that goes with it."""

    def __init__(self, arguments):
        self.cli, self.tests, self.full = arguments.cli, arguments.tests, arguments.full
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

    def start(self, store, *words):
        return subprocess.Popen([self.cli, "--store", store, "--json", "--at", AT, *words], stdout=subprocess.PIPE,
                                stderr=subprocess.DEVNULL, env=self.environment)

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

    def suite(self, names, timeout=3600, **environment):
        """Runs test cases of the fault suite. \\return its output; fails where one fails."""
        if not self.tests:
            raise Skipped("needs --tests")
        done = subprocess.run([self.tests, names], capture_output=True, timeout=timeout,
                              env={**self.environment, **{k: str(v) for k, v in environment.items()}, "MOTCUA_CLI": self.cli})
        output = done.stdout.decode(errors="replace")
        assert done.returncode == 0, output[-2000:]
        return output

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


# Crash and power


@row("F01 kill -9 in receive loops", "0 acknowledged lost, 0 duplicates, 0 gaps, in-doubt ones listed")
def kill(day):
    rounds = day.times(40, 500)
    return f"{rounds} rounds: " + assertions(day.suite("what was acknowledged survives*", MOTCUA_KILL_ROUNDS=rounds))


@row("F03 power cut, control", "the wrong settings must be caught losing")
def control(day):
    return assertions(day.suite("the power cuts are harsh enough*"))


@row("F03 power cut, lost and torn writes", "0 corrupt, 0 acknowledged lost")
def power(day):
    cuts = day.times(120, 2000)
    return f"{cuts} cuts an operation: " + assertions(day.suite("no power cut*", MOTCUA_POWER_CUTS=cuts))


@row("F04/F05 every call to the disk fails, once and for good", "0 acknowledged lost, all or nothing, 0 crashes")
def calls(day):
    return assertions(day.suite("whichever*")) + "; disk full: " + assertions(day.suite("wherever*"))


@row("F07 power loss between COMMIT and print", "100 % listed, 0 second numbers")
def unprinted(day):
    store, listed = day.store(), 0
    rounds = day.times(10, 100)
    for n in range(rounds):
        code = day.run(store, "receive", day.application(), "--key", f"k{n}")[1]["code"]
        again = day.run(store, "receive", day.application(), "--key", f"k{n}")[1]["code"]
        assert code == again
        listed += code in json.dumps(day.run(store, "selfcheck")[1])
    assert listed == rounds
    return f"{listed}/{rounds} listed, 0 second numbers"


@row("F09 kill -9 during recovery of a hot journal", "next open recovers, 0 failures")
def recovery(day):
    store, hot = day.store(5), 0
    for n in range(day.times(12, 200)):
        processes = [day.start(store, "receive", day.application()) for _ in range(3)]
        time.sleep(day.chance.uniform(0.01, 0.25))
        for process in processes:
            process.kill()
            process.wait()
        hot += os.path.exists(store + "-journal") and os.path.getsize(store + "-journal") > 0
        reader = day.start(store, "list")
        time.sleep(day.chance.uniform(0.001, 0.05))
        reader.kill()
        reader.wait()
        assert day.run(store, "list")[0] == 0
    assert day.sound(store)
    return f"{n + 1} rounds, {hot} with a hot journal: all recovered, verified"


# Disk


@row("F10 disk full in the folder of the store", "0 corrupt, 0 acknowledged lost, works again once there is room")
def full(day):
    place = day.tmpfs("12m")
    store = day.store(2, place)
    acknowledged, refused = 2, 0
    free = os.statvfs(place)
    for left in range(0, day.times(20, 100) * 4, 4):
        free = os.statvfs(place)
        ballast = free.f_bavail * free.f_frsize - left * 1024
        with open(os.path.join(place, "ballast"), "wb") as file:
            try:
                file.write(b"x" * max(0, ballast))
            except OSError:
                pass
        code = day.run(store, "receive", day.application())[0]
        assert code in (0, 3), code
        acknowledged, refused = acknowledged + (code == 0), refused + (code == 3)
        assert day.run(store, "list")[0] == 0
        os.remove(os.path.join(place, "ballast"))
    assert day.run(store, "receive", day.application())[0] == 0
    assert day.run(store, "list", "--limit", "100000")[1]["total"] == acknowledged + 1 and day.sound(store)
    return f"{refused} refused, {acknowledged + 1} acknowledged and there, verified"


@row("F12 disk full in the folder of the backups", "fails alone, the backup before stays as it was")
def full_backups(day):
    place, store = day.tmpfs("80m"), day.store(3)
    assert day.run(store, "backup", "--to", place)[0] == 0
    before = {name: open(os.path.join(place, name), "rb").read() for name in os.listdir(place)}
    for n in range(day.times(4, 20)):
        with open(os.path.join(place, "ballast"), "wb") as file:
            try:
                file.write(b"x" * 100_000_000)
            except OSError:
                pass
        day.run(store, "receive", day.application())
        assert day.run(store, "backup", "--to", place)[0] == 3
        assert all(open(os.path.join(place, k), "rb").read() == v for k, v in before.items())
        assert sorted(os.listdir(place)) == sorted([*before, "ballast"])
    return f"{n + 1} failed backups, nothing half-made, the old one unchanged"


@row("F13 read-only file system", "all reads work, writing is refused, 0 crashes")
def read_only(day):
    place = day.tmpfs("16m")
    store = day.store(3, place)
    subprocess.run(["mount", "-o", "remount,ro", place], check=True)
    began = time.monotonic()
    assert day.run(store, "list")[0] == 0
    took = time.monotonic() - began
    code, document, _ = day.run(store, "receive", day.application())
    assert code == 3 and document["fault"]["code"] == "store.readonly", (code, document)
    assert day.run(store, "verify", at=None)[0] == 0
    assert took <= 2
    return f"opens in {took:.2f} s, reads and verifies, receiving refused"


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


@row("F14 single bits flip in the store", "0 crashes; of flips that change dossiers or journal ≥ 99.9 % found")
def flips(day):
    store = day.store(8)
    code = day.run(store, "receive", day.application())[1]["code"]
    assert day.run(store, "act", code, "forward")[0] == 0
    honest = dump(store)
    size = os.path.getsize(store)
    changed = found = other = other_found = 0
    kept = {"dossier", "event", "person", "dossier_paper", "clock_event", "token", "dossier_private", "note",
            "slip_print", "attachment", "procedure_version", "workflow_version"}
    for n in range(day.times(60, 400)):
        broken = copy_of(day, store, "flip")
        with open(broken, "r+b") as file:
            at = day.chance.randrange(100, size)
            file.seek(at)
            byte = file.read(1)[0]
            file.seek(at)
            file.write(bytes([byte ^ (1 << day.chance.randrange(8))]))
        answer = day.run(broken, "verify", at=None)[0]
        assert answer in (0, 1, 2, 3), answer
        after = dump(broken)
        different = {t for t in honest if after is None or after.get(t) != honest[t]}
        if different & kept:
            changed, found = changed + 1, found + (answer != 0)
        elif different:
            other, other_found = other + 1, other_found + (answer != 0)
        os.remove(broken)
    measured = (f"{n + 1} flips: {found} of {changed} that changed dossiers, journal or catalogue found; of settings, "
                f"directory and series {other_found} of {other}; 0 crashes")
    assert changed == 0 or found / changed >= 0.999, measured
    return measured


@row("F15 truncated, empty, random and foreign files", "clear refusal, original bytes untouched")
def truncated(day):
    store = day.store(3)
    whole = open(store, "rb").read()
    points = [0, 1, 50, 99, 512, 4096] + [day.chance.randrange(len(whole)) for _ in range(day.times(14, 94))]
    broken = store + "-broken.db"
    cases = [whole[:point] for point in points] + [os.urandom(9000), b"SQLite format 3\0" + os.urandom(9000)]
    for bytes_ in cases:
        with open(broken, "wb") as file:
            file.write(bytes_)
        for command in (["list"], ["receive", day.application()]):
            code, document, said = day.run(broken, *command)
            assert code == 3 and document["fault"]["message"], (len(bytes_), code, said)
        assert open(broken, "rb").read() == bytes_
    foreign = day.path("foreign.db")
    sqlite3.connect(foreign).execute("CREATE TABLE t (x)").connection.commit()
    assert day.run(foreign, "list")[0] == 3
    return f"{len(cases) + 1} files, all refused with a sentence, all untouched"


@row("F16 cut or swapped rollback journal", "a lost tail is reported by the head that was kept")
def journals(day):
    store, other = day.store(6), day.store(2)
    lost = reported = intact = 0
    for n in range(day.times(12, 60)):
        broken = copy_of(day, store, "cut")
        day.environment["MOTCUA_STATE"] = day.path(f"state-{n}")  # each copy is a store of its own
        os.chmod(broken, 0o600)
        writer = day.start(broken, "receive", day.application())
        time.sleep(day.chance.uniform(0.02, 0.2))
        writer.kill()
        writer.wait()
        journal = broken + "-journal"
        if os.path.exists(journal) and os.path.getsize(journal):
            with open(journal, "r+b") as file:
                file.truncate(day.chance.randrange(os.path.getsize(journal)))
        elif n % 2:
            with open(journal, "wb") as file:
                file.write(open(other, "rb").read(8192))
        answer = day.run(broken, "verify", at=None)[0]
        events = len(dump(broken)["event"]) if answer == 0 else 0
        lost, reported, intact = lost + (answer != 0), reported + (answer in (1, 2, 3)), intact + (events >= 6)
        for name in (broken, journal, broken + ".lock"):
            if os.path.exists(name):
                os.remove(name)
    assert lost == reported and lost + intact == n + 1
    return f"{n + 1} journals: {intact} whole, {reported} reported, 0 silent"


@row("F17 an old copy put in the place of the store", "100 % noticed at the next command and by verify")
def rollback(day):
    noticed = 0
    rounds = day.times(5, 20)
    for _ in range(rounds):
        store = day.store(2)
        old = copy_of(day, store, "old")
        anchor = store + ".txt"
        day.run(store, "receive", day.application())
        assert day.run(store, "checkpoint", "--out", anchor, at=None)[0] == 0
        os.replace(old, store)
        said = day.run(store, "list", at=None)[2]
        with_station = day.run(store, "verify", at=None)[0]
        with_file = day.run(store, "verify", "--anchor", anchor, at=None)[0]
        noticed += bool(said.strip()) and with_station == 2 and with_file == 2
    assert noticed == rounds
    return f"{noticed}/{rounds} noticed"


@row("F19 two names for one store", "refused")
def links(day):
    store = day.store()
    os.link(store, store + ".second")
    assert day.run(store, "list")[0] == 3
    os.remove(store + ".second")
    os.symlink(store, store + ".sym")
    assert day.run(store + ".sym", "receive", day.application())[0] == 0
    assert not os.path.exists(store + ".sym.lock")
    return "hard link refused, symbolic link led to the one lock"


# Concurrency


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
    return assertions(day.suite("an act upon what*")) + f"; {pairs} racing pairs, every act has its event"


@row("F23 the holder of the lock is stopped", "others get an answer in ≤ 12 s, go on once it is gone")
def stopped(day):
    store = day.store()
    holder = subprocess.Popen([sys.executable, "-c", "import fcntl,sys,time;f=open(sys.argv[1],'w');"
                               "fcntl.flock(f,fcntl.LOCK_EX);print('held',flush=True);time.sleep(60)", store + ".lock"],
                              stdout=subprocess.PIPE)
    holder.stdout.readline()
    holder.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    code, document, _ = day.run(store, "receive", day.application())
    took = time.monotonic() - began
    assert code == 3 and document["fault"]["code"] == "store.busy" and took <= 12, (code, took)
    assert day.run(store, "list")[0] == 0
    holder.kill()
    holder.wait()
    assert day.run(store, "receive", day.application())[0] == 0
    return f"refused after {took:.1f} s, reading went on, received at once after the kill"


# Versions


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


@row("F30 interrupted migration", "old or new, never in between")
def migration(day):
    return assertions(day.suite("whichever call to the disk fails a migration*"))


# Clock


@row("F31 clock before the last event", "said by the self-check; order by number always")
def clock(day):
    store = day.store(1)
    for at in ("2026-11-23T08:00", "2026-11-22T09:00", "2025-11-23T09:00"):
        code, document, _ = day.run(store, "selfcheck", at=at)
        assert code == 1 and any(c["name"] == "clock" and not c["ok"] for c in document["checks"]), at
    assert day.sound(store)
    return "3/3 jumps back said, chain in order"


@row("F32 New Year during receiving", "number year = business year, 0 gaps over both years")
def new_year(day):
    store = day.store()
    moments = ["2026-12-31T23:59:58", "2026-12-31T23:59:59", "2027-01-01T00:00:00", "2027-01-01T00:00:01"]
    for at in moments:
        code, document, said = day.run(store, "receive", day.application(), at=at)
        if code != 0:
            return "not received on a day off: " + said.strip()[:60]
        assert document["code"].split("-")[1].startswith(at[:4])
    assert day.sound(store)
    return "4/4 in the year of their moment"


@row("F33 time zone of the machine", "the same slip date in 5 zones")
def zones(day):
    dues = set()
    for zone in ("UTC", "Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Kiritimati", "Asia/Kolkata"):
        store = day.store()
        dues.add(day.run(store, "receive", day.application(), environment={"TZ": zone})[1]["due"])
    assert len(dues) == 1
    return f"5 zones, one due date: {dues.pop()}"


# Hostile input


@row("F36 hostile JSON", "refused in ≤ 5 s, 0 crashes")
def json_bombs(day):
    store = day.store()
    bombs = ["[" * 100_000, '{"a":' * 100_000, '{"procedure":"x","procedure":"y"}', '{"a":1e999}', '{"a":"\\ud800"}', "",
             '{"submitter":{"name":"' + "x" * 5_000_000 + '"}}', "\ufeff", "nul", '{"papers":[' + "{}," * 200_000 + "{}]}"]
    slowest = 0
    for n, bomb in enumerate(bombs):
        path = day.path(f"bomb-{n}.json")
        with open(path, "w", encoding="utf-8", errors="surrogatepass") as file:
            file.write(bomb)
        began = time.monotonic()
        code = day.run(store, "receive", path)[0]
        slowest = max(slowest, time.monotonic() - began)
        assert code in (1, 3), (n, code)
    assert slowest <= 5
    return f"{len(bombs)} bombs refused, slowest {slowest:.2f} s"


@row("F38 hostile names of citizens", "normalised or refused with a sentence, found again")
def names(day):
    store = day.store()
    refused = ["Nguyễn\u202eVăn", "A\u0000B", "Ơ" + "\u0301" * 100_000, "x" * 1_000_000, "\u2066Trần"]
    for name in refused:
        person = {**APPLICATION["submitter"], "name": name}
        code, document, _ = day.run(store, "receive", day.application(submitter=person))
        assert code == 1 and document["refusals"][0]["message"], name[:20]
    import unicodedata
    name = unicodedata.normalize("NFD", "Lê Thị Ước")
    code = day.run(store, "receive", day.application(submitter={**APPLICATION["submitter"], "name": name}))[1]["code"]
    for text in ("Lê Thị Ước", name, "le thi uoc"):
        assert code in json.dumps(day.run(store, "search", text)[1]), text
    return f"{len(refused)} refused, NFD stored as NFC and found three ways"


@row("F41 signs of SQL and of full-text search", "literal search, 0 errors")
def metacharacters(day):
    store = day.store(1)
    corpus = ["' OR 1=1 --", '" * NEAR(', "%", "_", "\\", "a*", "NEAR(a b)", "(a+)+$", "-x", "^a", "{", "col:val", "\u202e", '""',
              "AND OR NOT", "x" * 10_000]
    for text in corpus:
        code = day.run(store, "search", "--", text)[0]
        assert code in (0, 1), (text[:20], code)
    return f"{len(corpus)} texts, 0 faults"


@row("F43–F46 hostile attachments", "refused with a sentence, 0 files outside, pipes do not hang, 600 dpi A4 opens")
def attachments(day):
    store = day.store()
    code = day.run(store, "receive", day.application())[1]["code"]
    place = day.path("scans")
    os.mkdir(place)
    pdf = b"%PDF-1.4\n%%EOF\n"

    def png(width, height):
        return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\0\0\0\0crc." + b"x" * 64

    def put(name, data):
        path = os.path.join(place, name)
        with open(path, "wb") as file:
            file.write(data)
        return path

    hostile = [put("a\u202efdp.pdf", pdf), put("a\nb.pdf", pdf), put("x.pdf", b"PK\x03\x04" + os.urandom(100)),
               put("bomb.png", png(65000, 65000)), put("svg.png", b"<svg/>"), put("js.pdf", b"%PDF-1.4 /JavaScript\n%%EOF\n"),
               "/dev/zero", place, os.path.join(place, "missing.pdf"), "/etc/passwd"]
    os.symlink("/etc/passwd", os.path.join(place, "link.pdf"))
    os.mkfifo(os.path.join(place, "pipe.pdf"))
    with open(os.path.join(place, "large.pdf"), "wb") as file:
        file.write(pdf)
        file.truncate(2_000_000_000)
    hostile += [os.path.join(place, name) for name in ("link.pdf", "pipe.pdf", "large.pdf")]
    for path in hostile:
        answer, document, _ = day.run(store, "attach", code, path, timeout=20)
        assert answer == 1 and document["refusals"][0]["message"], (path, answer)
    for name, data in (("-rf.pdf", pdf + b"1"), ("CON.pdf", pdf + b"2"), ("600dpi.png", png(4960, 7016)), ("..", None)):
        if data:
            assert day.run(store, "attach", code, "--", put(name, data))[0] == 0, name
    kept = [os.path.join(folder, name) for folder, _, names_ in os.walk(store + ".files") for name in names_]
    assert len(kept) == 3 and all(re.fullmatch(r"[0-9a-f]{64}\.(pdf|png)", os.path.basename(path)) for path in kept)
    assert day.sound(store)
    return f"{len(hostile)} refused, 3 kept under their hashes"


@row("F47 store of foreign origin", "refused, nothing of it runs")
def foreign(day):
    store = day.store(1)
    with sqlite3.connect(store) as shell:
        shell.execute("PRAGMA application_id = 1")
    shell.close()
    assert day.run(store, "list")[0] == 3
    return "another application_id refused"


# Security and backups


@row("F51 an insider edits the store", "all kinds found; a recomputed chain by the anchor")
def insider(day):
    store = day.store(3)
    code = day.run(store, "receive", day.application())[1]["code"]
    day.run(store, "act", code, "forward", "--note", "ghi")
    day.run(store, "slip", code, "--form", "receipt", "--out", day.path("o.pdf"))
    anchor = store + ".txt"
    assert day.run(store, "checkpoint", "--out", anchor, at=None)[0] == 0
    edits = ["UPDATE event SET at_ms = at_ms - 86400000 WHERE seq = 1", "UPDATE event SET business_date = '2026-11-20' WHERE seq = 1",
             "UPDATE event SET actor = 2 WHERE seq = 1", "UPDATE event SET kind = 'x' WHERE seq = 2", "DELETE FROM event WHERE seq = 2",
             "UPDATE event SET station = 'x' WHERE seq = 3", "UPDATE event SET body = CAST('{}' AS BLOB) WHERE seq = 3",
             "UPDATE event SET personal_data_commit = NULL WHERE seq = 1", "UPDATE event SET dossier = 2 WHERE seq = 1",
             "UPDATE event SET schema = 2 WHERE seq = 1", "UPDATE event SET hash = randomblob(32) WHERE seq = 4",
             "UPDATE dossier SET received_at_ms = received_at_ms + 1 WHERE id = 1",
             "UPDATE dossier SET due_ms = due_ms + 86400000, due_order = due_ms + 86400000 WHERE id = 1",
             "UPDATE dossier SET promised_due_ms = promised_due_ms + 1 WHERE id = 1",
             "UPDATE dossier SET status = 5 WHERE id = 4", "UPDATE dossier SET sets = 3 WHERE id = 1",
             "UPDATE dossier SET received_by = 2 WHERE id = 1", "UPDATE dossier SET time_limit = '30wd' WHERE id = 1",
             "UPDATE dossier SET code = code || '9' WHERE id = 1", "UPDATE dossier SET step_name = 'x' WHERE id = 1",
             "UPDATE clock_event SET at_ms = 1 WHERE dossier = 1", "DELETE FROM clock_event WHERE dossier = 1",
             "UPDATE dossier_paper SET originals = 9 WHERE dossier = 1", "UPDATE person SET name = 'x' WHERE dossier = 1",
             "UPDATE person SET personal_id = '1' WHERE dossier = 1", "DELETE FROM person WHERE dossier = 1",
             "UPDATE dossier_private SET request = 'x' WHERE dossier = 1", "UPDATE note SET text = 'x'", "DELETE FROM slip_print",
             "UPDATE procedure_version SET body = CAST('{}' AS BLOB) WHERE id = 1"]
    missed = []
    for edit in edits:
        broken = copy_of(day, store, "edit")
        shell = sqlite3.connect(broken, isolation_level=None)
        for trigger, in shell.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            shell.execute(f"DROP TRIGGER {trigger}")
        shell.execute(edit)
        shell.close()
        if day.run(broken, "verify", at=None)[0] == 0 or second.Look(broken, None).run()[1] == 0:
            missed.append(edit)
        os.remove(broken)
    assert not missed, missed
    rewritten = copy_of(day, store, "rewritten")
    rewrite(rewritten)
    with_anchor = day.run(rewritten, "verify", "--anchor", anchor, at=None)
    assert with_anchor[0] == 1 and with_anchor[1]["verdict"] == "rewritten", with_anchor
    alone = day.run(rewritten, "verify", at=None, environment={"MOTCUA_STATE": day.path("nowhere")})
    assert alone[1]["anchor"] is None and alone[1]["unknown"]
    return f"{len(edits)}/{len(edits)} edits found by both verifiers; recomputed chain found by the anchor"


def rewrite(path):
    """What an insider with this very program would do: change an event and compute the chain anew."""
    shell = sqlite3.connect(path, isolation_level=None)
    shell.row_factory = sqlite3.Row
    for trigger in shell.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        shell.execute(f"DROP TRIGGER {trigger[0]}")
    shell.execute("UPDATE event SET station = 'x' WHERE seq = 2")
    shell.execute("UPDATE event SET hash = randomblob(32)")
    prev = second.field_hash("motcua-genesis/1", [
        second.text(shell.execute("SELECT value FROM meta WHERE key = 'store_id'").fetchone()[0])])
    for seq, in [tuple(r) for r in shell.execute("SELECT seq FROM event ORDER BY seq").fetchall()]:
        shell.execute("UPDATE event SET prev = ? WHERE seq = ?", (prev, seq))
        event = shell.execute(f"SELECT {second.EVENT} FROM event WHERE seq = ?", (seq,)).fetchone()
        prev = second.event_hash(event)
        shell.execute("UPDATE event SET hash = ? WHERE seq = ?", (prev, seq))
    shell.close()


@row("Backup under load", "no save fails, the copy verifies")
def backup_under_load(day):
    store = day.store(20)
    running = [day.start(store, "backup")] + [day.start(store, "receive", day.application()) for _ in range(day.times(8, 60))]
    assert [process.wait() for process in running].count(0) == len(running)
    made = day.run(store, "backup", at=None)[1]["file"]
    code, document, said = day.run(store, "restore", made, "--drill", at=None)
    assert code == 0 and document["sound"], said
    return f"{len(running) - 1} saves beside it, drill {document['milliseconds'] / 1000:.1f} s"


@row("Drill: PC stolen", "a working store from backup and paper in under ten minutes")
def stolen(day):
    store = day.store(5)
    made = day.run(store, "backup")[1]["file"]
    code = day.run(store, "recovery-key", "--forget")[1]["code"]
    carried = day.path("carried.backup")
    shutil.copyfile(made, carried)
    began = time.monotonic()
    fresh = os.path.join(tempfile.mkdtemp(dir=day.folder), "motcua.db")
    environment = {"MOTCUA_STATE": day.path("fresh-state")}
    answer, document, said = day.run(fresh, "restore", carried, "--key", code, environment=environment)
    assert answer == 0 and document["sound"], said
    assert day.run(fresh, "receive", day.application(), environment=environment)[0] == 0
    return f"restored, verified and receiving after {time.monotonic() - began:.1f} s"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--tests")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--only-commands", action="store_true", help="leaves out the rows that ctest runs by itself")
    parser.add_argument("--out")
    parser.add_argument("rows", nargs="*")
    arguments = parser.parse_args()
    if arguments.only_commands:
        arguments.tests = None
    day, lines, failed = Day(arguments), [], 0
    try:
        for name, wanted, function, _ in ROWS:
            if arguments.rows and not any(name.startswith(wish) for wish in arguments.rows):
                continue
            began = time.monotonic()
            try:
                verdict, measured = "yes", function(day)
            except Skipped as reason:
                verdict, measured = "SKIPPED", str(reason)
            except Exception as fault:  # a row that breaks is a row that failed
                failed += 1
                verdict, measured = "NO", f"{type(fault).__name__}: {str(fault)[:300]}".replace("\n", " ")
            lines.append(f"| {name} | {wanted} | {measured} | {verdict} | {time.monotonic() - began:.0f} s |")
            print(lines[-1], flush=True)
    finally:
        day.close()
    table = ["| Fault | Wanted | Measured | As wanted | Took |", "|---|---|---|---|---|", *lines]
    if arguments.out:
        with open(arguments.out, "w", encoding="utf-8") as file:
            file.write(f"# The bad day, {time.strftime('%Y-%m-%d %H:%M')}, {'full' if arguments.full else 'quick'}\n\n")
            file.write("\n".join(table) + "\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
