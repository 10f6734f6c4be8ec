// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/erasures_page.h"

#include "core/access/permission.h"
#include "core/access/separation.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/dossier/linked_erasures.h"
#include "ui/admin/retention_page.h"
#include "ui/dossier/erasure_desk.h"
#include "ui/dossier/erasure_words.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/panel.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_cell.h"
#include "ui/shared/table_view.h"

#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

using Fit = ColumnFit::Kind;
constexpr int kErasureSide = 400;

State shapeOf(ErasureState state) {
    switch (state) {
        case ErasureState::Proposed:
            return State::DueSoon;
        case ErasureState::Approved:
        case ErasureState::Erased:  // the store is not cleaned yet
            return State::Overdue;
        case ErasureState::Rejected:
            return State::Paused;
        case ErasureState::Cleaned:
            break;
    }
    return State::Within;
}

/// Whether the actor may at all, in any unit.
bool mayErase(const Desk& desk, const Actor& actor, Way way) {
    return permitted(actor, Function::Erase, {{}, {}, {}, true}, localDate(desk.clock.now()), way).isDone();
}

bool isReady(const Erasure& erasure) {
    return erasure.state == ErasureState::Approved || erasure.state == ErasureState::Erased;
}

}  // namespace

ErasuresPage::ErasuresPage(Workplace& place, QWidget* parent)
    : OfficePage(place, tr("This page is for archivists, leaders and supervisors"),
                 tr("Whoever wants his data erased asks the archive"), parent),
      m_desk(new ErasureDesk(place, this)),
      m_table(new TableView(body())),
      m_model(new QStandardItemModel(this)),
      m_basis(new PlainLabel({}, TextRole::Base, body())),
      m_scope(new PlainLabel({}, TextRole::Base, body())),
      m_people(new PlainLabel({}, TextRole::Secondary, body())),
      m_footer(new FooterBar(body())) {
    setObjectName(QStringLiteral("erasuresPage"));
    build();
    buildActions();
    connect(m_table, &TableView::currentRowChanged, this, &ErasuresPage::showChosen);
    connect(m_table, &TableView::openRequested, this, [this] {
        if (const Erasure* erasure = chosen()) Q_EMIT openDossierRequested(erasure->dossier);
    });
    connect(m_desk, &ErasureDesk::changed, this, &ErasuresPage::readAgain);
    connect(m_desk, &ErasureDesk::told, this, &ErasuresPage::noticeRequested);
}

bool ErasuresPage::isFor(Desk& desk, const Actor& actor) {
    if (mayErase(desk, actor, Way::Proposes) || RetentionPage::isFor(desk, actor)) return true;
    return mayErase(desk, actor, Way::Approves) && !desk.erasures.all().isEmpty();
}

bool ErasuresPage::isMine() const {
    return mayErase(place().desk, place().actor, Way::Proposes) ||
           mayErase(place().desk, place().actor, Way::Approves) ||
           RetentionPage::isFor(place().desk, place().actor);
}

QString ErasuresPage::title() const {
    return tr("Erasures");
}

void ErasuresPage::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void ErasuresPage::build() {
    m_table->setObjectName(QStringLiteral("erasures"));
    m_table->setAccessibleName(tr("Erasures of personal data"));
    m_table->setModel(m_model);
    m_model->setHorizontalHeaderLabels(
        {tr("Dossier code"), tr("Ground"), tr("Kept for"), tr("Standing"), tr("Proposed")});
    m_table->setColumns(
        {{Fit::Whole, 180}, {Fit::Stretch, 160}, {Fit::Whole, 80}, {Fit::Whole, 130}, {Fit::Whole, 110}});
    m_table->setEmptyTexts(tr("No erasure was proposed"),
                           tr("F7 proposes one, for a dossier that has ended"));
    auto* panel = new Panel(tr("Erasures of personal data"), body());
    panel->setFlush(true);
    panel->content()->addWidget(m_table, 1);
    panel->content()->addWidget(m_footer);
    m_footer->setKeys({tr("\u2191 \u2193 choose"), tr("Enter opens the dossier")});
    auto* row = new QHBoxLayout(body());
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(8);
    row->addWidget(panel, 1);
    row->addWidget(buildSide());
}

QWidget* ErasuresPage::buildSide() {
    auto* panel = new Panel(tr("What goes and what stays"), body());
    panel->setFixedWidth(kErasureSide);
    m_basis->setObjectName(QStringLiteral("erasureBasis"));
    m_scope->setObjectName(QStringLiteral("erasureScope"));
    m_people->setObjectName(QStringLiteral("erasurePeople"));
    for (PlainLabel* label : {m_basis, m_scope, m_people}) {
        label->setWordWrap(true);
        panel->content()->addWidget(label);
    }
    panel->content()->addStretch();
    return panel;
}

void ErasuresPage::buildActions() {
    m_propose =
        button(tr("Propose an erasure…"), QKeySequence(Qt::Key_F7), "proposeErasure", [this] { propose(); });
    m_approve = button(tr("Approve…"), QKeySequence(Qt::Key_F8), "approveErasure", [this] {
        if (const Erasure* erasure = chosen()) m_desk->approve(Erasure(*erasure));
    });
    m_reject = button(tr("Reject…"), QKeySequence(Qt::CTRL | Qt::Key_H), "rejectErasure", [this] {
        if (const Erasure* erasure = chosen()) m_desk->reject(Erasure(*erasure));
    });
    m_run = button(tr("Erase what is approved…"), QKeySequence(Qt::Key_F9), "runErasures",
                   [this] { m_desk->run(); });
    m_retention = button(tr("Retention list"), QKeySequence(Qt::Key_F6), "showRetention",
                         [this] { Q_EMIT openPageRequested(new RetentionPage(place())); });
    for (ShortcutButton* one : {m_propose, m_approve, m_reject, m_retention}) bar().addAction(one);
    bar().setMainAction(m_run);
}

void ErasuresPage::read() {
    const auto before = chosen() ? std::optional(chosen()->id) : std::nullopt;
    m_rows = place().desk.erasures.all();
    m_model->removeRows(0, m_model->rowCount());
    int current = 0;
    for (const Erasure& erasure : std::as_const(m_rows)) {
        if (erasure.id == before) current = m_model->rowCount();
        QString standing = label(erasure.state);
        if (erasure.state == ErasureState::Proposed)
            standing = tr("%1 of 2 approvals").arg(erasure.approvers.size());
        m_model->appendRow({nameCell(erasure.code), textCell(groundLabel(erasure.ground)),
                            textCell(retentionLabel(erasure.retention), true),
                            textCell(standing, shapeOf(erasure.state)),
                            textCell(toShortVietnamese(erasure.proposedAt), true)});
    }
    m_footer->setCount({{.text = groupedDigits(m_rows.size()), .bold = true},
                        {.text = QLatin1Char(' ') + tr("erasure(s)")}});
    if (!m_rows.isEmpty()) m_table->setCurrentIndex(m_model->index(current, 0));
    showChosen();
}

const Erasure* ErasuresPage::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

QString ErasuresPage::byWhom(const Erasure& erasure) const {
    const auto name = [this](OfficerId id) {
        const auto officer = place().desk.directory.officer(id);
        return officer ? officer->name : QString();
    };
    QStringList lines{tr("Proposed by %1.").arg(name(erasure.proposedBy))};
    for (const OfficerId approver : erasure.approvers) lines += tr("Approved by %1.").arg(name(approver));
    if (erasure.erasedAt) lines += tr("Erased on %1.").arg(toShortVietnamese(*erasure.erasedAt));
    if (const auto lead = leadingErasure(place().desk, erasure))
        lines += tr("It goes together with dossier %1.").arg(lead->code);
    return lines.join(u'\n');
}

void ErasuresPage::showChosen() {
    const Erasure* erasure = chosen();
    m_basis->setText(erasure ? tr("Legal basis: %1.").arg(groundBasis(erasure->ground)) : QString());
    m_scope->setText(erasure
                         ? erasureScope(place().desk, erasure->dossier)
                         : tr("Personal data are erased once a dossier has ended and its retention is over, "
                              "or the law asks for it: proposed by the archivist, approved by two others."));
    m_people->setText(erasure ? byWhom(*erasure) : QString());
    m_basis->setVisible(erasure);
    m_people->setVisible(erasure);
    judge();
}

QString ErasuresPage::whyNotApprove(const Erasure& erasure) const {
    if (erasure.state != ErasureState::Proposed) return tr("It stands as: %1.").arg(label(erasure.state));
    if (const auto lead = leadingErasure(place().desk, erasure))
        return tr("It goes together with dossier %1.").arg(lead->code);
    const auto same = proposerApproves(erasure.proposedBy, erasure.approvers, place().actor.officer.id);
    return same ? same->message : QString();
}

void ErasuresPage::judge() {
    const bool proposes = mayErase(place().desk, place().actor, Way::Proposes);
    const bool approves = mayErase(place().desk, place().actor, Way::Approves);
    const Erasure* erasure = chosen();
    const QString reason = erasure ? whyNotApprove(*erasure) : tr("No erasure was proposed.");
    m_approve->setReason(approves ? reason : QString());
    m_reject->setReason({});
    m_approve->setVisible(approves);
    m_reject->setVisible(approves && reason.isEmpty());
    m_propose->setVisible(proposes);
    m_retention->setVisible(RetentionPage::isFor(place().desk, place().actor));
    const bool ready = std::any_of(m_rows.begin(), m_rows.end(), isReady);
    m_run->setReason(ready || !proposes ? QString() : tr("Nothing is approved by two others yet."));
    m_run->setVisible(proposes);
}

void ErasuresPage::propose() {
    const auto text = place().prompt.askText({.title = tr("Propose an erasure"),
                                              .label = tr("Code of the dossier, which has ended:"),
                                              .doIt = tr("Go on"),
                                              .maxLength = 60});
    if (!text) return;
    try {
        const auto dossier = place().desk.dossiers.idOf(tidied(*text).toUpper());
        if (!dossier)
            return Q_EMIT noticeRequested(State::DueSoon, tr("There is no dossier %1.").arg(tidied(*text)));
        m_desk->propose(*dossier);
    } catch (const Fault& fault) {
        qWarning("finding a dossier to erase failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
}

}  // namespace motcua::ui
