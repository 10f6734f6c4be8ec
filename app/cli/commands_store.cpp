// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/health.h"
#include "core/store/store_invariants.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

void put(Answer& answer, QJsonArray& checks, const QString& name, bool ok, const QString& detail) {
    QJsonObject entry{
        {QStringLiteral("name"), name}, {QStringLiteral("ok"), ok}, {QStringLiteral("detail"), detail}};
    answer.text +=
        QStringLiteral("%1  %2  %3\n").arg(ok ? QStringLiteral("+") : QStringLiteral("!"), name, detail);
    if (!ok) {
        const CheckAdvice advice = adviceOn(name);
        entry.insert(QStringLiteral("meaning"), advice.meaning);
        entry.insert(QStringLiteral("remedy"), advice.remedy);
        answer.text += QStringLiteral("   %1\n   %2\n").arg(advice.meaning, advice.remedy);
        answer.exit = Exit::Refused;
    }
    checks += entry;
}

}  // namespace

Answer initStore(const Call& call, const QString& centre, bool practice) {
    if (call.at && !practice) return refused(clockOfProduction());
    const ManualClock clock(now(call));
    const auto made =
        makeDesk(call.store.isEmpty() ? defaultStorePath() : call.store, centre, practice, clock);
    if (!made) return refused(made.refusals());
    return {Exit::Done,
            {{QStringLiteral("store"), made->store},
             {QStringLiteral("centre"), made->centre},
             {QStringLiteral("practice"), practice},
             {QStringLiteral("procedures"), made->procedures},
             {QStringLiteral("workflows"), made->workflows}},
            CliSay::tr("Store %1 of centre %2 with %3 procedures.")
                .arg(made->store, made->centre, QString::number(made->procedures))};
}

Answer selfcheck(const Call& call) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    Answer answer;
    QJsonArray checks;
    for (const Check& check : lookedThrough(session.database(), session.desk().clock))
        put(answer, checks, check.name, check.isOk, check.detail);
    for (const store::Invariant& invariant : store::checkedInvariants(session.database(), store::Depth::Full))
        put(answer, checks, invariant.name, invariant.holds, invariant.detail);
    answer.document.insert(QStringLiteral("checks"), checks);
    return answer;
}

}  // namespace motcua::cli
