// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/commitment.h"

#include "core/base/error.h"
#include "tests/support/catch2.h"

#include <QCryptographicHash>
#include <QSet>

using namespace motcua;

namespace {

const QString kPurpose = QStringLiteral("person/1");
const QString kNumber = QStringLiteral("048190000123");

}  // namespace

TEST_CASE("salts are 32 bytes and never twice the same") {
    QSet<QByteArray> salts;
    for (int i = 0; i < 100; ++i) {
        salts.insert(newSalt());
        CHECK(newSalt().size() == 32);
    }
    CHECK(salts.size() == 100);
}

TEST_CASE("the same salt and fields give the same commitment") {
    const QByteArray salt = newSalt();
    CHECK(commitment(kPurpose, salt, {kNumber}) == commitment(kPurpose, salt, {kNumber}));
    CHECK(commitment(kPurpose, salt, {kNumber}).size() == 32);
}

TEST_CASE("another salt or purpose or field gives another commitment") {
    const QByteArray salt(32, 's');
    const QSet<QByteArray> commitments{
        commitment(kPurpose, salt, {kNumber}),
        commitment(kPurpose, QByteArray(32, 't'), {kNumber}),
        commitment(QStringLiteral("person/2"), salt, {kNumber}),
        commitment(kPurpose, salt, {kNumber, QString()}),
        commitment(kPurpose, salt, {kNumber, std::nullopt}),
        commitment(kPurpose, salt, {QString(), kNumber}),
        commitment(kPurpose, salt, {QStringLiteral("04819000"), QStringLiteral("0123")}),
        commitment(kPurpose, salt, {}),
    };
    CHECK(commitments.size() == 8);
}

TEST_CASE("a commitment is no plain hash of the number") {
    const QByteArray made = commitment(kPurpose, newSalt(), {kNumber});
    for (const auto algorithm : {QCryptographicHash::Blake2b_256, QCryptographicHash::Sha256})
        CHECK(made != QCryptographicHash::hash(kNumber.toUtf8(), algorithm));
}

TEST_CASE("a commitment refuses a salt of the wrong size") {
    CHECK_THROWS_AS(commitment(kPurpose, QByteArray(16, 's'), {kNumber}), LogicError);
}
