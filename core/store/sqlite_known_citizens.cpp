// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"
#include "core/store/dossier_parts.h"
#include "core/store/dossier_rows.h"
#include "core/store/read_view.h"
#include "core/store/sqlite_dossier_search.h"

#include <QSet>

namespace motcua::store {

namespace {

/// How many earlier dossiers are looked at: those of a notary's number are endless.
constexpr int kLookedAt = 200;

/// One entry a person, the latest.
QList<Person> personsFrom(Query& query) {
    QList<Person> persons;
    QSet<QString> seen;
    while (query.next()) {
        Columns row(query);
        const auto foldedName = row.next<QString>();
        const Person person = personFrom(row);
        const QString who = person.number().isEmpty() ? foldedName : person.number();
        if (seen.contains(who)) continue;
        seen.insert(who);
        persons += person;
    }
    return persons;
}

}  // namespace

QList<Person> SqliteKnownCitizens::byNumber(const QString& number) const {
    if (number.isEmpty()) return {};
    Query query(m_database, QStringLiteral(R"(
        SELECT name_folded, kind, name, personal_id, tax_code, birth_date, gender, address, phone, email, dossier
        FROM person WHERE personal_id = ? AND personal_id <> ''
        UNION SELECT name_folded, kind, name, personal_id, tax_code, birth_date, gender, address, phone, email,
            dossier
        FROM person WHERE tax_code = ? AND tax_code <> ''
        ORDER BY dossier DESC LIMIT ?)"));
    return personsFrom(query.run(number, number, kLookedAt));
}

QList<Person> SqliteKnownCitizens::byPhone(const QString& phone) const {
    Query query(m_database, QStringLiteral(R"(
        SELECT name_folded, kind, name, personal_id, tax_code, birth_date, gender, address, phone, email
        FROM person WHERE phone = ? AND phone <> ''
        ORDER BY dossier DESC, role DESC LIMIT ?)"));
    return personsFrom(query.run(phone, kLookedAt));
}

QList<DossierRow> SqliteKnownCitizens::openDossiers(const QString& number,
                                                    const QString& procedureCode) const {
    const ReadView view(m_database);
    QList<DossierId> ids;
    {
        Query query(m_database, QStringLiteral(R"(
            SELECT d.id FROM (
                SELECT dossier FROM person WHERE personal_id = ? AND personal_id <> ''
                UNION SELECT dossier FROM person WHERE tax_code = ? AND tax_code <> '') found
            CROSS JOIN dossier d ON d.id = found.dossier
            CROSS JOIN procedure_version p ON p.id = d.procedure_version
            WHERE d.open = 1 AND (? = '' OR p.code = ?)
            ORDER BY d.id DESC LIMIT ?)"));
        for (query.run(number, number, procedureCode, procedureCode, kLookedAt); query.next();)
            ids += query.at<DossierId>(0);
    }
    return dossierRows(m_database, ids);
}

}  // namespace motcua::store
