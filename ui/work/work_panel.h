// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/offer_plan.h"
#include "ui/dossier/step_marks.h"
#include "ui/shared/panel.h"

class QScrollArea;

namespace motcua::ui {

class EmptyState;
class LinkButton;
class PlainLabel;
class SpanLabel;
class StateTag;
class StepTrack;

/// The selected dossier beside the list: where it stands, what can be done with it, its last note.
class WorkPanel : public Panel {
    Q_OBJECT
public:
    explicit WorkPanel(QWidget* parent = nullptr);
    void showFile(const DossierFile& file, const Desk& desk);
    /// No dossier is selected.
    void clear();

Q_SIGNALS:
    void actRequested(const motcua::ActionOffer& offer);
    void openRequested();

private:
    void buildHead();
    void buildSteps();
    void buildNote();
    void showRisk(const DossierFile& file);
    void showSteps(const DossierFile& file, const Desk& desk);
    void showActs(const DossierFile& file);
    void showNote(const DossierFile& file);

    EmptyState* m_absent;
    QScrollArea* m_scroll;  ///< where a dossier has more acts than the page has room
    QWidget* m_body;
    PlainLabel* m_code;
    StateTag* m_state;
    PlainLabel* m_behalf;
    PlainLabel* m_procedure;
    PlainLabel* m_submitter;
    PlainLabel* m_promise;
    PlainLabel* m_received;
    PlainLabel* m_riskName;
    PlainLabel* m_risk;
    QWidget* m_stepBlock;
    StepTrack* m_track;
    SpanLabel* m_stepName;
    SpanLabel* m_stepUse;
    QWidget* m_shareBar;
    QWidget* m_actsBox;
    QWidget* m_acts = nullptr;
    QWidget* m_noteBlock;
    PlainLabel* m_noteTime;
    PlainLabel* m_note;
    LinkButton* m_open;
};

}  // namespace motcua::ui
