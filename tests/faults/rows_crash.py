# SPDX-License-Identifier: GPL-3.0-or-later
"""Crash and power."""
import json
import os
import re
import subprocess
import time

from day import Skipped, assertions, row

PDF = b"%PDF-1.4\n%%EOF\n"


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


@row("F09 kill -9 during recovery of a hot journal", "next open recovers, 0 failures")
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


