// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/opinion_offers.h"
#include "core/store/journal_audit.h"
#include "core/workflow/office_turns.h"
#include "tests/store/a_turn.h"

namespace motcua::test {

using namespace Qt::Literals::StringLiterals;

/// A dossier whose handler asks the people's committee office, the economy division and their colleague.
class AConsult : public ATurn {
public:
    ActInput question(ConsultJoin join, SilenceRule silence = SilenceRule::Escalate, int quorum = 0) {
        ActInput input;
        input.note = u"Đề nghị cho ý kiến về nguồn gốc giấy tờ"_s;
        input.consult = ConsultWish{};
        input.consult->join = join;
        input.consult->silence = silence;
        input.consult->quorum = quorum;
        for (const QString& login : asked)
            input.consult->asked += ConsultWish::One{{}, actor(login).officer.id, {}};
        return input;
    }
    void ask(ConsultJoin join, SilenceRule silence = SilenceRule::Escalate, int quorum = 0) {
        REQUIRE(
            keysOf(act(handler, turn::kAskOpinions, question(join, silence, quorum)).refusals()).isEmpty());
    }
    QString answer(const QString& login, Opinion says = Opinion::Agree, const QString& text = u"Nhất trí"_s) {
        ActInput input;
        input.opinion = says;
        input.note = text;
        return keysOf(act(login, opinion::kGive, input).refusals());
    }
    Consult consult() { return desk().consults.of(id).last(); }
    ConsultStanding standing() { return standingOf(consult(), clock().now()); }
    QString forwardReason() {
        const ActionOffer forward = offer(handler, u"forward"_s);
        return forward.enabled ? QString() : forward.reasons.first().message;
    }
    qint64 desksOf(const QString& login) {
        DossierFilter filter;
        filter.officer = actor(login).officer.id;
        filter.scope = WorkScope::Consulted;
        filter.today = localDate(clock().now());
        filter.afternoon = halfDayOf(clock().now()).afternoon;
        return desk().list.count(filter);
    }
    QString findings() {
        QStringList found;
        for (const store::AuditFinding& one : store::audited(database(), {}).findings)
            found += one.what + u' ' + one.where + u' ' + one.detail;
        return found.join(u"; "_s) + broken();
    }

    const QStringList asked{u"haichau.chutich"_s, u"haichau.vp.truong"_s, u"haichau.giamdoc"_s};
};

}  // namespace motcua::test
