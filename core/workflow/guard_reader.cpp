// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/guard.h"

#include "core/base/text.h"
#include "core/workflow/workflow_say.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace motcua {

namespace {

using Op = Guard::Op;

constexpr int kMaxDepth = 16;
constexpr qsizetype kMaxLength = 4096;

Refusal ofGuard(const char* key, const QString& message) {
    return {QString::fromLatin1(key), message,
            WorkflowSay::tr("Write the condition as the description of guards says."),
            QStringLiteral("guard")};
}

Refusal misread(const QString& near) {
    return ofGuard("guard.syntax",
                   WorkflowSay::tr("This condition cannot be read near \"%1\".").arg(shortened(near, 40)));
}

/// What a leaf compares, before it is known whether it may.
struct Leaf {
    Op op = Op::Is;
    QString fact;
    FactKind kind = FactKind::Flag;
    QString unit;
    QStringList values;
};

std::optional<LimitUnit> unitFromName(const QString& name) {
    if (name == QLatin1String("wd")) return LimitUnit::WorkingDay;
    if (name == QLatin1String("wh")) return LimitUnit::WorkingHour;
    if (name == QLatin1String("cd")) return LimitUnit::CalendarDay;
    return std::nullopt;
}

std::optional<qint64> thousandthsFrom(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})(?:\\.(\\d{1,3}))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return match.captured(1).toLongLong() * 1000 +
           match.captured(2).leftJustified(3, QLatin1Char('0')).toLongLong();
}

bool operatorFits(Op op, FactKind kind) {
    switch (op) {
        case Op::Is:
            return kind == FactKind::Flag;
        case Op::Exists:
            return true;
        case Op::In:
            return kind == FactKind::Text;
        case Op::Less:
        case Op::LessOrEqual:
            return kind == FactKind::Count || kind == FactKind::Clock;
        default:
            return kind != FactKind::Flag;
    }
}

Outcome<Guard> withValues(Guard guard, const Leaf& leaf, const KnownFact& fact) {
    const Refusal wrong =
        ofGuard("guard.value", WorkflowSay::tr("The condition on \"%1\" has a wrong value.").arg(fact.name));
    if (guard.op == Op::Is || guard.op == Op::Exists) return guard;
    if (leaf.values.isEmpty() || (guard.op != Op::In && leaf.values.size() != 1)) return wrong;
    if (fact.kind == FactKind::Text) {
        for (const QString& value : leaf.values)
            if (!fact.values.contains(value)) return wrong;
        guard.texts = leaf.values;
        return guard;
    }
    const std::optional<qint64> quantity = thousandthsFrom(leaf.values.first());
    if (!quantity) return wrong;
    guard.thousandths = *quantity;
    return guard;
}

Outcome<Guard> guardFrom(const Leaf& leaf) {
    const std::optional<KnownFact> fact = knownFact(leaf.fact);
    if (!fact || fact->kind != leaf.kind || !operatorFits(leaf.op, fact->kind))
        return ofGuard(
            "guard.fact",
            WorkflowSay::tr("A condition cannot ask for \"%1\" in this way.").arg(shortened(leaf.fact, 40)));
    Guard guard;
    guard.op = leaf.op;
    guard.fact = leaf.fact;
    if (fact->kind == FactKind::Clock) {
        const std::optional<LimitUnit> unit = unitFromName(leaf.unit);
        if (!unit) return misread(leaf.unit);
        guard.unit = *unit;
    }
    return withValues(guard, leaf, *fact);
}

/// A plain word is a flag or a text; which, the white-list knows.
FactKind kindOfWord(const QString& word) {
    const std::optional<KnownFact> fact = knownFact(word);
    return fact && fact->kind == FactKind::Text ? FactKind::Text : FactKind::Flag;
}

/// Recursive descent over the compact text form.
class Parser {
public:
    explicit Parser(const QString& text) {
        static const QRegularExpression token(
            QStringLiteral("\\G\\s*([A-Za-z][A-Za-z0-9]*|[0-9]+(?:\\.[0-9]+)?|<=|!=|≠|≤|[=<\\[\\](){},])"));
        qsizetype at = 0;
        const QString whole = text.trimmed();
        while (at < whole.size()) {
            const QRegularExpressionMatch match = token.match(whole, at);
            m_tokens << (match.hasMatch() ? match.captured(1) : whole.mid(at, 40));
            if (!match.hasMatch()) break;
            at = match.capturedEnd();
        }
    }

    Outcome<Guard> whole() {
        Outcome<Guard> guard = expression(0);
        if (guard && m_at < m_tokens.size()) return misread(here());
        return guard;
    }

private:
    QString here() const { return m_tokens.value(m_at); }
    bool took(const char* token) {
        if (here() != QString::fromUtf8(token)) return false;
        ++m_at;
        return true;
    }

    Outcome<Guard> expression(int depth) {
        if (depth > kMaxDepth)
            return ofGuard("guard.depth", WorkflowSay::tr("This condition is nested too deeply."));
        if (took("all")) return many(Op::All, "[", "]", depth);
        if (took("any")) return many(Op::Any, "[", "]", depth);
        if (took("not")) return many(Op::Not, "(", ")", depth);
        if (took("exists")) return exists();
        return leaf();
    }

    Outcome<Guard> many(Op op, const char* open, const char* close, int depth) {
        Guard guard;
        guard.op = op;
        if (!took(open)) return misread(here());
        do {
            Outcome<Guard> child = expression(depth + 1);
            if (!child) return child;
            guard.children << *child;
        } while (op != Op::Not && took(","));
        if (!took(close)) return misread(here());
        return guard;
    }

    Outcome<Guard> exists() {
        if (!took("(")) return misread(here());
        std::optional<Leaf> what = subject();
        if (!what || !took(")")) return misread(here());
        what->op = Op::Exists;
        return guardFrom(*what);
    }

    std::optional<Leaf> subject() {
        Leaf leaf;
        if (took("count")) {
            leaf.kind = FactKind::Count;
            if (!took("(")) return std::nullopt;
            leaf.fact = m_tokens.value(m_at++);
            if (!took(")")) return std::nullopt;
        } else if (took("elapsed")) {
            leaf.kind = FactKind::Clock;
            if (!took("(")) return std::nullopt;
            leaf.fact = m_tokens.value(m_at++);
            if (!took(",")) return std::nullopt;
            leaf.unit = m_tokens.value(m_at++);
            if (!took(")")) return std::nullopt;
        } else {
            leaf.fact = m_tokens.value(m_at++);
            leaf.kind = kindOfWord(leaf.fact);
        }
        return leaf;
    }

    Outcome<Guard> leaf() {
        std::optional<Leaf> found = subject();
        if (!found) return misread(here());
        if (took("in")) {
            found->op = Op::In;
            if (!took("{")) return misread(here());
            do {
                found->values << m_tokens.value(m_at++);
            } while (took(","));
            if (!took("}")) return misread(here());
            return guardFrom(*found);
        }
        if (took("="))
            found->op = Op::Equal;
        else if (took("!=") || took("≠"))
            found->op = Op::NotEqual;
        else if (took("<="))
            found->op = Op::LessOrEqual;
        else if (took("≤"))
            found->op = Op::LessOrEqual;
        else if (took("<"))
            found->op = Op::Less;
        if (found->op != Op::Is) found->values << m_tokens.value(m_at++);
        return guardFrom(*found);
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
};

Outcome<Guard> fromJson(const QJsonValue& value, int depth);

Outcome<Guard> manyFromJson(Op op, const QJsonValue& value, int depth) {
    Guard guard;
    guard.op = op;
    const QJsonArray children = op == Op::Not ? QJsonArray{value} : value.toArray();
    if (children.isEmpty()) return misread(QStringLiteral("[]"));
    for (const QJsonValue& one : children) {
        Outcome<Guard> child = fromJson(one, depth + 1);
        if (!child) return child;
        guard.children << *child;
    }
    return guard;
}

std::optional<Leaf> subjectFromJson(const QJsonValue& value) {
    Leaf leaf;
    if (value.isString()) {
        leaf.fact = value.toString();
        leaf.kind = kindOfWord(leaf.fact);
        return leaf;
    }
    const QJsonObject object = value.toObject();
    if (object.size() != 1) return std::nullopt;
    if (object.contains(QLatin1String("count"))) {
        leaf.kind = FactKind::Count;
        leaf.fact = object.value(QLatin1String("count")).toString();
        return leaf;
    }
    const QJsonArray clock = object.value(QLatin1String("elapsed")).toArray();
    if (clock.size() != 2) return std::nullopt;
    leaf.kind = FactKind::Clock;
    leaf.fact = clock.at(0).toString();
    leaf.unit = clock.at(1).toString();
    return leaf;
}

QString scalar(const QJsonValue& value) {
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
}

Outcome<Guard> leafFromJson(Op op, const QJsonValue& value) {
    const bool compares = op != Op::Is && op != Op::Exists;
    const QJsonArray pair = value.toArray();
    if (compares && pair.size() != 2) return misread(QStringLiteral("[…]"));
    std::optional<Leaf> leaf = subjectFromJson(compares ? pair.at(0) : value);
    if (!leaf) return misread(QStringLiteral("{…}"));
    leaf->op = op;
    if (op == Op::In) {
        for (const QJsonValue& one : pair.at(1).toArray()) leaf->values << scalar(one);
    } else if (compares) {
        leaf->values << scalar(pair.at(1));
    }
    return guardFrom(*leaf);
}

Outcome<Guard> fromJson(const QJsonValue& value, int depth) {
    static const QList<std::pair<QString, Op>> operators{
        {QStringLiteral("all"), Op::All},       {QStringLiteral("any"), Op::Any},
        {QStringLiteral("not"), Op::Not},       {QStringLiteral("is"), Op::Is},
        {QStringLiteral("exists"), Op::Exists}, {QStringLiteral("="), Op::Equal},
        {QStringLiteral("!="), Op::NotEqual},   {QStringLiteral("≠"), Op::NotEqual},
        {QStringLiteral("<"), Op::Less},        {QStringLiteral("<="), Op::LessOrEqual},
        {QStringLiteral("≤"), Op::LessOrEqual}, {QStringLiteral("in"), Op::In},
    };
    if (depth > kMaxDepth)
        return ofGuard("guard.depth", WorkflowSay::tr("This condition is nested too deeply."));
    if (value.isString()) return guardFromText(value.toString());
    const QJsonObject object = value.toObject();
    if (object.size() != 1) return misread(QStringLiteral("{…}"));
    for (const auto& [name, op] : operators) {
        if (object.constBegin().key() != name) continue;
        const QJsonValue inner = object.constBegin().value();
        if (op == Op::All || op == Op::Any || op == Op::Not) return manyFromJson(op, inner, depth);
        return leafFromJson(op, inner);
    }
    return misread(object.constBegin().key());
}

}  // namespace

Outcome<Guard> guardFromText(const QString& text) {
    if (text.trimmed().isEmpty()) return Guard{};
    if (text.size() > kMaxLength) return misread(text);
    return Parser(text).whole();
}

Outcome<Guard> guardFromJson(const QJsonValue& value) {
    if (!value.isString() && !value.isObject()) return misread(QString());
    return fromJson(value, 0);
}

}  // namespace motcua
