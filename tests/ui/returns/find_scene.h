// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_on_dossier.h"
#include "core/dossier/receive_dossier.h"
#include "ui/shared/settings.h"
#include "ui/shell/slip_output.h"
#include "ui/shell/workplace.h"

#include "tests/support/a_desk.h"
#include "tests/support/scripted_prompt.h"

namespace motcua::test {

/// A practice store filled through the real use cases, and the officer who hands results out sits at it.
class FindScene {
public:
    explicit FindScene(const QString& login = QStringLiteral("haichau.traketqua"));

    [[nodiscard]] ui::Workplace& place() { return m_place; }
    [[nodiscard]] Desk& desk() { return m_store.desk(); }
    [[nodiscard]] ManualClock& clock() { return m_store.clock(); }
    [[nodiscard]] Dossier load(DossierId id) { return desk().dossiers.load(id).value(); }
    /// Another officer sits down.
    void seat(const QString& login) { m_actor = m_store.actor(login); }
    void setTime(QDate day, QTime time) { clock().set(fromLocal(day, time)); }

    DossierId receive(const Application& application);
    DossierId receive(const QString& name, const QString& number = QStringLiteral("048190001234"));
    /// Forward from desk to desk until the result is ready.
    void finish(DossierId id);
    void forward(DossierId id, int steps);
    void handOut(DossierId id, const ResultReceiver& receiver);
    /// What a scanner reads from its slip.
    [[nodiscard]] QString slipOf(DossierId id);
    /// A procedure with its own name, received like aProcedure().
    void addProcedure(const QString& code, const QString& name);

private:
    struct NoDrafts final : Drafts {
        void keep(const QString&, const QByteArray&) override {}
        [[nodiscard]] QByteArray kept(const QString&) const override { return {}; }
    };

    ADesk m_store;
    Actor m_actor;
    ScriptedPrompt m_prompt;
    ui::Settings m_settings;
    NoDrafts m_drafts;
    ui::SlipOutput m_slips;
    ui::Workplace m_place;
};

/// What a scanner reads from an identity card.
[[nodiscard]] QString cardOf(const QString& number, const QString& name);

/// Translations and theme, once for all tests.
void dressApplication();

/// faultsOf() and shoot() after what was changed has been laid out.
[[nodiscard]] QStringList settledFaults(QWidget& root);
void shootSettled(QWidget& root, const QString& name);

}  // namespace motcua::test
