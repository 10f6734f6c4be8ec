// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/dossier/dossier.h"
#include "ui/shared/panel.h"

#include <QJsonArray>
#include <optional>

class QCheckBox;
class QGridLayout;

namespace motcua::ui {

class LineField;
class PlainLabel;

/// The fees of the procedure: amounts of the catalogue, a field for amounts that are set elsewhere, a tick
/// for what does not apply to this dossier, and the total.
class FeePanel : public Panel {
    Q_OBJECT
public:
    explicit FeePanel(QWidget* parent = nullptr);

    /// What the catalogue asks for; `nothing` says why there is no fee. Keeps what was entered while the
    /// fees stay the same.
    void setFees(const QList<DueFee>& fees, const QString& nothing);
    /// The fees as the officer set them; nothing while they are those of the catalogue.
    [[nodiscard]] std::optional<QList<DueFee>> entered() const;
    [[nodiscard]] Refusals unreadable() const;
    QWidget* mark(const Refusal& refusal);

    [[nodiscard]] QJsonArray draft() const;
    /// Onto the fees that were set before.
    void restore(const QJsonArray& draft);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        DueFee fee;
        QCheckBox* applies;
        LineField* amount;  ///< null where the catalogue knows it
    };
    void build();
    void addRow(const DueFee& fee, int at);
    void refresh();
    [[nodiscard]] static std::optional<Dong> read(const QString& text);

    QList<DueFee> m_fees;
    QString m_nothing;
    QList<Row> m_rows;
    QWidget* m_list = nullptr;
    PlainLabel* m_total;
};

}  // namespace motcua::ui
