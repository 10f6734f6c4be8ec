-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is away and who stands in: half days as "2026-11-23am", "2026-11-23pm". Nothing is ever reassigned
-- because of them.
CREATE TABLE absence (
    id INTEGER NOT NULL PRIMARY KEY,
    officer INTEGER NOT NULL REFERENCES officer (id),
    from_half TEXT NOT NULL CHECK (from_half GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][ap]m'),
    to_half TEXT NOT NULL CHECK (to_half GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][ap]m'),
    deputy INTEGER REFERENCES officer (id),
    reason TEXT NOT NULL,
    announced_by INTEGER NOT NULL REFERENCES officer (id),
    announced_ms INTEGER NOT NULL,
    cancelled_ms INTEGER,
    CHECK (from_half <= to_half),
    CHECK (deputy IS NULL OR deputy <> officer)
) STRICT;

CREATE INDEX absence_standing ON absence (to_half, from_half) WHERE cancelled_ms IS NULL;

CREATE TRIGGER absence_is_not_deleted BEFORE DELETE ON absence
BEGIN
    SELECT RAISE(ABORT, 'absences are never deleted');
END;

-- Delegated authority. Procedures: codes as a JSON array, empty for all.
CREATE TABLE delegation (
    id INTEGER NOT NULL PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    signer INTEGER NOT NULL REFERENCES officer (id),
    giver INTEGER REFERENCES officer (id),
    giver_title TEXT NOT NULL,
    signer_title TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('KT', 'TL', 'TUQ')),
    procedures TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_to TEXT CHECK (valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    decision TEXT NOT NULL CHECK (decision <> ''),
    decided_on TEXT NOT NULL CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE INDEX delegation_by_signer ON delegation (signer, valid_from);

CREATE TRIGGER delegation_is_not_deleted BEFORE DELETE ON delegation
BEGIN
    SELECT RAISE(ABORT, 'delegations are never deleted');
END;

-- Who opened a visit of a step first.
CREATE TABLE token_seen (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    token INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (dossier, token)
) STRICT, WITHOUT ROWID;

-- The papers on their way. Numbers run through the year for each unit that gives.
CREATE TABLE handover (
    id INTEGER NOT NULL PRIMARY KEY,
    from_unit INTEGER NOT NULL REFERENCES unit (id),
    to_unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    made_ms INTEGER NOT NULL,
    giver INTEGER NOT NULL REFERENCES officer (id),
    note TEXT NOT NULL,
    confirmed_ms INTEGER,
    receiver INTEGER REFERENCES officer (id),
    UNIQUE (from_unit, year, number),
    CHECK (from_unit <> to_unit),
    CHECK ((confirmed_ms IS NULL) = (receiver IS NULL))
) STRICT;

CREATE INDEX handover_to ON handover (to_unit, id);
CREATE INDEX handover_from ON handover (from_unit, id);

CREATE TABLE handover_line (
    handover INTEGER NOT NULL REFERENCES handover (id),
    no INTEGER NOT NULL CHECK (no > 0),
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    missing INTEGER NOT NULL CHECK (missing IN (0, 1)),
    PRIMARY KEY (handover, no),
    UNIQUE (handover, dossier)
) STRICT, WITHOUT ROWID;

CREATE INDEX handover_line_by_dossier ON handover_line (dossier, handover);

-- Who has the papers, once they have left the unit that received them; no unit: the applicant.
CREATE TABLE custody (
    dossier INTEGER NOT NULL PRIMARY KEY REFERENCES dossier (id),
    unit INTEGER REFERENCES unit (id),
    officer INTEGER REFERENCES officer (id),
    since_ms INTEGER NOT NULL
) STRICT;
