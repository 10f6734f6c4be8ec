# SPDX-License-Identifier: GPL-3.0-or-later
"""What people and files put in."""
import json
import os
import re
import sqlite3
import threading
import time
import unicodedata

from day import APPLICATION, NotApplicable, assertions, row


@row("F35 hostile CSV", "streaming parser, limits, nothing half imported")
def csv(day):
    raise NotApplicable("the program reads no CSV: what is imported is JSON, row F36; CSV is only written, row F40")


@row("F36 hostile catalogues", "refused or taken over whole, RSS ≤ 256 MB, 0 crashes")
def catalogues(day):
    store, worst = day.store(), 0
    entry = '{"id":"1","code":"1.004837","name":"x"}'
    files = ["[" * 100_000, "[" + entry + ",", "[" + ",".join([entry] * 100_000) + "]", '[{"code":"' + "9" * 1_000_000 + '"}]',
             '{"a":1}', "[1,2,3]", "[{}]", "[" + '{"code":"1.1","code":"1.2"}' + "]", "\x00", "[\"\ud800\"]", "[1e999]"]
    before = day.run(store, "catalogue", "list", "--limit", "10000")[1]
    for n, text in enumerate(files):
        path = day.path(f"catalogue-{n}.json")
        with open(path, "w", encoding="utf-8", errors="surrogatepass") as file:
            file.write(text)
        code, kilobytes = day.measured(store, "catalogue", "import", path)
        assert code in (0, 1, 3), (n, code)
        worst = max(worst, kilobytes)
    assert day.run(store, "catalogue", "list", "--limit", "10000")[1] == before and worst <= 256 * 1024, worst
    return f"{len(files)} files, catalogue unchanged, at most {worst // 1024} MB"


@row("F37 hostile XLSX", "refused in time, RSS ≤ 256 MB")
def workbooks(day):
    raise NotApplicable("the program reads no XLSX; workbooks are only written, row F40")


@row("F36 hostile JSON", "refused in ≤ 5 s, 0 crashes", timed=True)
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


@row("F42 what a scanner types", "10⁶ mutated payloads: 0 crashes, 0 overflows, 0 silent overwriting")
def scanned(day):
    payloads = day.times(30_000, 1_000_000)
    told = assertions(day.suite("whatever a scanner types*", MOTCUA_PAYLOADS=payloads))
    page = assertions(day.suite("*scan*", binary="test_ui"))
    return f"{payloads} payloads: {told}; keystrokes in the window: {page}"


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


@row("F44 the source of a scan is exchanged while it is taken", "10,000 races: 0 escapes")
def races(day):
    store, secret = day.store(), day.path("secret.pdf")
    code = day.run(store, "receive", day.application())[1]["code"]
    with open(secret, "wb") as file:
        file.write(b"%PDF-1.4 SECRET\n%%EOF\n")
    source, stop, taken = day.path("raced.pdf"), [], 0
    honest = b"%PDF-1.4 honest\n%%EOF\n"

    def exchange():
        n = 0
        while not stop:
            n += 1
            fresh = f"{source}.{n}"
            if n % 2:
                os.symlink(secret, fresh)
            else:
                with open(fresh, "wb") as file:
                    file.write(honest)
            os.replace(fresh, source)

    racer = threading.Thread(target=exchange)
    racer.start()
    rounds = day.times(20, 200)
    try:
        for _ in range(rounds):
            answer = day.run(store, "attach", code, source)[0]
            assert answer in (0, 1), answer
            taken += answer == 0
    finally:
        stop.append(True)
        racer.join()
    for folder, _, files in os.walk(store + ".files"):
        for name in files:
            assert b"SECRET" not in open(os.path.join(folder, name), "rb").read()
    assert day.sound(store)
    races = day.times(500, 10_000)
    inside = assertions(day.suite("a source that is exchanged*", MOTCUA_RACES=races))
    return f"{races} races in one process: {inside}; {rounds} commands against a racer, {taken} honest ones taken, 0 escapes"


@row("F45 a scan of 2 GB, and a disk for half of one", "refused before it is copied, RSS growth ≤ 32 MB, 0 orphans")
def large(day):
    store = day.store()
    code = day.run(store, "receive", day.application())[1]["code"]
    path = day.path("2gb.pdf")
    with open(path, "wb") as file:
        file.write(b"%PDF-1.4\n")
        file.truncate(2 * 2**30)
    usual = day.measured(store, "list")[1]
    answer, kilobytes = day.measured(store, "attach", code, path)
    assert answer == 1 and kilobytes - usual <= 32 * 1024, (answer, kilobytes, usual)
    left = [name for _, _, names_ in os.walk(store + ".files") for name in names_]
    assert not left and day.sound(store)
    return f"refused, {(kilobytes - usual) / 1024:.0f} MB more than a list, nothing left behind"


@row("F47 store of foreign origin", "refused, nothing of it runs")
def foreign(day):
    store = day.store(1)
    with sqlite3.connect(store) as shell:
        shell.execute("PRAGMA application_id = 1")
    shell.close()
    assert day.run(store, "list")[0] == 3
    return "another application_id refused"
