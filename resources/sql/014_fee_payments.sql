-- SPDX-License-Identifier: GPL-3.0-or-later
-- Receipts for fees that were taken; numbers run through the year of a unit without gaps.
CREATE TABLE fee_payment (
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    paid_by TEXT NOT NULL CHECK (paid_by IN ('cash', 'transfer', 'online')),
    at_ms INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    event INTEGER NOT NULL REFERENCES event (seq),
    cancelled_ms INTEGER,
    cancelled_by INTEGER REFERENCES event (seq),
    PRIMARY KEY (unit, year, number),
    CHECK ((cancelled_ms IS NULL) = (cancelled_by IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX fee_payment_by_dossier ON fee_payment (dossier, event);
CREATE INDEX fee_payment_by_event ON fee_payment (event);
CREATE INDEX fee_payment_by_cancelling ON fee_payment (cancelled_by) WHERE cancelled_by IS NOT NULL;

CREATE TRIGGER fee_payment_is_not_deleted BEFORE DELETE ON fee_payment
BEGIN
    SELECT RAISE(ABORT, 'receipts are never deleted');
END;

CREATE TABLE fee_series (
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (unit, year)
) STRICT, WITHOUT ROWID;
