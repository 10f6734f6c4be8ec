// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/hit_list.h"

#include "ui/shared/cell_delegate.h"

#include <QStandardItemModel>
#include <QVariant>

namespace motcua::ui {

namespace {

constexpr int kHitRow = 39;
constexpr int kMostShown = 9;
constexpr int kHitWidth = 620;
constexpr int kMargin = 16;
constexpr int kKeyRole = Qt::UserRole + 1;

}  // namespace

HitList::HitList(QWidget* page) : QListView(page), m_model(new QStandardItemModel(this)) {
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
        const QString key = index.data(kKeyRole).toString();
        if (!key.isEmpty()) Q_EMIT chosen(key);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void HitList::showHits(const QList<Hit>& hits, QWidget& box) {
    m_model->clear();
    for (const Hit& hit : hits) {
        auto* item = new QStandardItem(hit.text);
        item->setData(hit.second, SecondLineRole);
        item->setData(hit.key, kKeyRole);
        item->setData(hit.second.isEmpty() ? hit.text : hit.text + QStringLiteral(". ") + hit.second,
                      Qt::AccessibleTextRole);
        item->setSizeHint(QSize(0, kHitRow));
        m_model->appendRow(item);
    }
    if (hits.isEmpty()) return hide();
    placeBelow(box, std::min<int>(kMostShown, int(hits.size())));
    setCurrentIndex(m_model->index(0, 0));
    scrollToTop();
    show();
    raise();
}

/// As wide as names need; where the box stands too far right for that, the list begins left of it.
void HitList::placeBelow(QWidget& box, int rows) {
    const QWidget& page = *parentWidget();
    const QPoint at = box.mapTo(&page, QPoint(0, box.height() + 4));
    const int width = std::max(box.width(), std::min(kHitWidth, page.width() - 2 * kMargin));
    const int height = std::min(rows * kHitRow + 2, std::max(kHitRow * 2, page.height() - at.y() - 8));
    const int rightmost = std::max(at.x() + box.width(), page.width() - kMargin);
    setGeometry(std::min(at.x(), rightmost - width), at.y(), width, height);
}

void HitList::close() {
    m_model->clear();
    hide();
}

}  // namespace motcua::ui
