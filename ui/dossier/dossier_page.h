// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/act_desk.h"
#include "ui/dossier/dossier_file.h"
#include "ui/dossier/offer_plan.h"
#include "ui/shell/page.h"

namespace motcua::ui {

class ActForm;
class ActionBar;
class ClockPanel;
class DossierHead;
class ErasureDesk;
class EmptyState;
class MoreMenu;
class OpinionsPanel;
class Panel;
class PrivacyDesk;
class FiledPapers;
class LinkedPanel;
class ScansPanel;
class ReceiverForm;
class StepTrack;
class Timeline;

/// One dossier: where it is, what happened, its clock, its papers, what can be done now and why not.
class DossierPage : public Page {
    Q_OBJECT
public:
    explicit DossierPage(Workplace& place, QWidget* parent = nullptr);

    /// Shows this dossier from now on. An unknown one is said in place.
    void open(DossierId dossier);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Paper; }
    void activated() override;
    [[nodiscard]] QWidget* actionBar() override { return m_bar; }
    void focusFirst() override;
    bool goBack() override;

private:
    void build();
    void reload();
    void keepSilence();
    void keepSeen();
    void showFile();
    void showActions();
    [[nodiscard]] ShortcutButton* printButton();
    void run(const ActionOffer& offer);
    void finish(const ActionOffer& offer, const ActInput& input);
    void setReceiverForm(bool open);
    void setActForm(const std::optional<ActionOffer>& offer);
    void showFormBar();
    [[nodiscard]] ShortcutButton* moreButton(const QList<PlannedAct>& acts);
    void addFees(MoreMenu& menu);
    void addVoiding(MoreMenu& menu);
    void addDates(MoreMenu& menu);
    void correctDate();
    void showNews(const std::optional<ActNews>& news);
    void addContact(MoreMenu& menu);
    void printNewLetter(qsizetype lettersBefore);
    void explainDue();
    void reprint();
    void openLinked();
    void noteOutcome(DossierId child);
    [[nodiscard]] ShortcutButton* linkButton();

    Workplace& m_place;
    ActDesk m_acts;
    PrivacyDesk* m_privacy;
    ErasureDesk* m_erasure;
    std::optional<DossierId> m_id;
    std::optional<DossierFile> m_file;
    std::optional<ActionOffer> m_handingOut;  ///< the act that waits for the form of the receiver
    std::optional<ActionOffer> m_pending;     ///< the act that waits for its own form

    EmptyState* m_absent;
    QWidget* m_body;
    DossierHead* m_head;
    Panel* m_steps;
    StepTrack* m_track;
    ReceiverForm* m_receiver;
    ActForm* m_form;
    QWidget* m_lower;
    Panel* m_events;
    Timeline* m_timeline;
    ClockPanel* m_clock;
    FiledPapers* m_papers;
    LinkedPanel* m_linked;
    ScansPanel* m_scans;
    OpinionsPanel* m_opinions;
    QWidget* m_bar;
    ActionBar* m_actions = nullptr;
};

}  // namespace motcua::ui
