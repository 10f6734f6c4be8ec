// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/returns/find_scene.h"

#include "app/translations.h"
#include "core/forms/slip_reading.h"
#include "ui/shared/theme.h"

#include "tests/support/ui_checks.h"

#include <QApplication>

namespace motcua::test {

FindScene::FindScene(const QString& login)
    : m_actor(m_store.actor(login)),
      m_settings(m_store.directory() + QStringLiteral("/settings.ini")),
      m_slips(m_store.desk(), m_settings),
      m_place{m_store.desk(), m_actor, m_prompt, m_settings, m_drafts, m_slips} {
    dressApplication();
}

DossierId FindScene::receive(const Application& application) {
    const auto receipt =
        ReceiveDossier(desk()).receive(application, m_store.actor(QStringLiteral("haichau.quay1")), {});
    REQUIRE(receipt);
    return receipt->dossier;
}

DossierId FindScene::receive(const QString& name, const QString& number) {
    Application application = anApplication(name);
    application.submitter.personalId = number;
    return receive(application);
}

void FindScene::forward(DossierId id, int steps) {
    for (int step = 0; step < steps; ++step) {
        const Token token = *load(id).process.live();
        const auto holders = desk().directory.holders(token.unit, token.role, localDate(clock().now()));
        REQUIRE_FALSE(holders.isEmpty());
        const OfficerId by = token.assignee.value_or(holders.first().id);
        const Actor actor{desk().directory.officer(by).value(), std::nullopt, QStringLiteral("MAY-1")};
        REQUIRE(ActOnDossier(desk()).act(id, QStringLiteral("forward"), {}, actor, std::nullopt));
    }
}

void FindScene::finish(DossierId id) {
    for (int guard = 0; guard < 12 && !isEnded(load(id).status); ++guard) forward(id, 1);
    REQUIRE(load(id).status == PublicStatus::Finished);
}

void FindScene::handOut(DossierId id, const ResultReceiver& receiver) {
    ActInput input;
    input.receiver = receiver;
    REQUIRE(ActOnDossier(desk()).act(id, QStringLiteral("return"), input, m_actor, std::nullopt));
}

QString FindScene::slipOf(DossierId id) {
    return toPayload({load(id).code, slipChecksOf(id, desk())});
}

void FindScene::addProcedure(const QString& code, const QString& name) {
    const auto work = desk().work.begin();
    (void)m_store.addProcedure(aProcedure(code, name));
    work->commit();
}

QString cardOf(const QString& number, const QString& name) {
    return number + QStringLiteral("||") + name +
           QStringLiteral("|15031990|Nữ|12 Bạch Đằng, Hải Châu, Đà Nẵng|20052022");
}

void dressApplication() {
    static const bool once = (installTranslations(), ui::applyTheme(*qApp, ui::Scheme::System), true);
    Q_UNUSED(once)
}

QStringList settledFaults(QWidget& root) {
    QApplication::processEvents();
    return faultsOf(root);
}

void shootSettled(QWidget& root, const QString& name) {
    QApplication::processEvents();
    shoot(root, name);
}

}  // namespace motcua::test
