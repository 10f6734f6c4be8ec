// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/unknown.h"

#include "core/dossier/dossier_say.h"

namespace motcua {

Refusal unknownDossier() {
    return refused("dossier.unknown", DossierSay::tr("There is no such dossier."),
                   DossierSay::tr("Search it by its code or by the name of the submitter."));
}

Refusal unknownOfficer(const char* field) {
    return refused("officer.unknown", DossierSay::tr("There is no such officer."),
                   DossierSay::tr("Choose one of the officers of this centre."), field);
}

}  // namespace motcua
