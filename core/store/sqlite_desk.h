// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/reports/report_desk.h"
#include "core/store/sqlite_absences.h"
#include "core/store/sqlite_archive.h"
#include "core/store/sqlite_attachments.h"
#include "core/store/sqlite_audit.h"
#include "core/store/sqlite_board.h"
#include "core/store/sqlite_calendar_changes.h"
#include "core/store/sqlite_case_reader.h"
#include "core/store/sqlite_catalogue_repository.h"
#include "core/store/sqlite_centre_book.h"
#include "core/store/sqlite_consults.h"
#include "core/store/sqlite_date_corrections.h"
#include "core/store/sqlite_delegations.h"
#include "core/store/sqlite_desks.h"
#include "core/store/sqlite_directory.h"
#include "core/store/sqlite_dossier_list.h"
#include "core/store/sqlite_dossier_repository.h"
#include "core/store/sqlite_dossier_search.h"
#include "core/store/sqlite_erasures.h"
#include "core/store/sqlite_fee_book.h"
#include "core/store/sqlite_figure_count.h"
#include "core/store/sqlite_handovers.h"
#include "core/store/sqlite_journal.h"
#include "core/store/sqlite_letter_book.h"
#include "core/store/sqlite_obligations.h"
#include "core/store/sqlite_office_settings.h"
#include "core/store/sqlite_records.h"
#include "core/store/sqlite_register_reader.h"
#include "core/store/sqlite_stored_reports.h"
#include "core/store/sqlite_sub_dossiers.h"
#include "core/store/sqlite_undo_points.h"
#include "core/store/sqlite_view_log.h"
#include "core/store/sqlite_workflow_repository.h"
#include "core/store/transaction.h"

namespace motcua::store {

/// Everything that a desk works with, over one open store.
class SqliteDesk {
public:
    /// Both are used as long as the object lives. \throws StoreError.
    SqliteDesk(Database& database, const Clock& clock)
        : m_work(database),
          m_directory(database),
          m_centre(database, m_directory),
          m_catalogue(database),
          m_workflows(database),
          m_dossiers(database, m_centre),
          m_absences(database, m_directory),
          m_list(database, m_directory, m_absences),
          m_search(database),
          m_citizens(database),
          m_numbering(database),
          m_submissions(database),
          m_prints(database),
          m_journal(database),
          m_history(database),
          m_registers(database),
          m_delegations(database),
          m_desks(database),
          m_handovers(database),
          m_attachments(database),
          m_letters(database),
          m_undo(database),
          m_changes(database),
          m_subs(database),
          m_views(database),
          m_erasures(database),
          m_office(database),
          m_fees(database),
          m_obligations(database),
          m_consults(database),
          m_audit(database, m_directory),
          m_archive(database),
          m_dates(database),
          m_desk{
              clock,     m_work,        m_centre,   m_directory,   m_catalogue,   m_workflows, m_dossiers,
              m_list,    m_search,      m_citizens, m_numbering,   m_submissions, m_prints,    m_journal,
              m_history, m_registers,   m_absences, m_delegations, m_desks,       m_handovers, m_attachments,
              m_letters, m_undo,        m_changes,  m_subs,        m_views,       m_erasures,  m_office,
              m_fees,    m_obligations, m_consults, m_audit,       m_archive,     m_dates,
          },
          m_board(database, m_directory, m_centre),
          m_cases(database),
          m_stored(database),
          m_count(database, m_work, m_centre, m_workflows),
          m_reports{m_desk, m_board, m_cases, m_cases, m_stored, m_count} {}
    SqliteDesk(const SqliteDesk&) = delete;
    SqliteDesk& operator=(const SqliteDesk&) = delete;

    /// The collaborators of the use cases; holds as long as this object.
    [[nodiscard]] Desk& desk() { return m_desk; }
    /// The collaborators of reports; holds as long as this object.
    [[nodiscard]] ReportDesk& reports() { return m_reports; }
    /// For reloading after somebody changed units, counters or officers.
    [[nodiscard]] SqliteDirectory& directory() { return m_directory; }

private:
    SqliteUnitOfWork m_work;
    SqliteDirectory m_directory;
    SqliteCentreBook m_centre;
    SqliteCatalogueRepository m_catalogue;
    SqliteWorkflowRepository m_workflows;
    SqliteDossierRepository m_dossiers;
    SqliteAbsences m_absences;
    SqliteDossierList m_list;
    SqliteDossierSearch m_search;
    SqliteKnownCitizens m_citizens;
    SqliteNumbering m_numbering;
    SqliteSubmissions m_submissions;
    SqliteSlipPrints m_prints;
    SqliteJournal m_journal;
    SqliteHistory m_history;
    SqliteRegisterReader m_registers;
    SqliteDelegations m_delegations;
    SqliteDesks m_desks;
    SqliteHandovers m_handovers;
    SqliteAttachments m_attachments;
    SqliteLetterBook m_letters;
    SqliteUndoPoints m_undo;
    SqliteCalendarChanges m_changes;
    SqliteSubDossiers m_subs;
    SqliteViewLog m_views;
    SqliteErasures m_erasures;
    SqliteOfficeSettings m_office;
    SqliteFeeBook m_fees;
    SqliteObligations m_obligations;
    SqliteConsults m_consults;
    SqliteAudit m_audit;
    SqliteArchive m_archive;
    SqliteDateCorrections m_dates;
    Desk m_desk;
    SqliteBoard m_board;
    SqliteCaseReader m_cases;
    SqliteStoredReports m_stored;
    SqliteFigureCount m_count;
    ReportDesk m_reports;
};

}  // namespace motcua::store
