// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/stored_report.h"
#include "ui/shell/page.h"
#include "ui/shell/workplace.h"

#include <QElapsedTimer>
#include <QPointer>
#include <functional>

class QProgressBar;
class QStackedWidget;

namespace motcua::ui {

class ActionBar;
class BehindModel;
class FooterBar;
class LinkButton;
class Panel;
class PlainLabel;
class ReportChoice;
class ReportExport;
class ReportModel;
class ReportOutput;
class ShortcutButton;
class SpanLabel;
class StoredModel;
class TableView;

/// Asks for the file of an export: gets a suggestion, gives a path or nothing.
using AskFile = std::function<QString(QWidget* parent, const QString& suggested)>;
/// By the dialog of the desk.
[[nodiscard]] AskFile fileDialog();

/// The reports: chosen, made, looked into down to the dossiers, printed, written to a file, kept and made
/// again.
class ReportsPage : public Page {
    Q_OBJECT
public:
    ReportsPage(Workplace& place, ReportDesk& reports, QWidget* parent = nullptr,
                AskFile askFile = fileDialog());
    ~ReportsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Reports; }
    [[nodiscard]] int shortcutNumber() const override { return 6; }
    void activated() override;
    [[nodiscard]] QWidget* actionBar() override;
    void focusFirst() override;
    bool goBack() override;
    [[nodiscard]] bool mayLeave() override;

private:
    enum View { TableOfReport, ListBehind, ListOfStored };
    void build();
    QWidget* buildReport();
    QWidget* buildBehind();
    QWidget* buildStored();
    QWidget* buildProgress();
    void buildActions();
    void connectParts();
    void make();
    void showReport(const ReportRequest& request, Report report);
    void showHead(const Report& report);
    void fitColumns();
    void lookBehind(const QModelIndex& index);
    void openRow(const QString& code);
    void exportReport();
    /// Says why the report on the screen may not leave the program.
    [[nodiscard]] bool mayTakeAway();
    void printReport();
    void printTable(const ReportTable& table);
    void keep();
    void showStored();
    void openStored(int row);
    void showView(View view);
    void showActions();
    void tell(State state, const QString& sentence);
    /// Makes a report while the window stays alive; nothing where it was refused or given up, which is told.
    [[nodiscard]] std::optional<Report> made(const ReportRequest& request, bool toTakeAway = false);
    [[nodiscard]] bool goOn(qint64 done);
    void setWorking(bool working, const QString& words = {});

    Workplace& m_place;
    ReportDesk& m_reports;
    AskFile m_askFile;
    std::optional<OfficerId> m_officer;      ///< for whom the units were offered
    std::optional<ReportRequest> m_request;  ///< of the report on the screen, with its cut-off
    bool m_isWhole = false;                  ///< all rows are on the screen
    bool m_working = false;
    bool m_givenUp = false;
    QElapsedTimer m_sincePaint;

    ReportChoice* m_choice;
    SpanLabel* m_checks;
    QWidget* m_progress = nullptr;
    PlainLabel* m_progressWords = nullptr;
    QProgressBar* m_bar = nullptr;
    QStackedWidget* m_stack;
    Panel* m_panel = nullptr;
    PlainLabel* m_subtitle = nullptr;
    ReportModel* m_model;
    TableView* m_table;
    FooterBar* m_footer;
    Panel* m_behindPanel = nullptr;
    BehindModel* m_behind;
    TableView* m_behindTable;
    FooterBar* m_behindFooter;
    StoredModel* m_stored;
    TableView* m_storedTable;
    ReportExport* m_export;
    ReportOutput* m_output;
    ActionBar* m_actions = nullptr;
    ShortcutButton* m_make = nullptr;
    ShortcutButton* m_exportButton = nullptr;
    ShortcutButton* m_printButton = nullptr;
    ShortcutButton* m_keepButton = nullptr;
    ShortcutButton* m_audit = nullptr;
};

}  // namespace motcua::ui
