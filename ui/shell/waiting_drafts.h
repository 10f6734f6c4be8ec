// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/drafts.h"
#include "ui/shell/saver.h"

namespace motcua::ui {

/// Keeps drafts without making the window stand still while the disk takes them.
class WaitingDrafts final : public Drafts {
public:
    /// Both are used as long as the object lives.
    WaitingDrafts(Drafts& drafts, Saver& saver) : m_drafts(drafts), m_saver(saver) {}

    void keep(const QString& name, const QByteArray& bytes) override {
        m_saver.waitQuietly([&] { m_drafts.keep(name, bytes); });
    }
    [[nodiscard]] QByteArray kept(const QString& name) const override { return m_drafts.kept(name); }

private:
    Drafts& m_drafts;
    Saver& m_saver;
};

}  // namespace motcua::ui
