// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/consult_form.h"

#include "core/calendar/limit_text.h"
#include "core/dossier/opinion_rights.h"
#include "ui/dossier/dossier_file.h"
#include "ui/dossier/paper_checks.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_row.h"
#include "ui/shared/line_field.h"
#include "ui/shared/plain_label.h"

#include <QVBoxLayout>
#include <algorithm>

namespace motcua::ui {

namespace {

constexpr int kConsultLabels = 168;

/// In the order of the lists.
const QList<ConsultJoin>& joins() {
    static const QList<ConsultJoin> list{ConsultJoin::All, ConsultJoin::Quorum, ConsultJoin::First,
                                         ConsultJoin::Advisory};
    return list;
}

const QList<SilenceRule>& silences() {
    static const QList<SilenceRule> list{SilenceRule::Escalate, SilenceRule::DeemedConsent,
                                         SilenceRule::DeemedNone};
    return list;
}

template <class Value>
QStringList labelsOf(const QList<Value>& values) {
    QStringList labels;
    for (const Value value : values) labels += labelOf(value);
    return labels;
}

}  // namespace

ConsultForm::ConsultForm(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_asked(new PaperChecks(PaperChecks::Mode::Ticks, QStringLiteral("asked"), this)),
      m_join(new ChoiceBox(labelsOf(joins()), this)),
      m_quorum(new LineField(this)),
      m_silence(new ChoiceBox(labelsOf(silences()), this)),
      m_within(new LineField(this)) {
    m_join->setObjectName(QStringLiteral("join"));
    m_quorum->setObjectName(QStringLiteral("quorum"));
    m_silence->setObjectName(QStringLiteral("silence"));
    m_within->setObjectName(QStringLiteral("within"));
    m_within->setText(TimeLimit::workingDays(2).toVietnamese());
    m_quorum->setText(QStringLiteral("2"));
    m_asked->setListName(tr("Units and officers to ask"));
    QWidget* before = m_asked->addFilter(tr("Name of a unit or an officer"));
    for (QWidget* next : {m_asked->list(), static_cast<QWidget*>(m_join), static_cast<QWidget*>(m_quorum),
                          static_cast<QWidget*>(m_silence), static_cast<QWidget*>(m_within)}) {
        setTabOrder(before, next);
        before = next;
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Tick whose opinion is asked for"), TextRole::Section, this));
    column->addWidget(m_asked, 1);
    addRow(tr("&Waited for"), m_join);
    m_quorumRow = addRow(tr("How &many are enough"), m_quorum);
    addRow(tr("&Silence"), m_silence);
    m_withinRow = addRow(tr("&Time for each"), m_within);
    m_quorumRow->hide();
    connect(m_join, &QComboBox::currentIndexChanged, this,
            [this](int at) { m_quorumRow->setVisible(joins().value(at) == ConsultJoin::Quorum); });
    addCandidates(desk);
}

FieldRow* ConsultForm::addRow(const QString& label, QWidget* field) {
    auto* row = new FieldRow(label, field, this);
    row->setLabelWidth(kConsultLabels);
    layout()->addWidget(row);
    return row;
}

void ConsultForm::addCandidates(const Desk& desk) {
    const QDate today = localDate(desk.clock.now());
    QList<PaperRef> lines;
    QList<PaperRef> people;
    QList<ConsultWish::One> officers;
    const auto speakers = [&](UnitId unit) {
        QList<Officer> found;
        for (const Officer& one : desk.directory.officers())
            if (speaksFor({one, std::nullopt, {}}, unit, today)) found += one;
        return found;
    };
    for (const Unit& unit : desk.directory.units()) {
        const QList<Officer> found = speakers(unit.id);
        if (found.isEmpty()) continue;
        m_candidates += ConsultWish::One{unit.id, {}, {}};
        lines += PaperRef{0, unit.name};
        for (const Officer& one : found) {
            officers += ConsultWish::One{unit.id, one.id, {}};
            people += PaperRef{0, QStringLiteral("%1 – %2").arg(one.name, unitName(desk.directory, unit.id))};
        }
    }
    m_candidates += officers;
    lines += people;
    for (qsizetype i = 0; i < lines.size(); ++i) lines[i].index = int(i) + 1;
    m_asked->setPapers(lines);
}

ConsultWish ConsultForm::wish() const {
    ConsultWish wish;
    wish.join = joins().value(m_join->currentIndex());
    wish.silence = silences().value(m_silence->currentIndex());
    wish.quorum = wish.join == ConsultJoin::Quorum ? m_quorum->text().toInt() : 0;
    wish.within = limitFromText(m_within->text());
    for (const PaperRef& line : m_asked->ticked()) wish.asked += m_candidates.at(line.index - 1);
    return wish;
}

QWidget* ConsultForm::showRefusal(const Refusal& refusal) {
    if (refusal.field == QLatin1String("consult.quorum")) {
        m_quorum->setMark(Mark::Missing, {}, refusal.message);
        return m_quorum;
    }
    if (!refusal.field.startsWith(QLatin1String("consult")) && refusal.field != QLatin1String("participants"))
        return nullptr;
    m_asked->setMessage(refusal.message);
    return m_asked->list();
}

void ConsultForm::clearRefusals() {
    m_quorum->clearMark();
    m_asked->setMessage({});
}

void ConsultForm::focusFirst() {
    m_asked->focusList();
}

}  // namespace motcua::ui
