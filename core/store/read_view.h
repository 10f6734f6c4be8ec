// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motcua::store {

class Database;

/// One unchanging view of the store for several questions, as long as it lives. Within a Work, or within
/// another view, it is that one. Holds up the commits of others: keep it short, and outlive every Query.
class ReadView {
public:
    /// \throws StoreError where the store cannot be read.
    explicit ReadView(Database& database);
    ~ReadView();
    ReadView(const ReadView&) = delete;
    ReadView& operator=(const ReadView&) = delete;

private:
    Database& m_database;
    bool m_opened = false;
};

}  // namespace motcua::store
