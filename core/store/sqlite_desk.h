// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/store/sqlite_catalogue_repository.h"
#include "core/store/sqlite_centre_book.h"
#include "core/store/sqlite_directory.h"
#include "core/store/sqlite_dossier_list.h"
#include "core/store/sqlite_dossier_repository.h"
#include "core/store/sqlite_dossier_search.h"
#include "core/store/sqlite_journal.h"
#include "core/store/sqlite_letter_book.h"
#include "core/store/sqlite_records.h"
#include "core/store/sqlite_register_reader.h"
#include "core/store/sqlite_undo_points.h"
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
          m_dossiers(database),
          m_list(database, m_directory),
          m_search(database),
          m_citizens(database),
          m_numbering(database),
          m_submissions(database),
          m_prints(database),
          m_journal(database),
          m_history(database),
          m_registers(database),
          m_letters(database),
          m_undo(database),
          m_desk{clock,      m_work,    m_centre,  m_directory, m_catalogue, m_workflows,
                 m_dossiers, m_list,    m_search,  m_citizens,  m_numbering, m_submissions,
                 m_prints,   m_journal, m_history, m_registers, m_letters,   m_undo} {}
    SqliteDesk(const SqliteDesk&) = delete;
    SqliteDesk& operator=(const SqliteDesk&) = delete;

    /// The collaborators of the use cases; holds as long as this object.
    [[nodiscard]] Desk& desk() { return m_desk; }
    /// For reloading after somebody changed units, counters or officers.
    [[nodiscard]] SqliteDirectory& directory() { return m_directory; }

private:
    SqliteUnitOfWork m_work;
    SqliteDirectory m_directory;
    SqliteCentreBook m_centre;
    SqliteCatalogueRepository m_catalogue;
    SqliteWorkflowRepository m_workflows;
    SqliteDossierRepository m_dossiers;
    SqliteDossierList m_list;
    SqliteDossierSearch m_search;
    SqliteKnownCitizens m_citizens;
    SqliteNumbering m_numbering;
    SqliteSubmissions m_submissions;
    SqliteSlipPrints m_prints;
    SqliteJournal m_journal;
    SqliteHistory m_history;
    SqliteRegisterReader m_registers;
    SqliteLetterBook m_letters;
    SqliteUndoPoints m_undo;
    Desk m_desk;
};

}  // namespace motcua::store
