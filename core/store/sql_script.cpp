// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_script.h"

#include "core/base/error.h"

namespace motcua::store {

namespace {

class Splitter {
public:
    explicit Splitter(const QString& script) : m_script(script) {}

    QStringList statements() {
        while (m_at < m_script.size()) step();
        if (!m_words.isEmpty() || !m_current.trimmed().isEmpty()) end();
        return m_found;
    }

private:
    void step() {
        const QChar c = m_script.at(m_at);
        if (startsWith("--"))
            skipTo(QStringLiteral("\n"), false);
        else if (startsWith("/*"))
            skipTo(QStringLiteral("*/"), true);
        else if (c == u'\'' || c == u'"' || c == u'`')
            copyQuoted(c);
        else if (c == u'[')
            copyQuoted(u']');
        else if (c.isLetter() || c == u'_')
            copyWord();
        else if (c == u';' && m_depth == 0)
            end();
        else
            m_current += m_script.at(m_at++);
    }

    bool startsWith(const char* sign) const {
        return QStringView(m_script).sliced(m_at).startsWith(QLatin1String(sign));
    }

    void skipTo(const QString& close, bool mustClose) {
        const qsizetype found = m_script.indexOf(close, m_at + 2);
        if (found < 0 && mustClose) throw LogicError(QStringLiteral("a comment is left open"));
        m_at = found < 0 ? m_script.size() : found + close.size();
        m_current += u' ';
    }

    /// A doubled quote is one inside; read as two quotes one after the other it comes out the same.
    void copyQuoted(QChar close) {
        const qsizetype found = m_script.indexOf(close, m_at + 1);
        if (found < 0) throw LogicError(QStringLiteral("a quote is left open"));
        m_current += QStringView(m_script).sliced(m_at, found + 1 - m_at);
        m_at = found + 1;
    }

    void copyWord() {
        const qsizetype start = m_at;
        while (m_at < m_script.size() && (m_script.at(m_at).isLetterOrNumber() || m_script.at(m_at) == u'_'))
            ++m_at;
        const QString word = m_script.sliced(start, m_at - start);
        m_current += word;
        if (m_words.size() < 3) m_words.append(word.toUpper());
        if (!isTrigger()) return;
        const QString upper = word.toUpper();
        if (upper == u"BEGIN" || upper == u"CASE") ++m_depth;
        if (upper == u"END") --m_depth;
    }

    bool isTrigger() const {
        if (m_words.value(0) != u"CREATE") return false;
        return m_words.value(1) == u"TRIGGER" ||
               (m_words.value(1).startsWith(u"TEMP") && m_words.value(2) == u"TRIGGER");
    }

    void end() {
        if (m_depth != 0) throw LogicError(QStringLiteral("a trigger is left open"));
        const QString statement = m_current.trimmed();
        if (!statement.isEmpty()) m_found.append(statement);
        m_current.clear();
        m_words.clear();
        ++m_at;
    }

    const QString m_script;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_current;
    QStringList m_words;  ///< the first three of the statement
    QStringList m_found;
};

}  // namespace

QStringList statementsOf(const QString& script) {
    return Splitter(script).statements();
}

}  // namespace motcua::store
