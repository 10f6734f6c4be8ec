// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/facts.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <algorithm>

namespace motcua {

namespace {

void require(const QString& name, FactKind kind) {
    const std::optional<KnownFact> fact = knownFact(name);
    if (!fact || fact->kind != kind) throw LogicError(QStringLiteral("no such fact: ") + name);
}

template <class Key, class Value>
std::optional<Value> found(const QHash<Key, Value>& hash, const Key& key) {
    const auto at = hash.constFind(key);
    return at == hash.cend() ? std::nullopt : std::optional<Value>(*at);
}

}  // namespace

const QList<KnownFact>& knownFacts() {
    static const auto word = [](const char* latin) { return QString::fromLatin1(latin); };
    static const QList<KnownFact> facts{
        {word("papersComplete"), FactKind::Flag, {}},
        {word("resultReady"), FactKind::Flag, {}},
        {word("nonBoundary"), FactKind::Flag, {}},
        {word("overdue"), FactKind::Flag, {}},
        {word("unanswered"), FactKind::Flag, {}},
        {word("unpaid"), FactKind::Flag, {}},
        {word("stopNotice"), FactKind::Flag, {}},
        {word("extensionProposed"), FactKind::Flag, {}},
        {word("extensionInTime"), FactKind::Flag, {}},
        {word("payment"), FactKind::Text, {word("notNeeded"), word("unpaid"), word("paid")}},
        {word("channel"), FactKind::Text, {word("counter"), word("post"), word("online"), word("kiosk")}},
        {word("returnBy"), FactKind::Text, {word("counter"), word("post"), word("online")}},
        {word("subOutcome"),
         FactKind::Text,
         {word("finished"), word("refused"), word("stopped"), word("withdrawn")}},
        {word("supplement"), FactKind::Count, {}},
        {word("restart"), FactKind::Count, {}},
        {word("extension"), FactKind::Count, {}},
        {word("sendBack"), FactKind::Count, {}},
        {word("opinionsMissing"), FactKind::Count, {}},
        {word("dossier"), FactKind::Clock, {}},
        {word("step"), FactKind::Clock, {}},
        {word("waiting"), FactKind::Clock, {}},
    };
    return facts;
}

std::optional<KnownFact> knownFact(const QString& name) {
    const QList<KnownFact>& facts = knownFacts();
    const auto at =
        std::find_if(facts.begin(), facts.end(), [&](const KnownFact& fact) { return fact.name == name; });
    return at == facts.end() ? std::nullopt : std::optional<KnownFact>(*at);
}

QString factLabel(const QString& name) {
    static const QHash<QString, const char*> labels{
        {QStringLiteral("papersComplete"), QT_TRANSLATE_NOOP("workflow", "all required papers are there")},
        {QStringLiteral("resultReady"), QT_TRANSLATE_NOOP("workflow", "the result is ready")},
        {QStringLiteral("nonBoundary"), QT_TRANSLATE_NOOP("workflow", "received for another locality")},
        {QStringLiteral("overdue"), QT_TRANSLATE_NOOP("workflow", "the dossier is overdue")},
        {QStringLiteral("unanswered"),
         QT_TRANSLATE_NOOP("workflow", "the applicant has not answered within the days that the law gives")},
        {QStringLiteral("unpaid"),
         QT_TRANSLATE_NOOP("workflow", "the last day for meeting the financial obligation has passed")},
        {QStringLiteral("stopNotice"),
         QT_TRANSLATE_NOOP("workflow", "the forms of this dossier know a stop notice")},
        {QStringLiteral("extensionProposed"),
         QT_TRANSLATE_NOOP("workflow", "an extension is proposed and not yet decided")},
        {QStringLiteral("extensionInTime"),
         QT_TRANSLATE_NOOP("workflow", "at least one working day is left before the due date")},
        {QStringLiteral("payment"), QT_TRANSLATE_NOOP("workflow", "payment")},
        {QStringLiteral("channel"), QT_TRANSLATE_NOOP("workflow", "channel")},
        {QStringLiteral("returnBy"), QT_TRANSLATE_NOOP("workflow", "way of returning the result")},
        {QStringLiteral("subOutcome"), QT_TRANSLATE_NOOP("workflow", "outcome of the linked dossier")},
        {QStringLiteral("supplement"), QT_TRANSLATE_NOOP("workflow", "number of supplement requests")},
        {QStringLiteral("restart"), QT_TRANSLATE_NOOP("workflow", "number of restarts of the clock")},
        {QStringLiteral("extension"), QT_TRANSLATE_NOOP("workflow", "number of extensions")},
        {QStringLiteral("sendBack"), QT_TRANSLATE_NOOP("workflow", "number of times sent back")},
        {QStringLiteral("opinionsMissing"), QT_TRANSLATE_NOOP("workflow", "number of missing opinions")},
        {QStringLiteral("dossier"), QT_TRANSLATE_NOOP("workflow", "time since receipt")},
        {QStringLiteral("step"), QT_TRANSLATE_NOOP("workflow", "time in this step")},
        {QStringLiteral("waiting"), QT_TRANSLATE_NOOP("workflow", "waiting time")},
    };
    const char* label = labels.value(name);
    return label ? QCoreApplication::translate("workflow", label) : name;
}

QString factValueLabel(const QString& value) {
    static const QHash<QString, const char*> labels{
        {QStringLiteral("notNeeded"), QT_TRANSLATE_NOOP("workflow", "nothing to pay")},
        {QStringLiteral("unpaid"), QT_TRANSLATE_NOOP("workflow", "not paid")},
        {QStringLiteral("paid"), QT_TRANSLATE_NOOP("workflow", "paid")},
        {QStringLiteral("counter"), QT_TRANSLATE_NOOP("workflow", "at the counter")},
        {QStringLiteral("post"), QT_TRANSLATE_NOOP("workflow", "by post")},
        {QStringLiteral("online"), QT_TRANSLATE_NOOP("workflow", "online")},
        {QStringLiteral("kiosk"), QT_TRANSLATE_NOOP("workflow", "at the kiosk")},
        {QStringLiteral("finished"), QT_TRANSLATE_NOOP("workflow", "it has its result")},
        {QStringLiteral("refused"), QT_TRANSLATE_NOOP("workflow", "it was refused")},
        {QStringLiteral("stopped"), QT_TRANSLATE_NOOP("workflow", "it was stopped")},
        {QStringLiteral("withdrawn"), QT_TRANSLATE_NOOP("workflow", "it was withdrawn")},
    };
    const char* label = labels.value(value);
    return label ? QCoreApplication::translate("workflow", label) : value;
}

void Facts::setFlag(const QString& name, bool value) {
    require(name, FactKind::Flag);
    m_flags.insert(name, value);
}

void Facts::setText(const QString& name, const QString& value) {
    require(name, FactKind::Text);
    m_texts.insert(name, value);
}

void Facts::setCount(const QString& event, int times) {
    require(event, FactKind::Count);
    m_counts.insert(event, times);
}

void Facts::setElapsed(const QString& clock, LimitUnit unit, qint64 thousandths) {
    require(clock, FactKind::Clock);
    m_elapsed[clock].insert(int(unit), thousandths);
}

std::optional<bool> Facts::flag(const QString& name) const {
    return found(m_flags, name);
}

std::optional<QString> Facts::text(const QString& name) const {
    return found(m_texts, name);
}

std::optional<int> Facts::count(const QString& event) const {
    const auto known = found(m_counts, event);
    // Nobody's opinion is missing until somebody is asked.
    return known || event != u"opinionsMissing" ? known : std::optional(0);
}

std::optional<qint64> Facts::elapsed(const QString& clock, LimitUnit unit) const {
    return found(m_elapsed.value(clock), int(unit));
}

}  // namespace motcua
