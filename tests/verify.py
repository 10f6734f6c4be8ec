#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second look at a store of MotCua, written from its description and not from its code.

    verify.py STORE [CHECKPOINT]

Walks the hash chain of the events, replays them and compares them with the rows, and holds them against a
checkpoint that was kept elsewhere. Prints one JSON document. Exit 0 unchanged, 1 changed, 2 shorter than the
checkpoint, 3 cannot be read. Needs nothing but Python.
"""
import base64
import hashlib
import json
import os
import sqlite3
import struct
import sys

EVENT = ("seq, at_ms, business_date, actor, on_behalf_of, station, kind, dossier, schema, body, "
         "personal_data_commit, prev, hash")


STATUS = ("registered", "received", "notAccepted", "processing", "supplementRequested", "financialObligation",
          "withdrawn", "stopped", "finished", "returned")


def integer(value):
    return (b"i", struct.pack(">q", value))


def text(value):
    return (b"t", value.encode())


def binary(value):
    return (b"b", bytes(value))


def optional(kind, value):
    return (b"0", b"") if value is None else kind(value)


def field_hash(domain, fields):
    """Each field is its type, its length in eight bytes, and its bytes; the domain goes first."""
    digest = hashlib.blake2b(digest_size=32)
    for kind, value in [text(domain), *fields]:
        digest.update(kind + struct.pack(">q", len(value)) + value)
    return digest.digest()


def event_hash(e):
    return field_hash("motcua-event/1", [
        integer(e["seq"]), integer(e["at_ms"]), (b"d", e["business_date"].encode()),
        optional(integer, e["actor"]), optional(integer, e["on_behalf_of"]), text(e["station"]), text(e["kind"]),
        optional(integer, e["dossier"]), integer(e["schema"]), binary(e["body"]),
        optional(binary, e["personal_data_commit"]), binary(e["prev"])])


def commitment(purpose, salt, values):
    return field_hash("motcua-commitment/1", [text(purpose), binary(salt), *[optional(text, v) for v in values]])


class Look:
    def __init__(self, path, checkpoint):
        self.path = path
        self.store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.store.row_factory = sqlite3.Row
        self.findings = []
        self.names = {}
        self.head = (0, b"")
        self.broken_at = None
        self.forked_at = None
        self.anchor = self.read_checkpoint(checkpoint) if checkpoint else None

    def rows(self, sql, *values):
        return self.store.execute(sql, values)

    def find(self, what, where):
        self.findings.append({"what": what, "where": str(where)})

    def store_id(self):
        return self.rows("SELECT value FROM meta WHERE key = 'store_id'").fetchone()[0]

    def read_checkpoint(self, path):
        lines = open(path, encoding="utf-8").read().splitlines()
        if lines[0] != "motcua/" + self.store_id():
            self.find("anchor", "of another store")
            return None
        return int(lines[1]), base64.b64decode(lines[2])

    def chain(self):
        seq, head = 0, field_hash("motcua-genesis/1", [text(self.store_id())])
        for row in self.rows(f"SELECT {EVENT} FROM event ORDER BY seq"):
            if row["seq"] != seq + 1 or row["prev"] != head or event_hash(row) != row["hash"]:
                self.broken_at = seq + 1
                self.find("chain", f"event {seq + 1}")
                break
            seq, head = row["seq"], row["hash"]
            if self.anchor and self.anchor[0] == seq and self.anchor[1] != head:
                self.forked_at = seq
                self.find("forked", f"event {seq}")
                break
        self.head = (seq, head)

    def dossiers(self):
        for row in self.rows("SELECT * FROM dossier ORDER BY id").fetchall():
            events = self.rows(f"SELECT {EVENT} FROM event WHERE dossier = ? ORDER BY seq", row["id"]).fetchall()
            fields = [] if events else ["received"]
            if events:
                told = [(e, json.loads(e["body"])) for e in events]
                fields += self.facts(row, told) + self.state(row, told) + self.prints(row, told)
                fields += self.corrections(row, told)
                fields += self.archiving(row, told)
                if not any(e["kind"] == "dossier.erased" for e in events):
                    fields += self.promises(row, told) + self.papers(row, told)
            if fields:
                self.find("replay", row["code"] + ": " + ", ".join(sorted(fields)))

    def facts(self, row, told):
        event, body = told[0]
        said = dict(body)
        for _, later in told[1:]:
            said.update({key: value for key, value in later.items() if key in said})
        code = self.rows("SELECT code FROM procedure_version WHERE id = ?", row["procedure_version"]).fetchone()
        papers = [[p["required_index"], p["originals"], p["certified"], p["photocopies"]] for p in self.rows(
            "SELECT * FROM dossier_paper WHERE dossier = ? ORDER BY no", row["id"])]
        fees = self.rows("SELECT coalesce(sum(amount), 0) FROM dossier_fee WHERE dossier = ?", row["id"]).fetchone()[0]
        now = {"code": row["code"], "agency": row["agency"], "ordinal": row["ordinal"],
               "registerNumber": row["register_number"], "procedure": code[0] if code else None,
               "procedureVersion": row["procedure_version"], "workflowVersion": row["workflow"],
               "formSet": row["form_set"], "calendar": row["calendar_version"],
               "receivingUnit": row["receiving_unit"], "competentUnit": row["competent_unit"],
               "channel": row["channel"], "returnBy": row["return_by"], "limit": row["time_limit"],
               "clockStartAt": row["clock_start_ms"], "sets": row["sets"], "fees": fees, "papers": papers,
               "counter": row["counter"]}
        later = {"registerVolume": row["register_volume"], "parentUnit": row["case_parent"] or 0}
        now.update({key: value for key, value in later.items() if key in said})
        wrong = [key for key, value in now.items() if said.get(key) != value]
        if (event["at_ms"], event["business_date"], event["actor"]) != (
                row["received_at_ms"], row["received_on"], row["received_by"]):
            wrong.append("received")
        return wrong

    def state(self, row, told):
        states = [body["state"] for _, body in told if "state" in body]
        if not states:
            return []
        state = states[-1]
        ledger = [[c["kind"], c["at_ms"], c["until_ms"], c["reason"], c["responsible"]] for c in self.rows(
            "SELECT * FROM clock_event WHERE dossier = ? ORDER BY no", row["id"])]
        said = [[c["kind"], c["at"], c.get("until"), c["reason"], c.get("responsible")] for c in state["ledger"]]
        now = {"due": row["due_ms"], "stepDue": row["step_due_ms"], "finishedAt": row["finished_at_ms"],
               "returnedAt": row["returned_at_ms"], "promisedDue": row["promised_due_ms"],
               "provisional": bool(row["provisional"]), "version": row["version"], "token": row["step_token"],
               "unit": row["step_unit"], "role": row["step_role"], "enteredAt": row["step_entered_ms"],
               "assignee": row["assignee"],
               "status": STATUS[row["status"] - 1]}
        if "void_reason" in row.keys():
            void = {"proposedBy": row["void_proposed_by"], "reason": row["void_reason"], "at": row["voided_ms"],
                    "by": row["voided_by"]}
            now["voiding"] = {k: v for k, v in void.items() if v is not None} or None
        step = self.step_names(row["workflow"]).get(state.get("step"), "")
        if row["step_name"] != step:
            now["stepName"] = row["step_name"]
        return (["ledger"] if ledger != said else []) + [k for k, v in now.items() if state.get(k) != v]

    def step_names(self, workflow):
        if workflow not in self.names:
            body = self.rows("SELECT body FROM workflow_version WHERE id = ?", workflow).fetchone()[0]
            self.names[workflow] = {step["key"]: step["name"] for step in json.loads(body)["steps"]}
        return self.names[workflow]

    def prints(self, row, told):
        said = sorted((b["form"], b["print"], e["at_ms"], e["actor"]) for e, b in told if e["kind"] == "slip.printed")
        now = sorted(tuple(p) for p in self.rows(
            "SELECT form, number, at_ms, officer FROM slip_print WHERE dossier = ?", row["id"]))
        return ["print"] if said != now else []

    def has(self, table):
        return self.rows("SELECT 1 FROM sqlite_master WHERE name = ?", table).fetchone() is not None

    def corrections(self, row, told):
        """Dates that two persons corrected, and what letters and obligations say by their acts and these."""
        if not self.has("date_correction"):
            return []
        said, made, written, due = {}, {}, {}, {}
        for event, body in told:
            if event["kind"].startswith("date."):
                part = said.setdefault(body["no"], [])
                part.append((event["kind"], event["seq"], event["actor"]) + tuple(
                    body[key] for key in ("which", "ref", "old", "new", "reason")))
            if event["kind"] == "date.corrected":
                made[(body["which"], body["ref"])] = body["new"]
            if "letter" in body:
                written[event["seq"]] = body["letter"].get("documentDate")
            if "payBy" in body.get("obligation", {}):
                due[body["obligation"]["no"]] = body["obligation"]["payBy"]
        wrong, end = [], {"made": "date.corrected", "declined": "date.correctionDeclined"}
        for c in self.rows("SELECT * FROM date_correction WHERE dossier = ? ORDER BY no", row["id"]):
            rest = (c["which"], c["ref"], c["old_value"], c["new_value"], c["reason"])
            now = [("date.correctionProposed", c["proposed_event"], c["proposed_by"]) + rest]
            if c["state"] != "open":
                now.append((end[c["state"]], c["decided_event"], c["decided_by"]) + rest)
            if said.pop(c["no"], []) != now:
                wrong.append(f"date {c['no']}")
        for letter in self.rows("SELECT * FROM letter WHERE dossier = ?", row["id"]):
            seq = letter["event"]
            asked = made.get(("requested", seq), letter["requested_on"])
            if (letter["document_date"], letter["requested_on"]) != (
                    made.get(("document", seq), written.get(seq)), asked):
                wrong.append(f"letter {seq}")
        for no, day in self.rows("SELECT no, pay_by FROM obligation WHERE dossier = ?", row["id"]):
            if day != made.get(("payBy", no), due.get(no)):
                wrong.append(f"obligation {no}")
        return wrong + [f"date {no}" for no in said]

    def promises(self, row, told):
        private = self.rows("SELECT * FROM dossier_private WHERE dossier = ?", row["id"]).fetchone()
        if private is None:
            return ["commitment"]
        values = []
        for role in ("submitter", "owner"):
            person = self.rows("SELECT * FROM person WHERE dossier = ? AND role = ?", row["id"], role).fetchone()
            values += [None] if person is None else [person[c] for c in (
                "kind", "name", "personal_id", "tax_code", "birth_date", "gender", "address", "phone", "email")]
        values += [private["request"], private["note"], private["limit_reason"]]
        promised = [e["personal_data_commit"] for e, _ in told]
        wrong = [] if commitment("dossier-person/1", private["salt"], values) in promised else ["commitment"]
        taken = ""
        undone = [body.get("undoes") for _, body in told]
        for event, body in told:
            if "receivedBy" in body and event["seq"] not in undone:
                taken = body["receivedBy"] + "/" + body["returnedBy"]
        kept = "" if private["receiver_by"] is None else (
            ("authorised/" if private["receiver_authorised"] else "submitter/") + private["receiver_by"])
        wrong += ["receiver"] if taken != kept else []
        notes = dict(self.rows("SELECT event, text FROM note WHERE dossier = ?", row["id"]).fetchall())
        receiver = [private["receiver_name"], private["receiver_identity"]]
        documents = {}
        for asked, notice, settled, receipt in self.rows(
                "SELECT event, notice_no, settled_by, receipt_no FROM obligation WHERE dossier = ?", row["id"]):
            documents[asked] = notice
            if settled is not None and receipt:
                documents[settled] = receipt
        for event, body in told:
            note = notes.pop(event["seq"], "")
            if event["kind"] != "dossier.acted" or event["personal_data_commit"] is None:
                continue
            letter = self.rows("SELECT p.salt, p.content, l.legal_basis, l.document_no FROM letter l "
                               "JOIN letter_private p ON p.letter = l.id WHERE l.event = ?", event["seq"]).fetchone()
            if event["seq"] in undone and ("receivedBy" in body or "state" in body.get("obligation", {})):
                continue
            promise = commitment("act-note/1", private["salt"],
                                 [note] + (receiver if "receivedBy" in body else [None]))
            if event["seq"] in documents:
                promise = commitment("act-document/1", private["salt"], [note, documents[event["seq"]]])
            if letter:
                promise = commitment("letter/1", letter[0], letter[1:])
            if promise != event["personal_data_commit"]:
                wrong.append(f"note {event['seq']}")
        return wrong + [f"note {seq}" for seq in notes]

    def archiving(self, row, told):
        if not self.rows("SELECT 1 FROM sqlite_schema WHERE name = 'archiving'").fetchone():
            return []
        said = next(((e, b) for e, b in reversed(told) if e["kind"] == "dossier.archived"), None)
        now = self.rows("SELECT * FROM archiving WHERE dossier = ?", row["id"]).fetchone()
        if said is None or now is None:
            return [] if said is now else ["archiving"]
        event, body = said
        salt = self.rows("SELECT salt FROM dossier_private WHERE dossier = ?", row["id"]).fetchone()
        promise = commitment("archiving/1", salt[0], [now["place"]]) if salt else \
            event["personal_data_commit"] if now["place"] == "" else None
        fits = (event["seq"], event["at_ms"], event["actor"], body["retention"], event["personal_data_commit"]) == \
            (now["event"], now["at_ms"], now["officer"], now["retention"], promise)
        return [] if fits else ["archiving"]

    def papers(self, row, told):
        salt = self.rows("SELECT salt FROM dossier_private WHERE dossier = ?", row["id"]).fetchone()
        said = [(b["no"], b.get("paper"), b["type"], b["bytes"], e["personal_data_commit"])
                for e, b in told if e["kind"] == "paper.attached"]
        now = []
        for a in self.rows("SELECT * FROM attachment WHERE dossier = ? ORDER BY no", row["id"]):
            name = a["hash"].hex()
            file = f"{self.path}.files/{name[:2]}/{name[2:4]}/{name}.{a['type']}"
            if not os.path.exists(file):
                return ["attachment missing"]
            if hashlib.blake2b(open(file, "rb").read(), digest_size=32).digest() != a["hash"]:
                return ["attachment changed"]
            promise = commitment("attachment/1", salt[0], [name, a["name"]]) if salt else None
            now.append((a["no"], a["paper"], a["type"], a["bytes"], promise))
        return ["attachment"] if said != now else []

    def numbers(self):
        for agency, day, last, count in self.rows(
                "SELECT s.agency, s.day, s.last, (SELECT count(*) FROM dossier d WHERE d.agency = s.agency "
                "AND d.received_on = s.day AND d.ordinal <= s.last) FROM code_series s"):
            if last != count:
                self.find("rule", f"codes {agency} {day}")
        for seq, in self.rows("SELECT seq FROM event WHERE dossier IS NOT NULL AND dossier NOT IN "
                              "(SELECT id FROM dossier)"):
            self.find("rule", f"event {seq} of no dossier")

    def catalogue(self):
        for code, kept, body in self.rows("SELECT code, content_hash, body FROM procedure_version"):
            if hashlib.blake2b(body, digest_size=32).digest() != kept:
                self.find("catalogue", code)

    def kept(self):
        """What events vouch for: every version of a procedure and of a process as it came into the store."""
        tables = (("catalogue.kept", "catalogue", "motcua-procedures/1",
                   "SELECT id, code, number, valid_from, content_hash FROM procedure_version"),
                  ("workflow.kept", "workflow", "motcua-processes/1",
                   "SELECT id, key, number, valid_from, sem_hash, body FROM workflow_version"))
        for kind, what, domain, sql in tables:
            last, vouched = 0, False
            for seq, body in self.rows("SELECT seq, body FROM event WHERE kind = ? ORDER BY seq", kind).fetchall():
                said, vouched = json.loads(body), True
                rows = self.rows(sql + " WHERE id > ? AND id <= ? ORDER BY id", said["after"], said["to"]).fetchall()
                fields = [field for row in rows for field in (
                    integer(row[0]), text(row[1]), integer(row[2]), (b"d", row[3].encode()), *map(binary, row[4:]))]
                now = {"after": last, "to": rows[-1][0] if rows else 0, "count": len(rows),
                       "digest": field_hash(domain, fields).hex()}
                if now != said:
                    self.find(what, f"event {seq}")
                last = said["to"]
            for row in self.rows(sql + " WHERE id > ? ORDER BY id", last).fetchall() if vouched else []:
                self.find(what, row[1])

    def said_of_views(self, kind):
        row = self.rows("SELECT body FROM event WHERE kind = ? ORDER BY seq DESC LIMIT 1", kind).fetchone()
        body = json.loads(row[0]) if row else None
        return (body["views"], bytes.fromhex(body["head"])) if body else None

    def views(self):
        """Who looked at full numbers: a chain of its own, dropped up to a head that the journal knows."""
        start = (0, field_hash("motcua-view-genesis/1", [text(self.store_id())]))
        head = self.said_of_views("view.dropped") or start
        closed = self.said_of_views("view.checkpoint")
        vouched = closed is None or closed[0] <= head[0]
        for v in self.rows("SELECT v.*, r.salt, r.words FROM view_event v LEFT JOIN view_reason r ON r.view = v.seq "
                           "ORDER BY v.seq"):
            subjects = " ".join(str(s[0]) for s in self.rows(
                "SELECT dossier FROM view_subject WHERE view = ? ORDER BY dossier", v["seq"]))
            made = field_hash("motcua-view/1", [
                integer(v["seq"]), integer(v["at_ms"]), integer(v["officer"]), text(v["station"]), text(v["kind"]),
                text(v["purpose"]), text(v["subjects"]), optional(binary, v["words_commit"]), binary(v["prev"])])
            words = v["salt"] is None or commitment("view-reason/1", v["salt"], [v["words"]]) == v["words_commit"]
            if (v["seq"] != head[0] + 1 or v["prev"] != head[1] or v["hash"] != made or not words
                    or subjects != v["subjects"]):
                self.find("views", f"view {v['seq']}")
            head = (v["seq"], v["hash"])
            vouched = vouched or closed == head
        if not vouched:
            self.find("views", "view checkpoint")

    def run(self):
        for part in (self.chain, self.dossiers, self.numbers, self.catalogue, self.kept, self.views):
            try:
                part()
            except (sqlite3.DatabaseError, ValueError, KeyError, TypeError, IndexError) as fault:
                self.find("unreadable", f"{part.__name__}: {fault}")
        if self.forked_at:
            return "rewritten", 1
        if self.findings:
            return "damaged", 1
        if self.anchor and self.anchor[0] > self.head[0]:
            return "shorter", 2
        return "sound", 0


def main():
    try:
        look = Look(*(sys.argv[1:3] + [None])[:2])
        verdict, code = look.run()
    except (OSError, sqlite3.DatabaseError, ValueError, TypeError, IndexError) as fault:
        print(json.dumps({"verdict": "unreadable", "detail": str(fault)}))
        return 3
    print(json.dumps({"verdict": verdict, "events": look.head[0], "head": look.head[1].hex(),
                      "anchored": look.anchor is not None, "findings": look.findings}))
    return code


if __name__ == "__main__":
    sys.exit(main())
