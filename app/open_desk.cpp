// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_desk.h"

#include "app/desk_say.h"
#include "core/catalogue/import_catalogue.h"
#include "core/dossier/account_desk.h"
#include "core/dossier/vouch_for_versions.h"
#include "core/store/argon2_hasher.h"
#include "core/store/create_store.h"
#include "core/store/database.h"
#include "core/store/file_system.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_accounts.h"
#include "core/store/sqlite_desk.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace motcua {

namespace {

constexpr qint64 kFewDossiers = 1'000;
constexpr qint64 kMostCentreBytes = 16 * 1024 * 1024;

/// The bytes of a centre: a shipped key, else a file.
Outcome<QByteArray> centreBytes(const QString& centre) {
    if (shippedCentreKeys().contains(centre)) return shippedCentreFile(centre);
    QFile file(centre);
    if (!QFileInfo(centre).isFile())
        return Refusal{QStringLiteral("centre.unknown"),
                       DeskSay::tr("There is no centre \"%1\".").arg(centre),
                       DeskSay::tr("Use one of %1, or the path of a centre file.")
                           .arg(shippedCentreKeys().join(QStringLiteral(", "))),
                       QStringLiteral("centre")};
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostCentreBytes)
        throw IoError(QStringLiteral("io.read"), centre + QStringLiteral(": ") + file.errorString());
    return file.readAll();
}

/// The directory and the procedures that ship with the centre.
qsizetype fill(const QString& storePath, const Centre& centre, const Clock& clock) {
    store::Database database(storePath);
    const QDate today = localDate(clock.now());
    {
        store::SqliteUnitOfWork unitOfWork(database);
        const auto work = unitOfWork.begin();
        store::populateDirectory(database, centre, today);
        work->commit();
    }
    if (centre.coreSet.isEmpty()) return 0;
    store::SqliteDesk desk(database, clock);
    const auto file = readProcedureFile(shippedCoreSet());
    if (!file)
        throw LogicError(QStringLiteral("the shipped procedures are refused: ") +
                         file.refusals().first().key);
    const auto keep = [&](const ImportReport&) {
        vouchForProcedures(desk.desk());
        return true;
    };
    const auto report = importCatalogue(*file, desk.desk().catalogue, desk.desk().work, clock, {}, {}, keep);
    if (!report) throw LogicError(QStringLiteral("the shipped procedures are not taken over"));
    return report->added.size();
}

bool isTaken(const QString& path) {
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

Refusal storeExists(const QString& path) {
    return {QStringLiteral("store.exists"), DeskSay::tr("There is something at %1 already.").arg(path),
            DeskSay::tr("Choose another place for the new store."), QStringLiteral("store")};
}

/// A folder of its own beside a store to be; it goes with everything that is left in it.
class DraftFolder {
public:
    explicit DraftFolder(const QString& storePath)
        : m_path(QStringLiteral("%1.new-%2")
                     .arg(storePath, QString::number(QRandomGenerator::system()->generate64(), 36))) {}
    ~DraftFolder() { QDir(m_path).removeRecursively(); }
    DraftFolder(const DraftFolder&) = delete;
    DraftFolder& operator=(const DraftFolder&) = delete;

    [[nodiscard]] QString file() const { return QDir(m_path).filePath(QStringLiteral("store")); }

private:
    QString m_path;
};

}  // namespace

struct OpenDesk::Parts {
    /// The clock is taken only once the store is open.
    Parts(const QString& path, std::unique_ptr<Clock>& time)
        : database(path),
          clock(std::move(time)),
          desk(database, *clock),
          accounts(database),
          accountDesk{desk.desk(), accounts, hasher, uptime} {
        if (!database.isReadOnly()) countFew();
    }

    /// A small store is counted at once; a large one while the desk works.
    void countFew() {
        FigureCount& count = desk.reports().count;
        const auto progress = count.pending();
        if (progress && progress->all - progress->counted <= kFewDossiers)
            countAll(count, [](const FigureProgress&) { return true; });
    }

    store::Database database;
    std::unique_ptr<Clock> clock;
    store::SqliteDesk desk;
    store::SqliteAccounts accounts;
    store::Argon2Hasher hasher;
    SystemUptime uptime;
    AccountDesk accountDesk;
};

OpenDesk::OpenDesk(const QString& storePath, std::unique_ptr<Clock> clock, const Update& update) {
    try {
        m_parts = std::make_unique<Parts>(storePath, clock);
    } catch (const StoreError& fault) {
        if (fault.code() != u"store.older") throw;
        if (update)
            update(storePath);
        else
            store::migrateStore(storePath);
        m_parts = std::make_unique<Parts>(storePath, clock);
    }
}

OpenDesk::~OpenDesk() = default;

Desk& OpenDesk::desk() {
    return m_parts->desk.desk();
}

ReportDesk& OpenDesk::reports() {
    return m_parts->desk.reports();
}

AccountDesk& OpenDesk::accounts() {
    return m_parts->accountDesk;
}

store::Database& OpenDesk::database() {
    return m_parts->database;
}

QString defaultStorePath() {
    const QString named = qEnvironmentVariable("MOTCUA_STORE");
    if (!named.isEmpty()) return named;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("motcua/motcua.db"));
}

Outcome<NewDesk> makeDesk(const QString& storePath, const QString& centre, bool practice,
                          const Clock& clock) {
    const auto bytes = centreBytes(centre);
    if (!bytes) return bytes.refusals();
    auto described = centreFromJson(*bytes);
    if (!described) return described.refusals();
    // Demonstration officers have no password: a production store begins without any.
    Centre staffed = *described;
    if (!practice) staffed.officers.clear();
    if (isTaken(storePath)) return storeExists(storePath);
    // Made elsewhere and moved when whole: a crash in between leaves no half-filled store.
    const DraftFolder draft(storePath);
    const QString made = store::createStore(draft.file(), {described->key, *bytes, practice}, clock);
    const qsizetype procedures = fill(made, staffed, clock);
    if (!QFile::rename(made, storePath)) {
        if (isTaken(storePath)) return storeExists(storePath);
        throw StoreError(QStringLiteral("io.write"), storePath);
    }
    store::syncDirectory(QFileInfo(storePath).absolutePath());
    return NewDesk{storePath, described->key, procedures, 0};
}

}  // namespace motcua
