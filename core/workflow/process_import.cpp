// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/process_import.h"

#include "core/access/actor.h"
#include "core/base/text.h"
#include "core/workflow/linear_process.h"
#include "core/workflow/role_mapping.h"
#include "core/workflow/workflow_check.h"
#include "core/workflow/workflow_say.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <cmath>

namespace motcua {

namespace {

constexpr qsizetype kMaxText = 20'000;
constexpr qsizetype kMaxRows = 500;
constexpr qsizetype kNameLength = 80;

/// A quantity as the file writes it: {"raw", "value", "unit"}.
struct Quantity {
    QString raw;
    std::optional<TimeLimit> limit;
    bool saysNone = false;  ///< the decision itself says that no time is counted
    bool several = false;
};

std::optional<TimeLimit> limitFrom(double value, const QString& unit) {
    if (!(value > 0) || value > 100'000) return std::nullopt;
    const qint64 thousandths = std::llround(value * 1'000);
    if (thousandths == 0) return std::nullopt;
    if (unit == QLatin1String("working_day")) return TimeLimit(LimitUnit::WorkingDay, thousandths);
    if (unit == QLatin1String("hour") || unit == QLatin1String("working_hour"))
        return TimeLimit(LimitUnit::WorkingHour, thousandths);
    if (unit != QLatin1String("day")) return std::nullopt;
    const bool whole = thousandths % 1'000 == 0;
    return TimeLimit(whole ? LimitUnit::CalendarDay : LimitUnit::WorkingDay, thousandths);
}

/// One record on its way to a definition; collects refusals and problems.
class Importer {
public:
    explicit Importer(const QJsonObject& record) : m_record(record) {}

    Outcome<ReadWorkflow> imported() {
        readHead();
        const QJsonValue rows = m_record.value(QLatin1String("steps"));
        if (!rows.isArray() || rows.toArray().isEmpty() || rows.toArray().size() > kMaxRows)
            refuse("import.steps", QStringLiteral("steps"),
                   WorkflowSay::tr("The process has no steps, or too many."));
        const QJsonArray list = rows.toArray();
        for (qsizetype i = 0; i < list.size() && i < kMaxRows; ++i) readRow(list.at(i), i);
        if (!m_refusals.isEmpty()) return m_refusals;
        finishWithReturns();
        completeLinear(m_made);
        reportQuality();
        compareWithLimit();
        return ReadWorkflow{m_made, m_problems + checked(m_made)};
    }

private:
    void refuse(const char* key, const QString& path, const QString& message) {
        m_refusals << Refusal{QString::fromLatin1(key), message,
                              WorkflowSay::tr("Correct the file and read it again."), path};
    }
    void warn(const char* key, const QString& message, const QString& step = {}) {
        m_problems << Problem{Severity::Warning, QString::fromLatin1(key), message, step, {}};
    }

    QString text(const QJsonObject& object, const char* name, const QString& path, bool required = false) {
        const QJsonValue value = object.value(QLatin1String(name));
        const QString where = path + QLatin1String(name);
        if (!value.isString() && !value.isNull() && !value.isUndefined()) {
            refuse("import.shape", where, WorkflowSay::tr("%1 must be a text.").arg(where));
            return {};
        }
        const Outcome<QString> accepted =
            acceptedText(value.toString(), {where, where, kMaxText, true, required});
        if (accepted) return *accepted;
        for (const Refusal& refusal : accepted.refusals()) refuse("import.text", where, refusal.message);
        return {};
    }

    Quantity quantity(const QJsonValue& value, const QString& path) {
        const QJsonObject object = value.toObject();
        static const QStringList none{QStringLiteral("khong tinh thoi gian"),
                                      QStringLiteral("gio hanh chinh"), QStringLiteral("khong quy dinh")};
        Quantity found;
        found.raw = text(object, "raw", path + QLatin1Char('.'));
        found.saysNone = none.contains(folded(found.raw));
        found.several = object.value(QLatin1String("several_values")).toBool();
        found.limit = limitFrom(object.value(QLatin1String("value")).toDouble(),
                                object.value(QLatin1String("unit")).toString());
        return found;
    }

    void readHead() {
        m_made.key = text(m_record, "id", {}, true);
        m_made.name = text(m_record, "title", {}, true);
        const QString variant = text(m_record, "case", {});
        if (!variant.isEmpty()) m_made.name += QStringLiteral(" (%1)").arg(variant);
        m_made.issuer = text(m_record, "issuer", {});
        m_made.decisionNo = text(m_record, "decision", {});
        const QString date = text(m_record, "decision_date", {});
        const QDate day = QDate::fromString(date, QStringLiteral("dd/MM/yyyy"));
        if (day.isValid()) m_made.decisionDate = day;
        if (m_made.decisionNo.isEmpty() || !day.isValid())
            warn("import.decision", WorkflowSay::tr("The deciding document has no number or no date."));
        for (const QJsonValue& code : m_record.value(QLatin1String("procedure_codes")).toArray())
            m_made.procedureCodes << text({{QStringLiteral("code"), code}}, "code", {}, true);
        const Quantity total = quantity(m_record.value(QLatin1String("total")), QStringLiteral("total"));
        m_made.legalLimit = total.limit;
        if (!total.limit || total.several)
            warn("import.total", WorkflowSay::tr("The time limit of the whole is not certain: \"%1\".")
                                     .arg(shortened(total.raw, kNameLength)));
    }

    void readRow(const QJsonValue& value, qsizetype index) {
        const QString path = QStringLiteral("steps[%1].").arg(index);
        const QJsonObject row = value.toObject();
        if (!value.isObject()) refuse("import.shape", path, WorkflowSay::tr("A step must be an object."));
        WorkflowStep step;
        step.key = QStringLiteral("b%1").arg(index + 1);
        step.sourceRole = text(row, "role", path);
        step.content = text(row, "content", path);
        step.output = text(row, "output", path);
        if (step.sourceRole.isEmpty()) step.sourceRole = text(row, "unit_from_header", path);
        step.name = nameOf(step);
        step.lane = laneOf(step);
        setBudget(step, row, path);
        m_made.steps << step;
    }

    /// The first clause of what is to be done; else who does it.
    static QString nameOf(const WorkflowStep& step) {
        static const QRegularExpression lead(QStringLiteral("^(?:[-+•*]|\\d+[.)])\\s*"));
        static const QRegularExpression clause(QStringLiteral("[:;\\n]|\\.(?:\\s|$)| - "));
        QString text = step.content.isEmpty() ? step.sourceRole : step.content;
        text = text.remove(lead);
        text = text.left(text.indexOf(clause) > 0 ? text.indexOf(clause) : text.size()).trimmed();
        if (text.isEmpty()) return step.key;
        return shortened(text, kNameLength);
    }

    Lane laneOf(const WorkflowStep& step) {
        if (const std::optional<Lane> lane = laneFromRoleText(step.sourceRole)) return *lane;
        warn("import.role",
             WorkflowSay::tr("Nobody here is called \"%1\": the handling expert does this step.")
                 .arg(shortened(step.sourceRole, kNameLength)),
             step.key);
        return {role::kHandler, LaneUnit::Competent, {}};
    }

    void setBudget(WorkflowStep& step, const QJsonObject& row, const QString& path) {
        const Quantity time = quantity(row.value(QLatin1String("time")), path + QLatin1String("time"));
        step.budget = time.limit;
        step.sourceBudget = time.raw;
        if (!time.limit && !time.saysNone)
            warn("import.time",
                 WorkflowSay::tr("The step \"%1\" has no time that can be counted: \"%2\".")
                     .arg(step.name, shortened(time.raw, kNameLength)),
                 step.key);
    }

    /// The last row hands the result out, or such a step is added.
    void finishWithReturns() {
        static const QRegularExpression handsOut(
            QStringLiteral("\\b(tra ket qua|nhan ket qua|tra cho (to chuc|ca nhan|cong dan))\\b"));
        WorkflowStep& last = m_made.steps.last();
        if (m_made.steps.size() > 1 && folded(last.content).contains(handsOut)) {
            last.lane = returnsStep({}).lane;
            return;
        }
        m_made.steps << returnsStep(QStringLiteral("return"));
        warn("import.returns",
             WorkflowSay::tr("The process does not say who hands out the result: a step was added."),
             QStringLiteral("return"));
    }

    void reportQuality() {
        for (const QJsonValue& note : m_record.value(QLatin1String("quality")).toArray())
            if (note.toString().startsWith(QLatin1String("partial")))
                warn("import.partial", WorkflowSay::tr("Only a part of this process is known."));
    }

    /// More than the limit is found by checked(); less deserves a look too.
    void compareWithLimit() {
        const std::optional<qint64> limit =
            m_made.legalLimit ? nominalHours(*m_made.legalLimit) : std::nullopt;
        const qint64 sum = longestNominalPath(m_made);
        if (!limit || sum == 0 || sum >= *limit) return;
        warn("budget.below", WorkflowSay::tr("The steps add up to %1 only, the limit is %2.")
                                 .arg(TimeLimit(LimitUnit::WorkingHour, sum).toVietnamese(),
                                      m_made.legalLimit->toVietnamese()));
    }

    const QJsonObject m_record;
    WorkflowDefinition m_made;
    Refusals m_refusals;
    Problems m_problems;
};

}  // namespace

Outcome<ReadWorkflow> processFromJson(const QJsonObject& record) {
    return Importer(record).imported();
}

}  // namespace motcua
