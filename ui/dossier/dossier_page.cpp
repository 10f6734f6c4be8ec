// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossier_page.h"

#include "core/dossier/dossier_calendar.h"
#include "core/dossier/stand_in.h"
#include "ui/dossier/act_form.h"
#include "ui/dossier/clock_panel.h"
#include "ui/dossier/dossier_head.h"
#include "ui/dossier/erasure_desk.h"
#include "ui/dossier/filed_papers.h"
#include "ui/dossier/history_words.h"
#include "ui/dossier/linked_panel.h"
#include "ui/dossier/opinions_panel.h"
#include "ui/dossier/privacy_desk.h"
#include "ui/dossier/scans_panel.h"
#include "ui/dossier/step_marks.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/messages.h"
#include "ui/shared/receiver_form.h"
#include "ui/shared/timeline.h"
#include "ui/shared/why_dialog.h"
#include "ui/shell/slip_output.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

/// Panels below each other, each with its share of the height.
QVBoxLayout* columnOf(const QList<std::pair<QWidget*, int>>& panels) {
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    for (const auto& [panel, share] : panels) column->addWidget(panel, share);
    return column;
}

}  // namespace

DossierPage::DossierPage(Workplace& place, QWidget* parent)
    : Page(parent),
      m_place(place),
      m_acts(place),
      m_privacy(new PrivacyDesk(place, this)),
      m_erasure(new ErasureDesk(place, this)),
      m_absent(new EmptyState(tr("There is no such dossier"), tr("Go back (Esc) and search it again"), this)),
      m_body(new QWidget(this)),
      m_head(new DossierHead(m_body)),
      m_steps(new Panel(tr("Steps"), m_body)),
      m_track(new StepTrack(StepTrack::Size::Full, m_steps)),
      m_receiver(new ReceiverForm(ReceiverForm::Shape::Wide, m_body)),
      m_form(new ActForm(m_body)),
      m_lower(new QWidget(m_body)),
      m_events(new Panel(tr("What happened"), m_body)),
      m_timeline(new Timeline(m_events)),
      m_clock(new ClockPanel(m_body)),
      m_papers(new FiledPapers(m_body)),
      m_linked(new LinkedPanel(m_body)),
      m_scans(new ScansPanel(place, m_body)),
      m_opinions(new OpinionsPanel(m_body)),
      m_bar(new QWidget(this)) {
    setObjectName(QStringLiteral("dossierPage"));
    build();
    connect(m_head, &DossierHead::whyRequested, this, &DossierPage::explainDue);
    connect(m_linked, &LinkedPanel::openRequested, this, &DossierPage::openDossierRequested);
    connect(m_linked, &LinkedPanel::noteRequested, this, &DossierPage::noteOutcome);
    connect(m_scans, &ScansPanel::told, this, &DossierPage::noticeRequested);
    connect(m_erasure, &ErasureDesk::told, this, &DossierPage::noticeRequested);
    connect(m_erasure, &ErasureDesk::changed, this, &DossierPage::reload);
    connect(m_privacy, &PrivacyDesk::revealed, this,
            [this](const Dossier& dossier) { m_head->reveal(dossier, m_place.desk); });
    connect(m_privacy, &PrivacyDesk::refused, this,
            [this](const QString& sentence) { Q_EMIT noticeRequested(State::Overdue, sentence); });
    connect(m_scans, &ScansPanel::changed, this, &DossierPage::reload);
    const auto mine = [this](DossierId dossier) { return m_id && *m_id == dossier; };
    connect(&place.slips, &SlipOutput::printed, this,
            [this, mine](DossierId dossier, int, const QString& where) {
                if (!mine(dossier)) return;
                Q_EMIT noticeRequested(State::Ready, where);
                reload();
            });
    connect(&place.slips, &SlipOutput::failed, this,
            [this, mine](DossierId dossier, const QString& sentence) {
                if (mine(dossier)) Q_EMIT noticeRequested(State::Overdue, sentence);
            });
}

void DossierPage::build() {
    m_track->setObjectName(QStringLiteral("track"));
    m_steps->content()->addWidget(m_track);
    m_steps->content()->setContentsMargins(15, 0, 15, 8);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->setAccessibleName(tr("What happened"));
    m_timeline->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_events->setFlush(true);
    m_events->content()->addWidget(m_timeline);
    m_receiver->setNote(tr("F9 hands it out · Esc leaves"));
    m_receiver->hide();
    m_form->hide();
    auto* right = columnOf({{m_clock, 0}, {m_linked, 0}, {m_papers, 1}});
    // Beside what happened, where there is room at every size.
    auto* left = columnOf({{m_opinions, 0}, {m_events, 1}, {m_scans, 0}});
    auto* lower = new QHBoxLayout(m_lower);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(8);
    lower->addLayout(left, 19);
    lower->addLayout(right, 17);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_steps);
    column->addWidget(m_receiver);
    column->addWidget(m_form, 1);
    column->addWidget(m_lower, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_body);
    page->addWidget(m_absent);
    auto* bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    m_absent->hide();
}

void DossierPage::open(DossierId dossier) {
    m_id = dossier;
    setReceiverForm(false);
    setActForm(std::nullopt);
    reload();
}

QString DossierPage::title() const {
    return tr("Dossier");
}

void DossierPage::activated() {
    if (m_id) reload();
}

void DossierPage::focusFirst() {
    m_timeline->setFocus(Qt::OtherFocusReason);
}

bool DossierPage::goBack() {
    if (m_pending) {
        setActForm(std::nullopt);
        showActions();
        focusFirst();
        return true;
    }
    if (!m_handingOut) return false;
    setReceiverForm(false);
    focusFirst();
    return true;
}

/// Who has not given an opinion in time is noted by whoever looks; a store that is only read goes without.
void DossierPage::keepSilence() {
    try {
        (void)ActOnDossier(m_place.desk).recordSilence(*m_id, m_place.actor);
    } catch (const Fault& fault) {
        qInfo("noting silence failed: %s", fault.what());
    }
}

void DossierPage::reload() {
    try {
        keepSilence();
        m_file = readDossier(m_place.desk, m_place.actor, *m_id, m_place.risks);
    } catch (const Fault& fault) {
        qWarning("reading a dossier failed: %s", fault.what());
        m_body->setVisible(m_file.has_value());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
        return;
    }
    if (m_file) keepSeen();
    m_absent->setVisible(!m_file);
    m_body->setVisible(m_file.has_value());
    if (m_file) showFile();
    showActions();
    Q_EMIT titleChanged();
}

/// A store that is only read shows its dossiers all the same.
void DossierPage::keepSeen() {
    try {
        noteSeen(m_place.desk, m_file->dossier, m_place.actor);
    } catch (const Fault& fault) {
        qInfo("that a dossier was seen is not kept: %s", fault.what());
    }
}

void DossierPage::showFile() {
    m_head->showFile(*m_file, m_place.desk);
    m_track->setSteps(stepMarks(*m_file, m_place.desk));
    m_steps->setNote(tr("Used / budget, in working days · process: %1").arg(m_file->process.name));
    m_timeline->setEntries(timelineOf(*m_file, m_place.desk.directory));
    m_events->setNote(tr("%1 event(s) · newest on top").arg(m_file->history.size()));
    m_clock->showTable(clockTable(*m_file, m_place.desk));
    m_papers->showDossier(m_file->dossier);
    m_linked->showDossier(m_file->dossier, m_place.desk);
    m_scans->showDossier(m_file->dossier);
    m_opinions->showFile(*m_file, m_place.desk.directory);
}

void DossierPage::explainDue() {
    if (!m_file) return;
    const Dossier& dossier = m_file->dossier;
    const auto rules = m_place.desk.centre.centre().deskRulesOn(dossier.receivedOn);
    const auto explained =
        explainLedger(dossier.limit, dossier.ledger, promisedCalendar(m_place.desk.centre, dossier),
                      rules ? rules->immediateCutOff : kUsualCutOff);
    if (!explained) {
        Q_EMIT noticeRequested(State::DueSoon, refusalsText(explained.refusals()));
        return;
    }
    auto* dialog = new WhyDialog(*explained, dossier.limit, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DossierPage::reprint() {
    if (m_file) m_place.slips.printReceipt(m_file->dossier.id, m_place.actor);
}

}  // namespace motcua::ui
