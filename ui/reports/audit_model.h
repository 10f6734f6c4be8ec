// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/audit.h"

#include <QStandardItemModel>
#include <functional>

namespace motcua {
struct Desk;
}

namespace motcua::ui {

/// What was found of the audit log, as rows; the log itself page by page as the table scrolls.
class AuditModel : public QStandardItemModel {
    Q_OBJECT
public:
    /// More of the log before that event. Nothing where it could not be read.
    using Reader = std::function<std::optional<AuditExcerpt>(const std::optional<qint64>& before)>;

    explicit AuditModel(const Desk& desk, QObject* parent = nullptr);

    /// From the newest event on.
    void showLog(Reader reader);
    void showAgain(const QList<ReceivedAgain>& found);
    void showIdle(const QList<IdleLook>& looks);
    /// No rows, under the headings that stand.
    void clearRows();

    /// The dossier that the row is about; none where it is about none.
    [[nodiscard]] std::optional<DossierId> dossierAt(int row) const;
    /// Whether the log goes on beyond the rows.
    [[nodiscard]] bool goesOn() const { return m_next.has_value(); }

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    void begin(const QStringList& headings);
    void add(const QStringList& texts, const std::optional<DossierId>& dossier);
    void addPage(const AuditExcerpt& page);
    [[nodiscard]] QString nameOf(OfficerId id) const;

    const Desk& m_desk;
    Reader m_reader;
    std::optional<qint64> m_next;
    QList<std::optional<DossierId>> m_dossiers;
};

}  // namespace motcua::ui
