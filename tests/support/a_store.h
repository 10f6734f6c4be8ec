// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/store/create_store.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QTemporaryDir>

namespace motcua::test {

/// An empty practice store in a directory of its own, which goes with it.
class AStore {
public:
    AStore()
        : m_path(store::createStore(m_directory.filePath(QStringLiteral("store.motcua")), kWanted, m_clock)) {
    }

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

private:
    inline static const store::NewStore kWanted{QStringLiteral("da-nang-2026"),
                                                QByteArrayLiteral("{\"name\":\"Đà Nẵng\"}"), true};
    QTemporaryDir m_directory;
    ManualClock m_clock{Instant{1'795'000'000'000}};
    QString m_path;
};

/// The code of the StoreError that `act` throws, empty where it throws none.
template <class Act>
QString codeOf(Act act) {
    try {
        act();
    } catch (const StoreError& error) {
        return error.code();
    }
    return {};
}

}  // namespace motcua::test
