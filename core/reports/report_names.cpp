// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/make_report.h"
#include "core/reports/reports_say.h"

namespace motcua {

QString keyOf(ReportKind kind) {
    switch (kind) {
        case ReportKind::Ii06a:
            return QStringLiteral("ii06a");
        case ReportKind::Register:
            return QStringLiteral("register");
        case ReportKind::Overdue:
            return QStringLiteral("overdue");
        case ReportKind::Fees:
            return QStringLiteral("fees");
        case ReportKind::Summary:
            return QStringLiteral("summary");
        case ReportKind::Index766:
            return QStringLiteral("index766");
        case ReportKind::Uncollected:
            return QStringLiteral("uncollected");
        case ReportKind::Requests:
            return QStringLiteral("requests");
        case ReportKind::Apologies:
            return QStringLiteral("apologies");
        case ReportKind::Digest:
            break;
    }
    return QStringLiteral("digest");
}

bool namesPeople(ReportKind kind) {
    return kind == ReportKind::Register || kind == ReportKind::Overdue || kind == ReportKind::Digest;
}

QString labelOf(ReportKind kind) {
    switch (kind) {
        case ReportKind::Ii06a:
            return ReportsSay::tr("Form II.06a/VPCP/KSTT");
        case ReportKind::Register:
            return ReportsSay::tr("Register of dossiers");
        case ReportKind::Overdue:
            return ReportsSay::tr("Overdue dossiers");
        case ReportKind::Fees:
            return ReportsSay::tr("Fees due and taken");
        case ReportKind::Summary:
            return ReportsSay::tr("Summary");
        case ReportKind::Index766:
            return ReportsSay::tr("Index 766: progress");
        case ReportKind::Uncollected:
            return ReportsSay::tr("Uncollected results");
        case ReportKind::Requests:
            return ReportsSay::tr("Supplements and refusals");
        case ReportKind::Apologies:
            return ReportsSay::tr("Letters of apology");
        case ReportKind::Digest:
            break;
    }
    return ReportsSay::tr("Morning digest");
}

const QList<ReportKind>& reportKinds() {
    static const QList<ReportKind> kinds{ReportKind::Ii06a,       ReportKind::Summary,  ReportKind::Index766,
                                         ReportKind::Register,    ReportKind::Overdue,  ReportKind::Fees,
                                         ReportKind::Uncollected, ReportKind::Requests, ReportKind::Apologies,
                                         ReportKind::Digest};
    return kinds;
}

std::optional<ReportKind> reportKindFromKey(const QString& key) {
    for (const ReportKind kind : reportKinds())
        if (keyOf(kind) == key) return kind;
    return std::nullopt;
}

QString keyOf(SummaryBy by) {
    switch (by) {
        case SummaryBy::Unit:
            return QStringLiteral("unit");
        case SummaryBy::Sector:
            return QStringLiteral("sector");
        case SummaryBy::Officer:
            break;
    }
    return QStringLiteral("officer");
}

std::optional<SummaryBy> summaryByFromKey(const QString& key) {
    for (const SummaryBy by : {SummaryBy::Unit, SummaryBy::Sector, SummaryBy::Officer})
        if (keyOf(by) == key) return by;
    return std::nullopt;
}

}  // namespace motcua
