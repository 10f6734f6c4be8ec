-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a store says about itself.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER meta_is_kept BEFORE DELETE ON meta
BEGIN
    SELECT RAISE(ABORT, 'meta is never deleted');
END;

CREATE TRIGGER meta_identity_is_kept BEFORE UPDATE ON meta
WHEN old.key IN ('store_id', 'kind', 'created_at')
BEGIN
    SELECT RAISE(ABORT, 'a store does not change its identity');
END;

-- The journal: append-only, chained by hash. The triggers guard against mistakes of ours, the chain against
-- others.
CREATE TABLE event (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    at_ms INTEGER NOT NULL,
    business_date TEXT NOT NULL CHECK (business_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    actor INTEGER,
    on_behalf_of INTEGER,
    station TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    dossier INTEGER,
    schema INTEGER NOT NULL CHECK (schema > 0),
    body BLOB NOT NULL,
    personal_data_commit BLOB CHECK (length(personal_data_commit) = 32),
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX event_by_dossier ON event (dossier, seq) WHERE dossier IS NOT NULL;

CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are never changed');
END;

CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are never deleted');
END;
