// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/archive.h"
#include "ui/shell/page.h"
#include "ui/shell/workplace.h"

class QButtonGroup;
class QTimer;

namespace motcua::ui {

class ActionBar;
class ArchiveModel;
class ErasureDesk;
class FooterBar;
class SearchBox;
class ShortcutButton;
class TableView;

/// The archive and the retention list: what has ended and is to be handed over, what lies in the archive, for
/// how long and where. Archivists put dossiers in and propose what becomes of them when their retention is
/// over; supervisors look. Opened over the page of erasures.
class RetentionPage : public Page {
    Q_OBJECT
public:
    explicit RetentionPage(Workplace& place, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Paper; }
    void activated() override;
    void focusFirst() override;
    [[nodiscard]] QWidget* actionBar() override;

    /// Archivists and supervisors.
    [[nodiscard]] static bool isFor(Desk& desk, const Actor& actor);

private:
    void build();
    QWidget* buildChips();
    void buildActions();
    void read();
    void judge();
    void archive();
    void proposeErasure();
    [[nodiscard]] QList<DossierId> meant() const;
    [[nodiscard]] const ArchiveRow* current() const;
    [[nodiscard]] ArchiveFilter filter() const;
    void showCount();
    [[nodiscard]] std::optional<ArchivePage> page(const ArchiveFilter& filter,
                                                  const std::optional<ArchiveKey>& after);
    [[nodiscard]] qint64 counted();
    void tellFault(const char* what, const Fault& fault);

    Workplace& m_place;
    ErasureDesk* m_erasure;
    std::optional<ArchiveState> m_state;
    qint64 m_total = 0;
    QButtonGroup* m_chips;
    SearchBox* m_search;
    TableView* m_table;
    ArchiveModel* m_model;
    FooterBar* m_footer;
    QTimer* m_typing;
    ActionBar* m_bar;
    ShortcutButton* m_archive;
    ShortcutButton* m_erase;
};

}  // namespace motcua::ui
