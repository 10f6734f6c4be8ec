# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock of the machine."""
import os
import subprocess

from day import Skipped, assertions, row


@row("F31 clock before the last event", "said by the self-check; order by number always")
def clock(day):
    store = day.store(1)
    for at in ("2026-11-23T08:00", "2026-11-22T09:00", "2025-11-23T09:00"):
        code, document, _ = day.run(store, "selfcheck", at=at)
        assert code == 1 and any(c["name"] == "clock" and not c["ok"] for c in document["checks"]), at
    assert day.sound(store)
    return "3/3 jumps back said, chain in order"


@row("F31 the clock of a centre at work jumps", "back > 2 min or forward > 1 day: nothing is received until a supervisor confirms")
def jumps(day):
    return assertions(day.suite("*clock*", binary="test_store"))


@row("F31 the clock of the whole machine is moved (faketime)", "the desk believes what it shows and says so")
def faked(day):
    faketime, store = day.program("faketime"), day.store(1)
    said = 0
    for when in ("2026-11-23 08:00:00", "2025-11-23 09:00:00", "2036-11-23 09:00:00"):
        command = [faketime, when, day.cli, "--store", store, "--json", "selfcheck"]
        done = subprocess.run(command, capture_output=True, timeout=60, env=dict(day.environment, TZ="Asia/Ho_Chi_Minh"))
        said += when[:4] in done.stdout.decode() or b"23/11" in done.stdout
        behind = when < "2026-11-23 09:00:00"
        assert (done.returncode == 1) == behind, (when, done.returncode, done.stdout[-300:])
    assert day.sound(store)
    return f"{said}/3 moved clocks shown, those behind the last event refused by the self-check"


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
    rounds = day.times(80, 1000)
    told = assertions(day.suite("whenever midnight*", MOTCUA_NEW_YEAR_ROUNDS=rounds)) if day.tests else ""
    return f"4/4 in the year of their moment; {rounds} midnights between two looks at the clock: {told}"


@row("F33 time zone of the machine", "the same slip date in 5 zones")
def zones(day):
    dues = set()
    for zone in ("UTC", "Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Kiritimati", "Asia/Kolkata"):
        store = day.store()
        dues.add(day.run(store, "receive", day.application(), environment={"TZ": zone})[1]["due"])
    assert len(dues) == 1
    return f"5 zones, one due date: {dues.pop()}"
