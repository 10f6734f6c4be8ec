// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/control_of_dossier.h"

#include "core/dossier/dossier_calendar.h"
#include "core/forms/dossier_on_paper.h"
#include "core/workflow/step_due.h"

#include <algorithm>

namespace motcua {

namespace {

/// While the dossier is under way the slip has room for what is written by hand.
constexpr qsizetype kLeastRows = 4;

/// Reads the visits of one dossier.
class Passage {
public:
    Passage(const Dossier& dossier, const Desk& desk)
        : m_dossier(dossier),
          m_desk(desk),
          m_process(desk.workflows.load(dossier.workflowVersion)),
          m_calendar(promisedCalendar(desk.centre, dossier)) {
        if (!m_process) throw LogicError(QStringLiteral("a dossier without its process"));
    }

    [[nodiscard]] QList<Handover> handovers() const {
        QList<Token> visits = m_dossier.process.tokens;
        visits.removeIf([](const Token& visit) { return visit.state == TokenState::Cancelled; });
        QList<Handover> out;
        for (qsizetype i = 0; i + 1 < visits.size(); ++i)
            out += {side(visits.at(i)), side(visits.at(i + 1)), visits.at(i + 1).enteredAt,
                    resultOf(visits.at(i)), noteOf(visits.at(i))};
        const Token* live = m_dossier.process.live();
        if (!live) return out;
        out += Handover{side(*live), {}, std::nullopt, std::nullopt, noteOf(*live)};
        while (out.size() < kLeastRows) out += Handover{};
        return out;
    }

    /// Agencies beside the receiving and the competent one that had it; divisions belong to their agency.
    [[nodiscard]] QStringList coordinating() const {
        const Centre& centre = m_desk.centre.centre();
        const auto competent = m_desk.directory.unit(m_dossier.competentUnit);
        QStringList names;
        for (const Token& visit : m_dossier.process.tokens) {
            const auto unit = m_desk.directory.unit(visit.unit);
            if (!unit || !competent || visit.unit == m_dossier.receivingUnit) continue;
            if (!centre.isWithin(unit->key, competent->key) && !names.contains(unit->name))
                names += unit->name;
        }
        return names;
    }

private:
    [[nodiscard]] const WorkflowStep* stepOf(const Token& visit) const {
        return m_process->definition.step(visit.stepKey);
    }

    [[nodiscard]] HandoverSide side(const Token& visit) const {
        const WorkflowStep* step = stepOf(visit);
        HandoverSide out;
        out.step = step ? step->name : visit.stepKey;
        if (step && step->kind == StepKind::End && m_dossier.receiver) {
            out.unit = QStringLiteral("Người nhận kết quả");
            out.officer = m_dossier.receiver->name;
            return out;
        }
        const auto unit = m_desk.directory.unit(visit.unit);
        if (unit) out.unit = unit->shortName.isEmpty() ? unit->name : unit->shortName;
        if (visit.lap > 1) out.step += QStringLiteral(" (lần %1)").arg(visit.lap);
        if (const auto officer = visit.assignee ? m_desk.directory.officer(*visit.assignee) : std::nullopt)
            out.officer = officer->name;
        return out;
    }

    [[nodiscard]] std::optional<Instant> dueOf(const Token& visit) const {
        const WorkflowStep* step = stepOf(visit);
        const auto due = step ? stepDue(*step, m_dossier.process, visit, m_calendar) : std::nullopt;
        return due ? std::optional(due->at) : std::nullopt;
    }

    [[nodiscard]] std::optional<Timeliness> resultOf(const Token& visit) const {
        const auto due = dueOf(visit);
        if (!due || !visit.leftAt) return std::nullopt;
        return timelinessOfFinished(*visit.leftAt, *due, m_calendar);
    }

    /// The budget of the step, and by how many working days it was exceeded.
    [[nodiscard]] QString noteOf(const Token& visit) const {
        const WorkflowStep* step = stepOf(visit);
        const auto due = dueOf(visit);
        if (!due) return {};
        QString note = QStringLiteral("Định mức: ") + step->budget->toVietnamese();
        const qint64 late = visit.leftAt ? overdueDays(*due, *visit.leftAt, m_calendar) : 0;
        if (late > 0) note += QStringLiteral("; quá %1 ngày làm việc").arg(late);
        return note;
    }

    const Dossier& m_dossier;
    const Desk& m_desk;
    std::optional<WorkflowVersion> m_process;
    const WorkingCalendar& m_calendar;
};

}  // namespace

ControlSlip controlOf(const Dossier& dossier, const Desk& desk, int printNumber) {
    const Passage passage(dossier, desk);
    ControlSlip slip;
    static_cast<SlipHead&>(slip) =
        headOf(desk, dossier, form_meaning::kControl, dossier.receivingUnit, printNumber);
    slip.competentAgency = unitName(desk, dossier.competentUnit);
    slip.coordinating = passage.coordinating();
    slip.handovers = passage.handovers();
    slip.receivedAt = dossier.receivedAt;
    return slip;
}

}  // namespace motcua
