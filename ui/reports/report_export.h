// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/make_report.h"
#include "ui/print/table_export.h"

#include <QObject>
#include <QTimer>
#include <memory>

class QThread;

namespace motcua::ui {

/// Writes a report into a file between the events of the window, one at a time. Nothing of it stays when it
/// is cancelled.
class ReportExport : public QObject {
    Q_OBJECT
public:
    explicit ReportExport(QObject* parent = nullptr);
    ~ReportExport() override;

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// \throws LogicError while one runs.
    void start(Report report, const QString& path, const print::TableLook& look);
    /// A file that is being ended is ended.
    void cancel();

Q_SIGNALS:
    /// Rows so far; `total` is −1 where nobody knows.
    void progressed(qint64 rows, qint64 total);
    /// The file is whole: a sentence that says where, and what it does not hold.
    void done(const QString& sentence);
    void cancelled();
    /// A sentence with what to do.
    void failed(const QString& sentence);

private:
    void writeOn();
    void finish();
    void tell(const Outcome<print::ExportResult>& result);

    QTimer m_next;
    std::shared_ptr<print::TableExport> m_job;
    QThread* m_end = nullptr;  ///< packs the file
    QString m_path;
    qint64 m_total = -1;
};

}  // namespace motcua::ui
