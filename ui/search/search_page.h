// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/slip_reading.h"
#include "ui/shell/page.h"
#include "ui/shell/workplace.h"

#include <QTimer>

class QStackedWidget;

namespace motcua::ui {

class FooterBar;
class FoundModel;
class Notice;
class SearchBox;
class TableView;

/// One box for every dossier: code in any part, scanned slip or identity card, name, number, phone,
/// procedure; without diacritics too. Answers while one types, newest first.
class SearchPage : public Page {
    Q_OBJECT
public:
    explicit SearchPage(Workplace& workplace, QWidget* parent = nullptr);

    /// From the box of the main window, or a scanner. A whole code, or a slip whose check characters fit,
    /// opens its dossier at once; everything else is listed.
    void searchFor(const QString& text);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Search; }
    [[nodiscard]] int shortcutNumber() const override { return 3; }
    void activated() override;
    bool handleScan(const QString& text) override;
    void focusFirst() override;
    bool goBack() override;

private:
    void build();
    void search();
    void showAnswer(const QString& text, const SearchAnswer& answer);
    void showCount(const SearchAnswer& answer);
    void showReading();
    [[nodiscard]] QString meant(const QString& text);

    Workplace& m_workplace;
    QTimer m_pause;
    SearchBox* m_box;
    Notice* m_notice;
    QStackedWidget* m_stack;
    FoundModel* m_model;
    TableView* m_table;
    FooterBar* m_footer;
    QString m_recorded;                    ///< who searched by which whole number last; that is shown
    std::optional<SlipReading> m_reading;  ///< where the text is a whole code
};

}  // namespace motcua::ui
