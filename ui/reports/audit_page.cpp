// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/audit_page.h"

#include "core/base/money.h"
#include "ui/reports/audit_model.h"
#include "ui/reports/period_picker.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/filter_chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/panel.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kPageOfLog = 200;
constexpr int kOfficerWidth = 220;
using Fit = ColumnFit::Kind;

}  // namespace

AuditPage::AuditPage(Workplace& place, QWidget* parent)
    : Page(parent),
      m_place(place),
      m_chips(new QButtonGroup(this)),
      m_period(new PeriodPicker(place.desk.clock, this)),
      m_officer(new ChoiceBox({tr("All officers")}, this)),
      m_table(new TableView(this)),
      m_model(new AuditModel(place.desk, this)),
      m_footer(new FooterBar(this)),
      m_bar(new ActionBar(this)) {
    setObjectName(QStringLiteral("auditPage"));
    build();
    m_bar->hide();
    auto* open = new ShortcutButton(tr("Open dossier"), QKeySequence(Qt::Key_F9));
    open->setObjectName(QStringLiteral("openAudited"));
    m_bar->setMainAction(open);
    connect(open, &ShortcutButton::clicked, this, &AuditPage::openChosen);
    connect(m_table, &TableView::openRequested, this, &AuditPage::openChosen);
    connect(m_period, &PeriodPicker::changed, this, &AuditPage::read);
    connect(m_officer, &ChoiceBox::activated, this, &AuditPage::read);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AuditPage::showCount);
}

QString AuditPage::title() const {
    return tr("Audit log");
}

QWidget* AuditPage::actionBar() {
    return m_bar;
}

void AuditPage::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void AuditPage::build() {
    m_officer->setObjectName(QStringLiteral("auditOfficer"));
    m_officer->setAccessibleName(tr("Who"));
    m_officer->setFixedWidth(kOfficerWidth);
    for (const Officer& officer : m_place.desk.directory.officers()) {
        m_officers += officer.id;
        m_officer->addItem(officer.name);
    }
    m_table->setObjectName(QStringLiteral("auditLog"));
    m_table->setAccessibleName(tr("Audit log"));
    m_table->setModel(m_model);
    m_table->setColumns({{Fit::Whole, 130},
                         {Fit::Stretch, 180},
                         {Fit::Stretch, 150},
                         {Fit::Whole, 170},
                         {Fit::Stretch, 120}});
    m_footer->setKeys({tr("\u2191 \u2193 choose"), tr("Enter opens the dossier"), tr("Esc goes back")});
    auto* list = new Panel({}, this);
    list->setFlush(true);
    list->content()->addWidget(m_table, 1);
    list->content()->addWidget(m_footer);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_period);
    choice->addWidget(m_officer);
    choice->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(buildChips());
    column->addLayout(choice);
    column->addWidget(list, 1);
}

void AuditPage::add(QWidget* box, const QString& label, const char* name, View view, QList<AuditPart> parts) {
    auto* chip = new FilterChip(label, {}, box);
    chip->setObjectName(QLatin1String(name));
    chip->setCheckable(true);
    chip->setChecked(m_chips->buttons().isEmpty());
    m_chips->addButton(chip);
    box->layout()->addWidget(chip);
    connect(chip, &FilterChip::clicked, this, [this, view, parts] {
        m_view = view;
        m_parts = parts;
        read();
    });
}

/// None while the store cannot be asked: reading says why.
QList<AuditPart> AuditPage::partsForHim() const {
    try {
        return ReadAudit(m_place.desk, m_place.actor).parts();
    } catch (const Fault& fault) {
        qWarning("asking what of the audit log is for him failed: %s", fault.what());
        return {};
    }
}

/// One chip a part that is for his eyes, then what is looked for in it.
QWidget* AuditPage::buildChips() {
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(8, box);
    flow->setContentsMargins(0, 0, 0, 0);
    const QList<AuditPart> parts = partsForHim();
    add(box, tr("Everything"), "auditAll", Log, {});
    for (const AuditPart part : parts)
        add(box, labelOf(part), qPrintable(QStringLiteral("audit_") + keyOf(part)), Log, {part});
    if (!parts.contains(AuditPart::Dossiers)) return box;
    add(box, tr("Voided, then received again"), "auditAgain", Again, {});
    add(box, tr("Looked at without handling"), "auditIdle", Idle, {});
    return box;
}

void AuditPage::activated() {
    read();
}

AuditFilter AuditPage::filter(const Period& period) const {
    AuditFilter filter;
    filter.from = period.from;
    filter.to = period.to;
    filter.parts = m_parts;
    if (m_officer->currentIndex() > 0) filter.officer = m_officers.at(m_officer->currentIndex() - 1);
    return filter;
}

void AuditPage::tell(const Refusals& refusals) {
    Q_EMIT noticeRequested(State::DueSoon, refusalsText(refusals));
}

std::optional<AuditExcerpt> AuditPage::excerpt(const AuditFilter& filter,
                                               const std::optional<qint64>& before) {
    try {
        const auto page = ReadAudit(m_place.desk, m_place.actor).page(filter, before, kPageOfLog);
        if (page) return *page;
        tell(page.refusals());
    } catch (const Fault& fault) {
        tellFault(fault);
    }
    return std::nullopt;
}

void AuditPage::tellFault(const Fault& fault) {
    qWarning("reading the audit log failed: %s", fault.what());
    Q_EMIT noticeRequested(State::Overdue, faultText(fault));
}

void AuditPage::show(const ReadAudit& audit, const Period& period) {
    if (m_view == Again) {
        const auto found = audit.receivedAgain(period.from, period.to);
        return found ? m_model->showAgain(*found) : tell(found.refusals());
    }
    if (m_view == Idle) {
        const auto found = audit.idleLooks(period.from, period.to);
        return found ? m_model->showIdle(*found) : tell(found.refusals());
    }
    m_model->showLog([this, filter = filter(period)](const std::optional<qint64>& before) {
        return excerpt(filter, before);
    });
}

/// Nothing is read while the own dates of the period say nothing yet.
void AuditPage::read() {
    m_officer->setVisible(m_view == Log);
    m_model->clearRows();
    showEmptyTexts();
    const auto period = m_period->period();
    if (!period) return showCount();
    try {
        show(ReadAudit(m_place.desk, m_place.actor), *period);
    } catch (const Fault& fault) {
        tellFault(fault);
    }
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
    showCount();
}

void AuditPage::showEmptyTexts() {
    const QString remedy = tr("Choose another period above");
    if (m_view == Again)
        return m_table->setEmptyTexts(tr("Nothing was received again within three days of a void"), remedy);
    if (m_view == Idle)
        return m_table->setEmptyTexts(tr("Nobody saw full numbers of a dossier that he did not handle"),
                                      remedy);
    m_table->setEmptyTexts(tr("Nothing of this kind happened"), remedy);
}

void AuditPage::showCount() {
    QString words = QLatin1Char(' ') + tr("row(s)");
    if (m_model->goesOn()) words += tr(", and it goes on below");
    m_footer->setCount({{.text = groupedDigits(m_model->rowCount()), .bold = true}, {.text = words}});
}

void AuditPage::openChosen() {
    const auto dossier = m_model->dossierAt(m_table->currentIndex().row());
    if (dossier) return Q_EMIT openDossierRequested(*dossier);
    Q_EMIT noticeRequested(State::DueSoon, tr("This line is about no dossier."));
}

}  // namespace motcua::ui
