// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/guard.h"

#include "core/workflow/workflow_say.h"

#include <QCoreApplication>
#include <algorithm>

namespace motcua {

namespace {

using Op = Guard::Op;

QString unitName(LimitUnit unit) {
    switch (unit) {
        case LimitUnit::WorkingDay:
            return QStringLiteral("wd");
        case LimitUnit::WorkingHour:
            return QStringLiteral("wh");
        case LimitUnit::Month:
            return QStringLiteral("mo");
        default:
            return QStringLiteral("cd");
    }
}

FactKind kindOf(const Guard& leaf) {
    const std::optional<KnownFact> fact = knownFact(leaf.fact);
    if (!fact) throw LogicError(QStringLiteral("a guard about an unknown fact: ") + leaf.fact);
    return fact->kind;
}

QString number(qint64 thousandths) {
    const QString text = QString::number(thousandths / 1000);
    if (thousandths % 1000 == 0) return text;
    QString rest = QStringLiteral("%1").arg(thousandths % 1000, 3, 10, QLatin1Char('0'));
    while (rest.endsWith(QLatin1Char('0'))) rest.chop(1);
    return text + QLatin1Char('.') + rest;
}

std::optional<qint64> quantity(const Guard& leaf, const Facts& facts) {
    if (kindOf(leaf) == FactKind::Clock) return facts.elapsed(leaf.fact, leaf.unit);
    const std::optional<int> times = facts.count(leaf.fact);
    return times ? std::optional<qint64>(qint64(*times) * 1000) : std::nullopt;
}

QString quantityInWords(const Guard& leaf, qint64 thousandths) {
    if (kindOf(leaf) == FactKind::Clock && thousandths > 0)
        return TimeLimit(leaf.unit, thousandths).toVietnamese();
    return number(thousandths);
}

GuardResult verdict(bool holds, const QString& reason) {
    return holds ? GuardResult{} : GuardResult{Truth::No, {reason}};
}

GuardResult unknown(const Guard& leaf) {
    return {Truth::Unknown, {WorkflowSay::tr("It is not known yet: %1.").arg(factLabel(leaf.fact))}};
}

GuardResult ofQuantity(const Guard& leaf, const Facts& facts) {
    const std::optional<qint64> is = quantity(leaf, facts);
    if (!is) return unknown(leaf);
    if (leaf.fact == u"opinionsMissing" && leaf.op == Op::Less)
        return verdict(*is < leaf.thousandths,
                       WorkflowSay::tr("%1 opinion(s) are missing.").arg(number(*is)));
    const auto sentence = [&](const char* text) {
        return WorkflowSay::tr(text).arg(factLabel(leaf.fact), quantityInWords(leaf, leaf.thousandths),
                                         quantityInWords(leaf, *is));
    };
    switch (leaf.op) {
        case Op::Less:
            return verdict(*is < leaf.thousandths,
                           sentence(QT_TRANSLATE_NOOP("workflow", "The %1 must be below %2, but is %3.")));
        case Op::LessOrEqual:
            return verdict(*is <= leaf.thousandths,
                           sentence(QT_TRANSLATE_NOOP("workflow", "The %1 must be at most %2, but is %3.")));
        case Op::NotEqual:
            return verdict(*is != leaf.thousandths,
                           sentence(QT_TRANSLATE_NOOP("workflow", "The %1 must not be %2.")));
        default:
            return verdict(*is == leaf.thousandths,
                           sentence(QT_TRANSLATE_NOOP("workflow", "The %1 must be %2, but is %3.")));
    }
}

GuardResult ofText(const Guard& leaf, const Facts& facts) {
    const std::optional<QString> is = facts.text(leaf.fact);
    if (!is) return unknown(leaf);
    const bool among = leaf.texts.contains(*is);
    QStringList words;
    for (const QString& text : leaf.texts) words << factValueLabel(text);
    const QString wanted = words.join(QStringLiteral(", "));
    if (leaf.op == Op::NotEqual)
        return verdict(!among, WorkflowSay::tr("The %1 must not be %2.").arg(factLabel(leaf.fact), wanted));
    return verdict(among, WorkflowSay::tr("The %1 must be %2, but is %3.")
                              .arg(factLabel(leaf.fact), wanted, factValueLabel(*is)));
}

GuardResult ofFlag(const Guard& leaf, const Facts& facts) {
    const std::optional<bool> is = facts.flag(leaf.fact);
    if (!is) return unknown(leaf);
    return verdict(*is, WorkflowSay::tr("This must be so first: %1.").arg(factLabel(leaf.fact)));
}

bool isKnown(const Guard& leaf, const Facts& facts) {
    switch (kindOf(leaf)) {
        case FactKind::Flag:
            return facts.flag(leaf.fact).has_value();
        case FactKind::Text:
            return facts.text(leaf.fact).has_value();
        default:
            return quantity(leaf, facts).has_value();
    }
}

GuardResult ofLeaf(const Guard& leaf, const Facts& facts) {
    if (leaf.op == Op::Exists) return isKnown(leaf, facts) ? GuardResult{} : unknown(leaf);
    switch (kindOf(leaf)) {
        case FactKind::Flag:
            return ofFlag(leaf, facts);
        case FactKind::Text:
            return ofText(leaf, facts);
        default:
            return ofQuantity(leaf, facts);
    }
}

/// The reasons why the negation of a tree fails are the leaves that hold.
QStringList holdingLeaves(const Guard& guard, const Facts& facts) {
    QStringList found;
    if (guard.op == Op::All || guard.op == Op::Any || guard.op == Op::Not) {
        for (const Guard& child : guard.children) found += holdingLeaves(child, facts);
    } else if (ofLeaf(guard, facts).truth == Truth::Yes) {
        found << WorkflowSay::tr("This stands against it: %1.").arg(factLabel(guard.fact));
    }
    return found;
}

GuardResult ofNot(const Guard& guard, const Facts& facts) {
    const GuardResult inner = evaluated(guard.children.first(), facts);
    if (inner.truth == Truth::No) return {};
    if (inner.truth == Truth::Unknown) return inner;
    QStringList reasons = holdingLeaves(guard.children.first(), facts);
    if (reasons.isEmpty()) reasons << WorkflowSay::tr("The condition of this action does not hold.");
    return {Truth::No, reasons};
}

/// Kleene's logic: one No decides All, one Yes decides Any, and what is unknown stays unknown.
GuardResult ofMany(const Guard& guard, const Facts& facts) {
    const bool all = guard.op == Op::All;
    GuardResult result{all ? Truth::Yes : Truth::No, {}};
    for (const Guard& child : guard.children) {
        const GuardResult one = evaluated(child, facts);
        result.reasons += one.reasons;
        result.truth = all ? std::min(result.truth, one.truth) : std::max(result.truth, one.truth);
    }
    if (result.truth == Truth::Yes)
        result.reasons.clear();
    else if (result.reasons.isEmpty())
        result.reasons << WorkflowSay::tr("The condition of this action does not hold.");
    return result;
}

QString joined(const Guard& guard) {
    QStringList parts;
    for (const Guard& child : guard.children) parts << toText(child);
    return parts.join(QStringLiteral(", "));
}

QString subject(const Guard& leaf) {
    switch (kindOf(leaf)) {
        case FactKind::Count:
            return QStringLiteral("count(%1)").arg(leaf.fact);
        case FactKind::Clock:
            return QStringLiteral("elapsed(%1, %2)").arg(leaf.fact, unitName(leaf.unit));
        default:
            return leaf.fact;
    }
}

QString comparison(const Guard& leaf, QLatin1String sign) {
    const QString value = kindOf(leaf) == FactKind::Text ? leaf.texts.value(0) : number(leaf.thousandths);
    return QStringLiteral("%1 %2 %3").arg(subject(leaf), sign, value);
}

}  // namespace

GuardResult evaluated(const Guard& guard, const Facts& facts) {
    switch (guard.op) {
        case Op::All:
        case Op::Any:
            return ofMany(guard, facts);
        case Op::Not:
            return ofNot(guard, facts);
        default:
            return ofLeaf(guard, facts);
    }
}

QString toText(const Guard& guard) {
    if (guard.isAlwaysTrue()) return {};
    switch (guard.op) {
        case Op::All:
            return QStringLiteral("all[%1]").arg(joined(guard));
        case Op::Any:
            return QStringLiteral("any[%1]").arg(joined(guard));
        case Op::Not:
            return QStringLiteral("not(%1)").arg(joined(guard));
        case Op::Is:
            return guard.fact;
        case Op::Exists:
            return QStringLiteral("exists(%1)").arg(subject(guard));
        case Op::Equal:
            return comparison(guard, QLatin1String("="));
        case Op::NotEqual:
            return comparison(guard, QLatin1String("!="));
        case Op::Less:
            return comparison(guard, QLatin1String("<"));
        case Op::LessOrEqual:
            return comparison(guard, QLatin1String("<="));
        case Op::In:
            break;
    }
    return QStringLiteral("%1 in {%2}").arg(guard.fact, guard.texts.join(QStringLiteral(", ")));
}

QStringList factsOf(const Guard& guard) {
    QStringList found;
    if (!guard.fact.isEmpty()) found << guard.fact;
    for (const Guard& child : guard.children) found += factsOf(child);
    found.removeDuplicates();
    return found;
}

}  // namespace motcua
