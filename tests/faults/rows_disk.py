# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk: full, read-only, damaged, exchanged."""
import os
import re
import sqlite3
import subprocess
import time

from day import Skipped, assertions, copy_of, dump, row

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


def filled(place):
    """Writes until there is no room left."""
    with open(os.path.join(place, "full"), "wb", buffering=0) as file:
        for size in (65536, 512):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                pass


@row("F12 disk full for slips, checkpoints, scans and temporary files", "fails alone, the file before stays as it was")
def full_elsewhere(day):
    place, store = day.tmpfs("2m"), day.store()
    code = day.run(store, "receive", day.application())[1]["code"]
    kept = os.path.join(place, "kept.pdf")
    assert day.run(store, "slip", code, "--form", "receipt", "--out", kept)[0] == 0
    before, failed, rounds = open(kept, "rb").read(), 0, day.times(3, 20)
    filled(place)
    os.mkdir(store + ".files")
    subprocess.run(["mount", "--bind", place, store + ".files"], check=True)
    day.mounts.insert(0, store + ".files")
    scan = day.path("scan.pdf")
    with open(scan, "wb") as file:
        file.write(b"%PDF-1.4\n%%EOF\n")
    for n in range(rounds):
        tries = [["slip", code, "--form", "receipt", "--out", kept], ["checkpoint", "--out", os.path.join(place, f"c{n}.txt")], ["attach", code, scan]]
        answers = [day.run(store, *words)[0] for words in tries]
        assert answers == [3, 3, 1], answers
        failed += len(answers)
        assert day.run(store, "receive", day.application(), environment={"TMPDIR": place})[0] == 0
        left = [name for name in os.listdir(place) if not name.startswith("runtime-")]
        assert open(kept, "rb").read() == before and sorted(left) == ["full", "kept.pdf"], left
    assert day.sound(store)
    return f"{failed} writes refused, the slip before unchanged, nothing half-made, receiving went on"


@row("F11 ballast", "the act, its slip, the closing checkpoint and an emergency export succeed 20/20")
def ballast(day):
    done, rounds = 0, day.times(3, 20)
    for _ in range(rounds):
        place = day.tmpfs("220m")
        store = day.store(2, place)
        assert day.run(store, "backup")[0] == 0  # lays the reserve down
        assert os.path.getsize(store + ".reserve") == 32 * 2**20
        filled(place)
        code, document, said = day.run(store, "receive", day.application())
        assert code == 0, (code, said)
        assert not os.path.exists(store + ".reserve")
        assert day.run(store, "slip", document["code"], "--form", "receipt", "--out", os.path.join(place, "s.pdf"))[0] == 0
        assert day.run(store, "checkpoint", "--out", os.path.join(place, "c.txt"))[0] == 0
        assert day.run(store, "slip", document["code"], "--form", "register", "--out", os.path.join(place, "r.pdf"))[0] == 0
        assert day.sound(store)
        done += 1
        subprocess.run(["umount", "-l", place], capture_output=True)
    return f"{done}/{rounds} with slip, checkpoint and register written after the disk was full"


@row("F13 read-only file system", "all reads work, writing is refused, 0 crashes", timed=True)
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
    store, other, slowly, hot = day.store(6), day.store(2), day.slowly(40), 0
    lost = reported = intact = 0
    for n in range(day.times(12, 60)):
        broken = copy_of(day, store, "cut")
        day.environment["MOTCUA_STATE"] = day.path(f"state-{n}")  # each copy is a store of its own
        os.chmod(broken, 0o600)
        writer = day.start(broken, "receive", day.application(), environment=slowly)
        time.sleep(day.chance.uniform(0.05, 0.4))
        writer.kill()
        writer.wait()
        journal = broken + "-journal"
        if os.path.exists(journal) and os.path.getsize(journal):
            hot += 1
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
    return f"{n + 1} journals, {hot} hot and cut: {intact} whole, {reported} reported, 0 silent"


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


@row("F18 the store is renamed, removed or replaced while it is open", "50/50 noticed; 0 writes to the old file acknowledged")
def replaced(day):
    rounds = day.times(12, 50)
    return f"{rounds} rounds: " + assertions(day.suite("a store that is renamed*", MOTCUA_REPLACED_ROUNDS=rounds))


@row("F20 slow disk, 2 s a sync", "saved in the end; the window answers: its main thread stalls ≤ 100 ms p99", quick=False)
def slow(day):
    store, slowly = day.store(1), day.slowly(2000)
    began = time.monotonic()
    saving = day.start(store, "receive", day.application(), environment=slowly)
    time.sleep(0.5)
    reads, kept_out = [], 0
    while saving.poll() is None:
        before = time.monotonic()
        kept_out += day.run(store, "list")[0] != 0
        reads.append(time.monotonic() - before)
    assert saving.wait() == 0 and day.sound(store)
    took = time.monotonic() - began
    said = day.suite("the window answers while a slow disk saves", binary="test_ui", MOTCUA_FIRST_STORE=day.store(), **slowly)
    window, ticks, p99, longest = map(int, re.search(r"F20 saved after (\d+) ms, (\d+) ticks, p99 (\d+) ms, longest (\d+) ms", said).groups())
    measured = (f"the window saved and printed with stalls of {p99} ms p99 and {longest} ms at most over {ticks} ticks, F9 took {window / 1000:.0f} s; "
                f"a command saved after {took:.0f} s, and of {len(reads)} reads beside it {kept_out} were told to wait, the slowest after {max(reads):.1f} s")
    assert p99 <= 100, measured
    return measured


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
