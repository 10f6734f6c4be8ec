// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/recovery_code.h"

#include "core/base/crockford.h"
#include "core/safety/safety_say.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringList>

namespace motcua {

namespace {

constexpr qsizetype kSecretBytes = 20;
constexpr qsizetype kCodeSigns = 32;
constexpr qsizetype kCheckSigns = 4;
constexpr qsizetype kGroups = 9;

QString checkOf(const QByteArray& secret) {
    const QByteArray hash =
        QCryptographicHash::hash("motcua-recovery-check/1" + secret, QCryptographicHash::Blake2b_256);
    return crockfordText(hash).left(kCheckSigns);
}

std::optional<QByteArray> secretOf(const QString& typed) {
    QString signs;
    for (const QChar sign : typed)
        if (!sign.isSpace() && sign != u'-') signs += sign.toUpper();
    if (signs.size() != kCodeSigns + kCheckSigns) return std::nullopt;
    const auto secret = crockfordBytes(signs.left(kCodeSigns), kSecretBytes);
    if (!secret) return std::nullopt;
    QString check = signs.mid(kCodeSigns);
    check.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    return check == checkOf(*secret) ? secret : std::nullopt;
}

}  // namespace

QByteArray newRecoverySecret() {
    QByteArray secret(kSecretBytes, Qt::Uninitialized);
    auto* words = reinterpret_cast<quint32*>(secret.data());
    QRandomGenerator::system()->fillRange(words, kSecretBytes / qsizetype(sizeof(quint32)));
    return secret;
}

QString recoveryCode(const QByteArray& secret) {
    return inGroups(crockfordText(secret) + checkOf(secret));
}

Outcome<QByteArray> recoverySecretFrom(const QString& text) {
    if (const auto secret = secretOf(text)) return *secret;
    for (const QString& line : text.split(u'\n'))
        if (line.count(u'-') == kGroups - 1)
            if (const auto secret = secretOf(line)) return *secret;
    return Refusal{QStringLiteral("key.misspelt"),
                   SafetySay::tr("This is no recovery code, or a letter of it is wrong."),
                   SafetySay::tr("Type the nine groups of four from the sheet once more."),
                   QStringLiteral("key")};
}

QString recoverySheet(const QByteArray& secret, const QString& storeId, const QString& centre,
                      Instant madeAt) {
    return QStringLiteral(
               "MÃ KHÔI PHỤC BẢN SAO LƯU – MotCua\n"
               "%1\n"
               "Kho: %2\n"
               "Lập lúc: %3\n\n"
               "%4\n\n"
               "Ai có mã này và một bản sao lưu thì đọc được toàn bộ hồ sơ. Không có mã này thì không ai mở "
               "được bản sao lưu, kể cả người làm ra phần mềm.\n"
               "In ra, bỏ phong bì dán kín, cất trong két của cơ quan; không chụp ảnh, không gửi qua mạng.\n"
               "Cất xong, xóa mã khỏi máy này: motcua-cli recovery-key --forget\n")
        .arg(centre, storeId, toShortVietnamese(madeAt), recoveryCode(secret));
}

}  // namespace motcua
