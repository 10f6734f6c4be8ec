// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo.h"
#include "app/open_desk.h"
#include "core/store/query.h"
#include "tests/support/catch2.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <map>
#include <tuple>

namespace motcua {

/// When every year of the tests ends.
inline const Instant kYearEnd = fromLocal(QDate(2026, 11, 23), QTime(14, 0));

/// Which year of which centre.
struct YearWish {
    QString centre = QStringLiteral("da-nang-2026");
    qint64 dossiers = 150;
    quint64 seed = 5;
};

/// A practice store that has just been filled.
class FilledStore {
public:
    explicit FilledStore(const YearWish& wish, bool practice = true) {
        REQUIRE(makeDesk(path(), wish.centre, practice, ManualClock(kYearEnd)));
        auto time = std::make_unique<ManualClock>(kYearEnd);
        m_clock = time.get();
        m_open = std::make_unique<OpenDesk>(path(), std::move(time));
        m_report =
            fillDemo(m_open->desk(), m_open->database(), *m_clock, {wish.dossiers, wish.seed, 12, 200});
    }

    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("practice.db")); }
    [[nodiscard]] const Outcome<DemoReport>& report() const { return *m_report; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] store::Database& database() { return m_open->database(); }
    /// The bytes of its file, and the store is closed.
    [[nodiscard]] QByteArray closed() {
        m_open.reset();
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_directory;
    ManualClock* m_clock = nullptr;
    std::unique_ptr<OpenDesk> m_open;
    std::optional<Outcome<DemoReport>> m_report;
};

/// A year of a practice store. Each wish is filled once for all cases; every object opens a copy of its own,
/// so that a case may do to it what it likes.
class AYear {
public:
    explicit AYear(const YearWish& wish = {}) {
        const QString path = m_directory.filePath(QStringLiteral("practice.db"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytesOf(wish)) > 0);
        file.close();
        m_open = std::make_unique<OpenDesk>(path, std::make_unique<ManualClock>(kYearEnd));
    }

    [[nodiscard]] OpenDesk& open() { return *m_open; }
    [[nodiscard]] Desk& desk() { return m_open->desk(); }
    [[nodiscard]] ReportDesk& reports() { return m_open->reports(); }
    [[nodiscard]] store::Database& database() { return m_open->database(); }

    /// Every row of a table of the store as text.
    QStringList table(const char* columns, const char* name) {
        QStringList rows;
        store::Query query(database(), QStringLiteral("SELECT json_array(%1) FROM %2 ORDER BY 1")
                                           .arg(QLatin1String(columns), QLatin1String(name)));
        for (query.run(); query.next();) rows += query.at<QString>(0);
        return rows;
    }
    /// One number that the store answers with.
    int count(const QString& sql) { return store::Query(database(), sql).run().row().at<int>(0); }

private:
    static const QByteArray& bytesOf(const YearWish& wish) {
        static std::map<std::tuple<QString, qint64, quint64>, QByteArray> known;
        QByteArray& bytes = known[{wish.centre, wish.dossiers, wish.seed}];
        if (bytes.isEmpty()) {
            FilledStore filled(wish);
            REQUIRE(filled.report());
            bytes = filled.closed();
        }
        return bytes;
    }

    QTemporaryDir m_directory;
    std::unique_ptr<OpenDesk> m_open;
};

}  // namespace motcua
