// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/attachments.h"
#include "ui/shared/panel.h"
#include "ui/shared/state.h"
#include "ui/shell/workplace.h"

#include <optional>

class QStandardItemModel;

namespace motcua::ui {

class TableView;

/// The scanned papers of a dossier: add one by the link or by dropping files, open one with Enter. A file is
/// opened by the program of the system that shows its type; it cannot be changed there.
class ScansPanel : public Panel {
    Q_OBJECT
public:
    explicit ScansPanel(Workplace& place, QWidget* parent = nullptr);

    void showDossier(const Dossier& dossier);
    /// Attaches files one after the other; what is refused is said, the others go on.
    void attach(const QStringList& paths);

Q_SIGNALS:
    void told(motcua::ui::State state, const QString& sentence);
    /// Something was attached.
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void chooseFiles();
    void open(int row);
    [[nodiscard]] std::optional<QString> attachOne(const QString& path);

    Workplace& m_place;
    TableView* m_table;
    QStandardItemModel* m_lines;
    QList<Attachment> m_scans;
    std::optional<DossierId> m_dossier;
};

}  // namespace motcua::ui
