// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/base/money.h"
#include "core/reports/report_desk.h"
#include "ui/dashboard/board_access.h"
#include "ui/print/report_look.h"
#include "ui/reports/behind_model.h"
#include "ui/reports/report_choice.h"
#include "ui/reports/report_export.h"
#include "ui/reports/report_model.h"
#include "ui/reports/report_output.h"
#include "ui/reports/stored_model.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/panel.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/span_label.h"
#include "ui/shared/table_view.h"
#include "ui/shell/prover.h"

#include <QCoreApplication>
#include <QDir>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace motcua::ui {

namespace {
constexpr int kMostShown = 2'000;
constexpr int kMostBehind = 1'000;
constexpr int kMsPerPaint = 60;
}  // namespace

ReportsPage::ReportsPage(Workplace& place, ReportDesk& reports, QWidget* parent, AskFile askFile)
    : Page(parent),
      m_place(place),
      m_reports(reports),
      m_askFile(std::move(askFile)),
      m_choice(new ReportChoice(place.desk, this)),
      m_checks(new SpanLabel({}, 13, this)),
      m_stack(new QStackedWidget(this)),
      m_model(new ReportModel(this)),
      m_table(new TableView(this)),
      m_footer(new FooterBar(this)),
      m_behind(new BehindModel(this)),
      m_behindTable(new TableView(this)),
      m_behindFooter(new FooterBar(this)),
      m_stored(new StoredModel(place.desk.directory, this)),
      m_storedTable(new TableView(this)),
      m_export(new ReportExport(this)),
      m_output(new ReportOutput(place.desk, place.settings, this)) {
    setObjectName(QStringLiteral("reportsPage"));
    build();
    buildActions();
    connectParts();
    showActions();
}

ReportsPage::~ReportsPage() = default;

QString ReportsPage::title() const {
    return tr("Reports");
}

void ReportsPage::activated() {
    if (m_officer == m_place.actor.officer.id) return;
    m_officer = m_place.actor.officer.id;
    m_choice->offer(boardAccess(m_place.actor, localDate(m_place.desk.clock.now())));
    m_request.reset();
    m_model->show({});
    showView(TableOfReport);
    showHead({});
    showActions();
}

QWidget* ReportsPage::actionBar() {
    return m_actions;
}

void ReportsPage::focusFirst() {
    if (m_stack->currentIndex() == TableOfReport && !m_request)
        m_choice->findChild<QWidget*>(QStringLiteral("kind"))->setFocus(Qt::OtherFocusReason);
    else
        showView(View(m_stack->currentIndex()));
}

bool ReportsPage::goBack() {
    if (m_working || m_export->isRunning()) {
        m_givenUp = true;
        m_export->cancel();
        return true;
    }
    if (m_stack->currentIndex() == TableOfReport) return false;
    showView(TableOfReport);
    return true;
}

/// A report under way is given up first; what is being written to a file goes on behind other pages.
bool ReportsPage::mayLeave() {
    m_givenUp = m_givenUp || m_working;
    return !m_working;
}

void ReportsPage::showView(View view) {
    m_stack->setCurrentIndex(view);
    TableView* table = view == TableOfReport ? m_table : view == ListBehind ? m_behindTable : m_storedTable;
    table->setFocus(Qt::OtherFocusReason);
}

bool ReportsPage::goOn(qint64 done) {
    if (m_sincePaint.elapsed() >= kMsPerPaint) {
        m_sincePaint.restart();
        m_footer->setCount({{.text = tr("%1 row(s) so far").arg(groupedDigits(done)), .quiet = true}});
        QCoreApplication::processEvents();
    }
    return !m_givenUp;
}

std::optional<Report> ReportsPage::made(const ReportRequest& request, bool toTakeAway) {
    setWorking(true, tr("The report is being made…"));
    std::optional<Report> report;
    try {
        const auto goingOn = [this](qint64 done) { return goOn(done); };
        auto outcome = toTakeAway ? MakeReport(m_reports, m_place.actor).makeToTakeAway(request, goingOn)
                                  : MakeReport(m_reports, m_place.actor).make(request, goingOn);
        if (outcome)
            report = std::move(outcome).value();
        else
            tell(m_givenUp ? State::Paused : State::DueSoon, refusalsText(outcome.refusals()));
    } catch (const Fault& fault) {
        qWarning("making a report failed: %s", fault.what());
        tell(State::Overdue, faultText(fault));
    }
    setWorking(false);
    return report;
}

void ReportsPage::make() {
    const auto request = m_choice->request();
    if (!request || m_working) return;
    auto report = made(*request);
    if (report) showReport(*request, std::move(*report));
}

void ReportsPage::showReport(const ReportRequest& request, Report report) {
    ReportTable table{report.head, {}, report.totals};
    setWorking(true, tr("The report is being made…"));
    try {
        std::optional<ReportRow> row;
        while (table.rows.size() < kMostShown && goOn(table.rows.size()) && (row = report.rows()))
            table.rows += *row;
        m_isWhole = table.rows.size() < kMostShown || !report.rows();
    } catch (const Fault& fault) {
        qWarning("reading a report failed: %s", fault.what());
        tell(State::Overdue, faultText(fault));
    }
    setWorking(false);
    if (m_givenUp) return;
    m_request = request;
    m_request->asOf = report.cutOff;
    m_model->show(std::move(table));
    showHead(report);
    fitColumns();
    showActions();
    showView(TableOfReport);
}

/// Opens the dossier of the row, where rows are dossiers.
void ReportsPage::openRow(const QString& code) {
    try {
        const auto dossier = m_place.desk.dossiers.idOf(code);
        if (dossier) Q_EMIT openDossierRequested(*dossier);
    } catch (const Fault& fault) {
        qWarning("opening a dossier of a report failed: %s", fault.what());
        tell(State::Overdue, faultText(fault));
    }
}

void ReportsPage::lookBehind(const QModelIndex& index) {
    if (!m_request) return;
    if (const auto code = m_model->codeAt(index.row())) return openRow(*code);
    if (!m_model->isSum(index)) return;
    const ReportColumn& column = m_model->table().head.columns.at(index.column());
    try {
        const auto behind = MakeReport(m_reports, m_place.actor)
                                .behind(*m_request, m_model->rowName(index.row()), column.key, kMostBehind);
        if (!behind) return tell(State::DueSoon, refusalsText(behind.refusals()));
        m_behind->show(behind->rows);
        const QString group = column.group.isEmpty() ? QString() : column.group + QStringLiteral(" · ");
        const QString name = m_model->isTotals(index.row()) ? tr("All rows") : m_model->rowName(index.row());
        m_behindPanel->setTitle(QStringLiteral("%1: %2%3").arg(name, group, column.title));
        m_behindFooter->setCount(
            {{.text = groupedDigits(behind->total), .bold = true},
             {.text = QLatin1Char(' ') +
                      (behind->total > behind->rows.size()
                           ? tr("dossier(s); the first %1 are shown").arg(groupedDigits(behind->rows.size()))
                           : tr("dossier(s)"))}});
        showView(ListBehind);
    } catch (const Fault& fault) {
        qWarning("reading the list behind a cell failed: %s", fault.what());
        tell(State::Overdue, faultText(fault));
    }
}

bool ReportsPage::mayTakeAway() {
    try {
        const auto allowed = proven(m_place.prover, [this]() -> Outcome<bool> {
            const Refusals refusals =
                MakeReport(m_reports, m_place.actor).objectionsToTakeAway(m_request->kind);
            if (!refusals.isEmpty()) return refusals;
            return true;
        });
        if (!allowed) tell(State::Overdue, refusalsText(allowed.refusals()));
        return allowed.isDone();
    } catch (const Fault& fault) {
        tell(State::Overdue, faultText(fault));
        return false;
    }
}

void ReportsPage::exportReport() {
    if (!m_request || m_working || m_export->isRunning() || !mayTakeAway()) return;
    const QString suggested =
        reportFileName(keyOf(m_request->kind), m_request->period.from, m_request->period.to) +
        QStringLiteral(".xlsx");
    const QString path = m_askFile(this, suggested);
    if (path.isEmpty()) return;
    // The rows on the screen were drawn already: the same report is made once more for the same cut-off.
    auto report = made(*m_request, true);
    if (!report) return;
    setWorking(false);
    m_progress->show();
    m_progressWords->setText(tr("Writing %1").arg(QDir::toNativeSeparators(path)));
    m_export->start(std::move(*report), path, print::reportLook(m_place.desk, m_request->unit));
    m_progress->setVisible(m_export->isRunning());
    showActions();
}

void ReportsPage::printReport() {
    if (!m_request) return;
    if (!m_isWhole)
        return tell(
            State::DueSoon,
            tr("Only the first rows are on the screen. Write the report to a PDF file and print that."));
    if (!namesPeople(m_request->kind)) return printTable(m_model->table());
    if (!mayTakeAway()) return;
    // Once more, as what leaves the program: that is recorded.
    const auto report = made(*m_request, true);
    if (report) printTable(wholeTable(*report));
}

void ReportsPage::printTable(const ReportTable& table) {
    m_output->print(table,
                    reportFileName(keyOf(m_request->kind), m_request->period.from, m_request->period.to),
                    m_request->unit);
}

void ReportsPage::keep() {
    if (!m_request) return;
    try {
        const auto kept = KeepReport(m_reports, m_place.actor).keep(*m_request, m_place.actor);
        if (!kept) return tell(State::DueSoon, refusalsText(kept.refusals()));
        tell(State::Within,
             tr("The report is kept with the figures of %1.").arg(toShortVietnamese(*m_request->asOf)));
    } catch (const Fault& fault) {
        qWarning("keeping a report failed: %s", fault.what());
        tell(State::Overdue, faultText(fault));
    }
}

void ReportsPage::showStored() {
    try {
        const auto kept = KeepReport(m_reports, m_place.actor).all();
        if (!kept) return tell(State::DueSoon, refusalsText(kept.refusals()));
        m_stored->show(*kept);
        showView(ListOfStored);
    } catch (const Fault& fault) {
        qWarning("reading the kept reports failed: %s", fault.what());
        tell(State::Overdue, faultText(fault));
    }
}

void ReportsPage::openStored(int row) {
    const StoredReport stored = m_stored->reportAt(row);
    setWorking(true, tr("The report is being made again…"));
    try {
        auto again = KeepReport(m_reports, m_place.actor).again(stored.id);
        setWorking(false);
        if (!again) return tell(State::DueSoon, refusalsText(again.refusals()));
        auto made = std::move(again).value();
        m_choice->show(stored.request);
        showReport(stored.request, std::move(made.report));
        const QString at = toShortVietnamese(stored.runAt);
        if (made.same)
            tell(State::Within, tr("Made again: the figures are those that were kept at %1.").arg(at));
        else
            tell(State::Overdue,
                 tr("Made again, the figures differ from those that were kept at %1. Tell the "
                    "administrator before you use them.")
                     .arg(at));
    } catch (const Fault& fault) {
        setWorking(false);
        qWarning("making a kept report again failed: %s", fault.what());
        tell(State::Overdue, faultText(fault));
    }
}

void ReportsPage::tell(State state, const QString& sentence) {
    Q_EMIT noticeRequested(state, sentence);
}

}  // namespace motcua::ui
