// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/risk_teller.h"

#include "core/base/money.h"
#include "core/dossier/desk.h"
#include "ui/dossier/ui_dossier_say.h"

#include <cmath>

namespace motcua::ui {

namespace {

QString percent(const Risk& risk) {
    return QString::number(std::lround(risk.chance * 100));
}

}  // namespace

std::optional<Risk> RiskTeller::of(const Dossier& dossier) {
    const Instant now = m_desk.clock.now();
    const QDate day = localDate(now);
    if (!m_book || m_day != day) {
        m_day = day;
        m_book.emplace(m_visits, m_desk.centre, fromLocal(day, QTime(0, 0)));
    }
    return m_book->of(dossier, now);
}

QString riskText(const Risk& risk) {
    return UiDossierSay::tr("%1 % of %2").arg(percent(risk), groupedDigits(risk.sample));
}

QString riskSentence(const Risk& risk) {
    return UiDossierSay::tr(
               "Of %1 earlier dossiers of this procedure that were at this step as long and had about as "
               "much time left, %2 % became late.")
        .arg(groupedDigits(risk.sample), percent(risk));
}

}  // namespace motcua::ui
