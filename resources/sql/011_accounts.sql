-- SPDX-License-Identifier: GPL-3.0-or-later
-- How officers sign in. Secrets are kept as salted, slow hashes only; the journal holds a proof of each, so that
-- one that was put in its place by another program is found.
CREATE TABLE account (
    officer INTEGER NOT NULL PRIMARY KEY REFERENCES officer (id),
    password TEXT CHECK (password <> ''),
    reset_code TEXT CHECK (reset_code <> ''),
    reset_from_ms INTEGER,
    reset_until_ms INTEGER,
    since_ms INTEGER NOT NULL,
    closed TEXT CHECK (closed IN ('administrator', 'idle')),
    tries INTEGER NOT NULL CHECK (tries >= 0),
    tried_boot TEXT NOT NULL,
    tried_uptime_ms INTEGER NOT NULL,
    CHECK ((reset_code IS NULL) = (reset_from_ms IS NULL)),
    CHECK ((reset_code IS NULL) = (reset_until_ms IS NULL))
) STRICT;

CREATE TRIGGER account_is_not_deleted BEFORE DELETE ON account
BEGIN
    SELECT RAISE(ABORT, 'accounts are never deleted');
END;

-- Wrong passwords in a row at one machine, whoever's they were.
CREATE TABLE station_tries (
    station TEXT NOT NULL PRIMARY KEY,
    tries INTEGER NOT NULL CHECK (tries >= 0),
    tried_boot TEXT NOT NULL,
    tried_uptime_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What all accounts share; there from the first run on.
CREATE TABLE account_book (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    passes INTEGER NOT NULL CHECK (passes > 0),
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    nobody TEXT NOT NULL CHECK (nobody <> ''),
    recovery TEXT NOT NULL,
    recovery_made_ms INTEGER NOT NULL,
    recovery_used_ms INTEGER
) STRICT;

-- Roles that wait for a supervisor's word.
CREATE TABLE grant_proposal (
    id INTEGER NOT NULL PRIMARY KEY,
    officer INTEGER NOT NULL REFERENCES officer (id),
    unit INTEGER NOT NULL REFERENCES unit (id),
    role TEXT NOT NULL CHECK (role <> ''),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_to TEXT CHECK (valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    proposed_by INTEGER NOT NULL REFERENCES officer (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'granted', 'rejected')),
    settled_by INTEGER REFERENCES officer (id),
    CHECK ((state = 'open') = (settled_by IS NULL))
) STRICT;

-- What happened beside the dossiers: few, and asked for by themselves.
CREATE INDEX event_of_office ON event (seq) WHERE dossier IS NULL;
