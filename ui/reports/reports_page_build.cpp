// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of reports is put together; what it does stands in reports_page.cpp.
#include "ui/reports/audit_page.h"
#include "ui/reports/reports_page.h"

#include "core/base/money.h"
#include "ui/reports/behind_model.h"
#include "ui/reports/report_choice.h"
#include "ui/reports/report_export.h"
#include "ui/reports/report_model.h"
#include "ui/reports/report_output.h"
#include "ui/reports/stored_model.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/link_button.h"
#include "ui/shared/panel.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/span_label.h"
#include "ui/shared/table_view.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

namespace motcua::ui {

namespace {

constexpr int kHead = 33;
constexpr int kDoubleHead = 100;
constexpr int kCount = 80;
constexpr int kCharacter = 8;

QWidget* column(std::initializer_list<QWidget*> parts, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : parts) layout->addWidget(part);
    return box;
}

}  // namespace

AskFile fileDialog() {
    return [](QWidget* parent, const QString& suggested) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        QString chosen;
        const QString path = QFileDialog::getSaveFileName(
            parent, ReportsPage::tr("Write the report to a file"), folder.filePath(suggested),
            ReportsPage::tr("Workbook (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"), &chosen);
        if (path.isEmpty() || print::tableFileOf(path)) return path;
        const QString suffix = chosen.contains(QLatin1String("*.csv"))   ? QStringLiteral(".csv")
                               : chosen.contains(QLatin1String("*.pdf")) ? QStringLiteral(".pdf")
                                                                         : QStringLiteral(".xlsx");
        return path + suffix;
    };
}

void ReportsPage::build() {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(8);
    page->addWidget(m_choice);
    m_checks->setObjectName(QStringLiteral("checks"));
    m_checks->hide();
    page->addWidget(m_checks);
    page->addWidget(buildProgress());
    m_stack->addWidget(buildReport());
    m_stack->addWidget(buildBehind());
    m_stack->addWidget(buildStored());
    page->addWidget(m_stack, 1);
}

QWidget* ReportsPage::buildReport() {
    m_panel = new Panel(tr("Report"), this);
    m_panel->setFlush(true);
    m_subtitle = new PlainLabel({}, TextRole::Small, m_panel);
    m_subtitle->setContentsMargins(15, 4, 15, 8);
    m_subtitle->setElided(true);
    m_panel->content()->addWidget(m_subtitle);
    m_table->setObjectName(QStringLiteral("report"));
    m_table->setAccessibleName(tr("Report"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEmptyTexts(tr("No report has been made yet"), tr("Choose one above, then F9"));
    m_panel->content()->addWidget(m_table, 1);
    m_panel->content()->addWidget(m_footer);
    return column({m_panel}, this);
}

QWidget* ReportsPage::buildBehind() {
    m_behindPanel = new Panel(tr("Dossiers behind a number"), this);
    m_behindPanel->setFlush(true);
    m_behindTable->setObjectName(QStringLiteral("behind"));
    m_behindTable->setAccessibleName(tr("Dossiers behind a number"));
    m_behindTable->setModel(m_behind);
    using Kind = ColumnFit::Kind;
    m_behindTable->setColumns({{Kind::Whole, 160},
                               {Kind::Stretch, 120},
                               {Kind::Whole, 130},
                               {Kind::Whole, 130},
                               {Kind::Whole, 120},
                               {Kind::Whole, 130}});
    m_behindTable->rememberWidths(m_place.settings, QStringLiteral("reportBehind"));
    m_behindTable->setEmptyTexts(tr("There is no dossier behind this number"),
                                 tr("Back to the report (Esc)"));
    m_behindFooter->setKeys({tr("Enter opens"), tr("Esc goes back to the report")});
    m_behindPanel->content()->addWidget(m_behindTable, 1);
    m_behindPanel->content()->addWidget(m_behindFooter);
    return column({m_behindPanel}, this);
}

QWidget* ReportsPage::buildStored() {
    auto* panel = new Panel(tr("Kept reports"), this);
    panel->setFlush(true);
    m_storedTable->setObjectName(QStringLiteral("stored"));
    m_storedTable->setAccessibleName(tr("Kept reports"));
    m_storedTable->setModel(m_stored);
    using Kind = ColumnFit::Kind;
    m_storedTable->setColumns({{Kind::Whole, 200},
                               {Kind::Whole, 150},
                               {Kind::Stretch, 150},
                               {Kind::Whole, 130},
                               {Kind::Whole, 130},
                               {Kind::Whole, 130}});
    m_storedTable->rememberWidths(m_place.settings, QStringLiteral("storedReports"));
    m_storedTable->setEmptyTexts(tr("No report was kept yet"), tr("Make one and keep it (Ctrl+S)"));
    auto* footer = new FooterBar(panel);
    footer->setKeys({tr("Enter makes it again"), tr("Esc goes back to the report")});
    panel->content()->addWidget(m_storedTable, 1);
    panel->content()->addWidget(footer);
    return column({panel}, this);
}

QWidget* ReportsPage::buildProgress() {
    m_progress = new QWidget(this);
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_progressWords = new PlainLabel({}, TextRole::Secondary, m_progress);
    m_progressWords->setElided(true);
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto* stop = new LinkButton(tr("Give up"), {}, m_progress);
    stop->setObjectName(QStringLiteral("giveUp"));
    row->addWidget(m_progressWords, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    connect(stop, &LinkButton::clicked, this, &ReportsPage::goBack);
    m_progress->hide();
    return m_progress;
}

void ReportsPage::buildActions() {
    m_actions = new ActionBar;
    const auto add = [this](const char* name, const QString& label, const QKeySequence& keys) {
        auto* button = new ShortcutButton(label, keys, ShortcutButton::Kind::Secondary, m_actions);
        button->setObjectName(QLatin1String(name));
        return button;
    };
    m_exportButton = add("export", tr("Write to a file"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_printButton = add("printReport", tr("Print"), QKeySequence(Qt::CTRL | Qt::Key_P));
    m_keepButton = add("keep", tr("Keep"), QKeySequence(Qt::CTRL | Qt::Key_S));
    auto* stored = add("showStored", tr("Kept reports"), QKeySequence(Qt::CTRL | Qt::Key_O));
    m_audit = add("showAudit", tr("Audit log"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    m_make = add("make", tr("Make the report"), QKeySequence(Qt::Key_F9));
    for (ShortcutButton* button : {m_exportButton, m_printButton, m_keepButton, stored, m_audit})
        m_actions->addAction(button);
    m_actions->setMainAction(m_make);
    connect(m_make, &ShortcutButton::clicked, this, &ReportsPage::make);
    connect(m_exportButton, &ShortcutButton::clicked, this, &ReportsPage::exportReport);
    connect(m_printButton, &ShortcutButton::clicked, this, &ReportsPage::printReport);
    connect(m_keepButton, &ShortcutButton::clicked, this, &ReportsPage::keep);
    connect(stored, &ShortcutButton::clicked, this, &ReportsPage::showStored);
    connect(m_audit, &ShortcutButton::clicked, this,
            [this] { Q_EMIT openPageRequested(new AuditPage(m_place)); });
}

void ReportsPage::connectParts() {
    connect(m_choice, &ReportChoice::changed, this, &ReportsPage::showActions);
    connect(m_table, &TableView::openRequested, this, &ReportsPage::lookBehind);
    connect(m_behindTable, &TableView::openRequested, this, [this](const QModelIndex& index) {
        Q_EMIT openDossierRequested(m_behind->dossierAt(index.row()).id);
    });
    connect(m_storedTable, &TableView::openRequested, this,
            [this](const QModelIndex& index) { openStored(index.row()); });
    const auto ended = [this](State state, const QString& sentence) {
        m_progress->hide();
        showActions();
        tell(state, sentence);
    };
    connect(m_export, &ReportExport::progressed, this, [this](qint64 rows, qint64 total) {
        m_bar->setRange(0, int(std::max<qint64>(0, total)));
        m_bar->setValue(int(rows));
        m_footer->setCount({{.text = tr("%1 row(s) written").arg(groupedDigits(rows)), .quiet = true}});
    });
    connect(m_export, &ReportExport::done, this,
            [ended](const QString& sentence) { ended(State::Ready, sentence); });
    connect(m_export, &ReportExport::failed, this,
            [ended](const QString& sentence) { ended(State::Overdue, sentence); });
    connect(m_export, &ReportExport::cancelled, this,
            [this, ended] { ended(State::Paused, tr("Given up; no file was written.")); });
    connect(m_output, &ReportOutput::done, this,
            [this](const QString& sentence) { tell(State::Ready, sentence); });
    connect(m_output, &ReportOutput::failed, this,
            [this](const QString& sentence) { tell(State::Overdue, sentence); });
}

void ReportsPage::setWorking(bool working, const QString& words) {
    if (working && !m_working) m_givenUp = false;
    m_working = working;
    if (working) m_sincePaint.start();
    m_progress->setVisible(working);
    m_progressWords->setText(words);
    m_bar->setRange(0, 0);
    m_choice->setEnabled(!working);
    showActions();
}

void ReportsPage::showActions() {
    const QString busy = tr("A report is under way");
    const bool works = m_working || m_export->isRunning();
    m_make->setReason(works ? busy : m_choice->request() ? QString() : tr("The period is not complete"));
    const QString none = works ? busy : m_request ? QString() : tr("Make a report first");
    m_exportButton->setReason(none);
    m_printButton->setReason(none);
    m_keepButton->setReason(none);
}

void ReportsPage::showHead(const Report& report) {
    m_panel->setTitle(report.head.title.isEmpty() ? tr("Report") : report.head.title);
    m_subtitle->setVisible(m_request.has_value());
    m_table->horizontalHeader()->setVisible(m_request.has_value());
    m_subtitle->setText(report.head.subtitles.join(QStringLiteral(" · ")));
    m_subtitle->setToolTip(report.head.notes.join(QLatin1Char('\n')));
    QStringList broken;
    for (const ReportCheck& check : report.checks)
        if (!check.holds) broken += check.text;
    m_checks->setVisible(!report.checks.isEmpty());
    m_checks->setSpans(
        {{.text = broken.isEmpty() ? tr("All %1 checks hold").arg(report.checks.size())
                                   : tr("These checks do not hold: %1. Tell the administrator.")
                                         .arg(broken.join(QStringLiteral(", "))),
          .state = broken.isEmpty() ? State::Within : State::Overdue}});
    m_footer->setKeys(
        {m_model->codeAt(0) ? tr("Enter opens") : tr("Enter shows the dossiers behind a number"),
         tr("F9 makes the report")});
    const qint64 rows = m_model->table().rows.size();
    QString words = m_isWhole || !m_request ? tr("row(s)") : tr("first rows; the file has all");
    if (m_request && report.count && !m_isWhole)
        words = tr("first rows of %1; the file has all").arg(groupedDigits(*report.count));
    m_footer->setCount({{.text = groupedDigits(rows), .bold = true}, {.text = QLatin1Char(' ') + words}});
}

void ReportsPage::fitColumns() {
    QList<ColumnFit> fits;
    bool isStretched = false;
    for (const ReportColumn& one : m_model->table().head.columns) {
        const bool stretches = one.kind == CellKind::Text && !isStretched && one.width >= 20;
        isStretched = isStretched || stretches;
        const int width = one.group.isEmpty() ? std::clamp(one.width, 7, 24) * kCharacter : kCount;
        fits += {stretches ? ColumnFit::Kind::Stretch : ColumnFit::Kind::Whole, width};
    }
    m_table->horizontalHeader()->setFixedHeight(m_model->isGrouped() ? kDoubleHead : kHead);
    m_table->setColumns(fits);
}

}  // namespace motcua::ui
