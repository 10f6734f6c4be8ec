// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_on_dossier.h"
#include "core/dossier/receive_dossier.h"
#include "core/store/store_invariants.h"
#include "core/workflow/legal_turns.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/refusal_keys.h"

namespace motcua::test {

using namespace Qt::Literals::StringLiterals;

/// A dossier that the handler has on his desk, and everybody who turns it. Monday 23/11/2026, 3 working days:
/// due Friday 27/11, for 24/11 is a holiday.
class ATurn : public ADesk {
public:
    ATurn() {
        const Actor quay = actor(u"haichau.quay1"_s);
        id = ReceiveDossier(desk()).receive(anApplication(), quay, {}).value().dossier;
        REQUIRE(keysOf(act(u"haichau.quay1"_s, "forward").refusals()).isEmpty());
        REQUIRE(keysOf(act(u"haichau.vp.truong"_s, "forward").refusals()).isEmpty());
        REQUIRE(keysOf(act(handler, "claim").refusals()).isEmpty());
    }

    Outcome<ActResult> act(const QString& login, const QString& action, const ActInput& input = {},
                           std::optional<qint64> seen = {}) {
        clock().set(clock().now().plusSeconds(60));
        return ActOnDossier(desk()).act(id, action, input, actor(login), seen);
    }
    Outcome<ActResult> act(const QString& login, const char* action, const ActInput& input = {}) {
        return act(login, QString::fromLatin1(action), input);
    }
    void on(QDate day, QTime time = QTime(9, 0)) { clock().set(fromLocal(day, time)); }
    Dossier now() { return desk().dossiers.load(id).value(); }
    qint64 events() { return desk().journal.head().seq; }
    ActionOffer offer(const QString& login, const QString& action) {
        for (const ActionOffer& one : ActOnDossier(desk()).offers(now(), actor(login)))
            if (one.key == action) return one;
        return {};
    }
    QString broken() {
        QStringList names;
        for (const store::Invariant& invariant :
             store::checkedInvariants(ADesk::database(), store::Depth::Full))
            if (!invariant.holds) names += invariant.name + u' ' + invariant.detail;
        return names.join(u"; "_s);
    }

    static ActInput missing() {
        ActInput input;
        input.missingPapers = {{{1, {}}, true, u"chưa ký tên"_s}, {{0, u"Giấy chứng sinh"_s}, false, {}}};
        return input;
    }
    static ActInput supplied() {
        ActInput input;
        input.suppliedPapers = {{1, {}}, {0, u"Giấy chứng sinh"_s}};
        return input;
    }
    static ActInput refusal() {
        ActInput input;
        input.reason = u"notEligible"_s;
        input.legalBasis = u"Luật Hộ tịch, Điều 13"_s;
        return input;
    }
    static ActInput extension(QDate newDue) {
        ActInput input;
        input.newDue = newDue;
        input.note = u"Chờ xác minh tại địa phương"_s;
        return input;
    }
    static ActInput approval() {
        ActInput input;
        input.documentNo = u"15/UBND-VP"_s;
        return input;
    }
    static ActInput nothingBack() {
        ActInput input;
        input.returnedOriginals.emplace();
        return input;
    }

    DossierId id{0};
    const QString handler = u"haichau.vp.chuyenvien1"_s;
    const QString counter = u"haichau.quay1"_s;
    const QString leader = u"haichau.chutich"_s;
};

}  // namespace motcua::test
