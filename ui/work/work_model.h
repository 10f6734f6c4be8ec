// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/dossier/due_text.h"
#include "ui/shared/dossier_model.h"

#include <QSet>

namespace motcua::ui {

/// The dossiers of a filter, page by page as the table scrolls. Every text is made when its row is read,
/// against the clock of that moment.
class WorkModel : public DossierModel {
    Q_OBJECT
public:
    enum Column { Due, Code, Submitter, Procedure, Step, Since, Holder, ColumnCount };

    explicit WorkModel(const Desk& desk, QObject* parent = nullptr);

    /// Reads the first page of a filter; `me` is who the holder "I" is. \throws StoreError.
    void show(const DossierFilter& filter, OfficerId me);
    /// Reads the same rows again, see DossierModel::readAgain(). \throws StoreError.
    void refresh(const DossierFilter& filter);

    /// Whether rows can be ticked, to be passed on together. Off drops every tick.
    void setTicking(bool on);
    /// What is ticked, in the order of the rows; rows that have left the list are no longer.
    [[nodiscard]] QList<DossierId> ticked() const;
    void clearTicks();
    /// Ticks the row of the index, or takes its tick away; nothing where rows cannot be ticked.
    void toggleTick(const QModelIndex& row);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void ticksChanged();

protected:
    [[nodiscard]] QString heading(int column) const override;
    void rowsRead(int first) override;

private:
    /// What a row says that its dossier alone does not.
    struct Words {
        DueText due;
        QString since;
        QString holder;
    };
    [[nodiscard]] Reader reader(const DossierFilter& filter) const;
    [[nodiscard]] static QString linkMark(const DossierRow& dossier);
    [[nodiscard]] static QString opinionMark(const DossierRow& dossier);
    [[nodiscard]] QString textOf(int row, int column) const;

    const Desk& m_desk;
    std::optional<OfficerId> m_me;
    DossierFilter m_filter;
    QList<Words> m_words;
    QSet<DossierId> m_ticked;
    bool m_ticking = false;
};

}  // namespace motcua::ui
