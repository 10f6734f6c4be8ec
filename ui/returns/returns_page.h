// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_on_dossier.h"
#include "core/forms/slip_reading.h"
#include "ui/shell/page.h"
#include "ui/shell/workplace.h"

#include <QTimer>

class QStackedWidget;

namespace motcua {
struct IdentityCard;
}

namespace motcua::ui {

class ActionBar;
class DossierCard;
class FooterBar;
class Notice;
class Panel;
class ReadyModel;
class ReceiverForm;
class SearchBox;
class ShortcutButton;
class TableView;

/// Hands results out: scan the slip, see what is ready, record who took it; then the next one.
class ReturnsPage : public Page {
    Q_OBJECT
public:
    explicit ReturnsPage(Workplace& workplace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Returns; }
    [[nodiscard]] int shortcutNumber() const override { return 4; }
    void activated() override;
    [[nodiscard]] QWidget* actionBar() override;
    /// A slip chooses its dossier, or says why it cannot be handed out; an identity card is compared with
    /// the chosen dossier, or finds what is ready for its holder.
    bool handleScan(const QString& text) override;
    void focusFirst() override;
    bool goBack() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildChosen();
    void buildActions();
    void reload();
    void choose(std::optional<DossierId> dossier);
    void chooseRow(int row);
    void showOffer();
    [[nodiscard]] bool mayHandOut() const;
    void scanSlip(const SlipReading& slip);
    void scanCard(const QString& text);
    void findFor(const IdentityCard& card);
    void handOut();
    void record(const ActInput& input);
    void say(State state, const QString& text);
    [[nodiscard]] std::optional<ActInput> inputFor(const ActionOffer& offer);
    /// Runs `act` and says what a fault means.
    template <class Act>
    void guarded(const Act& act);

    Workplace& m_workplace;
    QTimer m_pause;
    Notice* m_notice;
    SearchBox* m_filter;
    ReadyModel* m_model;
    TableView* m_table;
    FooterBar* m_footer;
    QStackedWidget* m_right;
    DossierCard* m_card;
    ReceiverForm* m_form;
    ActionBar* m_actions;
    ShortcutButton* m_handOut;
    std::optional<Dossier> m_dossier;
    std::optional<ActionOffer> m_offer;  ///< the act that hands the result out, where the process has it now
    bool m_filling = false;
};

}  // namespace motcua::ui
