// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/procedure_picker.h"

#include "core/access/actor.h"
#include "core/base/text.h"
#include "core/calendar/limit_text.h"
#include "core/dossier/desk.h"
#include "core/workflow/default_process.h"
#include "ui/reception/procedure_card.h"
#include "ui/reception/process_choice.h"
#include "ui/shared/field_row.h"
#include "ui/shared/hit_list.h"
#include "ui/shared/messages.h"
#include "ui/shared/search_box.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

QList<Hit> hitsOf(const QList<ProcedureRow>& rows) {
    QList<Hit> hits;
    for (const ProcedureRow& row : rows) {
        QStringList parts{row.code, row.sector};
        parts += row.limit ? row.limit->toVietnamese()
                           : ProcedurePicker::tr("limit to be entered", "of a procedure in the list");
        parts.removeAll(QString());
        hits += Hit{row.code, row.name, parts.join(QStringLiteral(" · "))};
    }
    return hits;
}

}  // namespace

ProcedurePicker::ProcedurePicker(Desk& desk, QWidget* page)
    : Panel(tr("Procedure")),
      m_desk(desk),
      m_box(new SearchBox(tr("Name, code or first letters"))),
      m_list(new HitList(page)),
      m_card(new ProcedureCard),
      m_limit(new LineField),
      m_reason(new LineField),
      m_process(new ProcessChoice),
      m_processRow(new FieldRow(tr("Process"), m_process)),
      m_limitRow(new FieldRow(tr("Time limit"), m_limit)),
      m_reasonRow(new FieldRow(tr("Set by"), m_reason)) {
    setObjectName(QStringLiteral("procedurePanel"));
    setJumpKey(QKeySequence(Qt::ALT | Qt::Key_T));
    m_box->setObjectName(QStringLiteral("procedureSearch"));
    m_box->setAccessibleName(tr("Search the procedure"));
    m_box->setList(m_list);
    m_list->setObjectName(QStringLiteral("procedureList"));
    m_list->setAccessibleName(tr("Procedures found"));
    m_box->installEventFilter(this);
    m_limit->setObjectName(QStringLiteral("limit"));
    m_limit->setPlaceholderText(tr("e.g. 5 working days"));
    m_reason->setObjectName(QStringLiteral("limitReason"));
    m_reason->setPlaceholderText(tr("Document that sets this limit"));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_box), static_cast<QWidget*>(m_card), static_cast<QWidget*>(m_processRow),
          static_cast<QWidget*>(m_limitRow), static_cast<QWidget*>(m_reasonRow)})
        content()->addWidget(widget);
    connect(m_box, &QLineEdit::textEdited, this, &ProcedurePicker::find);
    connect(m_list, &HitList::chosen, this, &ProcedurePicker::chooseByHand);
    for (LineField* field : {m_limit, m_reason})
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            field->clearMark();
            Q_EMIT changed();
        });
    connect(m_process, &ProcessChoice::changed, this, [this] {
        m_processRow->setMessage(QString());
        showChosen();
        Q_EMIT changed();
    });
    connect(m_limit, &QLineEdit::editingFinished, this, [this] {
        const Refusals wrong = unreadable();
        if (!wrong.isEmpty()) return m_limit->setMark(Mark::Wrong, {}, refusalsText(wrong));
        const auto limit = enteredLimit();
        if (!limit) return;
        m_limit->setText(limit->toVietnamese());
        m_process->adapt(limit);
    });
    showChosen();
}

void ProcedurePicker::reload(const Actor& actor) {
    m_search.emplace(m_desk.catalogue.currentRows());
    m_search->setReceivedCounts(m_desk.catalogue.receivedCounts(actor.counter));
}

void ProcedurePicker::find() {
    if (!m_search) return;
    const QString text = tidied(m_box->text());
    if (text.isEmpty()) {
        m_box->setHits(QString());
        return m_list->close();
    }
    const QList<ProcedureRow> rows = m_search->find(text);
    m_box->setHits(tr("%n hit(s)", nullptr, int(rows.size())));
    m_list->showHits(hitsOf(rows), *m_box);
}

void ProcedurePicker::chooseByHand(const QString& code) {
    try {
        if (choose(code)) Q_EMIT chosen();
    } catch (const Fault& fault) {
        Q_EMIT faulted(faultText(fault));
    }
}

bool ProcedurePicker::choose(const QString& code) {
    const auto stored = m_desk.catalogue.current(code);
    if (!stored) return false;
    m_procedure = stored->procedure;
    m_process->begin(m_desk.workflows.approvedFor(code, localDate(m_desk.clock.now())),
                     m_procedure->limitFor(m_channel));
    m_limit->clear();
    m_reason->clear();
    m_box->clear();
    m_box->clearMark();
    m_box->setHits(QString());
    m_box->setPlaceholderText(tr("Another procedure"));
    m_list->close();
    showChosen();
    Q_EMIT procedureChanged();
    return true;
}

void ProcedurePicker::clear() {
    m_procedure.reset();
    m_process->begin({}, std::nullopt);
    for (LineField* field : {static_cast<LineField*>(m_box), m_limit, m_reason}) {
        field->clear();
        field->clearMark();
    }
    m_box->setHits(QString());
    m_box->setPlaceholderText(tr("Name, code or first letters"));
    m_list->close();
    showChosen();
    Q_EMIT procedureChanged();
}

void ProcedurePicker::setChannel(Channel channel) {
    if (m_channel == channel) return;
    m_channel = channel;
    if (m_procedure) m_process->adapt(m_procedure->limitFor(channel));
    showChosen();
    Q_EMIT changed();
}

void ProcedurePicker::showChosen() {
    const auto limit = m_procedure ? m_procedure->limitFor(m_channel) : std::nullopt;
    const bool asks = m_procedure && !limit;
    m_processRow->setVisible(m_process->isNeeded());
    m_limitRow->setVisible(asks);
    m_reasonRow->setVisible(asks);
    if (!m_procedure) return m_card->clear();
    m_card->show(*m_procedure, limit ? limit->toVietnamese() : tr("to be entered below"),
                 limit ? stepsOf(*limit) : 0);
}

int ProcedurePicker::stepsOf(const TimeLimit& limit) const {
    const WorkflowVersion* approved = m_process->process();
    return int(approved ? approved->definition.steps.size() : defaultProcess(limit).steps.size());
}

std::optional<TimeLimit> ProcedurePicker::enteredLimit() const {
    if (!m_procedure || m_procedure->limitFor(m_channel)) return std::nullopt;
    return limitFromText(tidied(m_limit->text()));
}

QString ProcedurePicker::limitReason() const {
    return m_procedure && !m_procedure->limitFor(m_channel) ? m_reason->text() : QString();
}

QString ProcedurePicker::workflowKey() const {
    return m_process->key();
}

Refusals ProcedurePicker::unreadable() const {
    if (!m_procedure || m_procedure->limitFor(m_channel)) return {};
    if (tidied(m_limit->text()).isEmpty() || enteredLimit()) return {};
    return {Refusal{QStringLiteral("limit.form"), tr("The time limit cannot be understood."),
                    tr("Write it as \"5 ngày làm việc\", \"8 giờ\", \"1 tháng\" or \"5wd\"."),
                    QStringLiteral("limit")}};
}

QWidget* ProcedurePicker::mark(const Refusal& refusal) {
    if (refusal.field == QLatin1String("workflow")) {
        m_processRow->setMessage(refusalText(refusal));
        return m_process;
    }
    LineField* field = refusal.field == QLatin1String("procedure")     ? m_box
                       : refusal.field == QLatin1String("limit")       ? m_limit
                       : refusal.field == QLatin1String("limitReason") ? m_reason
                                                                       : nullptr;
    if (!field) return nullptr;
    const bool missing = field->text().isEmpty();
    field->setMark(missing ? Mark::Missing : Mark::Wrong, missing ? tr("missing") : QString(),
                   refusalText(refusal));
    return field;
}

void ProcedurePicker::focusSearch() {
    m_box->setFocus(Qt::OtherFocusReason);
}

bool ProcedurePicker::closeList() {
    if (m_list->isHidden()) return false;
    m_list->close();
    return true;
}

void ProcedurePicker::putDraft(QJsonObject& draft) const {
    draft.insert(QStringLiteral("procedure"), m_procedure ? m_procedure->code : QString());
    draft.insert(QStringLiteral("workflow"), m_process->chosenKey());
    draft.insert(QStringLiteral("limit"), m_limit->text());
    draft.insert(QStringLiteral("limitReason"), m_reason->text());
}

void ProcedurePicker::restore(const QJsonObject& draft) {
    const QString code = draft.value(QStringLiteral("procedure")).toString();
    if (code.isEmpty() || !choose(code)) return clear();
    m_process->restore(draft.value(QStringLiteral("workflow")).toString());
    m_limit->setText(draft.value(QStringLiteral("limit")).toString());
    m_reason->setText(draft.value(QStringLiteral("limitReason")).toString());
}

bool ProcedurePicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_box && event->type() == QEvent::FocusOut) m_list->close();
    if (watched == m_box && event->type() == QEvent::KeyPress && m_list->isHidden() && m_search &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->showHits(hitsOf(m_search->find(tidied(m_box->text()))), *m_box);
        return true;
    }
    return Panel::eventFilter(watched, event);
}

}  // namespace motcua::ui
