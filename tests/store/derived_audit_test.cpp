// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived_audit.h"

#include "core/dossier/act_on_dossier.h"
#include "core/dossier/receive_dossier.h"
#include "core/store/query.h"
#include "core/store/replay.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::anApplication;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dossier that was sent on once.
class SentOn : public ADesk {
public:
    SentOn() {
        const Actor counter = actor(u"haichau.quay1"_s);
        dossier = ReceiveDossier(desk()).receive(anApplication(), counter, {}).value().dossier;
        REQUIRE(ActOnDossier(desk()).act(dossier, u"forward"_s, {}, counter, std::nullopt));
    }
    QStringList contradictions() {
        return store::Replay(database()).contradictions(desk().dossiers.load(dossier).value());
    }
    /// What is found after a change that is gone again afterwards.
    QStringList foundAfter(const QString& sql) {
        const auto work = desk().work.begin();
        store::execute(database(), sql);
        return contradictions();
    }
    DossierId dossier{0};
};

}  // namespace

TEST_CASE("what follows from other data contradicts nothing where nobody changed it") {
    SentOn office;
    CHECK(office.contradictions() == QStringList());
}

TEST_CASE("what follows from other data is found where it was changed") {
    SentOn office;
    const std::pair<QString, QString> changes[] = {
        {u"UPDATE person SET name_folded = name_folded || 'x'"_s, u"nameFolded"_s},
        {u"UPDATE dossier_paper SET name = name || 'x'"_s, u"papers"_s},
        {u"UPDATE dossier SET case_receiving = case_receiving + 1"_s, u"caseUnits"_s},
        {u"UPDATE dossier SET case_competent = case_competent + 1"_s, u"caseUnits"_s},
        {u"UPDATE dossier SET case_named = '{\"x\":1}'"_s, u"caseUnits"_s},
        {u"UPDATE dossier SET case_parent = coalesce(case_parent, 0) + 1"_s, u"parentUnit"_s},
        {u"UPDATE dossier SET register_volume = register_volume + 1"_s, u"registerVolume"_s},
        {u"UPDATE dossier_private SET receiver_name = 'x', receiver_identity = '', receiver_authorised = 1, "
         u"receiver_by = 'counter'"_s,
         u"receiver"_s},
        {u"UPDATE token SET left_ms = left_ms + 1 WHERE left_ms IS NOT NULL"_s, u"token 1"_s},
        {u"UPDATE token SET previous_step = 'x' WHERE no = 2"_s, u"token 2"_s},
        {u"UPDATE token SET asker = 7 WHERE no = 2"_s, u"token 2"_s},
        {u"UPDATE clock_event SET legal_basis = 'x'"_s, u"ground 1"_s},
        {u"UPDATE clock_event SET document_no = 'x'"_s, u"ground 1"_s},
        {u"UPDATE dossier SET ended_ms = received_at_ms + 1"_s, u"ended"_s}};
    for (const auto& [sql, field] : changes) {
        CAPTURE(sql.toStdString());
        CHECK(office.foundAfter(sql).contains(field));
    }
    CHECK(office.contradictions() == QStringList());
}
