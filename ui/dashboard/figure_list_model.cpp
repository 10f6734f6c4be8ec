// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figure_list_model.h"

#include "core/reports/see_figures.h"
#include "ui/dossier/dossier_file.h"
#include "ui/dossier/risk_teller.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/due_shape.h"
#include "ui/shared/messages.h"

#include <algorithm>

namespace motcua::ui {

namespace {
constexpr int kPage = 200;
}

FigureListModel::FigureListModel(const Workplace& place, const ReportDesk& reports, QObject* parent)
    : QAbstractTableModel(parent), m_place(place), m_reports(reports) {}

motcua::DossierPage FigureListModel::pageOf(const FigureFilter& filter, const std::optional<PageKey>& after,
                                            int limit) {
    auto page = SeeFigures(m_reports, m_place.actor).page(filter, after, limit);
    if (page) return std::move(page).value();
    Q_EMIT readFailed(refusalsText(page.refusals()));
    return {};
}

FigureListModel::Row FigureListModel::rowFrom(const DossierRow& dossier) const {
    const Instant now = m_place.desk.clock.now();
    const WorkingCalendar& calendar =
        dossier.unit ? m_place.desk.centre.calendarOf(*dossier.unit) : nationalCalendar();
    const DueFacts facts{dossier.due, dossier.paused, dossier.status};
    return {dossier, dueText(facts, now, dueSoonHours(m_place.desk, localDate(now)), calendar),
            sinceText(dossier.stepSince, now, calendar)};
}

void FigureListModel::showAttention(const QList<AttentionItem>& items) {
    QList<Row> rows;
    for (const AttentionItem& item : items) {
        Row row = rowFrom(item.row);
        row.missing = item.missing;
        row.risk = item.risk ? Told{riskText(*item.risk), riskSentence(*item.risk)} : Told();
        rows += row;
    }
    m_filter.reset();
    take(std::move(rows), std::nullopt);
}

void FigureListModel::showFigure(const FigureFilter& filter, bool again) {
    const int limit = again ? std::max<int>(kPage, int(m_rows.size())) : kPage;
    const motcua::DossierPage page = pageOf(filter, std::nullopt, limit);
    QList<Row> rows;
    for (const DossierRow& dossier : page.rows) rows += rowFrom(dossier);
    m_filter = filter;
    take(std::move(rows), page.next);
}

void FigureListModel::take(QList<Row> rows, std::optional<PageKey> next) {
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row& a, const Row& b) { return a.dossier.id == b.dossier.id; });
    if (!same) beginResetModel();
    m_rows = std::move(rows);
    m_next = next;
    if (!same) return endResetModel();
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

bool FigureListModel::tellsRisk() const {
    if (!m_filter) return true;
    const auto open = {Figure::InProcess, Figure::DueToday, Figure::DueSoon};
    return m_place.risks && std::find(open.begin(), open.end(), m_filter->figure) != open.end();
}

const FigureListModel::Told& FigureListModel::riskOf(const Row& row) const {
    if (row.risk) return *row.risk;
    Told& told = row.risk.emplace();
    if (!tellsRisk()) return told;
    try {
        const auto dossier = m_place.desk.dossiers.load(row.dossier.id);
        const auto risk = dossier ? m_place.risks->of(*dossier) : std::nullopt;
        if (risk) told = {riskText(*risk), riskSentence(*risk)};
    } catch (const Fault& fault) {
        qWarning("the risk of a dossier could not be read: %s", fault.what());
    }
    return told;
}

int FigureListModel::rowOf(DossierId id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.dossier.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FigureListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigureListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole && (index.column() == Since || index.column() == Risk))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == StateRole && index.column() == Due)
        return static_cast<int>(shapeOf(row.due, row.dossier.status));
    if (role == BoldWhenSelectedRole) return index.column() == Code;
    if (role == QuietRole) return index.column() == Since || index.column() == Missing;
    if (role == Qt::ToolTipRole && index.column() == Risk) return riskOf(row).sentence;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Due:
            return row.due.text;
        case Code:
            return row.dossier.code;
        case Procedure:
            return row.dossier.procedure;
        case Step:
            return row.dossier.step;
        case Holder:
            return row.dossier.assignee ? row.dossier.assigneeName : tr("In the pile");
        case Since:
            return row.since;
        case Missing:
            return row.missing;
        default:
            return riskOf(row).text;
    }
}

QVariant FigureListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && (section == Since || section == Risk))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Due:
            return tr("Due");
        case Code:
            return tr("Dossier code");
        case Procedure:
            return tr("Procedure");
        case Step:
            return tr("Step");
        case Holder:
            return tr("Holder");
        case Since:
            return tr("For");
        case Missing:
            return tr("What is missing");
        default:
            return tr("Risk to be late");
    }
}

bool FigureListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_filter && m_next;
}

void FigureListModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    try {
        const motcua::DossierPage page = pageOf(*m_filter, m_next, kPage);
        m_next = page.next;
        if (page.rows.isEmpty()) return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
        for (const DossierRow& dossier : page.rows) m_rows += rowFrom(dossier);
        endInsertRows();
    } catch (const Fault& fault) {
        if (fault.code() == u"store.busy") return;  // asked again with the next line that is shown
        qWarning("reading the list behind a number failed: %s", fault.what());
        m_next.reset();
        Q_EMIT readFailed(faultText(fault));
    }
}

}  // namespace motcua::ui
