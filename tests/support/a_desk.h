// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/dossier/application.h"
#include "core/store/create_store.h"
#include "core/store/database.h"
#include "core/store/sqlite_desk.h"
#include "core/workflow/default_process.h"

#include <QTemporaryDir>
#include <functional>

namespace motcua::test {

/// A procedure that every counter of the centre receives: two papers, three working days, 8.000 đồng.
[[nodiscard]] inline Procedure aProcedure(const QString& code = QStringLiteral("1.001193"),
                                          const QString& name = QStringLiteral("Đăng ký khai sinh")) {
    Procedure procedure;
    procedure.code = code;
    procedure.name = name;
    procedure.sector = QStringLiteral("Hộ tịch");
    procedure.levels = {QStringLiteral("xa")};
    FilingWay way;
    way.channels = {Channel::Counter, Channel::Online};
    way.limit = TimeLimit::workingDays(3);
    way.limitRaw = QStringLiteral("3 ngày làm việc");
    procedure.ways = {way};
    RequiredPaper paper;
    paper.index = 1;
    paper.name = QStringLiteral("Tờ khai đăng ký khai sinh");
    paper.required = true;
    paper.originals = 1;
    procedure.papers = {paper};
    return procedure;
}

/// What somebody hands in for aProcedure().
[[nodiscard]] inline Application anApplication(const QString& name = QStringLiteral("Nguyễn Thị Đào")) {
    Application application;
    application.procedureCode = QStringLiteral("1.001193");
    application.submitter.name = name;
    application.submitter.personalId = QStringLiteral("048190001234");
    application.submitter.phone = QStringLiteral("0905000123");
    application.submitter.address = QStringLiteral("12 Bạch Đằng, phường Hải Châu");
    SubmittedPaper paper;
    paper.index = 1;
    paper.originals = 1;
    application.papers = {paper};
    return application;
}

/// A store (for practice unless said otherwise) of the centre Đà Nẵng 2026 with its officers, one procedure
/// and one process, on the morning of Monday 23/11/2026.
class ADesk {
public:
    explicit ADesk(bool practice = true)
        : m_practice(practice),
          m_clock(fromLocal(QDate(2026, 11, 23), QTime(8, 0))),
          m_path(created()),
          m_database(m_path),
          m_store(m_database, m_clock) {
        const auto work = desk().work.begin();
        m_procedure = addProcedure(aProcedure());
        WorkflowDefinition process = defaultProcess(TimeLimit::workingDays(3));
        process.key = QStringLiteral("test");
        m_process = desk().workflows.publish(process, QDate(2026, 1, 1));
        work->commit();
    }

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString directory() const { return m_folder.path(); }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    [[nodiscard]] store::Database& database() { return m_database; }
    [[nodiscard]] store::SqliteDesk& store() { return m_store; }
    [[nodiscard]] Desk& desk() { return m_store.desk(); }
    [[nodiscard]] ProcedureVersionId procedure() const { return m_procedure; }
    [[nodiscard]] WorkflowVersionId process() const { return m_process; }

    ProcedureVersionId addProcedure(const Procedure& procedure) {
        return desk().catalogue.add(procedure, 1, QDate(2026, 1, 1), contentHash(procedure));
    }
    [[nodiscard]] Actor actor(const QString& login) {
        return {desk().directory.officerByLogin(login).value(), std::nullopt, QStringLiteral("QUAY-01")};
    }
    [[nodiscard]] UnitId unit(const QString& key) { return desk().directory.unitByKey(key).value().id; }

private:
    QString created() {
        const QString key = QStringLiteral("da-nang-2026");
        const auto centre = shippedCentreFile(key);
        const QString path = store::createStore(m_folder.filePath(QStringLiteral("store.motcua")),
                                                {key, *centre, m_practice}, m_clock);
        store::Database database(path);
        store::SqliteUnitOfWork unitOfWork(database);
        const auto work = unitOfWork.begin();
        store::populateDirectory(database, *centreFromJson(*centre), QDate(2026, 11, 23));
        work->commit();
        return path;
    }

    bool m_practice;
    QTemporaryDir m_folder;
    ManualClock m_clock;
    QString m_path;
    store::Database m_database;
    store::SqliteDesk m_store;
    ProcedureVersionId m_procedure{0};
    WorkflowVersionId m_process{0};
};

/// A dossier as reception would make it, with what matters to a test said in between; keep() stores it.
class ADossier {
public:
    explicit ADossier(ADesk& desk) : m_desk(desk) {
        const UnitId unit = desk.unit(QStringLiteral("tt-hai-chau"));
        m.agencyCode = QStringLiteral("H17.12");
        m.receivedOn = QDate(2026, 11, 23);
        m.procedureVersion = desk.procedure();
        m.procedureCode = QStringLiteral("1.001193");
        m.procedureName = QStringLiteral("Đăng ký khai sinh");
        m.sector = QStringLiteral("Hộ tịch");
        m.workflowVersion = desk.process();
        m.formSet = QStringLiteral("tt03-2025");
        m.receivingUnit = unit;
        m.competentUnit = unit;
        m.receivedBy = desk.actor(QStringLiteral("haichau.quay1")).officer.id;
        m.submitter.name = QStringLiteral("Nguyễn Thị Đào");
        m.limit = TimeLimit::workingDays(3);
        m.receivedAt = desk.clock().now();
        m.clockStartAt = m.receivedAt;
        m.ledger = {ClockEvent{ClockEventKind::Start, m.receivedAt, {}, ClockReason::Receipt, {}, {}, {}}};
        m.due = m.receivedAt.plusSeconds(3 * 86400);
        m.promisedDue = *m.due;
        m.calendarVersion = QStringLiteral("vn-2026");
        m.process.units = {unit, unit, std::nullopt, {}};
        m.process.tokens = {Token{1,
                                  QStringLiteral("s1"),
                                  TokenState::Active,
                                  1,
                                  m.receivedAt,
                                  {},
                                  unit,
                                  role::kReceivingOfficer,
                                  m.receivedBy,
                                  {},
                                  {}}};
        m.stepName = QStringLiteral("Tiếp nhận hồ sơ");
        m.personalSalt = QByteArray(32, 's');
    }

    ADossier& submittedBy(const QString& name) {
        m.submitter.name = name;
        return *this;
    }
    ADossier& due(std::optional<Instant> due) {
        m.due = due;
        return *this;
    }
    ADossier& status(PublicStatus status) {
        m.status = status;
        return *this;
    }
    ADossier& at(UnitId unit, const QString& role, std::optional<OfficerId> assignee) {
        m.process.tokens.last().unit = unit;
        m.process.tokens.last().role = role;
        m.process.tokens.last().assignee = assignee;
        return *this;
    }
    ADossier& with(const std::function<void(Dossier&)>& change) {
        change(m);
        return *this;
    }

    [[nodiscard]] const Dossier& value() const { return m; }

    /// Takes its numbers and adds it, in a Work of its own or in the one that is open.
    Dossier keep() {
        const auto work = m_desk.database().isInWork() ? nullptr : m_desk.desk().work.begin();
        Desk& desk = m_desk.desk();
        m.ordinal = desk.numbering.nextOrdinal(m.agencyCode, m.receivedOn);
        m.code = QStringLiteral("%1-%2-%3")
                     .arg(m.agencyCode, m.receivedOn.toString(QStringLiteral("yyyyMMdd")),
                          QString::number(m.ordinal).rightJustified(7, u'0'));
        m.registerPlace =
            registerPlace(desk.numbering.nextRegisterNumber(m.receivingUnit, m.receivedOn.year()), 1000);
        m.id = desk.dossiers.add(m);
        m.version = 1;
        if (work) work->commit();
        return m;
    }

private:
    ADesk& m_desk;
    Dossier m;
};

}  // namespace motcua::test
