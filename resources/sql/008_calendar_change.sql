-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days that are worked otherwise than published: drafted, approved by a second person, applied in one batch.
-- `body` is a calendar file with days alone. Numbers count up with every change that is applied.
CREATE TABLE calendar_change (
    id INTEGER NOT NULL PRIMARY KEY,
    number INTEGER UNIQUE CHECK (number > 0),
    unit INTEGER REFERENCES unit (id),
    body BLOB NOT NULL,
    decision TEXT NOT NULL,
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'applied', 'withdrawn')),
    drafted_by INTEGER NOT NULL REFERENCES officer (id),
    drafted_ms INTEGER NOT NULL,
    approved_by INTEGER REFERENCES officer (id),
    approved_ms INTEGER,
    applied_by INTEGER REFERENCES officer (id),
    applied_ms INTEGER,
    batch INTEGER REFERENCES event (seq),
    CHECK ((decision = '') = (decided_on IS NULL)),
    CHECK (approved_by IS NULL OR approved_by <> drafted_by),
    CHECK ((approved_by IS NULL) = (approved_ms IS NULL)),
    CHECK ((state = 'applied') = (number IS NOT NULL)),
    CHECK ((state = 'applied') = (applied_by IS NOT NULL)),
    CHECK ((state = 'applied') = (applied_ms IS NOT NULL)),
    CHECK ((state = 'applied') = (batch IS NOT NULL)),
    CHECK (state NOT IN ('approved', 'applied') OR approved_by IS NOT NULL)
) STRICT;

CREATE TRIGGER calendar_change_is_not_deleted BEFORE DELETE ON calendar_change
BEGIN
    SELECT RAISE(ABORT, 'changes of the calendar are never deleted');
END;

CREATE TRIGGER calendar_change_is_settled_once BEFORE UPDATE ON calendar_change
WHEN old.state IN ('applied', 'withdrawn') OR new.body <> old.body OR new.decision <> old.decision
     OR new.drafted_by <> old.drafted_by
BEGIN
    SELECT RAISE(ABORT, 'a change of the calendar is only ever approved, applied or withdrawn');
END;

-- What a change did to dossiers: one row beside each event of its batch.
CREATE TABLE calendar_move (
    change INTEGER NOT NULL REFERENCES calendar_change (id),
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    effect TEXT NOT NULL CHECK (effect IN ('earlier', 'later', 'kept', 'step')),
    old_due_ms INTEGER NOT NULL,
    new_due_ms INTEGER NOT NULL,
    PRIMARY KEY (change, dossier)
) STRICT, WITHOUT ROWID;

CREATE INDEX calendar_move_by_dossier ON calendar_move (dossier, change);

-- The calendars that due dates were promised under, so that every slip stays explainable.
CREATE TABLE calendar_version (
    unit INTEGER NOT NULL REFERENCES unit (id),
    version TEXT NOT NULL CHECK (version <> ''),
    body BLOB NOT NULL,
    PRIMARY KEY (unit, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER calendar_version_is_not_changed BEFORE UPDATE ON calendar_version
BEGIN
    SELECT RAISE(ABORT, 'versions of calendars are never changed');
END;

CREATE TRIGGER calendar_version_is_not_deleted BEFORE DELETE ON calendar_version
BEGIN
    SELECT RAISE(ABORT, 'versions of calendars are never deleted');
END;

-- 1 where a change without legal basis would have moved the promised date later: it is counted by the calendar
-- of its promise from then on.
ALTER TABLE dossier ADD COLUMN keeps_calendar INTEGER NOT NULL DEFAULT 0 CHECK (keeps_calendar IN (0, 1));
