// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// A file in which personal data that were erased still lie.
struct HoldingFile {
    QString path;
    Instant madeAt;
    std::optional<QDate>
        until;  ///< on which day it is gone at the latest; none where somebody must remove it
};

/// Backups of the store from before that moment, and stores that were laid aside by a restore.
[[nodiscard]] QList<HoldingFile> filesHolding(const QString& storePath, Instant erasedAt);

}  // namespace motcua
