// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_counter.h"

#include "app/demo_acts.h"
#include "core/catalogue/refusal_reason.h"
#include "core/dossier/cancel_fees.h"
#include "core/dossier/counter_slips.h"
#include "core/dossier/take_fees.h"

namespace motcua {

namespace {

constexpr int kLackingPermille = 25;  ///< of the receptions, as many come in vain
constexpr int kNotAllowedPermille = 6;
constexpr int kPaidPermille = 920;  ///< the others owe it still
constexpr int kWrongReceiptPermille = 25;

PayBy wayOfPaying(Draw& draw) {
    const qint64 at = draw.below(100);
    return at < 58 ? PayBy::Cash : at < 84 ? PayBy::Transfer : PayBy::Online;
}

}  // namespace

qint64 DemoCounter::sendAway(const Application& wish, const Actor& actor) {
    if (wish.channel != Channel::Counter) return 0;
    if (m_draw.permille(kLackingPermille)) return lacksPaper(wish, actor) ? 1 : 0;
    if (m_draw.permille(kNotAllowedPermille)) return isRefused(wish, actor) ? 1 : 0;
    return 0;
}

bool DemoCounter::lacksPaper(Application application, const Actor& actor) {
    if (application.papers.isEmpty()) return false;
    application.papers.removeAt(m_draw.below(application.papers.size()));
    // Where it was one that is not required nothing is lacking, and there is no slip.
    return bool(CounterSlips(m_desk).issue(form_meaning::kSupplement, application, {}, actor));
}

bool DemoCounter::isRefused(const Application& application, const Actor& actor) {
    QList<RefusalReason> reasons =
        refusalReasons(m_desk.centre.centre(), application.procedureCode, localDate(m_desk.clock.now()));
    reasons.removeIf([](const RefusalReason& one) { return one.text.isEmpty() || one.legalBasis.isEmpty(); });
    if (reasons.isEmpty()) return false;
    const RefusalReason& reason = m_draw.oneOf(reasons);
    ActInput input;
    input.reason = reason.key;
    input.legalBasis = reason.legalBasis;
    return bool(CounterSlips(m_desk).issue(form_meaning::kRefusal, application, input, actor));
}

qint64 DemoCounter::takeFees(DossierId id, const Actor& actor) {
    const auto dossier = m_desk.dossiers.load(id);
    const Dong due = dossier ? feeStanding(*dossier, {}).due : Dong();
    if (due.amount == 0 || !m_draw.permille(kPaidPermille)) return 0;
    const auto cashier = cashierFor(*dossier, actor);
    if (!cashier) return 0;
    TakeFees fees(m_desk);
    const auto taken = fees.take(id, due, wayOfPaying(m_draw), *cashier);
    if (!taken || !m_draw.permille(kWrongReceiptPermille)) return taken ? 1 : 0;
    CancelFees cancelling(m_desk);
    if (!cancelling.propose(id, taken->number, CancelReason::WrongAmount, *cashier)) return 1;
    const auto supervisor = supervisorOf(*dossier);
    if (!supervisor || !cancelling.approve(id, taken->number, *supervisor)) return 2;
    return fees.take(id, due, PayBy::Cash, *cashier) ? 4 : 3;
}

std::optional<Actor> DemoCounter::cashierFor(const Dossier& dossier, const Actor& actor) const {
    const TakeFees fees(m_desk);
    if (fees.against(dossier, actor).isEmpty()) return actor;
    const QList<Officer> cashiers =
        m_desk.directory.holders(dossier.receivingUnit, role::kCashier, localDate(m_desk.clock.now()));
    return cashiers.isEmpty() ? std::nullopt : std::optional(atDesk(cashiers.first()));
}

std::optional<Actor> DemoCounter::supervisorOf(const Dossier& dossier) const {
    const QList<Officer> supervisors =
        m_desk.directory.holders(dossier.receivingUnit, role::kSupervisor, localDate(m_desk.clock.now()));
    return supervisors.isEmpty() ? std::nullopt : std::optional(atDesk(supervisors.first()));
}

}  // namespace motcua
