-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who looked at what is masked, and why: a chain of its own, so that it can be dropped after its retention. Its
-- head goes into the journal with every checkpoint. Never holds what was seen.
CREATE TABLE view_event (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    at_ms INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    station TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('reveal', 'search', 'export', 'scan')),
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    subjects TEXT NOT NULL,
    words_commit BLOB CHECK (length(words_commit) = 32),
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX view_event_by_time ON view_event (at_ms);

CREATE TRIGGER view_event_is_not_changed BEFORE UPDATE ON view_event
BEGIN
    SELECT RAISE(ABORT, 'what was looked at is never changed');
END;

-- Whose dossiers were seen.
CREATE TABLE view_subject (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    view INTEGER NOT NULL REFERENCES view_event (seq),
    PRIMARY KEY (dossier, view)
) STRICT, WITHOUT ROWID;

CREATE INDEX view_subject_by_view ON view_subject (view);

-- What the officer wrote as his reason: can be erased.
CREATE TABLE view_reason (
    view INTEGER NOT NULL PRIMARY KEY REFERENCES view_event (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    words TEXT NOT NULL
) STRICT;

-- The way of an erasure: proposed by one, approved by two others, done. Grounds and classes of retention are keys
-- of closed lists.
CREATE TABLE erasure (
    id INTEGER NOT NULL PRIMARY KEY,
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    ground TEXT NOT NULL CHECK (ground <> ''),
    retention TEXT NOT NULL CHECK (retention <> ''),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'rejected', 'erased', 'cleaned')),
    proposed_by INTEGER NOT NULL REFERENCES officer (id),
    proposed_ms INTEGER NOT NULL,
    first_approver INTEGER REFERENCES officer (id),
    second_approver INTEGER REFERENCES officer (id),
    erased_ms INTEGER,
    erased_event INTEGER REFERENCES event (seq),
    CHECK (first_approver IS NULL OR first_approver <> proposed_by),
    CHECK (second_approver IS NULL OR (second_approver <> proposed_by AND second_approver <> first_approver)),
    CHECK ((state IN ('erased', 'cleaned')) = (erased_event IS NOT NULL))
) STRICT;

-- One way at a time, and nothing is erased twice.
CREATE UNIQUE INDEX erasure_of_dossier ON erasure (dossier) WHERE state <> 'rejected';

CREATE TRIGGER erasure_is_not_deleted BEFORE DELETE ON erasure
BEGIN
    SELECT RAISE(ABORT, 'erasures are never deleted');
END;

-- What the centre decided about its own work.
CREATE TABLE office_setting (
    key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
