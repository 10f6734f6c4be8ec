-- SPDX-License-Identifier: GPL-3.0-or-later
-- The status stands first, so that a count of what waits to be collected goes along this index and not along
-- every dossier that ever was finished.
DROP INDEX dossier_uncollected;
CREATE INDEX dossier_uncollected ON dossier (status, finished_at_ms, id, competent_unit, procedure_version,
    channel, assignee, counted) WHERE status = 9 AND counted = 1;
