// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QString>

namespace motcua::store {

/// A prepared statement with what SQLite knows about it. Lent by Database to one Query at a time.
struct Statement {
    QString sql;
    QSqlQuery query;
    quint64 generation = 0;  ///< of the connection it belongs to
    int parameters = 0;
    bool readOnly = false;
    bool failed = false;  ///< SQLite tells the fault again at the next reset: never lent another time
};

}  // namespace motcua::store
