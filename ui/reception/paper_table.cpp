// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/paper_table.h"

#include "core/base/text.h"
#include "ui/reception/paper_model.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/paint.h"
#include "ui/shared/state.h"
#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace motcua::ui {

namespace {

constexpr int kPaperRow = 39;
constexpr int kTallRow = 57;
constexpr int kLeft = 40;
constexpr qsizetype kLongestName = 400;

/// Counts stand in boxes; a missing paper says so in its second line.
class PaperDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        // Ground, check box and ring are those of every table; what stands on them is our own.
        CellDelegate::paint(painter, option, index);
        painter->save();
        if (index.column() == PaperModel::Name)
            paintName(*painter, option, index);
        else
            paintCount(*painter, option, index);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QTableView*>(option.widget);
        if (!view || index.column() != PaperModel::Name) return {40, kPaperRow};
        const int width = view->columnWidth(PaperModel::Name) - kLeft - 8;
        const QFontMetrics metrics(deskFont());
        return {120, metrics.horizontalAdvance(nameOf(index)) > width ? kTallRow : kPaperRow};
    }

private:
    static QColor groundOf(const QStyleOptionViewItem& option) {
        return option.state & QStyle::State_Selected ? colours().selection : colours().panel;
    }

    static QString nameOf(const QModelIndex& index) {
        QString name = shortened(index.data().toString(), kLongestName);
        return name.replace(QLatin1Char('\n'), QLatin1Char(' '));
    }

    /// The name over at most two lines, then what is to be known of it.
    static void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
        QRect box = option.rect.adjusted(kLeft, 2, 0, -3);
        painter.fillRect(box, groundOf(option));
        box.setRight(box.right() - 8);
        painter.setFont(deskFont());
        painter.setPen(index.data(QuietRole).toBool() ? colours().secondary : colours().text);
        const QString name = nameOf(index);
        QTextLayout layout(name, painter.font());
        layout.beginLayout();
        QTextLine first = layout.createLine();
        if (first.isValid()) first.setLineWidth(box.width());
        layout.endLayout();
        const qsizetype rest = first.isValid() ? first.textLength() : 0;
        constexpr int kSide = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
        QRect line(box.left(), box.top(), box.width(), 18);
        painter.drawText(line, kSide, name.left(rest));
        if (rest < name.size()) {
            line.translate(0, 18);
            painter.drawText(line, kSide,
                             painter.fontMetrics().elidedText(name.mid(rest), Qt::ElideRight, box.width()));
        }
        line.translate(0, 18);
        line.setHeight(16);
        paintStanding(painter, option, index, line);
    }

    static void paintStanding(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              QRect line) {
        const bool missing = index.data(PaperModel::kMissingRole).toBool();
        painter.setFont(deskFont(12, missing));
        painter.setPen(colours().secondary);
        if (missing) {
            const StateColours& c = stateColours(State::DueSoon);
            painter.setPen(option.state & QStyle::State_Selected ? c.onTint : c.text);
            paintState(painter, State::DueSoon, QRectF(line.left(), line.top(), 12, line.height()),
                       painter.pen().color());
            line.setLeft(line.left() + 18);
        }
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(index.data(SecondLineRole).toString(),
                                                          Qt::ElideRight, line.width()));
    }

    static void paintCount(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
        const QString text = index.data().toString();
        const QRect middle(option.rect.left() + 2, option.rect.top() + 3, option.rect.width() - 4,
                           option.rect.height() - 7);
        painter.fillRect(middle, groundOf(option));
        if (text.isEmpty()) return;
        const Colours& c = colours();
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const bool current = view && view->hasFocus() && view->currentIndex() == index;
        const bool missing = index.data(PaperModel::kMissingRole).toBool() && index.column() == 1;
        const QRectF box(option.rect.center().x() - 20.0, option.rect.center().y() - 12.0, 40, 24);
        const QColor border = current   ? c.primary
                              : missing ? stateColours(State::DueSoon).text
                                        : c.controlBorder;
        paintBox(painter, box, c.field, border, current || missing ? 2 : 1);
        painter.setFont(deskFont(13, text != QLatin1String("0")));
        painter.setPen(text == QLatin1String("0") ? c.faint : c.text);
        painter.drawText(box, Qt::AlignCenter, text);
    }
};

}  // namespace

PaperTable::PaperTable(PaperModel& papers, QWidget* parent) : TableView(parent), m_papers(papers) {
    setObjectName(QStringLiteral("papers"));
    setAccessibleName(tr("Papers of the dossier"));
    setAccessibleDescription(
        tr("Up and Down walk, Space ticks, Left and Right choose a count, digits write it."));
    setItemDelegate(new PaperDelegate(this));
    setModel(&papers);
    verticalHeader()->setDefaultSectionSize(kPaperRow);
    verticalHeader()->setMinimumSectionSize(kPaperRow);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setColumns({{ColumnFit::Kind::Stretch, 120},
                {ColumnFit::Kind::Fixed, 52},
                {ColumnFit::Kind::Fixed, 84},
                {ColumnFit::Kind::Fixed, 52}});
    const auto refit = [this] { resizeRowsToContents(); };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, refit);
    connect(&papers, &QAbstractItemModel::modelReset, this, refit);
    connect(&papers, &QAbstractItemModel::rowsInserted, this, refit);
    setMinimumHeight(33 + 3 * kPaperRow);
    setEmptyTexts(tr("No papers yet"), tr("Choose a procedure (Alt+T)"));
}

void PaperTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex at = currentIndex();
    const bool plain =
        (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier || event->key() == Qt::Key_Plus;
    if (at.isValid() && plain) {
        if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
            event->key() == Qt::Key_Enter) {
            const bool ticked = m_papers.index(at.row(), 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_papers.tick(at.row(), !ticked);
            return event->accept();
        }
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
            const int column = at.column() + (event->key() == Qt::Key_Left ? -1 : 1);
            setCurrentIndex(m_papers.index(at.row(), qBound(0, column, PaperModel::Columns - 1)));
            return event->accept();
        }
        if (writeCount(*event, at)) return event->accept();
    }
    m_writing = QPersistentModelIndex();
    TableView::keyPressEvent(event);
}

bool PaperTable::writeCount(const QKeyEvent& event, const QModelIndex& at) {
    // On the name, digits mean the originals.
    const int column = std::max<int>(at.column(), PaperModel::Originals);
    const QModelIndex cell = m_papers.index(at.row(), column);
    const int now = m_papers.count(at.row(), column);
    const bool goesOn = m_writing == cell;
    int next = -1;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        next = (goesOn && now < 100 ? now * 10 : 0) + (event.key() - Qt::Key_0);
    else if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete)
        next = event.key() == Qt::Key_Delete ? 0 : now / 10;
    else if (event.key() == Qt::Key_Plus)
        next = now + 1;
    else if (event.key() == Qt::Key_Minus)
        next = std::max(0, now - 1);
    if (next < 0) return false;
    setCurrentIndex(cell);
    m_papers.setCount(at.row(), column, next);
    m_writing = cell;
    return true;
}

void PaperTable::mouseReleaseEvent(QMouseEvent* event) {
    const QModelIndex at = indexAt(event->position().toPoint());
    TableView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !at.isValid() || at.column() != PaperModel::Name) return;
    m_papers.tick(at.row(), at.data(Qt::CheckStateRole).toInt() != Qt::Checked);
}

}  // namespace motcua::ui
