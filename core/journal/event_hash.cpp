// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event_hash.h"

#include "core/base/error.h"
#include "core/journal/field_hash.h"

#include <QtEndian>

namespace motcua {

namespace {

template <class Tag>
void addId(FieldHash& hash, const std::optional<Id<Tag>>& id) {
    if (id)
        hash.integer(id->value());
    else
        hash.absent();
}

}  // namespace

QByteArray genesisHash(const QString& storeId) {
    return FieldHash("motcua-genesis/1").text(storeId).result();
}

QByteArray eventHash(const Event& event) {
    FieldHash hash("motcua-event/1");
    hash.integer(event.seq).integer(event.at.ms).date(event.businessDate);
    addId(hash, event.actor);
    addId(hash, event.onBehalfOf);
    hash.text(event.station).text(event.kind);
    addId(hash, event.dossier);
    hash.integer(event.schema).bytes(event.body);
    if (event.personalDataCommit)
        hash.bytes(*event.personalDataCommit);
    else
        hash.absent();
    return hash.bytes(event.prev).result();
}

QString checkCharacters(const QByteArray& hash) {
    static constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr int kCharacters = 12;
    constexpr int kBitsEach = 5;
    if (hash.size() < 8) throw LogicError(QStringLiteral("too short for check characters"));
    const auto bits = qFromBigEndian<quint64>(hash.constData());
    QString text;
    for (int i = 1; i <= kCharacters; ++i)
        text.append(QLatin1Char(kAlphabet[(bits >> (64 - kBitsEach * i)) & 31]));
    return text;
}

}  // namespace motcua
