// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/field_hash.h"

#include <QtEndian>

namespace motcua {

namespace {

QByteArray bigEndian(qint64 value) {
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

}  // namespace

FieldHash::FieldHash(QByteArrayView domain) : m_hash(QCryptographicHash::Blake2b_256) {
    field('t', domain.toByteArray());
}

FieldHash& FieldHash::integer(qint64 value) {
    field('i', bigEndian(value));
    return *this;
}

FieldHash& FieldHash::text(const QString& value) {
    field('t', value.toUtf8());
    return *this;
}

FieldHash& FieldHash::date(QDate value) {
    field('d', value.toString(Qt::ISODate).toLatin1());
    return *this;
}

FieldHash& FieldHash::bytes(const QByteArray& value) {
    field('b', value);
    return *this;
}

FieldHash& FieldHash::absent() {
    field('0', {});
    return *this;
}

QByteArray FieldHash::result() const {
    return m_hash.result();
}

void FieldHash::field(char type, const QByteArray& value) {
    m_hash.addData(type + bigEndian(value.size()) + value);
}

}  // namespace motcua
