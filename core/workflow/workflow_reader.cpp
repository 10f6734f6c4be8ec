// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/workflow/workflow_json.h"
#include "core/workflow/workflow_say.h"
#include "core/workflow/workflow_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace motcua {

namespace {

constexpr qsizetype kMaxText = 20'000;
constexpr int kMaxSteps = 500;
constexpr int kMaxActions = 5'000;

/// Takes members out of one object, remembers which, and collects what is wrong with their paths.
class Members {
public:
    Members(const QJsonObject& object, QString path, Refusals& refusals)
        : m_object(object), m_path(std::move(path)), m_refusals(refusals) {}

    QJsonValue value(const char* name) {
        m_known.insert(QLatin1String(name));
        return m_object.value(QLatin1String(name));
    }
    QString pathOf(const char* name) const {
        return m_path.isEmpty() ? QString::fromLatin1(name) : m_path + QLatin1Char('.') + QLatin1String(name);
    }

    QString text(const char* name, bool required = false) {
        const QJsonValue found = value(name);
        if (found.isUndefined()) {
            if (required)
                refuse("json.missing", pathOf(name), QT_TRANSLATE_NOOP("workflow", "%1 is missing."));
            return {};
        }
        if (!found.isString()) {
            refuse("json.type", pathOf(name), QT_TRANSLATE_NOOP("workflow", "%1 must be a text."));
            return {};
        }
        return accepted(found.toString(), pathOf(name), required);
    }

    QStringList texts(const char* name) {
        const QJsonValue found = value(name);
        QStringList list;
        if (!found.isUndefined() && !found.isArray())
            refuse("json.type", pathOf(name), QT_TRANSLATE_NOOP("workflow", "%1 must be a list."));
        for (const QJsonValue& one : found.toArray()) {
            const QString path = QStringLiteral("%1[%2]").arg(pathOf(name)).arg(list.size());
            if (!one.isString())
                refuse("json.type", path, QT_TRANSLATE_NOOP("workflow", "%1 must be a text."));
            list << accepted(one.toString(), path, true);
        }
        return list;
    }

    bool flag(const char* name) {
        const QJsonValue found = value(name);
        if (!found.isUndefined() && !found.isBool())
            refuse("json.type", pathOf(name), QT_TRANSLATE_NOOP("workflow", "%1 must be true or false."));
        return found.toBool();
    }

    std::optional<int> number(const char* name, int lowest, int highest) {
        const QJsonValue found = value(name);
        if (found.isUndefined()) return std::nullopt;
        const double number = found.toDouble(lowest - 1.0);
        if (number >= lowest && number <= highest && number == int(number)) return int(number);
        refuse("json.value", pathOf(name),
               QT_TRANSLATE_NOOP("workflow", "%1 must be a whole number within its bounds."));
        return std::nullopt;
    }

    /// A word that `read` understands.
    template <class Read>
    auto worded(const char* name, Read read) -> decltype(read(QString())) {
        const QString found = text(name);
        if (found.isEmpty()) return std::nullopt;
        const auto known = read(found);
        if (!known)
            refuse("json.value", pathOf(name),
                   QT_TRANSLATE_NOOP("workflow", "%1 has a value that nobody knows."));
        return known;
    }

    std::optional<QDate> date(const char* name) {
        return worded(name, [](const QString& found) -> std::optional<QDate> {
            const QDate day = QDate::fromString(found, Qt::ISODate);
            return day.isValid() && found.size() == 10 ? std::optional<QDate>(day) : std::nullopt;
        });
    }

    /// Whatever was not asked for is unknown.
    void finish() {
        for (auto at = m_object.constBegin(); at != m_object.constEnd(); ++at)
            if (!m_known.contains(at.key()))
                refuse("json.unknown",
                       (m_path.isEmpty() ? QString() : m_path + QLatin1Char('.')) + shortened(at.key(), 60),
                       QT_TRANSLATE_NOOP("workflow", "%1 is not part of the format."));
    }

    void refuse(const char* key, const QString& path, const char* sentence) {
        m_refusals << Refusal{QString::fromLatin1(key), WorkflowSay::tr(sentence).arg(path),
                              WorkflowSay::tr("Correct the file and read it again."), path};
    }
    void refuseAll(const Refusals& refusals, const char* name) {
        for (Refusal refusal : refusals) {
            refusal.field = pathOf(name);
            m_refusals << refusal;
        }
    }
    Refusals& refusals() { return m_refusals; }

private:
    QString accepted(const QString& found, const QString& path, bool required) {
        const Outcome<QString> text = acceptedText(found, {path, path, kMaxText, true, required});
        if (text) return *text;
        m_refusals += text.refusals();
        return {};
    }

    const QJsonObject m_object;
    QString m_path;
    Refusals& m_refusals;
    QSet<QString> m_known;
};

Lane readLane(Members& owner) {
    const QJsonValue found = owner.value("lane");
    if (found.isUndefined()) return {};
    if (!found.isObject())
        owner.refuse("json.type", owner.pathOf("lane"),
                     QT_TRANSLATE_NOOP("workflow", "%1 must be an object."));
    Members members(found.toObject(), owner.pathOf("lane"), owner.refusals());
    Lane lane;
    lane.role = members.text("role", true);
    lane.unit = members.worded("unit", laneUnitFromWord).value_or(LaneUnit::Competent);
    lane.unitKey = members.text("unitKey");
    members.finish();
    return lane;
}

std::optional<ConsultRule> readConsult(Members& owner) {
    const QJsonValue found = owner.value("consult");
    if (found.isUndefined()) return std::nullopt;
    if (!found.isObject())
        owner.refuse("json.type", owner.pathOf("consult"),
                     QT_TRANSLATE_NOOP("workflow", "%1 must be an object."));
    Members members(found.toObject(), owner.pathOf("consult"), owner.refusals());
    ConsultRule rule;
    rule.join = members.worded("join", consultJoinFromKey).value_or(ConsultJoin::All);
    rule.quorum = members.number("quorum", 1, 1000).value_or(0);
    rule.silence = members.worded("silence", silenceRuleFromKey).value_or(SilenceRule::Escalate);
    rule.within = members.worded("within", limitFromShort);
    rule.units = members.texts("units");
    members.finish();
    return rule;
}

std::optional<SubRule> readSub(Members& owner) {
    const QJsonValue found = owner.value("sub");
    if (found.isUndefined()) return std::nullopt;
    if (!found.isObject())
        owner.refuse("json.type", owner.pathOf("sub"),
                     QT_TRANSLATE_NOOP("workflow", "%1 must be an object."));
    Members members(found.toObject(), owner.pathOf("sub"), owner.refusals());
    SubRule rule;
    rule.procedureCode = members.text("procedure", true);
    rule.unit = members.worded("unit", laneUnitFromWord).value_or(LaneUnit::Fixed);
    rule.unitKey = members.text("unitKey");
    rule.processKey = members.text("process");
    rule.limit = members.worded("limit", limitFromShort);
    rule.waits = !members.flag("goesOn");
    rule.stopsWithParent = !members.flag("outlivesParent");
    members.finish();
    return rule;
}

WorkflowStep readStep(Members& members) {
    WorkflowStep step;
    step.key = members.text("key", true);
    step.kind = members.worded("kind", stepKindFromWord).value_or(StepKind::Human);
    step.name = members.text("name", true);
    step.isStart = members.flag("start");
    if (const std::optional<int> status = members.number("status", 1, 10))
        step.publicStatus = publicStatusFromCode(*status);
    step.lane = readLane(members);
    step.budget = members.worded("budget", limitFromShort);
    step.policy = members.worded("policy", budgetPolicyFromWord).value_or(BudgetPolicy::Fresh);
    step.maxLaps = members.number("maxLaps", 1, 1000);
    step.warnAt = members.worded("warnAt", limitFromShort);
    step.consult = readConsult(members);
    step.sub = readSub(members);
    step.content = members.text("content");
    step.output = members.text("output");
    step.sourceRole = members.text("sourceRole");
    step.sourceBudget = members.text("sourceBudget");
    members.finish();
    return step;
}

AllowedRule readAllowed(Members& owner) {
    const QJsonValue found = owner.value("allowed");
    if (found.isUndefined() || found.toString() == QLatin1String("assignee")) return {};
    if (found.toString() == QLatin1String("holder")) return {AllowedRule::Kind::Holder, {}};
    if (!found.isArray())
        owner.refuse("json.value", owner.pathOf("allowed"),
                     QT_TRANSLATE_NOOP("workflow", "%1 must be assignee, holder or a list of roles."));
    return {AllowedRule::Kind::Roles, found.isArray() ? owner.texts("allowed") : QStringList()};
}

Trigger readTrigger(Members& owner) {
    const QJsonValue found = owner.value("trigger");
    Trigger trigger;
    if (found.isUndefined() || found.toString() == QLatin1String("user")) return trigger;
    if (found.toString() == QLatin1String("enter")) {
        trigger.kind = Trigger::Kind::Enter;
        return trigger;
    }
    Members members(found.toObject(), owner.pathOf("trigger"), owner.refusals());
    trigger.after = members.worded("after", limitFromShort);
    trigger.event = members.text("event");
    members.finish();
    trigger.kind = trigger.after ? Trigger::Kind::After : Trigger::Kind::Event;
    if (trigger.after.has_value() != trigger.event.isEmpty())
        owner.refuse("json.value", owner.pathOf("trigger"),
                     QT_TRANSLATE_NOOP("workflow", "%1 must be user, enter, a time after or an event."));
    return trigger;
}

QList<Requirement> readNeeds(Members& members) {
    QList<Requirement> needs;
    const QStringList words = members.texts("requires");
    for (const QString& found : words) {
        const std::optional<Requirement> need = requirementFromWord(found);
        if (need)
            needs << *need;
        else
            members.refuse("json.value", members.pathOf("requires"),
                           QT_TRANSLATE_NOOP("workflow", "%1 has a value that nobody knows."));
    }
    return needs;
}

Guard readGuard(Members& members) {
    const QJsonValue found = members.value("guard");
    if (found.isUndefined()) return {};
    Outcome<Guard> guard = guardFromJson(found);
    if (guard) return *guard;
    members.refuseAll(guard.refusals(), "guard");
    return {};
}

WorkflowAction readAction(Members& members) {
    WorkflowAction action;
    action.key = members.text("key", true);
    action.from = members.text("from", true);
    action.to = members.text("to", true);
    action.label = members.text("label", true);
    action.accelerator = members.text("accelerator");
    action.guard = readGuard(members);
    action.allowed = readAllowed(members);
    action.needs = readNeeds(members);
    action.clock = members.worded("clock", clockEffectFromWord).value_or(ClockEffect::None);
    action.reasonSet = members.texts("reasons");
    action.letters = members.texts("letters");
    action.undoMinutes = members.number("undoMinutes", 0, 10'000).value_or(0);
    action.trigger = readTrigger(members);
    members.finish();
    return action;
}

template <class Item>
QList<Item> readList(Members& owner, const char* name, int most, Item (*read)(Members&)) {
    const QJsonValue found = owner.value(name);
    const QJsonArray array = found.toArray();
    QList<Item> items;
    if (!found.isArray() || array.size() > most) {
        owner.refuse("json.type", owner.pathOf(name),
                     QT_TRANSLATE_NOOP("workflow", "%1 must be a list of reasonable length."));
        return items;
    }
    for (const QJsonValue& one : array) {
        const QString path = QStringLiteral("%1[%2]").arg(owner.pathOf(name)).arg(items.size());
        if (!one.isObject())
            owner.refuse("json.type", path, QT_TRANSLATE_NOOP("workflow", "%1 must be an object."));
        Members members(one.toObject(), path, owner.refusals());
        items << read(members);
    }
    return items;
}

}  // namespace

Outcome<WorkflowDefinition> workflowFromJson(const QJsonObject& object) {
    Refusals refusals;
    Members members(object, QString(), refusals);
    WorkflowDefinition definition;
    if (members.text("format", true) != kWorkflowFormat)
        members.refuse("json.value", QStringLiteral("format"),
                       QT_TRANSLATE_NOOP("workflow", "%1 names another format or version."));
    definition.key = members.text("key", true);
    definition.name = members.text("name", true);
    definition.procedureCodes = members.texts("procedures");
    definition.decisionNo = members.text("decisionNo");
    definition.decisionDate = members.date("decisionDate");
    definition.issuer = members.text("issuer");
    definition.validFrom = members.date("validFrom");
    definition.validTo = members.date("validTo");
    definition.legalLimit = members.worded("limit", limitFromShort);
    definition.steps = readList<WorkflowStep>(members, "steps", kMaxSteps, readStep);
    definition.actions = readList<WorkflowAction>(members, "actions", kMaxActions, readAction);
    members.finish();
    if (!refusals.isEmpty()) return refusals;
    return definition;
}

}  // namespace motcua
