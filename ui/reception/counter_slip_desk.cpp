// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/counter_slip_desk.h"

#include "core/dossier/counter_slips.h"
#include "core/dossier/desk.h"
#include "core/forms/letters_of_dossier.h"
#include "ui/shared/user_prompt.h"
#include "ui/shell/slip_output.h"

#include <QCoreApplication>

namespace motcua::ui {

namespace {

TextQuestion question(const QString& title, const QString& label, const QString& doIt, const QString& initial,
                      bool required) {
    TextQuestion out;
    out.title = title;
    out.label = label;
    out.doIt = doIt;
    out.initial = initial;
    out.required = required;
    return out;
}

}  // namespace

CounterSlipDesk::Answer CounterSlipDesk::supplement(const Application& application) {
    return issued(form_meaning::kSupplement, application, {});
}

CounterSlipDesk::Answer CounterSlipDesk::refusal(const Application& application) {
    const QList<RefusalReason> reasons = refusalReasons(
        m_place.desk.centre.centre(), application.procedureCode, localDate(m_place.desk.clock.now()));
    QStringList words;
    for (const RefusalReason& reason : reasons)
        words << (reason.text.isEmpty() ? QCoreApplication::translate("ui_reception", "Another reason")
                                        : reason.text);
    const QString title = QCoreApplication::translate("ui_reception", "Refusal slip");
    const auto chosen = m_place.prompt.choose(
        title, QCoreApplication::translate("ui_reception", "Why can this not be received?"), words);
    if (!chosen) return {};
    const RefusalReason& reason = reasons.at(*chosen);
    ActInput input;
    input.reason = reason.key;
    const auto law = m_place.prompt.askText(
        question(title, QCoreApplication::translate("ui_reception", "Legal ground:"),
                 QCoreApplication::translate("ui_reception", "Next"), reason.legalBasis, true));
    if (!law) return {};
    input.legalBasis = *law;
    const auto note = m_place.prompt.askText(
        question(title, QCoreApplication::translate("ui_reception", "In words, for the applicant:"),
                 QCoreApplication::translate("ui_reception", "Print"), {}, reason.text.isEmpty()));
    if (!note) return {};
    input.note = *note;
    return issued(form_meaning::kRefusal, application, input);
}

CounterSlipDesk::Answer CounterSlipDesk::issued(const QString& form, const Application& application,
                                                const ActInput& input) {
    const auto letter = CounterSlips(m_place.desk).issue(form, application, input, m_place.actor);
    if (!letter) return {std::nullopt, letter.refusals()};
    const auto stored = findProcedure(m_place.desk.catalogue, application.procedureCode);
    if (!stored) throw LogicError(QStringLiteral("a slip of no procedure"));
    m_place.slips.printCounterSlip(
        counterPages(*letter, application, stored->procedure, m_place.desk),
        QStringLiteral("%1-%2-%3")
            .arg(form, QString::number(localDate(letter->at).year()), QString::number(letter->number)));
    return {*letter, {}};
}

}  // namespace motcua::ui
