// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dossier_model.h"

namespace motcua {
struct Desk;
}

namespace motcua::ui {

/// Results that wait to be collected, longest first.
class ReadyModel : public DossierModel {
    Q_OBJECT
public:
    enum Column { Waiting, Code, Submitter, Procedure, kColumns };

    /// The desk is used as long as the model lives.
    explicit ReadyModel(const Desk& desk, QObject* parent = nullptr);

    /// Puts them in order by itself.
    void setRows(QList<DossierRow> rows);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] QString heading(int column) const override;

private:
    const Desk& m_desk;
};

/// "today", "yesterday", "3 days": how long since that day.
[[nodiscard]] QString waitingText(Instant since, Instant now);

}  // namespace motcua::ui
