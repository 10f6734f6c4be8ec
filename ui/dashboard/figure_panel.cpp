// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figure_panel.h"

#include "core/base/money.h"
#include "core/reports/see_figures.h"
#include "ui/dashboard/figure_list_model.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/link_button.h"
#include "ui/shared/messages.h"
#include "ui/shared/table_view.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace motcua::ui {

namespace {
constexpr int kLeastTable = 96;
constexpr int kMostAttention = 100;
constexpr int kRoomForRisk = 700;
constexpr int kRoomForSince = 780;
constexpr int kRoomForStep = 880;
constexpr int kRoomForAll = 1000;
}  // namespace

FigurePanel::FigurePanel(const Workplace& place, const ReportDesk& desk, QWidget* parent)
    : Panel(tr("Needs attention now"), parent),
      m_place(place),
      m_desk(desk),
      m_back(new LinkButton(tr("Back to what needs attention"), {}, this)),
      m_widen(new LinkButton(tr("Whole page"), QKeySequence(Qt::ALT | Qt::Key_X), this)),
      m_model(new FigureListModel(place, desk, this)),
      m_table(new TableView(this)),
      m_footer(new FooterBar(this)) {
    setObjectName(QStringLiteral("figurePanel"));
    build(place.settings);
    connect(m_back, &LinkButton::clicked, this, &FigurePanel::backRequested);
    connect(m_widen, &LinkButton::clicked, this, [this] { Q_EMIT wideRequested(!m_wide); });
    connect(m_model, &FigureListModel::readFailed, this, &FigurePanel::readFailed);
    connect(m_table, &TableView::currentRowChanged, this, [this] {
        if (!m_reading) Q_EMIT selectionChanged();
    });
    connect(m_table, &TableView::openRequested, this,
            [this](const QModelIndex& index) { Q_EMIT openRequested(m_model->dossierAt(index.row()).id); });
}

void FigurePanel::build(Settings& settings) {
    setFlush(true);
    m_back->setObjectName(QStringLiteral("back"));
    m_widen->setObjectName(QStringLiteral("widen"));
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_back);
    row->addWidget(m_widen);
    m_back->hide();
    setHeadWidget(head);
    m_table->setObjectName(QStringLiteral("figureTable"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(kLeastTable);
    using Kind = ColumnFit::Kind;
    m_table->setColumns({{Kind::Whole, 120},
                         {Kind::Whole, 150},
                         {Kind::Stretch, 72},
                         {Kind::Fixed, 112},
                         {Kind::Whole, 96},
                         {Kind::Whole, 56},
                         {Kind::Fixed, 176},
                         {Kind::Fixed, 112}});  // told for the rows in sight alone
    m_table->rememberWidths(settings, QStringLiteral("figures"));
    m_footer->setKeys({tr("Enter opens"), tr("Esc goes back")});
    content()->addWidget(m_table, 1);
    content()->addWidget(m_footer);
}

qint64 FigurePanel::countOf(const FigureFilter& behind) {
    const auto count = SeeFigures(m_desk, m_place.actor).count(behind);
    if (count) return *count;
    Q_EMIT readFailed(refusalsText(count.refusals()));
    return 0;
}

QList<AttentionItem> FigurePanel::attentionOf(const FigureScope& scope, const FigureMoment& moment) {
    const auto items = SeeFigures(m_desk, m_place.actor).attention(scope, moment, kMostAttention);
    if (items) return *items;
    Q_EMIT readFailed(refusalsText(items.refusals()));
    return {};
}

void FigurePanel::showAttention(const FigureScope& scope, const FigureMoment& moment) {
    m_behind.reset();
    m_title = tr("Needs attention now");
    refresh(scope, moment);
    keepPlace(std::nullopt, 0, 0);
}

void FigurePanel::showFigure(const QString& title, const FigureFilter& behind) {
    m_behind = behind;
    m_title = title;
    {
        const QScopedValueRollback guard(m_reading, true);
        m_model->showFigure(behind, false);
    }
    keepPlace(std::nullopt, 0, 0);
    showWords(countOf(behind));
}

void FigurePanel::refresh(const FigureScope& scope, const FigureMoment& moment) {
    const auto id = selected();
    const int row = m_table->currentIndex().row();
    const int scrolled = m_table->verticalScrollBar()->value();
    qint64 count = 0;
    {
        const QScopedValueRollback guard(m_reading, true);
        if (m_behind) {
            m_behind->moment = moment;
            m_model->showFigure(*m_behind, true);
            count = countOf(*m_behind);
        } else {
            m_model->showAttention(attentionOf(scope, moment));
            count = m_model->rowCount();
        }
    }
    keepPlace(id, row, scrolled);
    showWords(count);
}

/// The same dossier where it is still there, else what took its place.
void FigurePanel::keepPlace(const std::optional<DossierId>& id, int row, int scrolled) {
    {
        const QScopedValueRollback guard(m_reading, true);
        const int rows = m_model->rowCount();
        const int found = id ? m_model->rowOf(*id) : -1;
        const int wanted = found >= 0 ? found : std::clamp(row, 0, std::max(0, rows - 1));
        if (rows > 0) m_table->setCurrentIndex(m_model->index(wanted, 0));
        m_table->verticalScrollBar()->setValue(scrolled);
    }
    Q_EMIT selectionChanged();
}

void FigurePanel::showWords(qint64 count) {
    setTitle(m_title);
    m_table->setAccessibleName(m_title);
    m_back->setVisible(m_behind.has_value());
    const bool isCut = !m_behind && count == kMostAttention;
    m_footer->setCount(
        {{.text = groupedDigits(count), .bold = true},
         {.text = QLatin1Char(' ') + (isCut ? tr("most urgent dossiers") : tr("dossier(s)"))}});
    if (m_behind)
        m_table->setEmptyTexts(tr("There is no dossier behind this number"),
                               tr("Back to what needs attention (Esc)"));
    else
        m_table->setEmptyTexts(tr("Nothing is overdue or due soon"), tr("F5 looks again"));
    showColumns();
}

/// What there is room for; what has nothing to say goes first.
void FigurePanel::showColumns() {
    m_table->setColumnShown(FigureListModel::Step, width() >= kRoomForStep);
    m_table->setColumnShown(FigureListModel::Since, width() >= kRoomForSince);
    m_table->setColumnShown(FigureListModel::Missing, width() >= kRoomForAll && isAttention());
    m_table->setColumnShown(FigureListModel::Risk, width() >= kRoomForRisk && m_model->tellsRisk());
}

void FigurePanel::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    showColumns();
}

std::optional<DossierId> FigurePanel::selected() const {
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) return std::nullopt;
    return m_model->dossierAt(row).id;
}

void FigurePanel::setWide(bool wide) {
    m_wide = wide;
    m_widen->setText(wide ? tr("Beside the figures") : tr("Whole page"));
    m_widen->setAccessibleName(m_widen->text());
    m_widen->updateGeometry();
}

void FigurePanel::focusTable() {
    m_table->setFocus(Qt::OtherFocusReason);
}

}  // namespace motcua::ui
