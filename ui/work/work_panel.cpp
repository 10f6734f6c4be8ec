// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/work_panel.h"

#include "core/base/text.h"
#include "core/dossier/void_number.h"
#include "core/identity/masked.h"
#include "ui/dossier/act_form.h"
#include "ui/dossier/history_words.h"
#include "ui/dossier/risk_teller.h"
#include "ui/shared/due_shape.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/link_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/span_label.h"
#include "ui/shared/state_tag.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kPanelWidth = 304;
constexpr int kPanelLabels = 72;
constexpr qsizetype kLongestNote = 160;
constexpr qsizetype kMostMiniSteps = 12;

/// The used share of a step as a bar.
class ShareBar final : public QWidget {
public:
    explicit ShareBar(QWidget* parent) : QWidget(parent) { setFixedHeight(4); }
    void setShare(double share, bool over) {
        m_share = share;
        m_over = over;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintShareBar(painter, rect(), m_share, m_over);
    }

private:
    double m_share = 0;
    bool m_over = false;
};

/// On one line where there is room for both, else below each other.
QString nameAndPhone(const QString& name, const QString& phone, const QFontMetrics& metrics) {
    if (phone.isEmpty()) return name;
    const QString both = name + QStringLiteral(" · ") + phone;
    const bool fits = metrics.horizontalAdvance(both) < kPanelWidth - kPanelLabels - 40;
    return fits ? both : name + QLatin1Char('\n') + phone;
}

QString moment(Instant at, Instant now) {
    return shortDay(at, now) + QLatin1Char(' ') + timeOfDay(at);
}

/// A block of the panel with its own padding, a line above it unless it is the first.
QVBoxLayout* block(QVBoxLayout* column, QWidget* parent, QWidget* box = nullptr) {
    if (column->count() > 0) column->addWidget(separator(parent));
    if (!box) box = new QWidget(parent);
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(15, 10, 15, 10);
    inside->setSpacing(8);
    column->addWidget(box);
    return inside;
}

}  // namespace

WorkPanel::WorkPanel(QWidget* parent)
    : Panel({}, parent),
      m_absent(new EmptyState(tr("No dossier is chosen"), tr("Choose one with the arrow keys"), this)),
      m_scroll(new QScrollArea(this)),
      m_body(new QWidget),
      m_code(new PlainLabel({}, TextRole::Section, m_body)),
      m_state(new StateTag(m_body)),
      m_behalf(new PlainLabel({}, TextRole::Secondary, m_body)),
      m_procedure(new PlainLabel({}, TextRole::Strong, m_body)),
      m_submitter(new PlainLabel({}, TextRole::Base, m_body)),
      m_promise(new PlainLabel({}, TextRole::Strong, m_body)),
      m_received(new PlainLabel({}, TextRole::Base, m_body)),
      m_riskName(new PlainLabel(tr("Risk to be late"), TextRole::Secondary, m_body)),
      m_risk(new PlainLabel({}, TextRole::Base, m_body)),
      m_stepBlock(new QWidget(m_body)),
      m_track(new StepTrack(StepTrack::Size::Mini, m_stepBlock)),
      m_stepName(new SpanLabel({}, 13, m_stepBlock)),
      m_stepUse(new SpanLabel({}, 12, m_stepBlock)),
      m_shareBar(new ShareBar(m_stepBlock)),
      m_actsBox(new QWidget(m_body)),
      m_noteBlock(new QWidget(m_body)),
      m_noteTime(new PlainLabel({}, TextRole::Small, m_body)),
      m_note(new PlainLabel({}, TextRole::Base, m_body)),
      m_open(new LinkButton(tr("Open the whole dossier"), {}, m_body)) {
    setObjectName(QStringLiteral("workPanel"));
    setFixedWidth(kPanelWidth);
    setFlush(true);
    m_scroll->setObjectName(QStringLiteral("workScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_body);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_body->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    content()->addWidget(m_scroll);
    content()->addWidget(m_absent);
    m_code->setObjectName(QStringLiteral("code"));
    m_state->setObjectName(QStringLiteral("state"));
    m_open->setObjectName(QStringLiteral("open"));
    connect(m_open, &LinkButton::clicked, this, &WorkPanel::openRequested);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    buildSteps();
    auto* acts = block(column, m_body, m_actsBox);
    acts->addWidget(new PlainLabel(tr("Next acts"), TextRole::Section, m_actsBox));
    column->addStretch();
    buildNote();
    clear();
}

void WorkPanel::clear() {
    m_absent->show();
    m_scroll->hide();
}

void WorkPanel::showFile(const DossierFile& file, const Desk& desk) {
    m_absent->hide();
    m_scroll->show();
    const Dossier& dossier = file.dossier;
    m_code->setText(dossier.code);
    m_state->setState(shapeOf(file.due, dossier.status), file.due.text);
    m_behalf->setText(tr("You act for %1").arg(file.behalf));
    m_behalf->setVisible(!file.behalf.isEmpty());
    m_procedure->setText(dossier.procedureName);
    const QString phone = masked(dossier.submitter.phone);
    m_submitter->setText(nameAndPhone(dossier.submitter.name, phone, m_submitter->fontMetrics()));
    const Instant due = dossier.due.value_or(dossier.promisedDue);
    m_promise->setText(timeOfDay(due) + QLatin1Char(' ') + weekdayVietnamese(localDate(due)) +
                       QLatin1Char(' ') + localDate(due).toString(QStringLiteral("dd/MM/yyyy")));
    m_received->setText(toShortVietnamese(dossier.receivedAt) + QStringLiteral(" · ") +
                        unitName(desk.directory, dossier.receivingUnit));
    showRisk(file);
    showSteps(file, desk);
    showActs(file);
    showNote(file);
}

void WorkPanel::showRisk(const DossierFile& file) {
    m_riskName->setVisible(file.risk.has_value());
    m_risk->setVisible(file.risk.has_value());
    if (!file.risk) return;
    m_risk->setText(riskText(*file.risk));
    m_risk->setToolTip(toolTipText(riskSentence(*file.risk)));
}

void WorkPanel::buildHead() {
    auto* inside = block(static_cast<QVBoxLayout*>(m_body->layout()), m_body);
    inside->addWidget(m_code);
    inside->addWidget(m_state, 0, Qt::AlignLeft);
    m_behalf->setObjectName(QStringLiteral("behalf"));
    inside->addWidget(m_behalf);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, kPanelLabels);
    grid->setColumnStretch(1, 1);
    const QList<std::pair<QString, PlainLabel*>> lines{{tr("Procedure"), m_procedure},
                                                       {tr("Submitter"), m_submitter},
                                                       {tr("Promised"), m_promise},
                                                       {tr("Received"), m_received}};
    for (int row = 0; row < lines.size(); ++row) {
        grid->addWidget(new PlainLabel(lines.at(row).first, TextRole::Secondary, m_body), row, 0,
                        Qt::AlignTop);
        grid->addWidget(lines.at(row).second, row, 1);
    }
    grid->addWidget(m_riskName, int(lines.size()), 0, Qt::AlignTop);
    grid->addWidget(m_risk, int(lines.size()), 1);
    m_risk->setObjectName(QStringLiteral("risk"));
    m_procedure->setElided(true);
    m_received->setElided(true);
    m_submitter->setWordWrap(true);
    inside->addLayout(grid);
}

void WorkPanel::buildSteps() {
    auto* inside = block(static_cast<QVBoxLayout*>(m_body->layout()), m_body, m_stepBlock);
    m_track->setObjectName(QStringLiteral("track"));
    inside->addWidget(m_track);
    inside->addWidget(m_stepName);
    inside->addWidget(m_shareBar);
    inside->addWidget(m_stepUse);
}

void WorkPanel::buildNote() {
    auto* inside = block(static_cast<QVBoxLayout*>(m_body->layout()), m_body);
    auto* words = new QVBoxLayout(m_noteBlock);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Last note"), TextRole::Section, m_noteBlock), 1);
    head->addWidget(m_noteTime);
    words->addLayout(head);
    m_note->setWordWrap(true);
    words->addWidget(m_note);
    inside->addWidget(m_noteBlock);
    auto* row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addStretch();
    row->addWidget(new PlainLabel(QStringLiteral("Enter"), TextRole::Small, m_body));
    inside->addLayout(row);
}

void WorkPanel::showSteps(const DossierFile& file, const Desk& desk) {
    const QList<StepMark> marks = stepMarks(file, desk);
    const StepLine line = stepLine(marks);
    m_track->setVisible(marks.size() <= kMostMiniSteps);
    m_track->setSteps(marks);
    const auto state = line.over ? std::optional(State::DueSoon) : std::nullopt;
    m_stepUse->setSpans({{.text = line.used, .bold = line.over, .quiet = !line.over, .state = state}});
    if (line.name.isEmpty())
        m_stepName->setSpans({{.text = standingLabel(file.dossier), .bold = true}});
    else
        m_stepName->setSpans(
            {{.text = line.place + QStringLiteral(" · ")}, {.text = line.name, .bold = true}});
    static_cast<ShareBar*>(m_shareBar)->setShare(line.share, line.over);
}

void WorkPanel::showActs(const DossierFile& file) {
    if (m_acts) {
        m_acts->hide();
        m_acts->deleteLater();
    }
    m_acts = new QWidget(m_actsBox);
    m_actsBox->layout()->addWidget(m_acts);
    auto* column = new QVBoxLayout(m_acts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const OfferPlan plan = planned(file.offers);
    const auto add = [this, column](const PlannedAct& act, bool main) {
        ShortcutButton* button = buttonFor(act, m_acts);
        button->setSpread(true);
        if (main) button->setKind(ShortcutButton::Kind::Primary);
        connect(button, &ShortcutButton::clicked, this,
                [this, offer = act.offer] { Q_EMIT actRequested(offer); });
        column->addWidget(button);
        if (act.shownReason.isEmpty()) return;
        auto* reason = new PlainLabel(act.shownReason, TextRole::Small, m_acts);
        reason->setWordWrap(true);
        column->addWidget(reason);
    };
    if (plan.main) add(*plan.main, true);
    // What wants a form, and what is taken back, is done on the dossier's own page.
    for (const PlannedAct& act : plan.others)
        if (act.offer.key != kUndo && !needsForm(act.offer)) add(act, false);
    if (!plan.main && plan.others.isEmpty())
        column->addWidget(new PlainLabel(tr("Nothing more is to be done"), TextRole::Secondary, m_acts));
    m_acts->show();
}

void WorkPanel::showNote(const DossierFile& file) {
    const HistoryEntry* last = lastNote(file);
    m_noteBlock->setVisible(last != nullptr);
    if (!last) return;
    m_note->setText(shortened(last->note, kLongestNote));
    m_noteTime->setText(moment(last->event.at, file.readAt));
}

}  // namespace motcua::ui
