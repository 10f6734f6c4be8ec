# SPDX-License-Identifier: GPL-3.0-or-later
"""The insider, backups, and the drill."""
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import time

import verify as second  # the independent verifier

from day import assertions, copy_of, row

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
             "UPDATE event SET personal_data_commit = NULL WHERE seq = (SELECT min(seq) FROM event WHERE personal_data_commit IS NOT NULL)", "UPDATE event SET dossier = 2 WHERE seq = 1",
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


@row("§4.4 every way to change a store", "1,000 stores × each way: both verifiers find 100 %, 0 honest ones accused")
def changed(day):
    output = day.suite("both verifiers find*", MOTCUA_CHANGED_STORES=day.times(4, 1000))
    told = re.search(r"stores (\d+), changes (\d+)", output)
    return f"{told.group(1)} stores, {told.group(2)} changes: all found by both; {told.group(1)} honest ones sound"


@row("§1.5 backup: the order of its calls", "copy synced, then verified, sealed, synced, named, folder synced")
def sequence(day):
    strace, store, folder = day.program("strace"), day.store(2), day.path("ordered")
    log = day.path("calls")
    subprocess.run([strace, "-f", "-y", "-e", "trace=fsync,fdatasync,rename,renameat,renameat2,linkat", "-o", log, day.cli,
                    "--store", store, "--at", "2026-11-23T09:00", "backup", "--to", folder], capture_output=True, env=day.environment)
    calls = open(log, encoding="utf-8", errors="replace").read().splitlines()
    named = max(n for n, call in enumerate(calls) if "rename" in call and '.backup"' in call and " = 0" in call)
    before = [call for call in calls[:named] if "sync(" in call]
    assert any(".copy-" in call for call in before), "the copy was not synced"
    assert any(".backup.new-" in call for call in before), "the sealed file was not synced before it was named"
    assert any(f"<{folder}>" in call for call in calls[named:] if "fsync" in call), "the folder was not synced after naming"
    return f"{len(before)} syncs before the name, folder synced after it"


@row("§3.7 backup: wrong key, cut short, bits flipped", "100 % refused, nothing restored, wrong key told in ≤ 2 s", timed=True)
def sealed(day):
    store = day.store(3)
    made = day.run(store, "backup")[1]["file"]
    key = day.run(store, "recovery-key")[1]["code"]
    whole, target, refused = open(made, "rb").read(), day.path("restored.db"), 0
    began = time.monotonic()
    letter = "0" if key[0] != "0" else "1"
    answer = day.run(store, "restore", made, "--to", target, "--key", letter + key[1:], at=None)[0]
    assert answer == 1 and time.monotonic() - began <= 2
    broken = day.path("broken.backup")
    shutil.copytree(os.path.join(os.path.dirname(made), "files"), day.path("files"), dirs_exist_ok=True) if os.path.isdir(
        os.path.join(os.path.dirname(made), "files")) else None
    cases = [whole[:day.chance.randrange(len(whole))] for _ in range(day.times(6, 60))]
    for _ in range(day.times(12, 200)):
        at = day.chance.randrange(len(whole))
        cases.append(whole[:at] + bytes([whole[at] ^ (1 << day.chance.randrange(8))]) + whole[at + 1:])
    for bytes_ in cases:
        with open(broken, "wb") as file:
            file.write(bytes_)
        answer = day.run(store, "restore", broken, "--to", target, "--key", key, at=None)[0]
        assert answer in (1, 3) and not os.path.exists(target), answer
        refused += 1
    told = assertions(day.suite("*", binary="test_safety")) if day.tests else "with --tests"
    return f"{refused}/{len(cases)} damaged ones and the wrong key refused; 14/8/24 kept: {told}"


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
