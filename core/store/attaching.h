// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace motcua::store {

/// Lets one database be attached, which VACUUM needs, for as long as it lives.
class AttachingAllowed {
public:
    explicit AttachingAllowed(sqlite3* handle) : m_handle(handle) {
        sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    }
    ~AttachingAllowed() { sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0); }
    AttachingAllowed(const AttachingAllowed&) = delete;
    AttachingAllowed& operator=(const AttachingAllowed&) = delete;

private:
    sqlite3* m_handle;
};

}  // namespace motcua::store
