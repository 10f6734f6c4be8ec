// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_opinions.h"

#include "app/demo_acts.h"
#include "core/dossier/opinion_offers.h"
#include "core/dossier/opinion_rights.h"
#include "core/workflow/office_turns.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int kNeverAnsweredPermille = 150;
constexpr int kDisagreesPermille = 120;
constexpr int kOtherPermille = 100;

const QStringList& questions() {
    static const QStringList words{
        QStringLiteral("Đề nghị cho ý kiến về tính hợp lệ của giấy tờ kèm theo hồ sơ."),
        QStringLiteral("Đề nghị xác minh nội dung kê khai và cho ý kiến."),
        QStringLiteral("Đề nghị cho ý kiến về sự phù hợp với quy hoạch, quy định hiện hành.")};
    return words;
}

const QStringList& objections() {
    static const QStringList words{QStringLiteral("Chưa đủ căn cứ, đề nghị xác minh thêm."),
                                   QStringLiteral("Nội dung kê khai chưa khớp với hồ sơ lưu."),
                                   QStringLiteral("Đề nghị đối chiếu với bản chính trước khi giải quyết.")};
    return words;
}

/// Others who may speak for a unit.
QList<Officer> colleagues(const Dossier& dossier, const Desk& desk) {
    const QDate today = localDate(desk.clock.now());
    const Token* token = dossier.process.live();
    QList<Officer> found;
    for (const Officer& one : desk.directory.officers()) {
        const bool speaks = std::any_of(one.grants.begin(), one.grants.end(), [&](const RoleGrant& grant) {
            return speaksFor({one, std::nullopt, {}}, grant.unit, today);
        });
        if (speaks && token->assignee != one.id) found += one;
    }
    return found;
}

ActInput asked(const Dossier& dossier, const Desk& desk, Draw& draw) {
    ActInput input;
    QList<Officer> others = colleagues(dossier, desk);
    if (others.isEmpty()) return input;
    ConsultWish wish;
    for (qint64 left = draw.between(2, 3); left > 0 && !others.isEmpty(); --left)
        wish.asked += ConsultWish::One{{}, others.takeAt(draw.below(others.size())).id, {}};
    wish.within = TimeLimit::workingHours(draw.between(4, 12));
    const qint64 join = draw.below(100);
    wish.join = join < 60   ? ConsultJoin::All
                : join < 75 ? ConsultJoin::Quorum
                : join < 85 ? ConsultJoin::First
                            : ConsultJoin::Advisory;
    if (wish.join == ConsultJoin::Quorum) wish.quorum = int(std::max<qsizetype>(1, wish.asked.size() - 1));
    const qint64 silence = draw.below(100);
    wish.silence = silence < 50   ? SilenceRule::DeemedConsent
                   : silence < 80 ? SilenceRule::Escalate
                                  : SilenceRule::DeemedNone;
    input.note = draw.oneOf(questions());
    input.consult = wish;
    return input;
}

ActInput notice(Draw& draw) {
    ActInput input;
    input.documentNo = QStringLiteral("%1/TB-TCS").arg(draw.between(100, 9'800));
    if (draw.permille(800)) input.amount = Dong{draw.between(20, 9'000) * 1'000};
    return input;
}

ActInput originalsBack(const Dossier& dossier) {
    ActInput input;
    input.returnedOriginals.emplace();
    for (const SubmittedPaper& paper : dossier.papers)
        if (paper.originals > 0) *input.returnedOriginals += PaperRef{paper.index, paper.name};
    return input;
}

ActInput answer(Draw& draw) {
    ActInput input;
    input.opinion = draw.permille(kDisagreesPermille) ? Opinion::Disagree
                    : draw.permille(kOtherPermille)   ? Opinion::Other
                                                      : Opinion::Agree;
    if (input.opinion != Opinion::Agree) input.note = draw.oneOf(objections());
    return input;
}

}  // namespace

std::optional<DemoCourse::Choice> officeTurnOf(const Dossier& dossier, const QList<ActionOffer>& offers,
                                               DemoFate& fate, const Desk& desk, Draw& draw) {
    using Choice = DemoCourse::Choice;
    if (const ActionOffer* paid = enabledOffer(offers, turn::kObligationPaid); paid && !fate.unpaid) {
        ActInput input;
        input.documentNo = QStringLiteral("%1").arg(draw.between(1'000, 99'999), 7, 10, QLatin1Char('0'));
        return Choice{paid->key, input};
    }
    if (const ActionOffer* close = enabledOffer(offers, turn::kCloseUnpaid); close && fate.unpaid) {
        ActInput input = originalsBack(dossier);
        input.legalBasis = QStringLiteral("Luật Quản lý thuế; Nghị định số 118/2025/NĐ-CP");
        return Choice{close->key, input};
    }
    const Token* token = dossier.process.live();
    if (!token || token->role != role::kHandler) return std::nullopt;
    if (const ActionOffer* ask = enabledOffer(offers, turn::kAskOpinions); ask && fate.consulted) {
        fate.consulted = false;
        const ActInput input = asked(dossier, desk, draw);
        if (input.consult) return Choice{ask->key, input};
    }
    if (const ActionOffer* owe = enabledOffer(offers, turn::kRequireObligation); owe && fate.obligation) {
        fate.obligation = false;
        return Choice{owe->key, notice(draw)};
    }
    return std::nullopt;
}

bool waitsForOpinions(const Dossier& dossier, const Desk& desk) {
    const QList<Consult> consults = desk.consults.of(dossier.id);
    return std::any_of(consults.begin(), consults.end(), [&](const Consult& consult) {
        return standingOf(consult, desk.clock.now()).missing > 0;
    });
}

std::optional<DemoDecision> opinionGiven(const Dossier& dossier, const Desk& desk, Draw& draw) {
    for (const Consult& consult : desk.consults.of(dossier.id)) {
        if (consult.state != ConsultState::Open) continue;
        for (const Consulted& item : consult.asked) {
            const auto officer = item.officer ? desk.directory.officer(*item.officer) : std::nullopt;
            if (item.opinion || !officer || !officer->active) continue;
            if (consult.silence != SilenceRule::Escalate && draw.permille(kNeverAnsweredPermille)) continue;
            DemoDecision decision{{*officer, std::nullopt, QStringLiteral("may-") + officer->login},
                                  {opinion::kGive, answer(draw)}};
            decision.choice.input.consultNo = consult.no;
            return decision;
        }
    }
    return std::nullopt;
}

}  // namespace motcua
