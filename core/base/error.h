// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <stdexcept>

namespace motcua {

/// A bug of ours. Caught only at the top, never handled.
class LogicError : public std::logic_error {
public:
    explicit LogicError(const QString& what) : std::logic_error(what.toStdString()) {}
};

/// The world says no: disk, lock, damaged file, permission. Thrown, never returned.
/// `code` is stable and language-free; what() is technical and goes to the log, not to people;
/// neither ever holds a value that belongs to a citizen.
class Fault : public std::runtime_error {
public:
    Fault(QString code, const QString& technical)
        : std::runtime_error(technical.toStdString()), m_code(std::move(code)) {}
    [[nodiscard]] const QString& code() const { return m_code; }

private:
    QString m_code;
};

/// The store could not be read or written.
class StoreError : public Fault {
    using Fault::Fault;
};

/// A file outside the store could not be read or written.
class IoError : public Fault {
    using Fault::Fault;
};

}  // namespace motcua
