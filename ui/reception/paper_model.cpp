// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/paper_model.h"

#include "core/base/text.h"
#include "core/dossier/field_lengths.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/plain_text.h"

#include <QJsonObject>
#include <algorithm>

namespace motcua::ui {

void PaperModel::setRequired(const QList<RequiredPaper>& papers) {
    beginResetModel();
    m_rows.clear();
    for (const RequiredPaper& paper : papers) m_rows += Row{paper, {0, 0, 0}, false};
    endResetModel();
    Q_EMIT changed();
}

int PaperModel::addPaper(const QString& name) {
    const QString clean = tidied(name);
    const int row = int(m_rows.size());
    if (clean.isEmpty() || row >= longest::kPapers) return -1;
    RequiredPaper paper;
    paper.name = clean;
    beginInsertRows({}, row, row);
    m_rows += Row{paper, {1, 0, 0}, false};
    endInsertRows();
    Q_EMIT changed();
    return row;
}

void PaperModel::tick(int row, bool ticked) {
    Row& at = m_rows[row];
    if (at.paper.noteRow || at.isTicked() == ticked) return;
    at.counts = {0, 0, 0};
    if (ticked) {
        at.counts = {qBound(0, at.paper.originals, kMostCopies), 0, qBound(0, at.paper.copies, kMostCopies)};
        if (!at.isTicked()) at.counts[0] = 1;
    }
    touched(row);
}

void PaperModel::tickRequired() {
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).paper.required) tick(row, true);
}

void PaperModel::setCount(int row, int column, int count) {
    Row& at = m_rows[row];
    if (at.paper.noteRow || column < Originals || column > Copies) return;
    at.counts.at(size_t(column - Originals)) = qBound(0, count, kMostCopies);
    touched(row);
}

int PaperModel::count(int row, int column) const {
    if (column < Originals || column > Copies) return 0;
    return m_rows.at(row).counts.at(size_t(column - Originals));
}

void PaperModel::touched(int row) {
    if (m_rows.at(row).isTicked()) m_rows[row].missing = false;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    Q_EMIT changed();
}

QList<SubmittedPaper> PaperModel::submitted() const {
    QList<SubmittedPaper> out;
    for (const Row& row : m_rows)
        if (row.isTicked())
            out +=
                SubmittedPaper{row.paper.index, row.paper.name, row.counts[0], row.counts[1], row.counts[2]};
    return out;
}

int PaperModel::markMissing() {
    int first = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        Row& at = m_rows[row];
        at.missing = at.paper.required && !at.isTicked();
        if (at.missing && first < 0) first = row;
    }
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Columns - 1));
    return first;
}

int PaperModel::missing() const {
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row& row) { return row.paper.required && !row.isTicked(); }));
}

int PaperModel::ticked() const {
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isTicked(); }));
}

int PaperModel::papers() const {
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.paper.noteRow; }));
}

int PaperModel::required() const {
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.paper.required; }));
}

QJsonArray PaperModel::draft() const {
    QJsonArray array;
    for (const Row& row : m_rows)
        if (row.isTicked())
            array += QJsonArray{row.paper.index, row.paper.index ? QString() : row.paper.name, row.counts[0],
                                row.counts[1], row.counts[2]};
    return array;
}

void PaperModel::restore(const QJsonArray& draft) {
    for (const QJsonValue& value : draft) {
        const QJsonArray entry = value.toArray();
        const int paperIndex = entry.at(0).toInt();
        int at = -1;
        for (int row = 0; row < m_rows.size() && paperIndex > 0; ++row)
            if (m_rows.at(row).paper.index == paperIndex) at = row;
        if (paperIndex == 0) at = addPaper(entry.at(1).toString());
        for (int column = Originals; at >= 0 && column <= Copies; ++column)
            setCount(at, column, entry.at(column + 1).toInt());
    }
}

int PaperModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PaperModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(Columns);
}

QString PaperModel::secondLine(const Row& row) const {
    if (row.paper.noteRow) return tr("Remark of the catalogue");
    if (row.missing) return tr("Missing – required");
    QStringList parts;
    if (row.paper.required) parts += tr("Required");
    if (row.paper.index == 0) parts += tr("Beyond the list");
    parts += shortened(row.paper.group, 120);
    parts += shortened(row.paper.templateName, 80);
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("Where it applies") : parts.join(QStringLiteral(" · "));
}

QString PaperModel::spoken(const Row& row, int column) const {
    if (column != Name)
        return tr("%1: %2")
            .arg(headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString())
            .arg(count(int(&row - m_rows.data()), column));
    const QString state = row.paper.noteRow ? QString()
                          : row.isTicked()  ? tr("received")
                                            : tr("not received");
    return QStringList{shortened(row.paper.name, 400), secondLine(row), state}.join(QStringLiteral(". "));
}

QVariant PaperModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows.at(index.row());
    if (role == kMissingRole) return row.missing;
    if (role == Qt::AccessibleTextRole) return spoken(row, index.column());
    if (index.column() != Name) {
        if (role == Qt::DisplayRole && !row.paper.noteRow)
            return QString::number(count(index.row(), index.column()));
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return showable(row.paper.name);
        case Qt::CheckStateRole:
            return row.paper.noteRow ? QVariant() : QVariant(row.isTicked() ? Qt::Checked : Qt::Unchecked);
        case SecondLineRole:
            return secondLine(row);
        case QuietRole:
            return row.paper.noteRow;
        case Qt::ToolTipRole:
            return showable(row.paper.name) + QLatin1Char('\n') + secondLine(row);
        default:
            return {};
    }
}

QVariant PaperModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    const bool spoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !spoken) return {};
    switch (section) {
        case Originals:
            return spoken ? tr("Originals") : tr("Orig.", "head of a narrow column");
        case Certified:
            return spoken ? tr("Certified copies") : tr("Certified");
        case Copies:
            return spoken ? tr("Plain copies") : tr("Copy");
        default:
            return tr("Paper");
    }
}

Qt::ItemFlags PaperModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}  // namespace motcua::ui
