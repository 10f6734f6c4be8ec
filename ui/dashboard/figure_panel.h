// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/attention.h"
#include "core/reports/report_desk.h"
#include "ui/shared/panel.h"
#include "ui/shared/state.h"
#include "ui/shell/workplace.h"

#include <optional>

namespace motcua::ui {

class FigureListModel;
class FooterBar;
class LinkButton;
class Settings;
class TableView;

/// The list beside the figures: what needs attention, until a number is chosen; then the dossiers behind it.
class FigurePanel : public Panel {
    Q_OBJECT
public:
    FigurePanel(const Workplace& place, const ReportDesk& desk, QWidget* parent = nullptr);

    /// What needs attention, from the top. \throws StoreError.
    void showAttention(const FigureScope& scope, const FigureMoment& moment);
    /// The dossiers behind a number, from the top. \throws StoreError.
    void showFigure(const QString& title, const FigureFilter& behind);
    /// The same list at another moment and, for what needs attention, of another scope; selection and scroll
    /// stay. \throws StoreError.
    void refresh(const FigureScope& scope, const FigureMoment& moment);

    [[nodiscard]] bool isAttention() const { return !m_behind; }
    [[nodiscard]] std::optional<DossierId> selected() const;
    /// Whether the list has the whole page.
    void setWide(bool wide);
    [[nodiscard]] bool isWide() const { return m_wide; }
    void focusTable();
    /// The board gives the height; the page is never made longer for it.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void openRequested(motcua::DossierId dossier);
    void selectionChanged();
    /// Back to what needs attention.
    void backRequested();
    void wideRequested(bool wide);
    void readFailed(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(Settings& settings);
    void showWords(qint64 count);
    void showColumns();
    void keepPlace(const std::optional<DossierId>& id, int row, int scrolled);

    [[nodiscard]] qint64 countOf(const FigureFilter& behind);
    [[nodiscard]] QList<AttentionItem> attentionOf(const FigureScope& scope, const FigureMoment& moment);

    const Workplace& m_place;
    const ReportDesk& m_desk;
    std::optional<FigureFilter> m_behind;
    QString m_title;
    bool m_wide = false;
    bool m_reading = false;  ///< the rows change under the selection
    LinkButton* m_back;
    LinkButton* m_widen;
    FigureListModel* m_model;
    TableView* m_table;
    FooterBar* m_footer;
};

}  // namespace motcua::ui
