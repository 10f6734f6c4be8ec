// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/error.h"
#include "core/store/query.h"

#include <QString>
#include <optional>

namespace motcua::store {

/// The columns of a row from left to right.
class Columns {
public:
    explicit Columns(const Query& row) : m_row(row) {}

    template <class T>
    [[nodiscard]] T next() {
        return m_row.at<T>(m_next++);
    }

private:
    const Query& m_row;
    int m_next = 0;
};

/// What a stored key or text means. \throws StoreError "store.corrupt" where it means nothing.
template <class T>
[[nodiscard]] T understood(const std::optional<T>& value, const char* what) {
    if (!value) throw StoreError(code::kCorrupt, QLatin1String(what) + QStringLiteral(" is unreadable"));
    return *value;
}

}  // namespace motcua::store
