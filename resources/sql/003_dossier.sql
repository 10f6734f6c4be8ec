-- SPDX-License-Identifier: GPL-3.0-or-later
-- A dossier as it stands: what was received, and the projection of its events. Holds no personal data.
CREATE TABLE dossier (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    agency TEXT NOT NULL CHECK (agency <> ''),
    received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    register_year INTEGER NOT NULL CHECK (register_year = CAST(substr(received_on, 1, 4) AS INTEGER)),
    register_volume INTEGER NOT NULL CHECK (register_volume > 0),
    register_number INTEGER NOT NULL CHECK (register_number > 0),

    procedure_version INTEGER NOT NULL REFERENCES procedure_version (id),
    workflow INTEGER NOT NULL REFERENCES workflow_version (id),
    form_set TEXT NOT NULL,
    receiving_unit INTEGER NOT NULL REFERENCES unit (id),
    competent_unit INTEGER NOT NULL REFERENCES unit (id),
    counter INTEGER REFERENCES counter (id),
    received_by INTEGER NOT NULL REFERENCES officer (id),
    channel TEXT NOT NULL,
    return_by TEXT NOT NULL,
    sets INTEGER NOT NULL,

    time_limit TEXT NOT NULL,
    received_at_ms INTEGER NOT NULL,
    clock_start_ms INTEGER NOT NULL,
    due_ms INTEGER,
    -- What lists are ordered by: those without a due date last.
    due_order INTEGER NOT NULL CHECK (due_order = coalesce(due_ms, 9223372036854775807)),
    promised_due_ms INTEGER NOT NULL,
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    calendar_version TEXT NOT NULL,

    status INTEGER NOT NULL CHECK (status BETWEEN 1 AND 10),
    open INTEGER NOT NULL CHECK (open = (status IN (1, 2, 4, 5, 6))),
    finished_at_ms INTEGER,
    returned_at_ms INTEGER,

    -- The units that the lanes of its process mean.
    case_receiving INTEGER NOT NULL REFERENCES unit (id),
    case_competent INTEGER NOT NULL REFERENCES unit (id),
    case_parent INTEGER REFERENCES unit (id),
    case_named TEXT NOT NULL,

    -- Where it lies: the live token, all NULL once the process has ended.
    step_name TEXT NOT NULL,
    step_due_ms INTEGER,
    step_token INTEGER,
    step_unit INTEGER REFERENCES unit (id),
    step_role TEXT,
    step_entered_ms INTEGER,
    assignee INTEGER REFERENCES officer (id),
    CHECK ((step_token IS NULL) = (step_unit IS NULL)),
    CHECK ((step_token IS NULL) = (step_entered_ms IS NULL)),
    CHECK (assignee IS NULL OR step_token IS NOT NULL),

    UNIQUE (agency, received_on, ordinal),
    UNIQUE (receiving_unit, register_year, register_number)
) STRICT;

CREATE TRIGGER dossier_is_not_deleted BEFORE DELETE ON dossier
BEGIN
    SELECT RAISE(ABORT, 'dossiers are never deleted');
END;

-- The desks. Partial, so that they stay as small as the work that lies there.
CREATE INDEX dossier_mine ON dossier (assignee, due_order, id) WHERE open = 1 AND assignee IS NOT NULL;
CREATE INDEX dossier_pile ON dossier (step_unit, step_role, due_order, id)
    WHERE open = 1 AND assignee IS NULL AND step_unit IS NOT NULL;
CREATE INDEX dossier_in_unit ON dossier (step_unit, due_order, id) WHERE open = 1 AND step_unit IS NOT NULL;
CREATE INDEX dossier_open ON dossier (due_order, id) WHERE open = 1;
-- Ended, but still on a desk: results that wait to be collected, papers to be given back.
CREATE INDEX dossier_mine_ended ON dossier (assignee, due_order, id, status)
    WHERE open = 0 AND assignee IS NOT NULL;
CREATE INDEX dossier_pile_ended ON dossier (step_unit, step_role, due_order, id, status)
    WHERE open = 0 AND assignee IS NULL AND step_unit IS NOT NULL;
CREATE INDEX dossier_in_unit_ended ON dossier (step_unit, due_order, id)
    WHERE open = 0 AND step_unit IS NOT NULL;
CREATE INDEX dossier_by_status ON dossier (status, due_order, id);
CREATE INDEX dossier_by_due ON dossier (due_order, id);

CREATE TABLE dossier_paper (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    no INTEGER NOT NULL CHECK (no > 0),
    required_index INTEGER NOT NULL,
    name TEXT NOT NULL,
    originals INTEGER NOT NULL,
    certified INTEGER NOT NULL,
    photocopies INTEGER NOT NULL,
    PRIMARY KEY (dossier, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier_fee (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    no INTEGER NOT NULL CHECK (no > 0),
    name TEXT NOT NULL,
    amount INTEGER,
    PRIMARY KEY (dossier, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE clock_event (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    no INTEGER NOT NULL CHECK (no > 0),
    kind TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    until_ms INTEGER,
    reason TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    document_no TEXT NOT NULL,
    responsible TEXT,
    PRIMARY KEY (dossier, no)
) STRICT, WITHOUT ROWID;

-- The visits of steps.
CREATE TABLE token (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    no INTEGER NOT NULL CHECK (no > 0),
    step TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'waiting', 'done', 'cancelled')),
    lap INTEGER NOT NULL,
    entered_ms INTEGER NOT NULL,
    left_ms INTEGER,
    unit INTEGER NOT NULL REFERENCES unit (id),
    role TEXT NOT NULL,
    assignee INTEGER REFERENCES officer (id),
    previous_step TEXT NOT NULL,
    asker INTEGER,
    PRIMARY KEY (dossier, no)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX token_live ON token (dossier) WHERE state IN ('active', 'waiting');

-- Personal data and free text: what can be erased while dossier and journal stay.
CREATE TABLE person (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    role TEXT NOT NULL CHECK (role IN ('submitter', 'owner')),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    personal_id TEXT NOT NULL,
    tax_code TEXT NOT NULL,
    birth_date TEXT,
    gender TEXT,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    PRIMARY KEY (dossier, role)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_by_personal_id ON person (personal_id, dossier) WHERE personal_id <> '';
CREATE INDEX person_by_tax_code ON person (tax_code, dossier) WHERE tax_code <> '';
CREATE INDEX person_by_phone ON person (phone, dossier) WHERE phone <> '';

CREATE TABLE dossier_private (
    dossier INTEGER NOT NULL PRIMARY KEY REFERENCES dossier (id),
    salt BLOB NOT NULL,
    request TEXT NOT NULL,
    note TEXT NOT NULL,
    limit_reason TEXT NOT NULL,
    receiver_name TEXT,
    receiver_identity TEXT,
    receiver_authorised INTEGER CHECK (receiver_authorised IN (0, 1)),
    receiver_by TEXT,
    CHECK ((receiver_name IS NULL) = (receiver_by IS NULL))
) STRICT;

-- What officers wrote beside events.
CREATE TABLE note (
    event INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    text TEXT NOT NULL
) STRICT;

CREATE INDEX note_by_dossier ON note (dossier);

-- Numbers: the last one taken of each series.
CREATE TABLE code_series (
    agency TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (agency, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE register_series (
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (unit, year)
) STRICT, WITHOUT ROWID;

-- How many dossiers each counter received of each procedure; counter 0 is none.
CREATE TABLE received_tally (
    code TEXT NOT NULL,
    counter INTEGER NOT NULL,
    received INTEGER NOT NULL,
    PRIMARY KEY (code, counter)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission (
    key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    dossier INTEGER NOT NULL UNIQUE REFERENCES dossier (id),
    content BLOB NOT NULL,
    at_ms INTEGER NOT NULL,
    station TEXT NOT NULL,
    awaits_slip INTEGER NOT NULL CHECK (awaits_slip IN (0, 1))
) STRICT;

CREATE INDEX submission_in_doubt ON submission (at_ms) WHERE awaits_slip = 1;
CREATE INDEX submission_in_doubt_at ON submission (station, at_ms) WHERE awaits_slip = 1;

CREATE TABLE slip_print (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    form TEXT NOT NULL CHECK (form <> ''),
    number INTEGER NOT NULL CHECK (number > 0),
    at_ms INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    PRIMARY KEY (dossier, form, number)
) STRICT, WITHOUT ROWID;

-- Search: words of each dossier (see core/store/search_words.h), newest found first. Keeps no text.
CREATE VIRTUAL TABLE dossier_words USING fts5 (
    words, content = '', detail = none, columnsize = 1, tokenize = 'ascii', prefix = '1 2 3 4 5 6'
);
