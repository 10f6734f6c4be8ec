-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who and what there is in the centre.
CREATE TABLE unit (
    id INTEGER NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    parent INTEGER REFERENCES unit (id)
) STRICT;

CREATE TABLE counter (
    id INTEGER NOT NULL PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    no INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (unit, no)
) STRICT;

CREATE TABLE officer (
    id INTEGER NOT NULL PRIMARY KEY,
    login TEXT NOT NULL UNIQUE CHECK (login <> ''),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE role_grant (
    id INTEGER NOT NULL PRIMARY KEY,
    officer INTEGER NOT NULL REFERENCES officer (id),
    unit INTEGER NOT NULL REFERENCES unit (id),
    role TEXT NOT NULL CHECK (role <> ''),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_to TEXT CHECK (valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE INDEX role_grant_by_officer ON role_grant (officer);

-- The catalogue. A version is only ever ended, never changed.
CREATE TABLE procedure_version (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL CHECK (code <> ''),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    sector TEXT NOT NULL,
    time_limit TEXT,
    needs_attention INTEGER NOT NULL CHECK (needs_attention IN (0, 1)),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_to TEXT CHECK (valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
    body BLOB NOT NULL,
    UNIQUE (code, number)
) STRICT;

CREATE UNIQUE INDEX procedure_current ON procedure_version (code) WHERE valid_to IS NULL;

CREATE TRIGGER procedure_version_is_not_deleted BEFORE DELETE ON procedure_version
BEGIN
    SELECT RAISE(ABORT, 'versions of procedures are never deleted');
END;

CREATE TRIGGER procedure_version_is_only_ended BEFORE UPDATE ON procedure_version
WHEN old.valid_to IS NOT NULL OR new.code <> old.code OR new.number <> old.number OR new.body <> old.body
     OR new.content_hash <> old.content_hash OR new.valid_from <> old.valid_from
BEGIN
    SELECT RAISE(ABORT, 'versions of procedures are only ever ended');
END;

-- The published processes.
CREATE TABLE workflow_version (
    id INTEGER NOT NULL PRIMARY KEY,
    key TEXT NOT NULL CHECK (key <> ''),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL,
    decision TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_to TEXT CHECK (valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sem_hash BLOB NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (key, number)
) STRICT;

CREATE TRIGGER workflow_version_is_not_deleted BEFORE DELETE ON workflow_version
BEGIN
    SELECT RAISE(ABORT, 'versions of processes are never deleted');
END;

CREATE TRIGGER workflow_version_is_not_changed BEFORE UPDATE ON workflow_version
BEGIN
    SELECT RAISE(ABORT, 'versions of processes are never changed');
END;

CREATE TABLE workflow_procedure (
    code TEXT NOT NULL,
    workflow INTEGER NOT NULL REFERENCES workflow_version (id),
    PRIMARY KEY (code, workflow)
) STRICT, WITHOUT ROWID;
