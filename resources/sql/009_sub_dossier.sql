-- SPDX-License-Identifier: GPL-3.0-or-later
-- Dossiers beneath others (liên thông): what an agency asks of another one while it resolves a dossier.
ALTER TABLE dossier ADD COLUMN origin INTEGER REFERENCES dossier (id);

CREATE TABLE sub_link (
    child INTEGER NOT NULL PRIMARY KEY REFERENCES dossier (id),
    parent INTEGER NOT NULL REFERENCES dossier (id),
    step TEXT NOT NULL,
    awaited INTEGER NOT NULL CHECK (awaited IN (0, 1)),
    when_parent_ends TEXT NOT NULL CHECK (when_parent_ends IN ('stop', 'keep')),
    outcome TEXT CHECK (outcome IN ('finished', 'refused', 'stopped', 'withdrawn')),
    noted INTEGER NOT NULL CHECK (noted IN (0, 1)),
    CHECK (child > parent),
    CHECK (noted = 0 OR outcome IS NOT NULL)
) STRICT;

CREATE INDEX sub_link_by_parent ON sub_link (parent, child);
-- Outcomes that wait for whoever has the parent.
CREATE INDEX sub_link_task ON sub_link (parent) WHERE outcome IS NOT NULL AND noted = 0;

CREATE TRIGGER sub_link_is_not_deleted BEFORE DELETE ON sub_link
BEGIN
    SELECT RAISE(ABORT, 'links between dossiers are never deleted');
END;
