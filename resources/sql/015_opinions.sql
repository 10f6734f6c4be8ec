-- SPDX-License-Identifier: GPL-3.0-or-later
-- Financial obligations that applicants were told of: the clock waits for the open one.
CREATE TABLE obligation (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    no INTEGER NOT NULL CHECK (no > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'paid', 'ended', 'undone')),
    notice_no TEXT NOT NULL CHECK (notice_no <> ''),
    amount INTEGER CHECK (amount > 0),
    pay_by TEXT NOT NULL CHECK (pay_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    asked_ms INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    event INTEGER NOT NULL REFERENCES event (seq),
    receipt_no TEXT NOT NULL,
    settled_ms INTEGER,
    settled_by INTEGER REFERENCES event (seq),
    PRIMARY KEY (dossier, no),
    CHECK ((settled_ms IS NULL) = (settled_by IS NULL)),
    CHECK ((state IN ('paid', 'ended')) = (settled_by IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX obligation_open ON obligation (dossier) WHERE state = 'open';
CREATE INDEX obligation_by_event ON obligation (event);
CREATE INDEX obligation_by_settlement ON obligation (settled_by) WHERE settled_by IS NOT NULL;

CREATE TRIGGER obligation_is_not_deleted BEFORE DELETE ON obligation
BEGIN
    SELECT RAISE(ABORT, 'obligations are never deleted');
END;

-- Opinions that are asked for in parallel, and those who are asked. Question and answers are notes beside
-- their events, where they can be erased.
CREATE TABLE consult (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    no INTEGER NOT NULL CHECK (no > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'settled', 'cancelled', 'ended', 'undone')),
    token INTEGER NOT NULL,
    join_rule TEXT NOT NULL CHECK (join_rule IN ('all', 'quorum', 'first', 'advisory')),
    quorum INTEGER NOT NULL CHECK ((quorum > 0) = (join_rule = 'quorum')),
    silence TEXT NOT NULL CHECK (silence IN ('deemedConsent', 'deemedNone', 'escalate')),
    asked_by INTEGER NOT NULL REFERENCES officer (id),
    asked_ms INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES event (seq),
    closed_by INTEGER REFERENCES event (seq),
    PRIMARY KEY (dossier, no),
    CHECK ((state IN ('settled', 'cancelled', 'ended')) = (closed_by IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER consult_is_not_deleted BEFORE DELETE ON consult
BEGIN
    SELECT RAISE(ABORT, 'consults are never deleted');
END;

CREATE TABLE consulted (
    dossier INTEGER NOT NULL,
    consult INTEGER NOT NULL,
    no INTEGER NOT NULL CHECK (no > 0),
    unit INTEGER NOT NULL REFERENCES unit (id),
    officer INTEGER REFERENCES officer (id),
    within TEXT NOT NULL,
    due_ms INTEGER NOT NULL,
    opinion TEXT CHECK (opinion IN ('agree', 'disagree', 'other')),
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    answered_by INTEGER REFERENCES officer (id),
    answered_ms INTEGER,
    event INTEGER REFERENCES event (seq),
    silent_event INTEGER REFERENCES event (seq),
    -- Whether the answer is waited for: the desks of those who are asked.
    waiting INTEGER NOT NULL CHECK (waiting IN (0, 1)),
    PRIMARY KEY (dossier, consult, no),
    FOREIGN KEY (dossier, consult) REFERENCES consult (dossier, no) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((opinion IS NULL) = (event IS NULL)),
    CHECK ((opinion IS NULL) = (answered_by IS NULL)),
    CHECK ((opinion IS NULL) = (answered_ms IS NULL)),
    CHECK (waiting = 0 OR opinion IS NULL),
    CHECK (late = 0 OR opinion IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX consulted_officer ON consulted (officer, dossier) WHERE waiting = 1 AND officer IS NOT NULL;
CREATE INDEX consulted_unit ON consulted (unit, dossier) WHERE waiting = 1;
CREATE INDEX consulted_due ON consulted (due_ms) WHERE waiting = 1;

CREATE TRIGGER consulted_is_not_deleted BEFORE DELETE ON consulted
BEGIN
    SELECT RAISE(ABORT, 'those who were asked are never deleted');
END;
