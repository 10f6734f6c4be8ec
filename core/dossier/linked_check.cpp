// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/linked_check.h"

#include "core/catalogue/procedure_search.h"
#include "core/dossier/dossier_say.h"

#include <algorithm>

namespace motcua {

namespace {

/// The steps of one process against a centre.
class LinkCheck {
public:
    LinkCheck(const WorkflowFile& file, const Desk& desk) : m_file(file), m_desk(desk) {}

    [[nodiscard]] Problems of(const WorkflowStep& step) const {
        if (step.kind != StepKind::Sub || !step.sub) return {};
        const SubRule& rule = *step.sub;
        Problems problems;
        if (rule.unit == LaneUnit::Fixed && !m_desk.directory.unitByKey(rule.unitKey))
            problems += error(
                "sub.unit",
                DossierSay::tr("The step \"%1\" opens a dossier in the unit \"%2\", which this centre does "
                               "not have."),
                step, rule.unitKey);
        const auto procedure = findProcedure(m_desk.catalogue, rule.procedureCode);
        if (!procedure)
            return problems +
                   Problems{
                       error("sub.procedure",
                             DossierSay::tr("The step \"%1\" opens the procedure %2, which the catalogue "
                                            "does not have."),
                             step, rule.procedureCode)};
        if (!rule.limit && !procedure->procedure.limit())
            problems +=
                error("sub.limit",
                      DossierSay::tr("The step \"%1\" gives no time limit, nor does the procedure %2."), step,
                      rule.procedureCode);
        if (!rule.processKey.isEmpty() && !isKnown(rule.processKey, procedure->procedure.code))
            problems +=
                error("sub.process",
                      DossierSay::tr("The step \"%1\" names the process \"%2\", which its procedure does not "
                                     "have."),
                      step, rule.processKey);
        return problems;
    }

private:
    [[nodiscard]] static Problem error(const char* key, const QString& sentence, const WorkflowStep& step,
                                       const QString& what) {
        return {Severity::Error, QString::fromLatin1(key), sentence.arg(step.name, what), step.key, {}};
    }

    [[nodiscard]] bool isKnown(const QString& process, const QString& procedure) const {
        const auto fits = [&](const WorkflowDefinition& one) {
            return one.key == process && one.procedureCodes.contains(procedure);
        };
        const auto stored = m_desk.workflows.currentByKey(process);
        return (stored && fits(stored->definition)) ||
               std::any_of(m_file.read.begin(), m_file.read.end(),
                           [&](const ReadWorkflow& read) { return fits(read.definition); });
    }

    const WorkflowFile& m_file;
    const Desk& m_desk;
};

}  // namespace

void checkLinked(WorkflowFile& file, const Desk& desk) {
    const WorkflowFile whole = file;
    const LinkCheck check(whole, desk);
    for (ReadWorkflow& read : file.read)
        for (const WorkflowStep& step : read.definition.steps) read.problems += check.of(step);
}

}  // namespace motcua
