// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/limit_text.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace motcua {

namespace {

constexpr qsizetype kLongestSentence = 500;
constexpr qint64 kMostUnits = 9999;

bool matches(const QString& text, const QRegularExpression& form) {
    return form.match(text).hasMatch();
}

/// Unmarked, without the signs of a list in front and the full stop behind.
QString sentence(const QString& text) {
    QString plain = unmarked(text);
    static const QRegularExpression edges(QStringLiteral("^(?:[-+*•] )+|[ .;,]+\\z"));
    return plain.remove(edges);
}

/// The dossier has come in: the one start of the clock that needs no further word.
const QString kReceived = QStringLiteral(
    "(?:ke )?tu (?:ngay|khi|thoi diem) (?:tiep nhan|nhan|nop)(?: duoc| du)*"
    "(?: ho so(?: de nghi| yeu cau| day du| du| va| hop le| theo quy dinh| theo dung quy dinh)*"
    "| van ban (?:de nghi|de xuat|thong bao)[a-z ,]*)");

bool isImmediate(const QString& plain) {
    static const QStringList phrases = {
        QStringLiteral("(?:giai quyet |tra ket qua )?(?:ngay )?trong ngay(?: lam viec)?"
                       "(?: (?:tiep nhan|nhan)(?: duoc| du)* (?:ho so|yeu cau)(?: hop le)?)?"),
        QStringLiteral("(?:giai quyet |tra ket qua |tra )?ngay"),
        QStringLiteral("(?:giai quyet |tra ket qua )?ngay (?:sau )?khi (?:tiep nhan|nhan)(?: duoc| du)* "
                       "(?:ho so|yeu cau)(?: day du| va| hop le| theo quy dinh)*"),
        QStringLiteral("ngay trong ngay tiep nhan (?:yeu cau|ho so)[,;] truong hop nhan ho so sau 15 gio ma "
                       "khong giai quyet (?:duoc )?ngay thi tra ket qua trong ngay lam viec tiep theo"),
        QStringLiteral("thoi han thuc hien yeu cau chung thuc la ngay trong ngay co quan, to chuc tiep nhan "
                       "yeu cau hoac "
                       "trong ngay lam viec tiep theo,? neu tiep nhan yeu cau sau 15 gio"
                       "(?:\\. truong hop tra ket qua trong ngay lam viec tiep theo thi nguoi tiep nhan ho "
                       "so phai co phieu "
                       "hen ghi ro thoi gian \\(gio, ngay\\) tra ket qua cho nguoi yeu cau chung thuc)?")};
    static const QRegularExpression form(QStringLiteral("^(?:") + phrases.join(QLatin1Char('|')) +
                                         QStringLiteral(")\\z"));
    return matches(plain, form);
}

/// "0,25", "1.5", "1/2", "03" in thousandths.
std::optional<qint64> quantityOf(const QString& text) {
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash > 0) {
        const qint64 above = text.left(slash).toLongLong() * 1000;
        const qint64 below = text.mid(slash + 1).toLongLong();
        if (below == 0 || above % below != 0 || above >= below * 1000) return std::nullopt;
        return above / below;
    }
    const QStringList parts =
        QString(text).replace(QLatin1Char(','), QLatin1Char('.')).split(QLatin1Char('.'));
    const qint64 whole = parts.first().toLongLong();
    if (whole > kMostUnits) return std::nullopt;
    return whole * 1000 + parts.value(1).leftJustified(3, QLatin1Char('0')).toLongLong();
}

/// The number that a word of the list spells; the words that limits in parentheses use.
std::optional<qint64> spelledNumber(const QString& word) {
    static const QStringList words = {
        QStringLiteral("khong"),    QStringLiteral("mot"),     QStringLiteral("hai"),
        QStringLiteral("ba"),       QStringLiteral("bon"),     QStringLiteral("nam"),
        QStringLiteral("sau"),      QStringLiteral("bay"),     QStringLiteral("tam"),
        QStringLiteral("chin"),     QStringLiteral("muoi"),    QStringLiteral("muoi mot"),
        QStringLiteral("muoi hai"), QStringLiteral("muoi ba"), QStringLiteral("muoi bon"),
        QStringLiteral("muoi lam")};
    if (word == QLatin1String("hai muoi")) return 20;
    if (word == QLatin1String("ba muoi")) return 30;
    const qsizetype at = words.indexOf(word);
    return at < 0 ? std::nullopt : std::optional<qint64>(at);
}

std::optional<LimitUnit> unitOf(const QString& words) {
    if (words == QLatin1String("ngay lam viec")) return LimitUnit::WorkingDay;
    if (words.startsWith(QLatin1String("gio"))) return LimitUnit::WorkingHour;
    if (words == QLatin1String("ngay")) return LimitUnit::CalendarDay;
    return LimitUnit::Month;
}

/// "80 giờ làm việc (tương đương 10 ngày làm việc)" and "02 ngày (cắt giảm 01/03 ngày)" must add up.
bool remarkAgrees(const QRegularExpressionMatch& match, qint64 quantity, LimitUnit unit) {
    const QString days = match.captured(QStringLiteral("days"));
    if (!days.isEmpty() && (unit != LimitUnit::WorkingHour || quantity != days.toLongLong() * 8000))
        return false;
    const QString full = match.captured(QStringLiteral("full"));
    const qint64 cut = match.captured(QStringLiteral("cut")).toLongLong();
    return full.isEmpty() || (full.toLongLong() - cut) * 1000 == quantity;
}

const QRegularExpression& limitForm() {
    static const QRegularExpression form(
        QStringLiteral(
            "^(?:(?:theo quy dinh )?(?:tong )?thoi (?:gian|han) giai quyet(?: tthc)?(?: trong truong hop "
            "nay)?(?: la|:) )?(?:trong (?:thoi (?:han|gian) )?)?(?:toi da |khong qua |cham nhat )*"
            "(?:(?<before>[a-z]+(?: [a-z]+)?) \\()?(?<number>\\d{1,4}(?:[.,]\\d{1,2})?|\\d/\\d)"
            "(?(<before>)\\))(?: \\((?<after>[a-z]+(?: [a-z]+)?)\\))?"
            " (?<unit>ngay lam viec|ngay|gio lam viec|gio|thang)"
            "(?: \\(tuong duong(?: voi)? (?<days>\\d{1,3}) ngay lam viec\\))?"
            "(?: \\(cat giam (?<cut>\\d{1,3})/(?<full>\\d{1,3}) ngay lam viec, ty le [\\d,.]+ ?%\\))?"
            "(?:,? ") +
        kReceived + QStringLiteral("| \\(") + kReceived + QStringLiteral("\\))?\\z"));
    return form;
}

/// Words that make a sentence say more than one limit.
bool isHedged(const QString& plain) {
    static const QRegularExpression hedge(QStringLiteral(
        "\\b(?:hoac|neu|rieng|doi voi|khong ke|khong tinh|tuy|keo dai|tang them|gia han|trong do)\\b"));
    return matches(plain, hedge);
}

std::optional<TimeLimit> quantityLimit(const QString& plain) {
    const QRegularExpressionMatch match = limitForm().match(plain);
    if (!match.hasMatch() || isHedged(plain)) return std::nullopt;
    const std::optional<qint64> quantity = quantityOf(match.captured(QStringLiteral("number")));
    const std::optional<LimitUnit> unit = unitOf(match.captured(QStringLiteral("unit")));
    if (!quantity || *quantity == 0 || (unit == LimitUnit::Month && *quantity % 1000 != 0))
        return std::nullopt;
    for (const QString& name : {QStringLiteral("before"), QStringLiteral("after")}) {
        const QString word = match.captured(name);
        if (word.isEmpty()) continue;
        const std::optional<qint64> spelled = spelledNumber(word);
        if (!spelled || *spelled * 1000 != *quantity) return std::nullopt;
    }
    if (!remarkAgrees(match, *quantity, *unit)) return std::nullopt;
    return TimeLimit(*unit, *quantity);
}

}  // namespace

std::optional<TimeLimit> limitFromText(const QString& text) {
    if (text.size() > kLongestSentence) return std::nullopt;
    if (const auto limit = limitFromShort(text.trimmed())) return limit;
    const QString plain = sentence(text);
    if (isImmediate(plain)) return TimeLimit::immediate();
    return quantityLimit(plain);
}

QString limitDoubt(const QString& text) {
    if (limitFromText(text)) throw LogicError(QStringLiteral("a readable limit needs no doubt"));
    const QString plain = sentence(text.left(4 * kLongestSentence));
    static const QRegularExpression nothing(
        QStringLiteral("^(?:|khac|theo mo ta|khong|(?:khong|chua) (?:co )?(?:quy|qui) dinh(?: cu the)?|khong "
                       "xac dinh|khong tinh "
                       "thoi gian)\\z"));
    static const QRegularExpression zero(QStringLiteral("^0+(?:[.,]0+)?(?: (?:ngay|gio|thang).*)?\\z"));
    static const QRegularExpression bare(QStringLiteral("^\\d+(?:[.,]\\d+)?(?: lam viec\\b.*)?\\z"));
    static const QRegularExpression several(QStringLiteral(
        "\\d[ )]*(?:ngay|gio|thang)\\b.*\\d[ )]*(?:ngay|gio|thang)\\b|\\d ?- ?\\d+ (?:ngay|gio|thang)"));
    if (matches(plain, nothing)) return QStringLiteral("limit.missing");
    if (matches(plain, zero)) return QStringLiteral("limit.zero");
    if (matches(plain, bare)) return QStringLiteral("limit.unitLost");
    if (matches(plain, several)) return QStringLiteral("limit.severalValues");
    return QStringLiteral("limit.notUnderstood");
}

}  // namespace motcua
