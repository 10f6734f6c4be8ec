// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/retention_page.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/dossier/archive_dossiers.h"
#include "core/dossier/erasure.h"
#include "core/dossier/field_lengths.h"
#include "ui/admin/archive_model.h"
#include "ui/dossier/erasure_desk.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/filter_chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/panel.h"
#include "ui/shared/search_box.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kRowsOfPage = 200;
constexpr int kCodeWidth = 260;
constexpr int kTypedMs = 250;  ///< without a key, then the list is read
using Width = ColumnFit::Kind;

}  // namespace

RetentionPage::RetentionPage(Workplace& place, QWidget* parent)
    : Page(parent),
      m_place(place),
      m_erasure(new ErasureDesk(place, this)),
      m_chips(new QButtonGroup(this)),
      m_search(new SearchBox(tr("Beginning of the code"), QKeySequence(Qt::CTRL | Qt::Key_F), this)),
      m_table(new TableView(this)),
      m_model(new ArchiveModel(place.desk, this)),
      m_footer(new FooterBar(this)),
      m_typing(new QTimer(this)),
      m_bar(new ActionBar(this)),
      m_archive(new ShortcutButton(tr("Put into the archive…"), QKeySequence(Qt::Key_F9))),
      m_erase(new ShortcutButton(tr("Propose an erasure…"), QKeySequence(Qt::Key_F7))) {
    setObjectName(QStringLiteral("retentionPage"));
    build();
    buildActions();
    connect(m_table, &TableView::markRequested, m_model, &ArchiveModel::toggleTick);
    connect(m_table, &TableView::currentRowChanged, this, &RetentionPage::judge);
    connect(m_table, &TableView::openRequested, this, [this] {
        if (const ArchiveRow* row = current()) Q_EMIT openDossierRequested(row->id);
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RetentionPage::showCount);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypedMs);
    connect(m_typing, &QTimer::timeout, this, &RetentionPage::read);
    connect(m_search, &SearchBox::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_erasure, &ErasureDesk::told, this, &RetentionPage::noticeRequested);
    connect(m_erasure, &ErasureDesk::changed, this, &RetentionPage::read);
}

bool RetentionPage::isFor(Desk& desk, const Actor& actor) {
    return SeeRetentionList(desk, actor).objections().isEmpty();
}

QString RetentionPage::title() const {
    return tr("Retention list");
}

QWidget* RetentionPage::actionBar() {
    return m_bar;
}

void RetentionPage::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void RetentionPage::activated() {
    read();
}

void RetentionPage::build() {
    m_search->setObjectName(QStringLiteral("archiveCode"));
    m_search->setList(m_table);
    m_search->setFixedWidth(kCodeWidth);
    m_table->setObjectName(QStringLiteral("retention"));
    m_table->setAccessibleName(tr("Retention list"));
    m_table->setModel(m_model);
    m_table->setColumns({{Width::Whole, 190},
                         {Width::Stretch, 130},
                         {Width::Whole, 90},
                         {Width::Whole, 90},
                         {Width::Whole, 150},
                         {Width::Whole, 120},
                         {Width::Stretch, 140}});
    QStringList keys{tr("\u2191 \u2193 choose"), tr("Enter opens the dossier"), tr("Esc goes back")};
    if (archives(m_place.desk, m_place.actor)) keys.insert(1, tr("Space ticks"));
    m_footer->setKeys(keys);
    auto* list = new Panel({}, this);
    list->setFlush(true);
    list->content()->addWidget(m_table, 1);
    list->content()->addWidget(m_footer);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(buildChips(), 1);
    top->addWidget(m_search, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(list, 1);
}

QWidget* RetentionPage::buildChips() {
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(8, box);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& label, const QString& name, std::optional<ArchiveState> state) {
        auto* chip = new FilterChip(label, {}, box);
        chip->setObjectName(QStringLiteral("archive_") + name);
        chip->setChecked(state == m_state);
        m_chips->addButton(chip);
        flow->addWidget(chip);
        connect(chip, &FilterChip::clicked, this, [this, state] {
            m_state = state;
            read();
        });
    };
    add(tr("All"), QStringLiteral("all"), {});
    for (const ArchiveState state : allArchiveStates()) add(labelOf(state), keyOf(state), state);
    return box;
}

void RetentionPage::buildActions() {
    m_bar->hide();
    m_archive->setObjectName(QStringLiteral("archive"));
    m_erase->setObjectName(QStringLiteral("proposeErasure"));
    m_bar->addAction(m_erase);
    m_bar->setMainAction(m_archive);
    const bool may = archives(m_place.desk, m_place.actor);
    m_archive->setVisible(may);
    m_erase->setVisible(may);
    connect(m_archive, &ShortcutButton::clicked, this, &RetentionPage::archive);
    connect(m_erase, &ShortcutButton::clicked, this, &RetentionPage::proposeErasure);
}

ArchiveFilter RetentionPage::filter() const {
    ArchiveFilter filter;
    filter.state = m_state;
    filter.today = localDate(m_place.desk.clock.now());
    filter.code = tidied(m_search->text()).toUpper();
    return filter;
}

void RetentionPage::tellFault(const char* what, const Fault& fault) {
    qWarning("%s failed: %s", what, fault.what());
    Q_EMIT noticeRequested(State::Overdue, faultText(fault));
}

void RetentionPage::read() {
    const bool narrowed = m_state || !m_search->text().isEmpty();
    m_table->setEmptyTexts(
        narrowed ? tr("No dossier stands so") : tr("No dossier has ended yet"),
        narrowed ? tr("Choose another standing above") : tr("What is returned or closed comes here"));
    m_model->show(
        [this, filter = filter()](const std::optional<ArchiveKey>& after) { return page(filter, after); },
        archives(m_place.desk, m_place.actor));
    m_total = counted();
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
    showCount();
    judge();
}

std::optional<ArchivePage> RetentionPage::page(const ArchiveFilter& filter,
                                               const std::optional<ArchiveKey>& after) {
    try {
        const auto page = SeeRetentionList(m_place.desk, m_place.actor).page(filter, after, kRowsOfPage);
        if (page) return *page;
        Q_EMIT noticeRequested(State::DueSoon, refusalsText(page.refusals()));
    } catch (const Fault& fault) {
        tellFault("reading the retention list", fault);
    }
    return std::nullopt;
}

qint64 RetentionPage::counted() {
    try {
        const auto count = m_model->rowCount() > 0
                               ? SeeRetentionList(m_place.desk, m_place.actor).count(filter())
                               : Outcome<qint64>(0);
        return count ? *count : 0;
    } catch (const Fault& fault) {
        tellFault("counting the retention list", fault);
        return 0;
    }
}

void RetentionPage::showCount() {
    m_footer->setCount(
        {{.text = groupedDigits(m_total), .bold = true}, {.text = QLatin1Char(' ') + tr("dossier(s)")}});
}

const ArchiveRow* RetentionPage::current() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->rowAt(row) : nullptr;
}

/// What is ticked, else the row where the hand is.
QList<DossierId> RetentionPage::meant() const {
    const QList<DossierId> ticked = m_model->ticked();
    if (!ticked.isEmpty() || !current()) return ticked;
    return {current()->id};
}

void RetentionPage::judge() {
    const ArchiveRow* row = current();
    m_archive->setReason(row ? QString() : tr("There is no dossier in the list."));
    m_erase->setReason(row && row->state == ArchiveState::RetentionEnded ? QString()
                                                                         : tr("Its retention is not over."));
}

void RetentionPage::archive() {
    const QList<DossierId> dossiers = meant();
    QStringList classes;
    for (const QString& one : retentionClasses()) classes += retentionLabel(one);
    const auto chosen =
        m_place.prompt.choose(tr("Put into the archive"),
                              tr("For how long are these %1 dossier(s) kept?").arg(dossiers.size()), classes);
    if (!chosen) return;
    const auto place = m_place.prompt.askText({.title = tr("Put into the archive"),
                                               .label = tr("Where their papers lie (box, shelf):"),
                                               .doIt = tr("Put into the archive"),
                                               .required = false,
                                               .maxLength = int(longest::kName)});
    if (!place) return;
    try {
        const auto done = ArchiveDossiers(m_place.desk)
                              .archive(dossiers, retentionClasses().at(*chosen), *place, m_place.actor);
        if (!done) return Q_EMIT noticeRequested(State::DueSoon, refusalsText(done.refusals()));
        read();
        Q_EMIT noticeRequested(State::Ready, tr("%1 dossier(s) put into the archive").arg(done->size()));
    } catch (const Fault& fault) {
        tellFault("archiving", fault);
    }
}

void RetentionPage::proposeErasure() {
    if (const ArchiveRow* row = current()) m_erasure->propose(row->id);
}

}  // namespace motcua::ui
