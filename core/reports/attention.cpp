// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/attention.h"

#include "core/calendar/clock_ledger.h"
#include "core/reports/report_desk.h"
#include "core/reports/reports_say.h"
#include "core/reports/risk_book.h"

#include <algorithm>

namespace motcua {

namespace {

bool hasLetter(const Desk& desk, DossierId dossier) {
    const QList<Letter> letters = desk.letters.of(dossier);
    return std::any_of(letters.begin(), letters.end(), [](const Letter& letter) {
        return letter.form == form_meaning::kExtension && letter.state == LetterState::Issued;
    });
}

/// Sentences, most pressing first.
QString missingOf(const DossierRow& row, const Desk& desk, Instant now) {
    QStringList missing;
    if (!row.assignee) missing += ReportsSay::tr("Nobody has taken it in hand.");
    if (row.stepDue && *row.stepDue < now)
        missing +=
            ReportsSay::tr("The step should have been done by %1.").arg(toShortVietnamese(*row.stepDue));
    const bool isLate = row.due && *row.due < now;
    if (isLate && !hasLetter(desk, row.id))
        missing += ReportsSay::tr("The applicant has no letter with a new date.");
    if (row.remindedAt) missing += ReportsSay::tr("Reminded at %1.").arg(toShortVietnamese(*row.remindedAt));
    return missing.join(QLatin1Char(' '));
}

Remedies remediesOf(const Dossier& dossier) {
    const Token* token = dossier.process.live();
    const bool extended =
        std::any_of(dossier.ledger.begin(), dossier.ledger.end(),
                    [](const ClockEvent& event) { return event.kind == ClockEventKind::Extend; });
    return {token && token->assignee, token != nullptr, !extended && dossier.due.has_value()};
}

}  // namespace

QList<AttentionItem> AttentionList::items(const FigureScope& scope, const FigureMoment& moment,
                                          int limit) const {
    const Desk& desk = m_desk.desk;
    RiskBook risks(m_desk.visits, desk.centre, moment.now);
    const QDate today = localDate(moment.now);
    QList<AttentionItem> items;
    for (const Figure figure : {Figure::Overdue, Figure::DueSoon}) {
        if (items.size() == limit) break;
        const FigureFilter filter{figure, scope, {today, today}, moment, {}, {}, {}};
        for (const DossierRow& row :
             m_desk.board.page(filter, std::nullopt, limit - int(items.size())).rows) {
            const auto dossier = desk.dossiers.load(row.id);
            if (!dossier || !row.due) continue;
            AttentionItem item;
            item.row = row;
            item.urgency = figure == Figure::Overdue      ? Urgency::Overdue
                           : localDate(*row.due) == today ? Urgency::DueToday
                                                          : Urgency::DueSoon;
            item.overdueDays =
                overdueDays(*row.due, moment.now, desk.centre.calendarOf(dossier->competentUnit));
            item.missing = missingOf(row, desk, moment.now);
            item.remedies = remediesOf(*dossier);
            item.risk = risks.of(*dossier, moment.now);
            items += item;
        }
    }
    return items;
}

QString urgencyText(const AttentionItem& item) {
    switch (item.urgency) {
        case Urgency::Overdue:
            return item.overdueDays == 0 ? ReportsSay::tr("Overdue since today")
                                         : ReportsSay::tr("Overdue by %1 working days").arg(item.overdueDays);
        case Urgency::DueToday:
            return ReportsSay::tr("Due today");
        case Urgency::DueSoon:
            break;
    }
    return ReportsSay::tr("Due soon");
}

}  // namespace motcua
