// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_desk.h"
#include "core/access/actor.h"
#include "core/dossier/application.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/store_invariants.h"
#include "tests/support/catch2.h"

#include <QTemporaryDir>

namespace motcua::test {

inline const Instant kMorning = fromLocal(QDate(2026, 11, 23), QTime(9, 0));

/// A practice store of a whole centre in a directory of its own, and what its counter takes in.
class ADesk {
public:
    ADesk() {
        const ManualClock clock(kMorning);
        REQUIRE(makeDesk(path(), QStringLiteral("da-nang-2026"), true, clock));
    }

    [[nodiscard]] QString path() const { return file(QStringLiteral("store.db")); }
    [[nodiscard]] QString file(const QString& name) const { return m_directory.filePath(name); }

    [[nodiscard]] std::unique_ptr<OpenDesk> open() const {
        return std::make_unique<OpenDesk>(path(), std::make_unique<ManualClock>(kMorning));
    }

private:
    QTemporaryDir m_directory;
};

/// A certified copy: due the same day, received and then signed.
[[nodiscard]] inline Application anApplication(int no) {
    Application application;
    application.procedureCode = QStringLiteral("2.000815");
    application.submitter.name = QStringLiteral("Nguyễn Văn %1").arg(QChar(u'A' + no % 26));
    application.submitter.phone = QStringLiteral("0905%1").arg(no, 6, 10, QLatin1Char('0'));
    SubmittedPaper paper;
    paper.index = 1;
    paper.originals = 1;
    application.papers = {paper};
    return application;
}

[[nodiscard]] inline Actor officer(Desk& desk, const QString& login) {
    const auto found = desk.directory.officerByLogin(login);
    REQUIRE(found);
    return {*found, std::nullopt, QStringLiteral("test")};
}

inline const QString kCounterOfficer = QStringLiteral("haichau.quay1");

inline qint64 number(store::Database& database, const QString& sql) {
    return store::Query(database, sql).run().row().at<qint64>(0);
}

/// Whole file, journal, numbers, projections, search.
inline void requireSound(const QString& path, store::Depth depth = store::Depth::Full) {
    store::Database database(path);
    for (const store::Invariant& invariant : store::checkedInvariants(database, depth)) {
        CAPTURE(invariant.name.toStdString(), invariant.detail.toStdString());
        REQUIRE(invariant.holds);
    }
    REQUIRE(store::Query(database, QStringLiteral("PRAGMA integrity_check")).run().row().at<QString>(0) ==
            QStringLiteral("ok"));
}

}  // namespace motcua::test
