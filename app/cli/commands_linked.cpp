// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/linked_commands.h"
#include "app/cli/linked_json.h"
#include "app/cli/people_json.h"
#include "app/cli/session.h"
#include "core/calendar/limit_text.h"
#include "core/dossier/open_sub_dossier.h"
#include "core/dossier/sub_turns.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

Outcome<SubWish> wishFrom(const SubArguments& arguments) {
    SubWish wish;
    Refusals refusals;
    wish.procedureCode = arguments.procedure;
    wish.receivingUnit = arguments.unit;
    wish.request = arguments.request;
    wish.workflowKey = arguments.process;
    wish.awaited = arguments.awaited;
    if (!arguments.papers.isEmpty()) wish.papers.emplace();
    for (const QString& paper : arguments.papers) {
        bool isNumber = false;
        const int index = paper.toInt(&isNumber);
        *wish.papers += isNumber ? PaperRef{index, {}} : PaperRef{0, paper};
    }
    if (!arguments.limit.isEmpty()) {
        wish.limit = limitFromText(arguments.limit);
        if (!wish.limit)
            refusals += Refusal{QStringLiteral("limit.form"),
                                CliSay::tr("\"%1\" is no time limit.").arg(arguments.limit),
                                CliSay::tr("Write it as 3wd, 8wh, 5cd, 1mo, now or in words such as "
                                           "\"03 ngày làm việc\"."),
                                QStringLiteral("limit")};
    }
    const auto end = whenParentEndsFromKey(arguments.whenParentEnds.isEmpty() ? keyOf(WhenParentEnds::Stop)
                                                                              : arguments.whenParentEnds);
    if (end)
        wish.whenParentEnds = *end;
    else
        refusals += Refusal{QStringLiteral("sub.end"),
                            CliSay::tr("There is no \"%1\".").arg(arguments.whenParentEnds),
                            CliSay::tr("It is one of stop and keep."), QStringLiteral("when-parent-ends")};
    if (!refusals.isEmpty()) return refusals;
    return wish;
}

}  // namespace

QJsonObject linkJson(const Desk& desk, const SubLink& link) {
    return {{QStringLiteral("code"), link.childCode},
            {QStringLiteral("parent"), link.parentCode},
            {QStringLiteral("procedure"), link.childProcedure},
            {QStringLiteral("unit"), unitKeyOf(desk, link.childUnit)},
            {QStringLiteral("step"), link.childStep},
            {QStringLiteral("due"), isoOrNull(link.childDue)},
            {QStringLiteral("awaited"), link.awaited},
            {QStringLiteral("whenParentEnds"), keyOf(link.whenParentEnds)},
            {QStringLiteral("outcome"), link.outcome ? QJsonValue(keyOf(*link.outcome)) : QJsonValue()},
            {QStringLiteral("noted"), link.noted}};
}

QString linkText(const SubLink& link) {
    QString text = outcomeText(link) + QLatin1Char(' ') + link.childProcedure;
    if (link.isOpen() && link.awaited) text += QStringLiteral(" – ") + CliSay::tr("the dossier waits for it");
    if (link.isTask()) text += QStringLiteral(" – ") + CliSay::tr("not noted yet");
    return text;
}

void addLinks(QJsonObject& document, const Dossier& dossier, const Desk& desk) {
    QJsonArray linked;
    for (const SubLink& link : desk.subs.of(dossier.id)) linked += linkJson(desk, link);
    const auto above = desk.subs.linkOf(dossier.id);
    document.insert(QStringLiteral("origin"), above ? QJsonValue(above->parentCode) : QJsonValue());
    document.insert(QStringLiteral("linked"), linked);
}

Answer openSub(const Call& call, const SubArguments& arguments) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto parent = session.dossier(arguments.code);
    if (!parent) return refused(parent.refusals());
    const auto wish = wishFrom(arguments);
    if (!wish) return refused(wish.refusals());
    const auto opened = OpenSubDossier(session.desk()).open(parent->id, *wish, *actor);
    if (!opened) return refused(opened.refusals());
    return {Exit::Done, linkJson(session.desk(), opened->link), linkText(opened->link)};
}

Answer noteSub(const Call& call, const QString& code) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto child = session.dossier(code);
    if (!child) return refused(child.refusals());
    const auto noted = OpenSubDossier(session.desk()).note(child->id, *actor);
    if (!noted) return refused(noted.refusals());
    return {Exit::Done, linkJson(session.desk(), *noted), linkText(*noted)};
}

Answer listSubs(const Call& call, const QString& code) {
    Session session(call);
    const auto dossier = session.visibleDossier(code);
    if (!dossier) return refused(dossier.refusals());
    QJsonObject document{{QStringLiteral("code"), dossier->code}};
    addLinks(document, *dossier, session.desk());
    QString text;
    if (const auto above = session.desk().subs.linkOf(dossier->id))
        text += CliSay::tr("Opened for dossier %1.").arg(above->parentCode) + QLatin1Char('\n');
    for (const SubLink& link : session.desk().subs.of(dossier->id))
        text += linkText(link) + QLatin1Char('\n');
    if (text.isEmpty()) text = CliSay::tr("Nothing is linked to it.");
    return {Exit::Done, document, text};
}

}  // namespace motcua::cli
