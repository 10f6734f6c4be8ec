-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the centre decided about the safety of its store: where backups go, and under which key. Travels with
-- the store, so that a restored one is backed up as before.
CREATE TABLE safety_setting (
    key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Where a look since the last checkpoint begins.
CREATE INDEX event_checkpoint ON event (seq) WHERE kind = 'journal.checkpoint';

-- Scanned papers. The file lies beside the store under its hash; what the row says of it can be erased.
CREATE TABLE attachment (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    no INTEGER NOT NULL CHECK (no > 0),
    paper INTEGER CHECK (paper > 0),
    type TEXT NOT NULL CHECK (type IN ('pdf', 'png', 'jpeg', 'tiff')),
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    name TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    PRIMARY KEY (dossier, no)
) STRICT, WITHOUT ROWID;

CREATE INDEX attachment_by_hash ON attachment (hash);
