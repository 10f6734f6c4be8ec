# SPDX-License-Identifier: GPL-3.0-or-later
"""Crash and power."""
import itertools
import json
import os
import re
import subprocess
import time

from day import Skipped, assertions, row

PDF = b"%PDF-1.4\n%%EOF\n"
ROUNDS = itertools.count()  # of all passes: no file is named twice


@row("F01 kill -9 in receive loops", "0 acknowledged lost, 0 duplicates, 0 gaps, in-doubt ones listed")
def kill(day):
    rounds = day.times(40, 500)
    return f"{rounds} rounds: " + assertions(day.suite("what was acknowledged survives*", MOTCUA_KILL_ROUNDS=rounds))


def killed_at(day, store, n, words):
    """Runs a command that is killed at its n-th crash point. \\return exit code, document, which point."""
    code, document, said = day.run(store, *words, environment={"MOTCUA_CRASH_AT": str(n)})
    point = re.search(r"killed at: (.*)", said)
    return code, document, point.group(1) if point else None


def operations(day, store):
    """What is killed at each of its crash points: name, and how its words are made anew for every round."""
    def received():
        return day.run(store, "receive", day.application())[1]["code"]

    def scan(n):
        path = day.path(f"scan-{n}.pdf")
        with open(path, "wb") as file:
            file.write(PDF + str(n).encode())
        return path

    return {
        "receive": lambda: ["receive", day.application(), "--key", f"c{day.count}"],
        "receive with slip": lambda: ["receive", day.application(), "--slip", day.path(f"s{next(ROUNDS)}.pdf")],
        "act": lambda: ["act", received(), "forward", "--note", "ghi"],
        "undo": lambda: ["act", forwarded(day, store), "undo"],
        "print": lambda: ["slip", received(), "--form", "receipt", "--out", day.path(f"p{next(ROUNDS)}.pdf")],
        "attach": lambda: ["attach", received(), scan(next(ROUNDS))],
        "checkpoint": lambda: ["checkpoint", "--out", day.path(f"c{next(ROUNDS)}.txt")],
        "backup": lambda: ["backup", "--to", day.path("crashed-backups")],
    }


def forwarded(day, store):
    code = day.run(store, "receive", day.application())[1]["code"]
    assert day.run(store, "act", code, "forward")[0] == 0
    return code


@row("F02 kill -9 at each crash point of each operation", "all points × all operations × 3: 0 failures")
def points(day):
    store, passed, names = day.store(), 0, set()
    if killed_at(day, store, 1, ["receive", day.application()])[2] is None:
        raise Skipped("needs a debug build")
    for _ in range(day.times(1, 3)):
        for name, words in operations(day, store).items():
            for n in range(1, 200):
                before = day.run(store, "list", "--limit", "100000")[1]["total"]
                given = words()
                code, document, point = killed_at(day, store, n, given)
                if point is None:
                    assert code == 0, (name, n, code)
                    break
                passed += 1
                names.add(point)
                after_kill(day, store, name, given, point, before)
            assert day.sound(store), name
    return f"{passed} kills at {len(names)} points of {len(operations(day, store))} operations: 0 failures"


def after_kill(day, store, name, words, point, before):
    """Opens without help; a slip on paper has its event; a retry under the same key makes no second dossier."""
    code, document, said = day.run(store, "list", "--limit", "100000")
    assert code == 0, (name, point, said)
    if "--slip" in words or name == "print":
        pdf = words[-1]
        history = json.dumps([day.run(store, "history", d["code"])[1] for d in document["dossiers"][-1:]])
        assert not os.path.exists(pdf) or "slip.printed" in history, (name, point)
    if name == "receive":
        again = day.run(store, *words)
        total = day.run(store, "list", "--limit", "100000")[1]["total"]
        assert again[0] == 0 and total == before + 1, (name, point, before, total)
    if name == "backup":
        folder = words[-1]
        left = [file for file in os.listdir(folder) if ".backup" in file] if os.path.isdir(folder) else []
        for file in left:
            if file.endswith(".backup"):
                assert day.run(store, "restore", os.path.join(folder, file), "--drill", at=None)[0] == 0, (point, file)


@row("F03 power cut, control", "the wrong settings must be caught losing")
def control(day):
    return assertions(day.suite("the power cuts are harsh enough*"))


@row("F03 power cut, lost and torn writes", "0 corrupt, 0 acknowledged lost")
def power(day):
    cuts = day.times(120, 2000)
    return f"{cuts} cuts an operation: " + assertions(day.suite("no power cut*", MOTCUA_POWER_CUTS=cuts))


@row("F04/F05 every call to the disk fails, once and for good", "0 acknowledged lost, all or nothing, 0 crashes")
def calls(day):
    return assertions(day.suite("whichever call*")) + "; disk full: " + assertions(day.suite("wherever*"))


@row("F06 allocation failure", "all n of receive and import: 0 invariant failures")
def memory(day):
    stride = day.times(199, 1)
    output = day.suite("whichever allocation*", MOTCUA_MEMORY_STRIDE=stride, MOTCUA_IMPORT_STRIDE=day.times(9973, 499))
    told = re.findall(r"F06 (\w+): (\d+) allocations, (\d+) failed", output)
    return "; ".join(f"{what}: {failed} of {allocations}" for what, allocations, failed in told) + "; " + little_memory(day)


def little_memory(day):
    """The whole program with ever less room for its memory: an answer or an end, never a damaged store."""
    store, done = day.store(1), 0
    limits = range(40, 400, day.times(40, 4))
    for megabytes in limits:
        shell = f'ulimit -v {megabytes * 1024}; exec "$0" "$@"'
        command = ["bash", "-c", shell, day.cli, "--store", store, "--json", "--at", "2026-11-23T09:00", "receive", day.application()]
        done += subprocess.run(command, capture_output=True, env=day.environment, timeout=60).returncode == 0
        assert day.run(store, "list")[0] == 0, megabytes
    assert day.run(store, "list", "--limit", "100000")[1]["total"] >= done + 1 and day.sound(store)
    return f"{len(limits)} limits of memory, {done} enough, store sound"


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


@row("F08 power loss between print and COMMIT", "impossible: 0 slips without their committed event")
def order(day):
    strace, store, log, rounds = day.program("strace"), day.store(1), day.path("order"), day.times(3, 20)
    for n in range(rounds):
        slip = day.path(f"ordered-{n}.pdf")
        subprocess.run([strace, "-f", "-y", "-e", "trace=fdatasync,fsync,ftruncate,rename,renameat,renameat2,link,linkat", "-o", log,
                        day.cli, "--store", store, "--at", "2026-11-23T09:00", "receive", day.application(), "--slip", slip],
                       capture_output=True, env=day.environment)
        calls = open(log, encoding="utf-8", errors="replace").read().splitlines()
        named = [m for m, call in enumerate(calls) if slip in call and ("rename" in call or "link" in call)]
        # The journal is cut to nothing when a transaction is kept: once for the reception, once for its print.
        kept = [m for m, call in enumerate(calls) if "ftruncate" in call and "-journal" in call]
        assert len(named) == 1 and len([m for m in kept if m < named[0]]) >= 2, (named, kept)
    return f"{rounds} runs: the slip gets its name only after both commits"


@row("F09 kill -9 during recovery of a hot journal", "next open recovers, 0 failures", timed=True)
def recovery(day):
    store, hot, twice, slowly, rounds = day.store(5), 0, 0, day.slowly(40), day.times(12, 200)
    for _ in range(rounds):
        hot += killed(day, store, ["receive", day.application()], slowly)
        twice += killed(day, store, ["list"], slowly)
        assert day.run(store, "list")[0] == 0
    assert day.sound(store) and hot > rounds / 10
    return f"{rounds} rounds, {hot} left a hot journal, {twice} of them were killed again while recovering: all recovered, verified"


def killed(day, store, words, slowly):
    """Kills a command among its slow syncs. \\return whether a journal with content is left"""
    process = day.start(store, *words, environment=slowly)
    time.sleep(day.chance.uniform(0.05, 0.4))
    process.kill()
    process.wait()
    return os.path.exists(store + "-journal") and os.path.getsize(store + "-journal") > 0


