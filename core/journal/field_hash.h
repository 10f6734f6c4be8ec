// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QDate>
#include <QString>
#include <optional>

namespace motcua {

/// BLAKE2b-256 over typed fields, so that no two different lists of fields hash the same bytes.
///
/// The domain goes first, then each field as type byte ('i' integer, 't' text, 'd' date, 'b' bytes, '0'
/// absent), length in 8 bytes big-endian, and the bytes: integers 8 bytes big-endian, text as UTF-8, dates
/// as ISO text. An absent field is not an empty one.
class FieldHash {
public:
    /// `domain` separates purposes: "motcua-event/1". The number is the version of the field list.
    explicit FieldHash(QByteArrayView domain);

    FieldHash& integer(qint64 value);
    FieldHash& text(const QString& value);
    FieldHash& date(QDate value);
    FieldHash& bytes(const QByteArray& value);
    FieldHash& absent();

    /// 32 bytes. The object is spent afterwards.
    [[nodiscard]] QByteArray result() const;

private:
    void field(char type, const QByteArray& value);

    QCryptographicHash m_hash;
};

}  // namespace motcua
