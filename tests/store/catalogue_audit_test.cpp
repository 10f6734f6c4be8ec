// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/catalogue_audit.h"

#include "core/store/query.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using motcua::test::ADesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList fieldsFoundIn(store::Database& database) {
    QStringList fields;
    const auto found = [&fields](const char*, const QString&, const QString& field) { fields += field; };
    store::auditProcedures(database, found);
    store::auditProcesses(database, found);
    return fields;
}

}  // namespace

TEST_CASE("a catalogue that nobody changed fits its texts") {
    ADesk office;
    CHECK(fieldsFoundIn(office.database()) == QStringList());
}

TEST_CASE("what is kept beside the text of a procedure or a process is found where it was changed") {
    ADesk office;
    const std::pair<QString, QString> changes[] = {
        {u"UPDATE procedure_version SET time_limit = '77wd'"_s, u"limit"_s},
        {u"UPDATE procedure_version SET time_limit = NULL"_s, u"limit"_s},
        {u"UPDATE procedure_version SET needs_attention = 1 - needs_attention"_s, u"attention"_s},
        {u"UPDATE procedure_version SET name_folded = name_folded || 'x'"_s, u"name"_s},
        {u"UPDATE procedure_version SET sector = sector || 'x'"_s, u"sector"_s},
        {u"UPDATE procedure_version SET valid_to = '2026-01-01'"_s, u"versions"_s},
        {u"INSERT INTO workflow_procedure (code, workflow) SELECT '9.999999', min(id) FROM workflow_version"_s,
         u"procedures"_s}};
    for (const auto& [sql, field] : changes) {
        const auto work = office.desk().work.begin();
        store::execute(office.database(), sql);
        CAPTURE(sql.toStdString());
        CHECK(fieldsFoundIn(office.database()).contains(field));
    }
}
