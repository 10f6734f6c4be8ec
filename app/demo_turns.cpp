// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_turns.h"

#include "app/demo_acts.h"
#include "core/calendar/working_timeline.h"
#include "core/dossier/legal_facts.h"
#include "core/dossier/opinion_offers.h"
#include "core/workflow/legal_turns.h"
#include "core/workflow/office_turns.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int kRejectedPermille = 150;
constexpr int kExtraPaperPermille = 300;

const QStringList& extraPapers() {
    static const QStringList names{QStringLiteral("Giấy tờ chứng minh nơi cư trú"),
                                   QStringLiteral("Văn bản ủy quyền có chứng thực"),
                                   QStringLiteral("Bản sao giấy tờ tùy thân của người liên quan")};
    return names;
}

const QStringList& whatIsWrong() {
    static const QStringList words{QStringLiteral("thông tin kê khai chưa khớp với dữ liệu dân cư"),
                                   QStringLiteral("thiếu chữ ký của người đề nghị"),
                                   QStringLiteral("bản chụp mờ, không đọc được")};
    return words;
}

const QStringList& whyLater() {
    static const QStringList words{QStringLiteral("Chờ kết quả xác minh của cơ quan liên quan."),
                                   QStringLiteral("Hồ sơ gốc lưu trữ cần thời gian tra cứu, đối chiếu.")};
    return words;
}

QList<PaperRef> originalsOf(const Dossier& dossier) {
    QList<PaperRef> papers;
    for (const SubmittedPaper& paper : dossier.papers)
        if (paper.originals > 0) papers += PaperRef{paper.index, paper.name};
    return papers;
}

ActInput missingPapers(const Dossier& dossier, Draw& draw) {
    ActInput input;
    if (!dossier.papers.isEmpty()) {
        const SubmittedPaper& paper = draw.oneOf(dossier.papers);
        input.missingPapers += PaperFault{{paper.index, paper.name}, true, draw.oneOf(whatIsWrong())};
    }
    if (input.missingPapers.isEmpty() || draw.permille(kExtraPaperPermille))
        input.missingPapers += PaperFault{{0, draw.oneOf(extraPapers())}, false, {}};
    return input;
}

ActInput allSupplied(const Dossier& dossier, const Desk& desk) {
    ActInput input;
    if (const auto asked = latestIssued(desk.letters.of(dossier.id), form_meaning::kSupplement))
        for (const PaperFault& fault : asked->content.papers) input.suppliedPapers += fault.paper;
    return input;
}

ActInput refusal(const Dossier& dossier, const Desk& desk, Draw& draw) {
    QList<RefusalReason> reasons = refusalReasonsFor(dossier, desk);
    reasons.removeIf([](const RefusalReason& one) { return one.text.isEmpty() || one.legalBasis.isEmpty(); });
    ActInput input;
    if (reasons.isEmpty()) return input;
    const RefusalReason& reason = draw.oneOf(reasons);
    input.reason = reason.key;
    input.legalBasis = reason.legalBasis;
    return input;
}

ActInput extension(const Dossier& dossier, const Desk& desk, Draw& draw) {
    const WorkingCalendar& calendar = desk.centre.calendarOf(dossier.competentUnit);
    QDate day = localDate(*dossier.due);
    for (qint64 left = draw.between(2, 6); left > 0; --left) day = calendar.workingDayFrom(day.addDays(1));
    ActInput input;
    input.newDue = day;
    input.note = draw.oneOf(whyLater());
    return input;
}

}  // namespace

bool isTurn(const QString& action) {
    static const QStringList turns{turn::kRequestSupplement,
                                   turn::kSupplementComplete,
                                   turn::kCloseUnanswered,
                                   turn::kRefuse,
                                   turn::kStopOnRequest,
                                   turn::kProposeExtension,
                                   turn::kApproveExtension,
                                   turn::kRejectExtension,
                                   turn::kRequireObligation,
                                   turn::kObligationPaid,
                                   turn::kCloseUnpaid,
                                   turn::kAskOpinions,
                                   opinion::kGive,
                                   opinion::kCancel,
                                   kUndo};
    return turns.contains(action);
}

std::optional<DemoCourse::Choice> turnOf(const Dossier& dossier, const QList<ActionOffer>& offers,
                                         DemoFate& fate, Desk& desk, Draw& draw) {
    using Choice = DemoCourse::Choice;
    if (const ActionOffer* close = enabledOffer(offers, turn::kCloseUnanswered); close && fate.silent) {
        ActInput input;
        input.returnedOriginals = originalsOf(dossier);
        return Choice{close->key, input};
    }
    if (const ActionOffer* complete = enabledOffer(offers, turn::kSupplementComplete);
        complete && !fate.silent)
        return Choice{complete->key, allSupplied(dossier, desk)};
    if (dossier.process.tokens.size() < 2) return std::nullopt;
    if (const ActionOffer* stop = enabledOffer(offers, turn::kStopOnRequest); stop && fate.stopped) {
        fate.stopped = false;
        ActInput input;
        input.returnedOriginals = originalsOf(dossier);
        return Choice{stop->key, input};
    }
    if (const ActionOffer* ask = enabledOffer(offers, turn::kRequestSupplement); ask && fate.supplement) {
        fate.supplement = false;
        return Choice{ask->key, missingPapers(dossier, draw)};
    }
    if (const ActionOffer* refuse = enabledOffer(offers, turn::kRefuse); refuse && fate.refused) {
        fate.refused = false;
        return Choice{refuse->key, refusal(dossier, desk, draw)};
    }
    const ActionOffer* propose = enabledOffer(offers, turn::kProposeExtension);
    if (propose && fate.extended && dossier.due) {
        fate.extended = false;
        return Choice{propose->key, extension(dossier, desk, draw)};
    }
    return std::nullopt;
}

std::optional<DemoDecision> supplementAgain(const Dossier& dossier, DemoFate& fate, Desk& desk, QDate day,
                                            Draw& draw) {
    const Token* token = dossier.process.live();
    if (!fate.again || fate.supplement || !token || token->state == TokenState::Waiting) return std::nullopt;
    for (const UnitId unit : {token->unit, dossier.receivingUnit})
        for (const Officer& officer : desk.directory.holders(unit, role::kSupervisor, day)) {
            const Actor supervisor = atDesk(officer);
            const QList<ActionOffer> offers = ActOnDossier(desk).offers(dossier, supervisor);
            if (!enabledOffer(offers, turn::kRequestSupplement)) continue;
            fate.again = false;
            DemoDecision decision{supervisor, {turn::kRequestSupplement, missingPapers(dossier, draw)}};
            decision.choice.input.overrideReason =
                QStringLiteral("Phát sinh giấy tờ theo quy định của pháp luật chuyên ngành.");
            return decision;
        }
    return std::nullopt;
}

Instant answeredAt(const Dossier& dossier, const DemoFate& fate, const Desk& desk, Draw& draw) {
    const Token* token = dossier.process.live();
    const WorkingTimeline& timeline = desk.centre.calendarOf(token->unit).timeline();
    auto last = answerBy(dossier, desk);
    const auto owed = openObligation(desk.obligations.of(dossier.id));
    if (owed) last = owed->payBy;
    const QDate day = (owed ? fate.unpaid : fate.silent) && last
                          ? last->addDays(1 + int(draw.below(6)))
                          : localDate(token->enteredAt).addDays(1 + int(draw.below(12)));
    return timeline.instantAt(timeline.workedMs(fromLocal(day, QTime(0, 0))) +
                              draw.between(kDemoHourMs / 2, 7 * kDemoHourMs));
}

std::optional<DemoDecision> extensionDecided(const Dossier& dossier, const Desk& desk, QDate day,
                                             Draw& draw) {
    const QList<Officer> leaders = desk.directory.holders(dossier.competentUnit, role::kAgencyLeader, day);
    if (leaders.isEmpty() || !desk.letters.openProposal(dossier.id)) return std::nullopt;
    DemoDecision decision{{draw.oneOf(leaders), std::nullopt, QStringLiteral("may-lanhdao")},
                          {turn::kApproveExtension, {}}};
    if (draw.permille(kRejectedPermille)) {
        decision.choice.action = turn::kRejectExtension;
        decision.choice.input.note = QStringLiteral("Đủ thời gian, đề nghị giải quyết đúng hạn.");
    } else {
        decision.choice.input.documentNo = QStringLiteral("%1/UBND-VP").arg(draw.between(10, 980));
    }
    return decision;
}

}  // namespace motcua
