// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/procedure_list.h"

#include "ui/shared/cell_delegate.h"

#include <QStandardItemModel>
#include <QVariant>

namespace motcua::ui {

namespace {

constexpr int kRow = 39;
constexpr int kMostShown = 9;
constexpr int kWidth = 620;
constexpr int kCodeRole = Qt::UserRole + 1;

QString secondLine(const ProcedureRow& row) {
    QStringList parts{row.code, row.sector};
    parts += row.limit ? row.limit->toVietnamese()
                       : ProcedureList::tr("limit to be entered", "of a procedure in the list");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

ProcedureList::ProcedureList(QWidget* page) : QListView(page), m_model(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("procedureList"));
    setAccessibleName(tr("Procedures found"));
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new CellDelegate(this));
    setModel(m_model);
    setMouseTracking(true);
    setProperty("surface", QStringLiteral("popup"));
    hide();
    const auto choose = [this](const QModelIndex& index) {
        const QString code = index.data(kCodeRole).toString();
        if (!code.isEmpty()) Q_EMIT chosen(code);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void ProcedureList::showRows(const QList<ProcedureRow>& rows, QWidget& box) {
    m_model->clear();
    for (const ProcedureRow& row : rows) {
        auto* item = new QStandardItem(row.name);
        item->setData(secondLine(row), SecondLineRole);
        item->setData(row.code, kCodeRole);
        item->setData(row.name + QStringLiteral(". ") + secondLine(row), Qt::AccessibleTextRole);
        item->setSizeHint(QSize(0, kRow));
        m_model->appendRow(item);
    }
    if (rows.isEmpty()) return hide();
    const QPoint at = box.mapTo(parentWidget(), QPoint(0, box.height() + 4));
    const int width = std::max(box.width(), std::min(kWidth, parentWidget()->width() - at.x() - 16));
    const int shown = std::min<int>(kMostShown, int(rows.size()));
    const int height = std::min(shown * kRow + 2, std::max(kRow * 2, parentWidget()->height() - at.y() - 8));
    setGeometry(at.x(), at.y(), width, height);
    setCurrentIndex(m_model->index(0, 0));
    scrollToTop();
    show();
    raise();
}

void ProcedureList::close() {
    m_model->clear();
    hide();
}

}  // namespace motcua::ui
