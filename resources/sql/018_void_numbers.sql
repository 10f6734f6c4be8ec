-- SPDX-License-Identifier: GPL-3.0-or-later
-- The number of a dossier that should never have been received is voided by two persons: who proposed it and
-- why, since when it is void and who decided so. It stays taken, and reports do not count it.
ALTER TABLE dossier ADD COLUMN void_proposed_by INTEGER REFERENCES officer (id);
ALTER TABLE dossier ADD COLUMN void_reason TEXT
    CHECK (void_reason IN ('twice', 'person', 'procedure', 'other'))
    CHECK ((void_proposed_by IS NULL) = (void_reason IS NULL));
ALTER TABLE dossier ADD COLUMN voided_ms INTEGER CHECK (voided_ms IS NULL OR void_proposed_by IS NOT NULL);
ALTER TABLE dossier ADD COLUMN voided_by INTEGER REFERENCES officer (id)
    CHECK ((voided_by IS NULL) = (voided_ms IS NULL)) CHECK (voided_by <> void_proposed_by);
CREATE INDEX dossier_to_void ON dossier (id) WHERE void_proposed_by IS NOT NULL AND voided_ms IS NULL;
