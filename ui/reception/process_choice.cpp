// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/process_choice.h"

#include "core/base/text.h"
#include "core/dossier/process_for.h"
#include "ui/shared/plain_text.h"

#include <QAbstractItemView>
#include <QSet>
#include <QVariant>

namespace motcua::ui {

namespace {

constexpr qsizetype kLongest = 120;
constexpr int kListWidth = 560;

/// "Thủ tục … (1.2. Cấp lại)" → "1.2. Cấp lại"; empty where the name ends without brackets.
QString caseOf(const QString& name) {
    if (!name.endsWith(QLatin1Char(')'))) return {};
    int open = 0;
    for (qsizetype at = name.size() - 1; at > 0; --at) {
        if (name.at(at) == QLatin1Char(')')) ++open;
        if (name.at(at) == QLatin1Char('(') && --open == 0) return name.mid(at + 1).chopped(1);
    }
    return {};
}

QString decisionOf(const WorkflowDefinition& process) {
    QStringList parts{process.decisionNo};
    if (process.decisionDate) parts += process.decisionDate->toString(QStringLiteral("dd/MM/yyyy"));
    parts += process.issuer;
    parts.removeAll(QString());
    return parts.isEmpty() ? process.key : parts.join(QStringLiteral(" · "));
}

}  // namespace

QStringList caseLabels(const QList<WorkflowVersion>& approved) {
    QStringList cases;
    QSet<QString> names;
    for (const WorkflowVersion& process : approved) {
        cases += caseOf(process.definition.name);
        names.insert(cases.last());
    }
    if (names.size() < approved.size() || names.contains(QString())) {
        cases.clear();
        for (const WorkflowVersion& process : approved)
            cases += QStringLiteral("%1 – %2").arg(process.definition.name, decisionOf(process.definition));
    }
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const auto& limit = approved.at(i).definition.legalLimit;
        cases[i] = shortened(cases.at(i), kLongest);
        if (limit) cases[i] += QStringLiteral(" – ") + limit->toVietnamese();
    }
    return cases;
}

ProcessChoice::ProcessChoice(QWidget* parent) : ChoiceBox({}, parent) {
    setObjectName(QStringLiteral("process"));
    connect(this, &QComboBox::activated, this, [this] { m_byHand = true; });
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
        setToolTip(index < 0 ? QString() : toolTipText(m_approved.at(index).definition.name));
        Q_EMIT changed();
    });
}

void ProcessChoice::begin(const QList<WorkflowVersion>& approved, const std::optional<TimeLimit>& limit) {
    const QSignalBlocker quiet(this);
    m_approved = approved;
    m_byHand = false;
    clear();
    addItems(caseLabels(approved));
    if (isNeeded()) view()->setMinimumWidth(kListWidth);
    adapt(limit);
}

void ProcessChoice::adapt(const std::optional<TimeLimit>& limit) {
    if (m_byHand) return;
    const auto fitting = fittingProcess(m_approved, limit);
    for (int i = 0; fitting && i < m_approved.size(); ++i)
        if (m_approved.at(i).id == fitting->id) setCurrentIndex(i);
}

const WorkflowVersion* ProcessChoice::process() const {
    return currentIndex() < 0 ? nullptr : &m_approved.at(currentIndex());
}

QString ProcessChoice::key() const {
    return isNeeded() && process() ? process()->definition.key : QString();
}

void ProcessChoice::restore(const QString& chosenKey) {
    for (int i = 0; !chosenKey.isEmpty() && i < m_approved.size(); ++i)
        if (m_approved.at(i).definition.key == chosenKey) {
            setCurrentIndex(i);
            m_byHand = true;
        }
}

}  // namespace motcua::ui
