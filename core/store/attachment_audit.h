// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>
#include <functional>

namespace motcua::store {

class Database;

/// Told of every attachment that does not fit: "attachment.missing", "attachment.changed" and where.
using AttachmentFinding = std::function<void(const char* what, const QString& where)>;

/// Hashes the files of all attachments, holds them against their rows and their events, and looks for files
/// that no row knows. With `afterEvent` only those that came after that event. \returns how many were hashed.
qint64 auditedAttachments(Database& database, qint64 afterEvent, const AttachmentFinding& find,
                          const Progress& progress = {});

}  // namespace motcua::store
