-- SPDX-License-Identifier: GPL-3.0-or-later
-- Up to which dossier the figures of 006 count while they are not complete: a store of an older program is
-- counted some dossiers at a time.
ALTER TABLE figures_state ADD COLUMN upto INTEGER NOT NULL DEFAULT 0 CHECK (upto >= 0);
