-- SPDX-License-Identifier: GPL-3.0-or-later
-- A receipt is cancelled by two persons: who proposed it, and why. Earlier ones were cancelled by one.
ALTER TABLE fee_payment ADD COLUMN proposed_by INTEGER REFERENCES officer (id);
ALTER TABLE fee_payment ADD COLUMN cancel_reason TEXT
    CHECK (cancel_reason IN ('amount', 'dossier', 'twice', 'notPaid'))
    CHECK ((proposed_by IS NULL) = (cancel_reason IS NULL));
