// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/archive_commands.h"
#include "app/cli/cli_say.h"
#include "app/cli/people_json.h"
#include "app/cli/session.h"
#include "core/dossier/archive_dossiers.h"
#include "core/dossier/erasure.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

constexpr int kUsualRows = 100;
constexpr int kMostRows = 100'000;

QJsonValue dayJson(const std::optional<QDate>& day) {
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QString dayInWords(QDate day) {
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QJsonObject rowJson(const ArchiveRow& row, const Desk& desk) {
    const bool lies = row.archiving.has_value();
    return {{QStringLiteral("code"), row.code},
            {QStringLiteral("procedure"), row.procedure},
            {QStringLiteral("unit"), unitKeyOf(desk, row.unit)},
            {QStringLiteral("endedOn"), row.endedOn.toString(Qt::ISODate)},
            {QStringLiteral("archiveBy"), archiveBy(row.endedOn).toString(Qt::ISODate)},
            {QStringLiteral("state"), keyOf(row.state)},
            {QStringLiteral("retention"), lies ? QJsonValue(row.archiving->retention) : QJsonValue()},
            {QStringLiteral("keptUntil"), dayJson(row.keptUntil())},
            {QStringLiteral("place"), lies ? QJsonValue(row.archiving->place) : QJsonValue()},
            {QStringLiteral("archivedAt"), lies ? QJsonValue(toIso(row.archiving->at)) : QJsonValue()},
            {QStringLiteral("archivedBy"), lies ? loginOf(desk, row.archiving->officer) : QJsonValue()}};
}

QString rowText(const ArchiveRow& row) {
    QString text = QStringLiteral("%1  %2  %3").arg(row.code, dayInWords(row.endedOn), labelOf(row.state));
    if (row.archiving)
        text +=
            QStringLiteral("  %1  %2").arg(retentionLabel(row.archiving->retention), row.archiving->place);
    else
        text += QStringLiteral("  ") + CliSay::tr("by %1").arg(dayInWords(archiveBy(row.endedOn)));
    return text + QLatin1Char('\n');
}

Answer archiveThem(const Call& call, const Values& of) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    QList<DossierId> dossiers;
    QStringList codes;
    Refusals unknown;
    for (const QString& code : of.list()) {
        const auto dossier = session.dossier(code);
        unknown += dossier.refusals();
        if (!dossier) continue;
        dossiers += dossier->id;
        codes += dossier->code;
    }
    if (!unknown.isEmpty()) return refused(unknown);
    const auto done = ArchiveDossiers(session.desk()).archive(dossiers, of["retention"], of["place"], *actor);
    if (!done) return refused(done.refusals());
    QJsonArray archived;
    for (qsizetype i = 0; i < done->size(); ++i)
        archived += QJsonObject{{QStringLiteral("code"), codes.at(i)},
                                {QStringLiteral("retention"), done->at(i).retention},
                                {QStringLiteral("place"), done->at(i).place},
                                {QStringLiteral("at"), toIso(done->at(i).at)}};
    return {Exit::Done,
            {{QStringLiteral("archived"), archived}},
            CliSay::tr("%1 dossier(s) put into the archive").arg(done->size()) + QLatin1Char('\n')};
}

/// What the words ask for, or what is wrong with them.
Outcome<ArchiveFilter> archiveFilter(const Values& of, QDate today) {
    ArchiveFilter filter;
    filter.today = today;
    filter.code = of["code"].toUpper();
    Refusals refusals;
    if (!of["state"].isEmpty()) {
        filter.state = archiveStateFromKey(of["state"]);
        if (!filter.state)
            refusals += Refusal{QStringLiteral("archive.state"),
                                CliSay::tr("The retention list knows no state \"%1\".").arg(of["state"]),
                                CliSay::tr("Choose toArchive, late, archived, retentionEnded or erased."),
                                QStringLiteral("state")};
    }
    if (!of["year"].isEmpty()) {
        bool isNumber = false;
        filter.year = of["year"].toInt(&isNumber);
        if (!isNumber || *filter.year < 1900 || *filter.year > 9999)
            refusals +=
                Refusal{QStringLiteral("archive.year"), CliSay::tr("\"%1\" is no year.").arg(of["year"]),
                        CliSay::tr("Write it as 2026."), QStringLiteral("year")};
    }
    if (!refusals.isEmpty()) return refusals;
    return filter;
}

Answer retentionList(const Call& call, const Values& of) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    Desk& desk = session.desk();
    const auto filter = archiveFilter(of, localDate(desk.clock.now()));
    if (!filter) return refused(filter.refusals());
    const int limit = of["limit"].isEmpty() ? kUsualRows : of["limit"].toInt();
    if (limit < 1 || limit > kMostRows)
        return refused({Refusal{QStringLiteral("limit.range"),
                                CliSay::tr("The retention list shows 1 to %1 lines at once.").arg(kMostRows),
                                {},
                                QStringLiteral("limit")}});
    const SeeRetentionList list(desk, *viewer);
    const auto page = list.page(*filter, std::nullopt, limit);
    if (!page) return refused(page.refusals());
    QJsonArray rows;
    QString text;
    for (const ArchiveRow& row : page->rows) {
        rows += rowJson(row, desk);
        text += rowText(row);
    }
    if (text.isEmpty()) text = CliSay::tr("No dossier stands so with the archive.") + QLatin1Char('\n');
    return {Exit::Done,
            {{QStringLiteral("dossiers"), rows}, {QStringLiteral("total"), *list.count(*filter)}},
            text};
}

}  // namespace

void addArchiveCommands(CLI::App& app, const OnCommand& on) {
    CLI::App& archive = *app.add_subcommand("archive", said(CliSay::tr("the archive and the retention list")))
                             ->require_subcommand(1);
    const QString classes = retentionClasses().join(QStringLiteral(", "));
    Sub(archive, "add", CliSay::tr("puts dossiers that have ended into the archive, by the archivist"))
        .list("codes", CliSay::tr("codes of the dossiers"), true)
        .required("--retention", "retention", classes)
        .option("--place", "place", CliSay::tr("where the papers lie: box, shelf"))
        .runs(on, archiveThem);
    Sub(archive, "list", CliSay::tr("the retention list, oldest first"))
        .option("--state", "state", QStringLiteral("toArchive, late, archived, retentionEnded, erased"))
        .option("--year", "year", CliSay::tr("in which they ended"))
        .option("--code", "code", CliSay::tr("beginning of the code"))
        .option("--limit", "limit", CliSay::tr("at most that many lines; default 100"))
        .runs(on, retentionList);
}

}  // namespace motcua::cli
