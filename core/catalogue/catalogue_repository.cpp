// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_repository.h"

#include "core/base/text.h"
#include "core/catalogue/procedure_code.h"

namespace motcua {

std::optional<StoredProcedure> findProcedure(const CatalogueRepository& catalogue, const QString& typed) {
    const QString code = procedureCodeFromText(typed).value_or(tidied(typed));
    if (auto exact = catalogue.current(code)) return exact;
    const QString national = nationalPart(code);
    if (auto whole = catalogue.current(national)) return whole;
    if (national != code) return std::nullopt;
    QStringList suffixed;
    const QHash<QString, ProcedureVersion> versions = catalogue.currentVersions();
    for (auto it = versions.begin(); it != versions.end(); ++it)
        if (it.key() != national && nationalPart(it.key()) == national) suffixed.append(it.key());
    return suffixed.size() == 1 ? catalogue.current(suffixed.first()) : std::nullopt;
}

}  // namespace motcua
