// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases themselves against the matrix: whoever calls them directly gets no further than his role.
#include "core/access/permission.h"

#include "core/dossier/archive_dossiers.h"
#include "core/dossier/correct_contact.h"
#include "core/dossier/correct_date.h"
#include "core/dossier/look_closer.h"
#include "core/dossier/read_audit.h"
#include "core/dossier/rights.h"
#include "core/dossier/take_fees.h"
#include "core/dossier/void_number.h"
#include "core/reports/see_figures.h"
#include "core/store/checkpoints.h"
#include "core/store/query.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::ADossier;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kRoles{role::kReceivingOfficer, role::kHandler,    role::kAgencyLeader, role::kCashier,
                         role::kArchivist,        role::kSupervisor, role::kAdministrator};

bool isOfRights(const Refusals& refusals) {
    return std::any_of(refusals.begin(), refusals.end(), [](const Refusal& refusal) {
        return refusal.key.startsWith(u"right."_s) || refusal.key == u"fees.right"_s;
    });
}

/// A dossier of one unit, open or closed, and an officer who gets one role at a time.
class AMatrix : public ADesk {
public:
    explicit AMatrix(bool closed)
        : dossier(ADossier(*this)
                      .with([closed](Dossier& one) {
                          one.fees = {DueFee{u"Lệ phí"_s, Dong{8'000}}};
                          one.submitter.personalId = u"048190001234"_s;
                          Token sent = one.process.tokens.last();
                          sent.no = 2;
                          one.process.tokens.last().state = TokenState::Done;
                          one.process.tokens.last().leftAt = one.receivedAt;
                          if (!closed) one.process.tokens += sent;
                          if (closed) one.status = PublicStatus::Returned;
                      })
                      .keep()) {}

    /// The officer, with this role alone.
    Actor holding(const QString& role, const QString& where) {
        const Actor who = actor(u"haichau.vh.chuyenvien2"_s);
        const auto work = desk().work.begin();
        store::execute(database(), u"DELETE FROM role_grant WHERE officer = ?"_s, who.officer.id);
        store::execute(
            database(),
            u"INSERT INTO role_grant (officer, unit, role, valid_from) VALUES (?, ?, ?, '2020-01-01')"_s,
            who.officer.id, unit(where), role);
        work->commit();
        desk().directory.reload();
        return actor(u"haichau.vh.chuyenvien2"_s);
    }
    /// What the use case says, called as if there were no window before it.
    Refusals told(Function function, const Actor& who) {
        const ReportRequest list{ReportKind::Register,
                                 {QDate(2026, 11, 1), QDate(2026, 11, 30)},
                                 dossier.competentUnit,
                                 {},
                                 SummaryBy::Unit};
        BoardRequest board;
        board.scope.unit = dossier.competentUnit;
        board.moment = {clock().now(), clock().now()};
        board.period = list.period;
        const Dossier now = desk().dossiers.load(dossier.id).value();
        switch (function) {
            case Function::CorrectContact:
                return CorrectContact(desk())
                    .correct(dossier.id, Whose::Submitter, {u"0912345678"_s, {}, {}}, who)
                    .refusals();
            case Function::CorrectDate:
                return CorrectDate(desk())
                    .propose(dossier.id, {WhichDate::PayBy, {}, DateValue::of(QDate(2026, 12, 1)), {}}, who)
                    .refusals();
            case Function::VoidNumber:
                return VoidNumber(desk()).propose(dossier.id, VoidReason::ReceivedTwice, who).refusals();
            case Function::TakeFee:
                return TakeFees(desk()).take(dossier.id, Dong{1}, PayBy::Cash, who).refusals();
            case Function::View:
                return objectionsTo(desk(), who, Function::View, subjectOf(now, desk()));
            case Function::Reveal:
                return LookCloser(desk()).reveal(dossier.id, {u"contact"_s, u"x"_s}, who).refusals();
            case Function::SearchByNumber:
                return LookCloser(desk()).search(u"048190001234"_s, 10, who).refusals();
            case Function::Lists:
                return SeeFigures(store().reports(), who).board(board).refusals();
            case Function::ExportWithNames:
                return MakeReport(store().reports(), who).makeToTakeAway(list).refusals();
            case Function::Archive:
                return ArchiveDossiers(desk()).archive({dossier.id}, u"5y"_s, {}, who).refusals();
            case Function::ReadAudit:
                return ReadAudit(desk(), who).page({}, std::nullopt, 10).refusals();
            case Function::CloseDay:
                return store::closedDay(database(), desk(), who, u"QUAY-01"_s).refusals();
            default:
                return setSmallOffice(desk(), SmallOffice::Marks, who).refusals();
        }
    }
    /// What the matrix says of the same.
    bool allows(Function function, const Actor& who) {
        const QDate day(2026, 11, 23);
        const bool byTwo = QList{Function::VoidNumber, Function::CorrectDate}.contains(function);
        const Way way = function == Function::Accounts ? Way::Approves : byTwo ? Way::Proposes : Way::Does;
        const bool isWhole = QList{Function::SearchByNumber, Function::Accounts, Function::CloseDay,
                                   Function::Archive, Function::ReadAudit}
                                 .contains(function);
        const Dossier now = desk().dossiers.load(dossier.id).value();
        const Subject subject = isWhole ? Subject() : subjectOf(now, desk());
        const auto right = permitted(who, function, subject, day, way);
        return right && right->part != Part::Cash;
    }

    Dossier dossier;
};

}  // namespace

TEST_CASE("every use case that is called directly goes as far as the matrix and no further") {
    int cells = 0;
    for (const bool closed : {false, true}) {
        AMatrix matrix(closed);
        for (const QString& role : kRoles)
            for (const QString& where : {u"tt-hai-chau"_s, u"so-noi-vu"_s}) {
                const Actor who = matrix.holding(role, where);
                for (const Function function :
                     {Function::CorrectContact, Function::TakeFee, Function::View, Function::Reveal,
                      Function::SearchByNumber, Function::Lists, Function::ExportWithNames,
                      Function::Accounts, Function::CloseDay, Function::VoidNumber, Function::Archive,
                      Function::ReadAudit, Function::CorrectDate}) {
                    CAPTURE(closed, role.toStdString(), where.toStdString(), keyOf(function).toStdString());
                    const bool allowed = matrix.allows(function, who);
                    CHECK(isOfRights(matrix.told(function, who)) != allowed);
                    ++cells;
                }
            }
    }
    CHECK(cells == 2 * 7 * 2 * 13);
}
