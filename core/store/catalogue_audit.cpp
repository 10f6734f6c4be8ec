// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/catalogue_audit.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/catalogue/procedure.h"
#include "core/store/columns.h"
#include "core/workflow/workflow_json.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace motcua::store {

namespace {

/// One version of a procedure as its row says it.
struct ProcedureLine {
    QString code;
    int number = 0;
    QString name;
    QString nameFolded;
    QString sector;
    std::optional<QString> limit;
    bool needsAttention = false;
    std::optional<QDate> from;
    std::optional<QDate> to;
    QByteArray hash;
    QByteArray body;
};

ProcedureLine lineFrom(const Query& query) {
    Columns row(query);
    ProcedureLine line;
    line.code = row.next<QString>();
    line.number = row.next<int>();
    line.name = row.next<QString>();
    line.nameFolded = row.next<QString>();
    line.sector = row.next<QString>();
    line.limit = row.next<std::optional<QString>>();
    line.needsAttention = row.next<bool>();
    line.from = row.next<std::optional<QDate>>();
    line.to = row.next<std::optional<QDate>>();
    line.hash = row.next<QByteArray>();
    line.body = row.next<QByteArray>();
    return line;
}

/// None where the text of the row is damaged.
std::optional<Procedure> procedureOf(const ProcedureLine& line) {
    if (QCryptographicHash::hash(line.body, QCryptographicHash::Blake2b_256) != line.hash)
        return std::nullopt;
    const auto json = parsedJson(line.body);
    if (!json) return std::nullopt;
    try {
        return procedureFromJson(json->toObject());
    } catch (const Fault&) {
        return std::nullopt;
    }
}

QString fieldThatDiffers(const ProcedureLine& line) {
    const auto body = procedureOf(line);
    if (!body) return QStringLiteral("body");
    const auto limit = body->limit();
    if (body->code != line.code) return QStringLiteral("code");
    if (body->name != line.name || folded(line.name) != line.nameFolded) return QStringLiteral("name");
    if (body->sector != line.sector) return QStringLiteral("sector");
    if (line.limit != (limit ? std::optional(limit->toShort()) : std::nullopt))
        return QStringLiteral("limit");
    return body->needsAttention() == line.needsAttention ? QString() : QStringLiteral("attention");
}

/// A version that was replaced on its own first day ends the day before it.
bool follows(const ProcedureLine& before, const ProcedureLine& line) {
    if (before.code != line.code) return line.number == 1 && !before.to;
    return line.number == before.number + 1 && before.to && line.from &&
           before.to->addDays(1) == *line.from && (!before.from || *before.from <= *line.from);
}

/// What stands in the text of a process and beside it.
QString fieldThatDiffers(const WorkflowDefinition& body, const Query& query) {
    Columns row(query);
    if (row.next<QString>() != body.key) return QStringLiteral("key");
    if (row.next<QString>() != body.name) return QStringLiteral("name");
    if (row.next<QString>() != body.decisionNo) return QStringLiteral("decision");
    if (row.next<std::optional<QDate>>() != body.validTo) return QStringLiteral("validTo");
    return row.next<QByteArray>() == semHash(body) ? QString() : QStringLiteral("body");
}

QSet<QString> codesOf(Database& database, qint64 workflow) {
    QSet<QString> codes;
    Query query(database, QStringLiteral("SELECT code FROM workflow_procedure WHERE workflow = ?"));
    for (query.run(workflow); query.next();) codes.insert(query.at<QString>(0));
    return codes;
}

}  // namespace

void auditProcedures(Database& database, const CatalogueFinding& found) {
    Query query(database, QStringLiteral("SELECT code, number, name, name_folded, sector, time_limit, "
                                         "needs_attention, valid_from, valid_to, content_hash, body "
                                         "FROM procedure_version ORDER BY code, number"));
    ProcedureLine before;
    for (query.run(); query.next();) {
        ProcedureLine line = lineFrom(query);
        const QString field = fieldThatDiffers(line);
        if (!field.isEmpty()) found("catalogue", line.code, field);
        if (!follows(before, line)) found("catalogue", line.code, QStringLiteral("versions"));
        before = std::move(line);
    }
    if (before.to) found("catalogue", before.code, QStringLiteral("versions"));
}

void auditProcesses(Database& database, const CatalogueFinding& found) {
    Query query(database, QStringLiteral("SELECT key, name, decision, valid_to, sem_hash, body, id, number "
                                         "FROM workflow_version ORDER BY key, number"));
    QString key;
    int last = 0;
    for (query.run(); query.next();) {
        const auto named = query.at<QString>(0);
        const auto json = parsedJson(query.at<QByteArray>(5));
        const auto read =
            json ? workflowFromJson(json->toObject()) : Outcome<WorkflowDefinition>(json.refusals());
        const QString field = read ? fieldThatDiffers(*read, query) : QStringLiteral("body");
        if (!field.isEmpty()) found("workflow", named, field);
        const QStringList told = read ? read->procedureCodes : QStringList();
        if (read && codesOf(database, query.at<qint64>(6)) != QSet<QString>(told.begin(), told.end()))
            found("workflow", named, QStringLiteral("procedures"));
        const auto number = query.at<int>(7);
        if (number != (named == key ? last + 1 : 1)) found("workflow", named, QStringLiteral("versions"));
        key = named;
        last = number;
    }
}

}  // namespace motcua::store
