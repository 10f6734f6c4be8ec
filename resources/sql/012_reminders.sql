-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last reminder to whoever has a dossier in hand, a row a visit of a step.
CREATE TABLE reminder (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    token INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    at_ms INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES event (seq),
    PRIMARY KEY (dossier, token)
) STRICT, WITHOUT ROWID;

CREATE INDEX reminder_by_event ON reminder (event);
