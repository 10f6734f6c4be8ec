// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/drafts.h"

namespace motcua::store {

/// Drafts as files of a folder that only its owner can read. Each is replaced whole or not at all.
class FileDrafts final : public Drafts {
public:
    /// The folder is made, with mode 0700, when the first draft is kept.
    explicit FileDrafts(QString folder) : m_folder(std::move(folder)) {}

    /// The folder of a store: its path with ".drafts" behind.
    [[nodiscard]] static QString folderBeside(const QString& storePath);

    void keep(const QString& name, const QByteArray& bytes) override;
    [[nodiscard]] QByteArray kept(const QString& name) const override;

private:
    [[nodiscard]] QString pathOf(const QString& name) const;

    QString m_folder;
};

}  // namespace motcua::store
