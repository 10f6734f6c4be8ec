// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/digest_print.h"

#include "core/base/money.h"
#include "core/reports/make_report.h"
#include "core/reports/see_figures.h"
#include "ui/dashboard/board_say.h"
#include "ui/reports/report_output.h"
#include "ui/shared/messages.h"

namespace motcua::ui {

namespace {

constexpr int kMostItems = 500;

}  // namespace

Outcome<QList<UnitId>> DigestPrint::unitsIn(const FigureScope& scope) const {
    const auto items = SeeFigures(m_desk, m_place.actor).attention(scope, momentOf(m_desk.desk), kMostItems);
    if (!items) return items.refusals();
    QList<UnitId> units;
    for (const AttentionItem& item : *items) {
        const auto dossier = m_desk.desk.dossiers.load(item.row.id);
        if (dossier && !units.contains(dossier->competentUnit)) units += dossier->competentUnit;
    }
    return units;
}

QString DigestPrint::print(const FigureScope& scope) {
    try {
        const auto found = unitsIn(scope);
        if (!found) return refusalsText(found.refusals());
        const QList<UnitId>& units = *found;
        if (units.isEmpty())
            return BoardSay::tr("Nothing is overdue or due soon: there is no digest to print.");
        const bool agreed =
            units.size() == 1 ||
            m_place.prompt.confirm(
                {.title = BoardSay::tr("Morning digest"),
                 .text = BoardSay::tr("%1 units have dossiers that need attention. A sheet is printed for "
                                      "each.")
                             .arg(groupedDigits(units.size())),
                 .doIt = BoardSay::tr("Print")});
        if (!agreed) return {};
        for (const UnitId unit : units)
            if (const QString obstacle = printFor(unit); !obstacle.isEmpty()) return obstacle;
    } catch (const Fault& fault) {
        qWarning("making a digest failed: %s", fault.what());
        return faultText(fault);
    }
    return {};
}

QString DigestPrint::printFor(UnitId unit) {
    const QDate today = localDate(m_desk.desk.clock.now());
    ReportRequest request;
    request.kind = ReportKind::Digest;
    request.period = {today, today};
    request.unit = unit;
    const auto report = MakeReport(m_desk, m_place.actor).makeToTakeAway(request);
    if (!report) return refusalsText(report.refusals());
    const auto known = m_desk.desk.directory.unit(unit);
    const QString name = QStringLiteral("ban-tin-%1").arg(known ? known->key : QString::number(unit.value()));
    m_output.print(wholeTable(*report), reportFileName(name, today, today), unit);
    return {};
}

}  // namespace motcua::ui
