// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QSet>
#include <QStringDecoder>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace motcua {

namespace {

struct JsonSay {
    Q_DECLARE_TR_FUNCTIONS(json)
};

Refusal refusal(const char* key, const QString& message) {
    return {QString::fromLatin1(key),
            message,
            JsonSay::tr("Check that this is the right file, and that it is whole."),
            {}};
}

int lineOf(const QByteArray& bytes, qsizetype offset) {
    return int(bytes.left(offset).count('\n')) + 1;
}

/// One pass over the bytes for what QJsonDocument lets through: depth, duplicate keys, huge numbers and
/// unpaired escapes. Syntax proper stays QJsonDocument's.
class Scanner {
public:
    Scanner(const QByteArray& bytes, int maxDepth) : m_bytes(bytes), m_maxDepth(maxDepth) {}

    std::optional<Refusal> flaw() {
        for (m_at = 0; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes.at(m_at);
            std::optional<Refusal> found;
            if (c == '{' || c == '[') {
                found = open(c == '{');
            } else if ((c == '}' || c == ']') && !m_levels.empty()) {
                m_levels.pop_back();
            } else if (c == ',' && !m_levels.empty()) {
                m_levels.back().atKey = true;
            } else if (c == '"') {
                found = string();
            } else if (c == '-' || (c >= '0' && c <= '9')) {
                found = number();
            }
            if (found) return found;
        }
        return std::nullopt;
    }

private:
    struct Level {
        bool object = false;
        bool atKey = false;
        QSet<QByteArray> keys;
    };

    std::optional<Refusal> open(bool object) {
        if (int(m_levels.size()) >= m_maxDepth)
            return refusal("json.depth", JsonSay::tr("Line %1: the file nests more than %2 levels deep.")
                                             .arg(QString::number(line()), QString::number(m_maxDepth)));
        m_levels.push_back({object, true, {}});
        return std::nullopt;
    }

    std::optional<Refusal> string() {
        const qsizetype start = m_at + 1;
        bool pendingHigh = false;
        for (++m_at; m_at < m_bytes.size() && m_bytes.at(m_at) != '"'; ++m_at) {
            if (m_bytes.at(m_at) != '\\') {
                if (pendingHigh) return loneSurrogate();
                continue;
            }
            ++m_at;
            const bool unicode = m_at < m_bytes.size() && m_bytes.at(m_at) == 'u';
            const uint code = unicode ? m_bytes.mid(m_at + 1, 4).toUInt(nullptr, 16) : 0;
            const bool low = code >= 0xDC00 && code <= 0xDFFF;
            if (low != pendingHigh) return loneSurrogate();
            pendingHigh = code >= 0xD800 && code <= 0xDBFF;
            if (unicode) m_at += 4;
        }
        if (pendingHigh) return loneSurrogate();
        if (m_levels.empty() || !m_levels.back().object || !m_levels.back().atKey) return std::nullopt;
        Level& level = m_levels.back();
        level.atKey = false;
        const QByteArray key = m_bytes.mid(start, m_at - start);
        if (level.keys.contains(key))
            return refusal("json.duplicate",
                           JsonSay::tr("Line %1: the key \"%2\" stands twice in one object.")
                               .arg(QString::number(line()), QString::fromUtf8(key.left(60))));
        level.keys.insert(key);
        return std::nullopt;
    }

    std::optional<Refusal> number() {
        const qsizetype start = m_at;
        while (m_at + 1 < m_bytes.size() && QByteArrayView("+-.eE0123456789").contains(m_bytes.at(m_at + 1)))
            ++m_at;
        const double value = std::strtod(m_bytes.mid(start, m_at - start + 1).constData(), nullptr);
        if (!std::isfinite(value))
            return refusal("json.number", JsonSay::tr("Line %1: a number is too large.").arg(line()));
        return std::nullopt;
    }

    std::optional<Refusal> loneSurrogate() const {
        return refusal("json.encoding",
                       JsonSay::tr("Line %1: a character is broken (unpaired surrogate).").arg(line()));
    }

    [[nodiscard]] int line() const { return lineOf(m_bytes, m_at); }

    const QByteArray& m_bytes;
    int m_maxDepth;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

}  // namespace

Outcome<QJsonValue> parsedJson(const QByteArray& input, const JsonLimits& limits) {
    if (input.size() > limits.maxBytes)
        return refusal("json.size",
                       JsonSay::tr("The file is larger than %1 MB.").arg(limits.maxBytes / (1024 * 1024)));
    const QByteArray bytes = input.startsWith("\xEF\xBB\xBF") ? input.mid(3) : input;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8(bytes);
    if (utf8.hasError() || bytes.contains('\0'))
        return refusal("json.encoding", JsonSay::tr("The file is not UTF-8 text."));
    if (auto flaw = Scanner(bytes, limits.maxDepth).flaw()) return *flaw;
    QJsonParseError error;
    // QJsonDocument takes only objects and arrays at the top; so do all our formats.
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return refusal("json.syntax",
                       JsonSay::tr("Line %1: this is not valid JSON (%2).")
                           .arg(QString::number(lineOf(bytes, error.offset)), error.errorString()));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray canonicalJson(const QJsonObject& object) {
    // QJsonObject keeps its keys sorted, so the compact form is already the one form.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace motcua
