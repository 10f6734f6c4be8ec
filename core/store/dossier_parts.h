// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

/// The rows of a dossier besides its own: lists and people. For SqliteDossierRepository.
namespace motcua::store {

class Columns;
class Database;

/// Papers, fees, clock events, tokens, submitter and owner.
void readParts(Database& database, Dossier& dossier);

/// Clock events and tokens, in place of those that it has.
void readProcess(Database& database, Dossier& dossier);

/// Papers, fees, submitter and owner: what does not change after reception, but for contact data.
void insertParts(Database& database, const Dossier& dossier);

/// Writes clock events and tokens in place of those of `kept`, which stands in the store: what differs.
void keepProcess(Database& database, const Dossier& kept, const Dossier& dossier);
/// Address, telephone and e-mail of submitter and owner, in place of those that are kept.
void rewriteContact(Database& database, const Dossier& dossier);

/// The submitter or owner as a row of `person` gives it: kind, name, personal_id, tax_code, birth_date,
/// gender, address, phone, email.
[[nodiscard]] Person personFrom(Columns& row);

}  // namespace motcua::store
