// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/read_view.h"

#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/error.h"

namespace motcua::store {

ReadView::ReadView(Database& database) : m_database(database) {
    if (m_database.isInWork() || m_database.isTransactionOpen()) return;
    if (const int code = m_database.control(dialect::kBeginRead); code != 0)
        throw StoreError(codeFor(code), QStringLiteral("a view cannot begin: SQLite %1").arg(code));
    m_opened = true;
}

ReadView::~ReadView() {
    // Nothing was written, so nothing can be lost; what is left open is made anew.
    if (m_opened && m_database.isTransactionOpen() && m_database.control(dialect::kRollback) != 0)
        m_database.discard();
}

}  // namespace motcua::store
