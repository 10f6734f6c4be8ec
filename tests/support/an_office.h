// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/centre.h"
#include "core/dossier/first_run.h"
#include "core/store/create_store.h"
#include "core/store/database.h"
#include "core/store/sqlite_accounts.h"
#include "core/store/sqlite_desk.h"
#include "tests/support/quick_hasher.h"

#include <QTemporaryDir>

namespace motcua::test {

/// Never shows the same moment twice, as the machine's does not.
class TickingClock final : public Clock {
public:
    explicit TickingClock(Instant at) : m_now(at) {}
    [[nodiscard]] Instant now() const override { return {m_now.ms + ++m_ticks}; }
    void set(Instant at) {
        m_now = at;
        m_ticks = 0;
    }

private:
    Instant m_now;
    mutable qint64 m_ticks = 0;
};

inline const QString kAdministratorsPassword = QStringLiteral("thuyen trang noi may gach");
inline const QString kSupervisorsPassword = QStringLiteral("suong khuya lanh tren doi");
inline const QString kOfficersPassword = QStringLiteral("cau vong sau con mua");

/// A store for real work of the centre Đà Nẵng 2026, on Monday 23/11/2026 at eight; nobody is entered until
/// firstRun().
class AnOffice {
public:
    AnOffice()
        : m_clock(fromLocal(QDate(2026, 11, 23), QTime(8, 0))),
          m_path(created()),
          m_database(m_path),
          m_store(m_database, m_clock),
          m_accounts(m_database),
          m_desk{m_store.desk(), m_accounts, m_hasher, m_uptime} {}

    FirstRunMade firstRun() {
        return FirstRun(m_desk)
            .make({{QStringLiteral("quantri"), QStringLiteral("Lê Văn Tám"), QStringLiteral("Kỹ thuật viên")},
                   kAdministratorsPassword},
                  {{QStringLiteral("kiemsoat"), QStringLiteral("Trần Thị Hoa"), {}}, kSupervisorsPassword},
                  kStation)
            .value();
    }

    [[nodiscard]] AccountDesk& accounts() { return m_desk; }
    [[nodiscard]] Desk& desk() { return m_store.desk(); }
    [[nodiscard]] store::Database& database() { return m_database; }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    [[nodiscard]] ManualUptime& uptime() { return m_uptime; }
    [[nodiscard]] QuickHasher& hasher() { return m_hasher; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Officer officer(const QString& login) {
        return desk().directory.officerByLogin(login).value();
    }
    [[nodiscard]] Actor actor(const QString& login) { return {officer(login), std::nullopt, kStation}; }
    [[nodiscard]] Account account(const QString& login) { return m_accounts.find(officer(login).id).value(); }
    [[nodiscard]] UnitId unit() {
        return desk().directory.unitByKey(desk().centre.centre().defaultUnitKey).value().id;
    }

    inline static const QString kStation = QStringLiteral("QUAY-01");

private:
    QString created() {
        const QString key = QStringLiteral("da-nang-2026");
        const auto centre = shippedCentreFile(key);
        const QString path =
            store::createStore(m_folder.filePath(QStringLiteral("store.db")), {key, *centre, false}, m_clock);
        store::Database database(path);
        store::SqliteUnitOfWork unitOfWork(database);
        const auto work = unitOfWork.begin();
        store::populateDirectory(database, *centreFromJson(*centre), QDate(2026, 11, 23));
        work->commit();
        return path;
    }

    QTemporaryDir m_folder;
    ManualClock m_clock;
    QString m_path;
    store::Database m_database;
    store::SqliteDesk m_store;
    store::SqliteAccounts m_accounts;
    QuickHasher m_hasher;
    ManualUptime m_uptime;
    AccountDesk m_desk;
};

}  // namespace motcua::test
