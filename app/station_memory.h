// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"

#include <QString>
#include <optional>

namespace motcua {

class Journal;
namespace store {
class Database;
}

/// How a store stands to what this machine has seen of it.
enum class Standing {
    Unknown,   ///< seen for the first time
    Grown,     ///< as it was, or longer
    WentBack,  ///< shorter: an old copy was put in its place, or its end was cut off
    Rewritten  ///< as long or longer, but not the same events
};

struct SeenBefore {
    Standing standing = Standing::Unknown;
    std::optional<JournalHead> seen;  ///< the largest head this machine knows of
    JournalHead now;
};

/// What this machine has seen of each store: the largest head of its journal, in a file outside the store,
/// so that a store that went back in time is noticed when it is opened.
class StationMemory {
public:
    /// MOTCUA_STATE, else the user's state folder.
    StationMemory();
    explicit StationMemory(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] std::optional<JournalHead> seen(const QString& storeId) const;
    /// Keeps the head; a memory that cannot be written is no fault of the desk.
    void remember(const QString& storeId, const JournalHead& head) const;

    /// Compares without keeping anything. \throws StoreError.
    [[nodiscard]] SeenBefore compared(store::Database& database) const;
    /// Keeps the head of a store that has grown; leaves the memory alone where it went back.
    void keepUp(store::Database& database) const;

private:
    [[nodiscard]] QString fileOf(const QString& storeId) const;

    QString m_folder;
};

}  // namespace motcua
