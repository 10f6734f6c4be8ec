-- SPDX-License-Identifier: GPL-3.0-or-later
-- Receipts that somebody proposes to cancel, for who decides about them.
CREATE INDEX fee_payment_to_cancel ON fee_payment (dossier, event)
    WHERE proposed_by IS NOT NULL AND cancelled_ms IS NULL;

-- Numbers that were voided, for who looks whether the same was received anew.
CREATE INDEX dossier_voided ON dossier (voided_ms) WHERE voided_ms IS NOT NULL;
