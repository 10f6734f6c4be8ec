// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/reports/report_table.h"
#include "ui/print/table_export.h"
#include "ui/shell/printer_choice.h"

#include <QObject>

namespace motcua::ui {

class Settings;

/// A name for a file of a report: "ii06a-2026-11-01-2026-11-23", safe everywhere.
[[nodiscard]] QString reportFileName(const QString& key, QDate from, QDate to);

/// Gets reports and forms onto paper, or into the folder for PDFs where this machine has no printer. Never
/// waits for the printer.
class ReportOutput : public QObject {
    Q_OBJECT
public:
    ReportOutput(const Desk& desk, Settings& settings, QObject* parent = nullptr,
                 PrintPrograms programs = {});

    void print(const ReportTable& table, const QString& name, const std::optional<UnitId>& unit);
    void print(const FormDocument& document, const QString& name);

Q_SIGNALS:
    /// It came out: a sentence that says where.
    void done(const QString& sentence);
    /// A sentence with what to do.
    void failed(const QString& sentence);

private:
    void send(const Outcome<QByteArray>& pdf, const QString& name, PageFormat page);

    const Desk& m_desk;
    Settings& m_settings;
    PrintPrograms m_programs;
};

}  // namespace motcua::ui
