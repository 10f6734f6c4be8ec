# SPDX-License-Identifier: GPL-3.0-or-later
"""Who gets at what: guessed passwords, what processes leave behind, permissions."""
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time

from day import Skipped, assertions, row
from keyboard import Keyboard, found_in_memory, free_port

ADMINISTRATOR, SUPERVISOR = "thuyen trang noi may gach", "suong khuya lanh tren doi"


def office(day):
    """A store for real work with its first two people. \\return its path"""
    store = day.path(f"office-{day.count}.db")
    day.count += 1
    assert day.run(store, "init", "--centre", "da-nang-2026", at=None)[0] == 0
    code, _, said = day.run(store, "first-run", "--administrator", "quantri", "--administrator-name", "Lê Văn Tám",
                            "--supervisor", "kiemsoat", "--supervisor-name", "Trần Thị Hoa", "--sheet", store + ".pdf", at=None,
                            environment={"MOTCUA_ADMINISTRATOR_PASSWORD": ADMINISTRATOR, "MOTCUA_SUPERVISOR_PASSWORD": SUPERVISOR})
    assert code == 0, said
    return store


def signing_in(day, store, password, before=(), **environment):
    """A process of its own each time, as after a restart. \\return the key of the refusal, or "in" """
    command = [*before, day.cli, "--store", store, "--json", "--as", "kiemsoat", "login"]
    done = subprocess.run(command, capture_output=True, timeout=60,
                          env=dict(day.environment, MOTCUA_PASSWORD=password, TZ="Asia/Ho_Chi_Minh", **environment))
    found = re.search(rb'"key":"(login\.[a-z]+)"', done.stdout)
    return found.group(1).decode() if found else "in" if done.returncode == 0 else done.stdout.decode()[:200]


def edited(store, *statements):
    shell = sqlite3.connect(store, isolation_level=None)
    for trigger, in shell.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        shell.execute(f"DROP TRIGGER {trigger}")
    for statement in statements:
        shell.execute(statement)
    shell.close()


@row("F52 password guessing, the program started anew each time", "after 5 wrong ones 30 s, doubling to 15 min, locked at 20: ≤ 10 tries an hour")
def guessing(day):
    store, tries = office(day), day.times(12, 60)
    keys = [signing_in(day, store, f"doan mo lan thu {n}") for n in range(tries)]
    assert keys[:5] == ["login.wrong"] * 5 and set(keys[5:]) == {"login.wait"}, keys
    assert signing_in(day, store, SUPERVISOR) == "login.wait"
    pauses = [min(900, 30 * 2 ** n) for n in range(15)]
    hours = sum(pauses) / 3600
    assert 20 / hours <= 10
    return f"5 of {tries} reached the password, 0 in the pause, the right one neither; 20 tries take {hours:.1f} h: {20 / hours:.1f} an hour"


@row("F52 the clock of the machine is moved to end the pause", "counts by the time since the machine started: no clock helps")
def moved(day):
    faketime, store = day.program("faketime"), office(day)
    for n in range(5):
        assert signing_in(day, store, f"doan mo lan thu {n}") == "login.wrong"
    jumps = ["+31s", "+1h", "+1d", "+365d", "-1h", "-1d"] * day.times(1, 5)
    keys = [signing_in(day, store, SUPERVISOR, (faketime, "-f", jump), DONT_FAKE_MONOTONIC="1", FAKETIME_DONT_FAKE_MONOTONIC="1")
            for jump in jumps]
    assert set(keys) == {"login.wait"}, keys
    return f"{len(keys)}/{len(keys)} jumps refused"


@row("F52 an insider deletes the row of the counter", "the other counter still holds; verify finds what was taken back")
def wiped(day):
    store = office(day)
    for n in range(5):
        assert signing_in(day, store, f"doan mo lan thu {n}") == "login.wrong"
    edited(store, "DELETE FROM station_tries")
    assert signing_in(day, store, SUPERVISOR) == "login.wait", "the counter of the account was forgotten"
    assert day.run(store, "verify", at=None)[0] == 0
    edited(store, "UPDATE account SET tries = 0")
    code, document, _ = day.run(store, "verify", at=None)
    assert code == 1, document
    return "counter of the machine deleted: still refused; counter of the account set back: verify exits 1"


def found_in(folder, needles):
    """Files under the folder whose name or bytes hold one of them."""
    hits = []
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            try:
                content = open(path, "rb").read() if os.path.isfile(path) else b""
            except OSError:
                content = b""
            if any(needle in content or needle in name.encode() for needle in needles):
                hits.append(path)
    return hits


@row("F53 what a working day leaves outside the store", "0 hits of a personal number, telephone or name in logs, temporary files, settings, file names")
def traces(day):
    number, phone, name = "048190007777", "0905123777", "Đặng Thị Vết Tích"
    needles = [text.encode(code) for text in (number, phone, name) for code in ("utf-8", "utf-16-le")]
    rounds, hits = day.times(2, 20), []
    for n in range(rounds):
        outside, store = day.path(f"outside-{n}"), day.store()
        os.makedirs(outside + "/tmp")
        places = {"TMPDIR": outside + "/tmp", "HOME": outside, "XDG_DATA_HOME": outside, "XDG_CONFIG_HOME": outside,
                  "XDG_CACHE_HOME": outside, "XDG_STATE_HOME": outside, "MOTCUA_STATE": outside}
        person = {"kind": "citizen", "name": name, "personalId": number, "phone": phone, "address": "1 Trần Phú"}
        said = []
        code, document, log = day.run(store, "receive", day.application(submitter=person), environment=places)
        assert code == 0, log
        said.append(log)
        dossier = document["code"]
        for words in (["search", number], ["search", name], ["slip", dossier, "--form", "receipt", "--out", day.path(f"s{n}.pdf")],
                      ["correct", "contact", dossier, "--phone", "12"], ["act", dossier, "nothing"], ["verify"], ["selfcheck"]):
            said.append(day.run(store, *words, at=None if words[0] == "verify" else "2026-11-23T09:00", environment=places)[2])
        with open(os.path.join(outside, "stderr.log"), "w", encoding="utf-8") as file:
            file.write("\n".join(said))
        hits += found_in(outside, needles)
        hits += [path for path in os.listdir(day.folder) if number in path or phone in path]
    assert not hits, hits
    return f"0 hits in {rounds} rounds of nine commands"


@row("F53 the memory of the desk", "no core file, not readable by the same user")
def memory(day):
    place = tempfile.mkdtemp(prefix="motcua-desk-")
    store = os.path.join(place, "store.db")
    shutil.copyfile(day.store(1), store)
    os.chmod(store, 0o600)
    other = {}
    if os.geteuid() == 0:  # root reads everything: the desk runs as somebody else
        other = {"user": 65534, "group": 65534, "extra_groups": []}
        for path in (place, store):
            os.chown(path, 65534, 65534)
    environment = dict(day.environment, HOME=place, TMPDIR=place, MOTCUA_STATE=place, XDG_RUNTIME_DIR=place)
    desk = subprocess.Popen([day.desktop, "--store", store, "--as", "haichau.quay1"], stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL, env=environment, cwd=place, **other)
    try:
        time.sleep(3)
        assert desk.poll() is None, "the desk did not stay open"
        core = re.search(r"Max core file size\s+(\d+)", open(f"/proc/{desk.pid}/limits", encoding="ascii").read())
        owner = os.stat(f"/proc/{desk.pid}/mem").st_uid
        assert core.group(1) == "0", core.group(0)
        assert owner == 0, "the memory belongs to the user of the desk"
        if other:
            reading = subprocess.run(["head", "-c", "1", f"/proc/{desk.pid}/environ"], capture_output=True, **other)
            assert reading.returncode != 0, "the same user reads its memory"
    finally:
        desk.send_signal(signal.SIGKILL)
        desk.wait()
        shutil.rmtree(place, ignore_errors=True)
    return "core files off; its memory belongs to root, not to who runs it"


@row("F53 the memory of a locked desk", "20 runs: 0 hits of a number, telephone, name or address that was searched, opened or half typed")
def locked(day):
    if os.geteuid() != 0:
        raise Skipped("only root reads the memory of the desk")
    number, phone, name, address, typed = "048190007777", "0905123777", "Zyqwx", "Qwertzuiop", "Halbgetippt"
    needles = [text.encode(code) for text in (number, phone, name, address, typed) for code in ("utf-8", "utf-16-le")]
    rounds, shown = day.times(1, 20), 0
    for n in range(rounds):
        store, place, port = day.store(), day.path(f"locked-{n}"), free_port()
        os.makedirs(place, mode=0o700)
        person = {"kind": "citizen", "name": "Vu Thi " + name, "personalId": number, "phone": phone, "address": "7 " + address}
        assert day.run(store, "receive", day.application(submitter=person))[0] == 0
        environment = dict(day.environment, HOME=place, XDG_RUNTIME_DIR=place, XDG_CONFIG_HOME=place, MOTCUA_STATE=place,
                           QT_QPA_PLATFORM=f"vnc:size=1366x768:port={port}")
        with open(os.path.join(place, "said"), "w", encoding="utf-8") as said:
            desk = subprocess.Popen([day.desktop, "--store", store, "--as", "haichau.quay1"], stdout=said, stderr=said, env=environment)
        try:
            keys = Keyboard(port)
            time.sleep(2)
            keys.type(typed)
            keys.press("Ctrl", "3")
            time.sleep(0.5)
            keys.type(number if n % 2 else name.lower())
            time.sleep(1)
            keys.press("Down")
            keys.press("Return")
            time.sleep(1)
            shown += len(found_in_memory(desk.pid, needles)) > 0
            keys.press("Ctrl", "Alt", "l")
            time.sleep(2)
            hits = found_in_memory(desk.pid, needles)
            assert desk.poll() is None and not hits, hits
            keys.close()
        finally:
            desk.kill()
            desk.wait()
    assert shown == rounds, f"only {shown} of {rounds} desks held anything before"
    return f"0 hits in {rounds} runs; before the lock every desk held what it showed"


@row("F54 every cell of the matrix", "100 % of ≥ 600 cells as documented: own and other unit, own and other dossier, open and closed")
def cells(day):
    return assertions(day.suite("every cell*", binary="test_access"))


@row("F54 use cases called directly by each role", "refused where the matrix refuses, done where it allows")
def direct(day):
    return assertions(day.suite("every use case that is called directly*", binary="test_store"))


@row("F54 what is refused is kept in the journal", "one event with the command and the reason, never what was typed")
def logged(day):
    store = office(day)
    tried = [["backup", "--to", day.path("hidden-place")], ["recovery-key"], ["catalogue", "import", day.path("nothing.json")]]
    for words in tried:
        code, document, _ = day.run(store, "--as", "kiemsoat", *words, at=None, environment={"MOTCUA_PASSWORD": SUPERVISOR})
        assert code == 1 and document["refusals"][0]["key"] == "right.role", (words, document)
    shell = sqlite3.connect(store)
    bodies = [body for body, in shell.execute("SELECT body FROM event WHERE kind = 'right.refused'")]
    shell.close()
    assert len(bodies) == len(tried) and not any(b"hidden" in body for body in bodies), bodies
    assert day.run(store, "verify", at=None)[0] == 0
    return f"{len(tried)}/{len(tried)} kept, chain sound"
