-- SPDX-License-Identifier: GPL-3.0-or-later
-- The letters to applicants: issued with an act or, without a dossier, at the counter; and proposals of them.
CREATE TABLE letter (
    id INTEGER NOT NULL PRIMARY KEY,
    dossier INTEGER REFERENCES dossier (id),
    form TEXT NOT NULL CHECK (form <> ''),
    state TEXT NOT NULL CHECK (state IN ('issued', 'proposed', 'accepted', 'rejected', 'undone')),
    unit INTEGER NOT NULL REFERENCES unit (id),
    number INTEGER NOT NULL CHECK (number >= 0),
    document_no TEXT NOT NULL,
    document_date TEXT CHECK (document_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    legal_basis TEXT NOT NULL,
    reason TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    event INTEGER NOT NULL REFERENCES event (seq),
    settled_by INTEGER REFERENCES event (seq),
    previous_due_ms INTEGER,
    new_due_ms INTEGER,
    requested_on TEXT CHECK (requested_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    overridden INTEGER NOT NULL CHECK (overridden IN (0, 1)),
    late INTEGER NOT NULL CHECK (late IN (0, 1))
) STRICT;

CREATE INDEX letter_by_dossier ON letter (dossier, id) WHERE dossier IS NOT NULL;
CREATE UNIQUE INDEX letter_open_proposal ON letter (dossier) WHERE state = 'proposed';
CREATE INDEX letter_by_event ON letter (event);
CREATE INDEX letter_by_settlement ON letter (settled_by) WHERE settled_by IS NOT NULL;
-- What the law allows once and happened again, for reports.
CREATE INDEX letter_overridden ON letter (dossier) WHERE overridden = 1;

CREATE TRIGGER letter_is_not_deleted BEFORE DELETE ON letter
BEGIN
    SELECT RAISE(ABORT, 'letters are never deleted');
END;

-- Free text and names: what can be erased while the letter stays.
CREATE TABLE letter_private (
    letter INTEGER NOT NULL PRIMARY KEY REFERENCES letter (id),
    salt BLOB NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE letter_series (
    unit INTEGER NOT NULL REFERENCES unit (id),
    form TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (unit, form, year)
) STRICT, WITHOUT ROWID;

-- How a dossier stood before its last act, for as long as that act may be undone. Holds no personal data.
CREATE TABLE undo_point (
    dossier INTEGER NOT NULL PRIMARY KEY REFERENCES dossier (id),
    event INTEGER NOT NULL REFERENCES event (seq),
    officer INTEGER NOT NULL REFERENCES officer (id),
    action TEXT NOT NULL,
    version INTEGER NOT NULL,
    until_ms INTEGER NOT NULL,
    before TEXT NOT NULL
) STRICT;

CREATE INDEX undo_point_by_end ON undo_point (until_ms);
