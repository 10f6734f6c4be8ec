// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/unit_of_work.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/dossier/absences.h"
#include "core/dossier/archive.h"
#include "core/dossier/attachments.h"
#include "core/dossier/audit.h"
#include "core/dossier/calendar_changes.h"
#include "core/dossier/centre_book.h"
#include "core/dossier/consult.h"
#include "core/dossier/date_correction.h"
#include "core/dossier/delegations.h"
#include "core/dossier/desks.h"
#include "core/dossier/directory.h"
#include "core/dossier/dossier.h"
#include "core/dossier/dossier_search.h"
#include "core/dossier/erasure.h"
#include "core/dossier/fee_book.h"
#include "core/dossier/handovers.h"
#include "core/dossier/history.h"
#include "core/dossier/letter.h"
#include "core/dossier/numbering.h"
#include "core/dossier/obligation.h"
#include "core/dossier/office_settings.h"
#include "core/dossier/printing.h"
#include "core/dossier/register_reader.h"
#include "core/dossier/sub_dossiers.h"
#include "core/dossier/submissions.h"
#include "core/dossier/undo.h"
#include "core/dossier/view_log.h"
#include "core/journal/journal.h"
#include "core/workflow/workflow_repository.h"

namespace motcua {

/// What a desk works with: the collaborators of every use case, none owned, none null.
/// They all speak to the same store, and a Work spans them all.
struct Desk {
    const Clock& clock;
    UnitOfWork& work;
    CentreBook& centre;
    Directory& directory;
    CatalogueRepository& catalogue;
    WorkflowRepository& workflows;
    DossierRepository& dossiers;
    DossierList& list;
    DossierSearch& search;
    KnownCitizens& citizens;
    Numbering& numbering;
    Submissions& submissions;
    SlipPrints& prints;
    Journal& journal;
    History& history;
    RegisterReader& registers;
    Absences& absences;
    Delegations& delegations;
    Desks& desks;
    Handovers& handovers;
    Attachments& attachments;
    LetterBook& letters;
    UndoPoints& undo;
    CalendarChanges& calendars;
    SubDossiers& subs;
    ViewLog& views;
    Erasures& erasures;
    OfficeSettings& office;
    FeeBook& fees;
    Obligations& obligations;
    Consults& consults;
    AuditReader& audit;
    ArchiveBook& archive;
    DateCorrections& corrections;
};

}  // namespace motcua
