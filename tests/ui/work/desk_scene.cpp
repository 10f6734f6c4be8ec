// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/work/desk_scene.h"

#include "core/workflow/legal_turns.h"

namespace motcua::test {

namespace {

Procedure landProcedure(const QString& code, const QString& name, int days) {
    Procedure procedure = aProcedure(code, name);
    procedure.sector = QStringLiteral("Đất đai");
    procedure.ways.first().limit = TimeLimit::workingDays(days);
    procedure.papers.first().name = QStringLiteral("Đơn đề nghị tách thửa đất, hợp thửa đất (Mẫu số 21)");
    RequiredPaper drawing;
    drawing.index = 2;
    drawing.name = QStringLiteral("Bản vẽ tách thửa đất, hợp thửa đất (Mẫu số 22)");
    drawing.originals = 1;
    RequiredPaper certificate = drawing;
    certificate.index = 3;
    certificate.name = QStringLiteral("Giấy chứng nhận đã cấp");
    procedure.papers << drawing << certificate;
    return procedure;
}

/// The default process, with a supplement that can be asked for while the expert works.
WorkflowDefinition withSupplement(int days) {
    WorkflowDefinition process = defaultProcess(TimeLimit::workingDays(days));
    process.key = QStringLiteral("land");
    process.name = QStringLiteral("Quy trình tách thửa, hợp thửa");
    process.procedureCodes = {DeskScene::kLand};
    process.actions.removeIf([](const WorkflowAction& action) {
        return action.key == turn::kRequestSupplement || action.key == turn::kSupplementComplete;
    });
    WorkflowAction ask;
    ask.key = QStringLiteral("ask");
    ask.from = QStringLiteral("handle");
    ask.to = turn::kSupplement;
    ask.label = QStringLiteral("Yêu cầu bổ sung");
    ask.accelerator = QStringLiteral("F7");
    ask.needs = {Requirement::Comment};
    ask.clock = ClockEffect::Pause;
    WorkflowAction answer;
    answer.key = QStringLiteral("answer");
    answer.from = turn::kSupplement;
    answer.to = target::kAsker;
    answer.label = QStringLiteral("Nhận bổ sung");
    answer.accelerator = QStringLiteral("F9");
    answer.allowed = {AllowedRule::Kind::Roles, {role::kReceivingOfficer}};
    answer.clock = ClockEffect::Restart;
    process.actions << ask << answer;
    return process;
}

}  // namespace

DeskScene::DeskScene(const QString& login)
    : m_actor(m_store.actor(login)),
      m_settings(m_folder.filePath(QStringLiteral("settings.ini"))),
      m_slips(m_store.desk(), m_settings),
      m_place{m_store.desk(), m_actor, m_prompt, m_settings, m_drafts, m_slips} {
    m_settings.set(ui::setting::kPrintFolder, m_folder.path());
    addProcedures();
}

void DeskScene::addProcedures() {
    const auto work = desk().work.begin();
    m_store.addProcedure(landProcedure(kLand, QStringLiteral("Tách thửa hoặc hợp thửa đất"), 12));
    m_store.addProcedure(landProcedure(
        QStringLiteral("1.013949"),
        QStringLiteral("Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất"), 6));
    desk().workflows.publish(withSupplement(12), QDate(2026, 1, 1));
    work->commit();
}

DossierId DeskScene::receive(const QString& submitter, const QString& procedure) {
    Application application = anApplication(submitter);
    application.procedureCode = procedure;
    for (int index = 2; index <= 3; ++index) {
        SubmittedPaper paper;
        paper.index = index;
        paper.originals = 1;
        application.papers << paper;
    }
    const auto receipt = ReceiveDossier(desk()).receive(application, m_store.actor(kReceiver), {});
    CAPTURE(receipt.isDone() ? QString() : receipt.refusals().first().message);
    REQUIRE(receipt.isDone());
    return receipt->dossier;
}

void DeskScene::act(DossierId dossier, const QString& login, const QString& action, const ActInput& input) {
    const auto result = ActOnDossier(desk()).act(dossier, action, input, m_store.actor(login), std::nullopt);
    CAPTURE(result.isDone() ? QString() : result.refusals().first().message);
    REQUIRE(result.isDone());
}

void DeskScene::bringToExperts(DossierId dossier) {
    act(dossier, kReceiver, QStringLiteral("forward"));
    act(dossier, kHead, QStringLiteral("forward"));
}

void DeskScene::bringToReturns(DossierId dossier) {
    bringToExperts(dossier);
    act(dossier, kExpert, QStringLiteral("forward"));
    act(dossier, kHead, QStringLiteral("forward"));
    act(dossier, kLeader, QStringLiteral("forward"));
    act(dossier, kClerk, QStringLiteral("forward"));
}

}  // namespace motcua::test
