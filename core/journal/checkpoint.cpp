// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/checkpoint.h"

#include "core/base/crockford.h"

#include <QCoreApplication>
#include <QStringList>

namespace motcua {

namespace {

constexpr qsizetype kMostBytes = 64 * 1024;
constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kFirstLines = 3;
const QString kOrigin = QStringLiteral("motcua/");

struct JournalSay {
    Q_DECLARE_TR_FUNCTIONS(journal)
};

QString base64(const QByteArray& hash) {
    return QString::fromLatin1(hash.toBase64());
}

std::optional<JournalHead> headFrom(const QString& seq, const QString& hash) {
    bool isNumber = false;
    JournalHead head{seq.toLongLong(&isNumber), {}};
    const auto decoded =
        QByteArray::fromBase64Encoding(hash.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!isNumber || head.seq < 0 || !decoded || decoded.decoded.size() != kHashBytes) return std::nullopt;
    head.hash = decoded.decoded;
    return head;
}

/// One line below the empty one: a word and what follows it. False where it contradicts what stands above.
bool take(const QString& line, Checkpoint& out) {
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const QString& name = words.first();
    if (name == u"at" && words.size() == 2) {
        const auto at = instantFromIso(words.at(1));
        if (at) out.at = *at;
        return at.has_value();
    }
    if (name == u"previous" && words.size() == 3) {
        out.previous = headFrom(words.at(1), words.at(2));
        return out.previous.has_value();
    }
    if (name == u"numbers" && words.size() == 5) {
        out.numbers +=
            {words.at(1), words.at(2).toLongLong(), words.at(3).toLongLong(), words.at(4).toLongLong()};
        return true;
    }
    if (name == u"marked" && words.size() == 3) {
        out.marked += words.at(1) + u' ' + words.at(2);
        return true;
    }
    if (name == u"voided" && words.size() == 2) {
        out.voided += words.at(1);
        return true;
    }
    if (name == u"head") return words.value(1) == writtenHead(out.head.hash);
    return false;
}

std::optional<Checkpoint> parsed(const QByteArray& text) {
    if (text.size() > kMostBytes) return std::nullopt;
    const QStringList lines =
        QString::fromUtf8(text).replace(QLatin1String("\r\n"), QLatin1String("\n")).split(u'\n');
    if (lines.size() < kFirstLines || !lines.first().startsWith(kOrigin)) return std::nullopt;
    const auto head = headFrom(lines.at(1).trimmed(), lines.at(2).trimmed());
    if (!head) return std::nullopt;
    Checkpoint out{lines.first().mid(kOrigin.size()).trimmed(), *head, {}, std::nullopt, {}, {}};
    for (const QString& line : lines.mid(kFirstLines))
        if (!line.trimmed().isEmpty() && !take(line.trimmed(), out)) return std::nullopt;
    return out;
}

}  // namespace

QString writtenHead(const QByteArray& hash) {
    return inGroups(crockfordText(hash));
}

QByteArray checkpointText(const Checkpoint& checkpoint) {
    QStringList lines{kOrigin + checkpoint.storeId,
                      QString::number(checkpoint.head.seq),
                      base64(checkpoint.head.hash),
                      {},
                      QStringLiteral("at ") + toIso(checkpoint.at)};
    if (checkpoint.previous)
        lines += QStringLiteral("previous %1 %2")
                     .arg(QString::number(checkpoint.previous->seq), base64(checkpoint.previous->hash));
    for (const NumberRange& range : checkpoint.numbers)
        lines += QStringLiteral("numbers %1 %2 %3 %4")
                     .arg(range.series, QString::number(range.first), QString::number(range.last),
                          QString::number(range.count));
    for (const QString& mark : checkpoint.marked) lines += QStringLiteral("marked ") + mark;
    for (const QString& code : checkpoint.voided) lines += QStringLiteral("voided ") + code;
    lines += QStringLiteral("head ") + writtenHead(checkpoint.head.hash);
    return lines.join(u'\n').toUtf8() + '\n';
}

Outcome<Checkpoint> checkpointFrom(const QByteArray& text) {
    if (const auto checkpoint = parsed(text)) return *checkpoint;
    return Refusal{QStringLiteral("checkpoint.unreadable"),
                   JournalSay::tr("This is no checkpoint of a journal, or it was changed."),
                   JournalSay::tr("Take the file that the checkpoint command wrote, as it was."),
                   QStringLiteral("anchor")};
}

}  // namespace motcua
