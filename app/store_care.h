// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backups.h"
#include "core/safety/store_care.h"

namespace motcua {

/// Looks after one store file, by the machine's clock.
class FileStoreCare final : public StoreCare {
public:
    explicit FileStoreCare(const QString& storePath) : m_store(storePath), m_backups(storePath) {}

    [[nodiscard]] QList<Check> look() const override;
    [[nodiscard]] CareState state() const override;
    void setFolder(const QString& folder) const override;
    QString backUp(const Progress& progress) const override;
    [[nodiscard]] QString codeSheet() const override { return m_backups.sheet(); }
    void forgetCode() const override { m_backups.forgetCode(); }
    [[nodiscard]] Outcome<Loss> lossBy(const QString& backup) const override;
    [[nodiscard]] Outcome<QString> restore(const QString& backup, const QString& code,
                                           const Agreement& agreement,
                                           const Progress& progress) const override;

private:
    QString m_store;
    Backups m_backups;
    SystemClock m_clock;
};

}  // namespace motcua
