// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_on_dossier.h"
#include "core/dossier/receive_dossier.h"
#include "ui/shared/settings.h"
#include "ui/shell/slip_output.h"
#include "ui/shell/workplace.h"

#include "tests/support/a_desk.h"
#include "tests/support/scripted_prompt.h"

#include <QHash>

namespace motcua::test {

class MemoryDrafts final : public Drafts {
public:
    void keep(const QString& name, const QByteArray& bytes) override { m_kept.insert(name, bytes); }
    [[nodiscard]] QByteArray kept(const QString& name) const override { return m_kept.value(name); }

private:
    QHash<QString, QByteArray> m_kept;
};

/// A desk of the practice store, filled through the real use cases, with an officer at it.
///
/// The land procedure runs on a process that can ask for a supplement; it is decided in the economic
/// division, whose expert sits at the desk unless another officer takes it over.
class DeskScene {
public:
    inline static const QString kLand = QStringLiteral("1.012784");
    inline static const QString kReceiver = QStringLiteral("haichau.quay3");
    inline static const QString kHead = QStringLiteral("haichau.kt.truong");
    inline static const QString kExpert = QStringLiteral("haichau.kt.chuyenvien1");
    inline static const QString kColleague = QStringLiteral("haichau.kt.chuyenvien2");
    inline static const QString kLeader = QStringLiteral("haichau.chutich");
    inline static const QString kClerk = QStringLiteral("haichau.vanthu");
    inline static const QString kReturner = QStringLiteral("haichau.traketqua");

    explicit DeskScene(const QString& login = kExpert);

    [[nodiscard]] ADesk& store() { return m_store; }
    [[nodiscard]] Desk& desk() { return m_store.desk(); }
    [[nodiscard]] ManualClock& clock() { return m_store.clock(); }
    [[nodiscard]] ui::Workplace& place() { return m_place; }
    [[nodiscard]] ScriptedPrompt& prompt() { return m_prompt; }

    /// Another officer sits down.
    void seat(const QString& login) { m_actor = m_store.actor(login); }
    void setTime(QDate day, QTime time) { clock().set(fromLocal(day, time)); }

    /// Receives a land dossier at the time of the clock.
    DossierId receive(const QString& submitter, const QString& procedure = kLand);
    /// One act by an officer; fails the test where it is refused.
    void act(DossierId dossier, const QString& login, const QString& action, const ActInput& input = {});
    /// From reception into the pile of the division's experts.
    void bringToExperts(DossierId dossier);
    /// On to the counter where results are handed out.
    void bringToReturns(DossierId dossier);
    [[nodiscard]] Dossier load(DossierId dossier) { return desk().dossiers.load(dossier).value(); }

private:
    void addProcedures();

    ADesk m_store;
    QTemporaryDir m_folder;
    Actor m_actor;
    ScriptedPrompt m_prompt;
    ui::Settings m_settings;
    MemoryDrafts m_drafts;
    ui::SlipOutput m_slips;
    ui::Workplace m_place;
};

}  // namespace motcua::test
