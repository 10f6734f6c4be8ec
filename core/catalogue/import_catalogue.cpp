// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/import_catalogue.h"

#include <QCoreApplication>

namespace motcua {

namespace {

/// What one procedure of the file does to the catalogue, written down in the report.
void take(const Procedure& procedure, const QHash<QString, ProcedureVersion>& known,
          CatalogueRepository& catalogue, QDate today, ImportReport& report) {
    const QByteArray hash = contentHash(procedure);
    const auto current = known.constFind(procedure.code);
    if (current == known.constEnd()) {
        catalogue.add(procedure, 1, today, hash);
        report.added.append(procedure.code);
    } else if (current->contentHash == hash) {
        report.unchanged.append(procedure.code);
    } else {
        catalogue.close(current->id, today.addDays(-1));
        catalogue.add(procedure, current->number + 1, today, hash);
        report.changed.append(procedure.code);
    }
    for (const Attention& what : procedure.attention)
        report.attention.append({procedure.code, procedure.name, what});
}

}  // namespace

Outcome<ImportReport> importCatalogue(const ProcedureFile& file, CatalogueRepository& catalogue,
                                      UnitOfWork& unitOfWork, const Clock& clock,
                                      const ImportProgress& progress) {
    const QDate today = localDate(clock.now());
    const std::unique_ptr<Work> work = unitOfWork.begin();
    const QHash<QString, ProcedureVersion> known = catalogue.currentVersions();
    ImportReport report;
    report.rejected = file.rejected;
    int done = 0;
    for (const Procedure& procedure : file.procedures) {
        take(procedure, known, catalogue, today, report);
        ++done;
        if (progress && !progress(done, int(file.procedures.size())))
            return Refusal{
                QStringLiteral("import.cancelled"),
                QCoreApplication::translate("catalogue", "The import was cancelled; nothing was kept."),
                {},
                {}};
    }
    work->commit();
    return report;
}

}  // namespace motcua
