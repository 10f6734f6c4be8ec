-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reports and the board ask of a dossier, beside what it is: how it ended, and whom it waits for.
ALTER TABLE dossier ADD COLUMN ended_ms INTEGER;
ALTER TABLE dossier ADD COLUMN ended_how TEXT CHECK (ended_how IN ('early', 'onTime', 'overdue'));
ALTER TABLE dossier ADD COLUMN ended_by INTEGER REFERENCES officer (id);
-- Who is answerable for a late end.
ALTER TABLE dossier ADD COLUMN late_by TEXT CHECK (late_by IN ('centre', 'applicant', 'otherAgency', 'nobody'));
-- Whom it waits for while its clock stands still.
ALTER TABLE dossier ADD COLUMN waits_for TEXT
    CHECK (waits_for IN ('centre', 'applicant', 'otherAgency', 'nobody'));
-- 0 for what agencies ask of each other beneath a dossier that is counted itself.
ALTER TABLE dossier ADD COLUMN counted INTEGER NOT NULL DEFAULT 1 CHECK (counted IN (0, 1));

-- The same order as before, and everything that the board filters by: one walk answers without the rows.
DROP INDEX dossier_open;
CREATE INDEX dossier_open ON dossier (due_order, id, competent_unit, procedure_version, channel, assignee,
    waits_for, counted) WHERE open = 1;
CREATE INDEX dossier_uncollected ON dossier (finished_at_ms, id, competent_unit, procedure_version, channel,
    assignee) WHERE status = 9 AND counted = 1;
CREATE INDEX dossier_received ON dossier (received_at_ms, id) WHERE counted = 1;
CREATE INDEX dossier_received_by ON dossier (received_by, received_at_ms, competent_unit, procedure_version,
    channel) WHERE counted = 1;
CREATE INDEX dossier_ended ON dossier (ended_ms, id) WHERE ended_ms IS NOT NULL AND counted = 1;
CREATE INDEX dossier_ended_by ON dossier (ended_by, ended_ms, competent_unit, procedure_version, channel,
    ended_how, late_by) WHERE ended_ms IS NOT NULL AND counted = 1;
CREATE INDEX dossier_ended_of ON dossier (procedure_version, ended_ms) WHERE ended_ms IS NOT NULL AND counted = 1;

-- How many were received and ended each day, in the transaction that did it. Days are counted from 1970-01-01
-- at UTC+7, so that instants meet them by plain arithmetic. Rows of `whole` 1 hold the sum over everything:
-- unit and version 0, no channel.
CREATE TABLE flow_day (
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    day INTEGER NOT NULL,
    competent_unit INTEGER NOT NULL,
    procedure_version INTEGER NOT NULL,
    channel TEXT NOT NULL,
    received INTEGER NOT NULL DEFAULT 0,
    early INTEGER NOT NULL DEFAULT 0,
    on_time INTEGER NOT NULL DEFAULT 0,
    late_centre INTEGER NOT NULL DEFAULT 0,
    late_applicant INTEGER NOT NULL DEFAULT 0,
    late_other INTEGER NOT NULL DEFAULT 0,
    late_nobody INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (whole, day, competent_unit, procedure_version, channel)
) STRICT, WITHOUT ROWID;

-- What visits of steps took, by the month (year * 12 + month) in which they were left: open seconds, against
-- the budget where there is one, and how many fell into each class of times (core/reports/step_times.h).
-- Officer 0 is nobody. Rows of `whole` 1 as above.
CREATE TABLE step_month (
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    month INTEGER NOT NULL,
    step TEXT NOT NULL,
    competent_unit INTEGER NOT NULL,
    procedure_version INTEGER NOT NULL,
    channel TEXT NOT NULL,
    assignee INTEGER NOT NULL,
    visits INTEGER NOT NULL DEFAULT 0,
    used_s INTEGER NOT NULL DEFAULT 0,
    budgeted INTEGER NOT NULL DEFAULT 0,
    budget_s INTEGER NOT NULL DEFAULT 0,
    over INTEGER NOT NULL DEFAULT 0,
    c0 INTEGER NOT NULL DEFAULT 0,
    c1 INTEGER NOT NULL DEFAULT 0,
    c2 INTEGER NOT NULL DEFAULT 0,
    c3 INTEGER NOT NULL DEFAULT 0,
    c4 INTEGER NOT NULL DEFAULT 0,
    c5 INTEGER NOT NULL DEFAULT 0,
    c6 INTEGER NOT NULL DEFAULT 0,
    c7 INTEGER NOT NULL DEFAULT 0,
    c8 INTEGER NOT NULL DEFAULT 0,
    c9 INTEGER NOT NULL DEFAULT 0,
    c10 INTEGER NOT NULL DEFAULT 0,
    c11 INTEGER NOT NULL DEFAULT 0,
    c12 INTEGER NOT NULL DEFAULT 0,
    c13 INTEGER NOT NULL DEFAULT 0,
    c14 INTEGER NOT NULL DEFAULT 0,
    c15 INTEGER NOT NULL DEFAULT 0,
    c16 INTEGER NOT NULL DEFAULT 0,
    c17 INTEGER NOT NULL DEFAULT 0,
    c18 INTEGER NOT NULL DEFAULT 0,
    c19 INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (whole, month, step, competent_unit, procedure_version, channel, assignee)
) STRICT, WITHOUT ROWID;

-- Whether the figures above count every dossier. A store that had dossiers before them is counted when it is
-- next opened for writing (core/store/dossier_figures.h): that takes calendars.
CREATE TABLE figures_state (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    complete INTEGER NOT NULL CHECK (complete IN (0, 1))
) STRICT;

INSERT INTO figures_state (id, complete)
SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM dossier) THEN 0 ELSE 1 END;

-- Reports that were run for the record.
CREATE TABLE stored_report (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    period_from TEXT NOT NULL CHECK (period_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    period_to TEXT NOT NULL CHECK (period_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    unit INTEGER REFERENCES unit (id),
    summary_by TEXT NOT NULL,
    cut_off_ms INTEGER NOT NULL,
    run_at_ms INTEGER NOT NULL,
    run_by INTEGER NOT NULL REFERENCES officer (id),
    definitions TEXT NOT NULL CHECK (definitions <> ''),
    figures BLOB NOT NULL
) STRICT;

CREATE TRIGGER stored_report_is_not_changed BEFORE UPDATE ON stored_report
BEGIN
    SELECT RAISE(ABORT, 'stored reports are never changed');
END;

CREATE TRIGGER stored_report_is_not_deleted BEFORE DELETE ON stored_report
BEGIN
    SELECT RAISE(ABORT, 'stored reports are never deleted');
END;
