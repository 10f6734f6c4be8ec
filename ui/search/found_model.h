// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/standing.h"
#include "ui/shared/dossier_model.h"

namespace motcua {
struct Desk;
}

namespace motcua::ui {

/// What a search found, as the table shows it.
class FoundModel : public DossierModel {
    Q_OBJECT
public:
    enum Column { Due, Code, Submitter, Procedure, Step, Received, kColumns };

    /// The desk is used as long as the model lives.
    explicit FoundModel(const Desk& desk, QObject* parent = nullptr);

    void setRows(QList<DossierRow> rows) { replaceRows(std::move(rows)); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] QString heading(int column) const override;
    void rowsRead(int first) override;

private:
    [[nodiscard]] QString textOf(int row, int column) const;

    const Desk& m_desk;
    QList<Standing> m_standings;  ///< of the rows, as of when they were set
};

}  // namespace motcua::ui
