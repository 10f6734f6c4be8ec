-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which dossiers lie in the archive, for how long they are kept and where their papers are. The last event of
-- its kind says the same, but for the place, which it vouches for and which goes with the personal data.
CREATE TABLE archiving (
    dossier INTEGER NOT NULL PRIMARY KEY REFERENCES dossier (id),
    retention TEXT NOT NULL CHECK (retention IN ('2y', '5y', '10y', '20y', '50y', '70y', 'permanent')),
    place TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    event INTEGER NOT NULL REFERENCES event (seq)
) STRICT;

CREATE TRIGGER archiving_is_not_deleted BEFORE DELETE ON archiving
BEGIN
    SELECT RAISE(ABORT, 'what lies in the archive is never deleted');
END;
