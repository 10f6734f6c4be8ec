// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_export.h"

#include "core/base/money.h"
#include "ui/shared/messages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>
#include <utility>

namespace motcua::ui {

namespace {
constexpr int kRowsAtOnce = 50;
constexpr int kMsAtOnce = 40;  ///< the window answers in between
}  // namespace

ReportExport::ReportExport(QObject* parent) : QObject(parent) {
    connect(&m_next, &QTimer::timeout, this, &ReportExport::writeOn);
}

ReportExport::~ReportExport() {
    if (!m_end) return;
    m_end->wait();
    delete m_end;
}

void ReportExport::start(Report report, const QString& path, const print::TableLook& look) {
    if (isRunning()) throw LogicError(QStringLiteral("an export is under way"));
    m_path = path;
    m_total = report.count.value_or(-1);
    auto job = print::TableExport::begun(path, report.head, std::move(report.rows), look, report.totals);
    if (!job) {
        Q_EMIT failed(refusalsText(job.refusals()));
        return;
    }
    m_job = *job;
    m_next.start(0);
}

void ReportExport::writeOn() {
    QElapsedTimer timer;
    timer.start();
    try {
        bool more = true;
        while (more && timer.elapsed() < kMsAtOnce) more = m_job->writeSome(kRowsAtOnce);
        Q_EMIT progressed(m_job->rowsWritten(), m_total);
        if (more || !m_job) return;
        m_next.stop();
        finish();
    } catch (const Fault& fault) {
        qWarning("an export failed: %s", fault.what());
        m_next.stop();
        m_job.reset();
        Q_EMIT failed(faultText(fault));
    }
}

void ReportExport::finish() {
    if (print::tableFileOf(m_path) != print::TableFile::Workbook) return tell(m_job->finish());
    auto result = std::make_shared<std::optional<Outcome<print::ExportResult>>>();
    m_end = QThread::create([job = m_job, result] { *result = job->finish(); });
    connect(m_end, &QThread::finished, this, [this, result] {
        std::exchange(m_end, nullptr)->deleteLater();
        tell(**result);
    });
    m_end->start();
}

void ReportExport::tell(const Outcome<print::ExportResult>& result) {
    m_job.reset();
    if (!result) {
        Q_EMIT failed(refusalsText(result.refusals()));
        return;
    }
    QString sentence =
        tr("%1 row(s) are written to %2").arg(groupedDigits(result->rows), QDir::toNativeSeparators(m_path));
    for (const QString& remark : result->remarks) sentence += QStringLiteral(". ") + remark;
    Q_EMIT done(sentence);
}

void ReportExport::cancel() {
    if (!m_job || m_end) return;
    m_next.stop();
    m_job.reset();
    Q_EMIT cancelled();
}

}  // namespace motcua::ui
