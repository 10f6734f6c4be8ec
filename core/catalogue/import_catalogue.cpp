// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/import_catalogue.h"

#include <QCoreApplication>

namespace motcua {

namespace {

/// A limit that the file has lost, while the current version knows it (entered or curated with its legal
/// basis), is kept: an import may change what is known, but not make it unknown.
Procedure withKnownLimits(Procedure procedure, const Procedure& current) {
    for (qsizetype i = 0; i < procedure.ways.size(); ++i) {
        FilingWay& way = procedure.ways[i];
        if (way.limit || way.channels.isEmpty() || !current.channels().contains(way.channels.first()))
            continue;
        way.limit = current.limitFor(way.channels.first());
        if (!way.limit) continue;
        const QString field = QStringLiteral("ways[%1].limit").arg(i);
        procedure.attention.removeIf([&field](const Attention& what) { return what.field == field; });
    }
    return procedure;
}

/// What one procedure of the file does to the catalogue, written down in the report.
void take(const Procedure& read, const QHash<QString, ProcedureVersion>& known,
          CatalogueRepository& catalogue, QDate today, ImportReport& report) {
    const auto current = known.constFind(read.code);
    const auto stored = current == known.constEnd() || current->contentHash == contentHash(read)
                            ? std::nullopt
                            : catalogue.current(read.code);
    const Procedure procedure = stored ? withKnownLimits(read, stored->procedure) : read;
    const QByteArray hash = contentHash(procedure);
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
                                      const ImportProgress& progress, const ImportObjections& objections,
                                      const ImportKeeping& keeping) {
    const QDate today = localDate(clock.now());
    const std::unique_ptr<Work> work = unitOfWork.begin();
    const Refusals refusals = objections ? objections() : Refusals();
    if (!refusals.isEmpty()) return refusals;
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
    if (!keeping || keeping(report)) work->commit();
    return report;
}

}  // namespace motcua
