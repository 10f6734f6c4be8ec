// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/workflow/workflow_json.h"
#include "core/workflow/workflow_words.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace motcua {

namespace {

/// What steers a dossier, and what is only shown. A file holds both.
enum class Part { Whole, Semantics, Text };

class Writer {
public:
    explicit Writer(Part part) : m_part(part) {}

    void steers(const char* name, const QString& value) { put(Part::Semantics, name, value); }
    void shows(const char* name, const QString& value) { put(Part::Text, name, value); }
    void steers(const char* name, const QStringList& values) {
        if (m_part != Part::Text && !values.isEmpty())
            object.insert(QLatin1String(name), QJsonArray::fromStringList(values));
    }
    void steers(const char* name, const std::optional<TimeLimit>& limit) {
        if (limit) steers(name, limit->toShort());
    }
    void shows(const char* name, const std::optional<QDate>& date) {
        if (date) shows(name, date->toString(Qt::ISODate));
    }
    void steersJson(const char* name, const QJsonValue& value) {
        if (m_part != Part::Text) object.insert(QLatin1String(name), value);
    }
    void both(const char* name, const QString& value) { object.insert(QLatin1String(name), value); }

    QJsonObject object;

private:
    void put(Part part, const char* name, const QString& value) {
        if ((m_part == Part::Whole || m_part == part) && !value.isEmpty())
            object.insert(QLatin1String(name), value);
    }

    Part m_part;
};

QJsonObject written(const Lane& lane) {
    QJsonObject object{{QStringLiteral("role"), lane.role}, {QStringLiteral("unit"), word(lane.unit)}};
    if (!lane.unitKey.isEmpty()) object.insert(QLatin1String("unitKey"), lane.unitKey);
    return object;
}

QJsonObject written(const ConsultRule& rule) {
    QJsonObject object{{QStringLiteral("join"), keyOf(rule.join)},
                       {QStringLiteral("silence"), keyOf(rule.silence)}};
    if (rule.quorum > 0) object.insert(QLatin1String("quorum"), rule.quorum);
    if (rule.within) object.insert(QLatin1String("within"), rule.within->toShort());
    if (!rule.units.isEmpty()) object.insert(QLatin1String("units"), QJsonArray::fromStringList(rule.units));
    return object;
}

QJsonObject written(const SubRule& rule) {
    QJsonObject object{{QStringLiteral("procedure"), rule.procedureCode},
                       {QStringLiteral("unit"), word(rule.unit)}};
    if (!rule.unitKey.isEmpty()) object.insert(QLatin1String("unitKey"), rule.unitKey);
    if (!rule.processKey.isEmpty()) object.insert(QLatin1String("process"), rule.processKey);
    if (rule.limit) object.insert(QLatin1String("limit"), rule.limit->toShort());
    if (!rule.waits) object.insert(QLatin1String("goesOn"), true);
    if (!rule.stopsWithParent) object.insert(QLatin1String("outlivesParent"), true);
    return object;
}

QJsonObject written(const WorkflowStep& step, Part part) {
    Writer writer(part);
    writer.both("key", step.key);
    writer.steers("kind", word(step.kind));
    writer.shows("name", step.name);
    if (step.isStart) writer.steersJson("start", true);
    if (step.publicStatus) writer.steersJson("status", code(*step.publicStatus));
    if (step.lane != Lane{}) writer.steersJson("lane", written(step.lane));
    writer.steers("budget", step.budget);
    if (step.policy != BudgetPolicy::Fresh) writer.steers("policy", word(step.policy));
    if (step.maxLaps) writer.steersJson("maxLaps", *step.maxLaps);
    writer.steers("warnAt", step.warnAt);
    if (step.consult) writer.steersJson("consult", written(*step.consult));
    if (step.sub) writer.steersJson("sub", written(*step.sub));
    writer.shows("content", step.content);
    writer.shows("output", step.output);
    writer.shows("sourceRole", step.sourceRole);
    writer.shows("sourceBudget", step.sourceBudget);
    return writer.object;
}

QJsonValue written(const AllowedRule& allowed) {
    if (allowed.kind == AllowedRule::Kind::Roles) return QJsonArray::fromStringList(allowed.roles);
    return allowed.kind == AllowedRule::Kind::Holder ? QStringLiteral("holder") : QStringLiteral("assignee");
}

QJsonValue written(const Trigger& trigger) {
    switch (trigger.kind) {
        case Trigger::Kind::Enter:
            return QStringLiteral("enter");
        case Trigger::Kind::After:
            return QJsonObject{
                {QStringLiteral("after"), trigger.after ? trigger.after->toShort() : QString()}};
        case Trigger::Kind::Event:
            return QJsonObject{{QStringLiteral("event"), trigger.event}};
        case Trigger::Kind::User:
            break;
    }
    return QStringLiteral("user");
}

QJsonObject written(const WorkflowAction& action, Part part) {
    Writer writer(part);
    writer.both("key", action.key);
    writer.both("from", action.from);
    writer.steers("to", action.to);
    writer.shows("label", action.label);
    writer.shows("accelerator", action.accelerator);
    writer.steers("guard", toText(action.guard));
    if (action.allowed != AllowedRule{}) writer.steersJson("allowed", written(action.allowed));
    QStringList needs;
    for (Requirement need : action.needs) needs << word(need);
    writer.steers("requires", needs);
    if (action.clock != ClockEffect::None) writer.steers("clock", word(action.clock));
    writer.steers("reasons", action.reasonSet);
    writer.steers("letters", action.letters);
    if (action.undoMinutes != 0) writer.steersJson("undoMinutes", action.undoMinutes);
    if (action.trigger != Trigger{}) writer.steersJson("trigger", written(action.trigger));
    return writer.object;
}

QJsonObject written(const WorkflowDefinition& definition, Part part) {
    Writer writer(part);
    writer.both("format", kWorkflowFormat);
    writer.shows("key", definition.key);
    writer.shows("name", definition.name);
    if (part == Part::Whole) writer.steers("procedures", definition.procedureCodes);
    writer.shows("decisionNo", definition.decisionNo);
    writer.shows("decisionDate", definition.decisionDate);
    writer.shows("issuer", definition.issuer);
    writer.shows("validFrom", definition.validFrom);
    writer.shows("validTo", definition.validTo);
    writer.steers("limit", definition.legalLimit);
    QJsonArray steps;
    for (const WorkflowStep& step : definition.steps) steps << written(step, part);
    QJsonArray actions;
    for (const WorkflowAction& action : definition.actions) actions << written(action, part);
    writer.object.insert(QLatin1String("steps"), steps);
    writer.object.insert(QLatin1String("actions"), actions);
    return writer.object;
}

QByteArray hashed(const QJsonObject& object) {
    return QCryptographicHash::hash(canonicalJson(object), QCryptographicHash::Blake2b_256).toHex();
}

}  // namespace

QJsonObject toJson(const WorkflowDefinition& definition) {
    return written(definition, Part::Whole);
}

QByteArray semHash(const WorkflowDefinition& definition) {
    return hashed(written(definition, Part::Semantics));
}

QByteArray textHash(const WorkflowDefinition& definition) {
    return hashed(written(definition, Part::Text));
}

}  // namespace motcua
