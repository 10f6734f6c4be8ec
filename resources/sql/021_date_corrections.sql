-- SPDX-License-Identifier: GPL-3.0-or-later
-- A date that somebody typed is corrected by two persons: which one, what it was and is to be, why, who proposed
-- it and who decided. `ref` is the number of the obligation, or the event that the letter was issued with.
CREATE TABLE date_correction (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    no INTEGER NOT NULL CHECK (no > 0),
    which TEXT NOT NULL CHECK (which IN ('clockStart', 'payBy', 'document', 'requested')),
    ref INTEGER NOT NULL CHECK (ref >= 0) CHECK ((ref = 0) = (which = 'clockStart')),
    old_value TEXT NOT NULL CHECK (old_value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'),
    new_value TEXT NOT NULL CHECK (new_value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*')
        CHECK (new_value <> old_value),
    reason TEXT NOT NULL CHECK (reason IN ('typing', 'paper', 'told', 'other')),
    proposed_by INTEGER NOT NULL REFERENCES officer (id),
    proposed_event INTEGER NOT NULL REFERENCES event (seq),
    state TEXT NOT NULL CHECK (state IN ('open', 'made', 'declined')),
    decided_by INTEGER REFERENCES officer (id),
    decided_event INTEGER REFERENCES event (seq),
    PRIMARY KEY (dossier, no),
    CHECK ((state = 'open') = (decided_by IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_event IS NULL)),
    CHECK (state <> 'made' OR decided_by <> proposed_by)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX date_correction_open ON date_correction (dossier) WHERE state = 'open';

CREATE TRIGGER date_correction_is_not_deleted BEFORE DELETE ON date_correction
BEGIN
    SELECT RAISE(ABORT, 'corrections of dates are never deleted');
END;
