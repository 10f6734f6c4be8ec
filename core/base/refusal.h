// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace motcua {

/// A rule that says no: a value, not an exception.
struct Refusal {
    QString key;      ///< stable and English, e.g. "papers.missing"; scripts and tests rely on it
    QString message;  ///< one sentence for people, translated
    QString remedy;   ///< what would lift it, a sentence for people; may be empty
    QString field;    ///< the input it is about ("submitter.name"), empty where it is about the whole

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

using Refusals = QList<Refusal>;

/// A refusal whose key and field are written in the code.
[[nodiscard]] inline Refusal refused(const char* key, const QString& message, const QString& remedy = {},
                                     const char* field = "") {
    return {QString::fromLatin1(key), message, remedy, QString::fromLatin1(field)};
}

/// Either a value or every reason why there is none.
template <class T>
class [[nodiscard]] Outcome {
public:
    Outcome(T value) : m_value(std::move(value)) {}
    Outcome(Refusals refusals) : m_refusals(std::move(refusals)) {
        if (m_refusals.isEmpty())
            throw LogicError(QStringLiteral("an outcome without value needs a refusal"));
    }
    Outcome(Refusal refusal) : m_refusals{std::move(refusal)} {}

    [[nodiscard]] bool isDone() const { return m_value.has_value(); }
    explicit operator bool() const { return isDone(); }

    /// \throws LogicError where the outcome is a refusal.
    [[nodiscard]] const T& value() const& {
        requireValue();
        return *m_value;
    }
    [[nodiscard]] T&& value() && {
        requireValue();
        return std::move(*m_value);
    }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

    /// Empty exactly when there is a value.
    [[nodiscard]] const Refusals& refusals() const& { return m_refusals; }
    [[nodiscard]] Refusals refusals() && { return std::move(m_refusals); }

private:
    void requireValue() const {
        if (!m_value) throw LogicError(QStringLiteral("refused: ") + m_refusals.first().key);
    }

    std::optional<T> m_value;
    Refusals m_refusals;
};

}  // namespace motcua
