// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/erasure.h"

#include <QCoreApplication>
#include <array>

namespace motcua {

namespace {

struct Ground {
    const char* key;
    const char* sentence;
    const char* basis;  ///< Vietnamese by nature
};

constexpr std::array<Ground, 4> kGrounds{{
    {"retention", QT_TRANSLATE_NOOP("dossier", "The period of retention has ended"),
     "Luật Lưu trữ số 33/2024/QH15; Điều 14 Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15"},
    {"request", QT_TRANSLATE_NOOP("dossier", "The person concerned asks for it"),
     "Điều 14 Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15"},
    {"authority", QT_TRANSLATE_NOOP("dossier", "A competent authority has decided so"),
     "Điều 14 Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15"},
    {"purpose", QT_TRANSLATE_NOOP("dossier", "The purpose has been fulfilled"),
     "Điều 14 Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15"},
}};

constexpr std::array<const char*, 5> kErasureStates{"proposed", "approved", "rejected", "erased", "cleaned"};
constexpr std::array<const char*, 5> kStateLabels{
    QT_TRANSLATE_NOOP("dossier", "Proposed"), QT_TRANSLATE_NOOP("dossier", "Approved by two"),
    QT_TRANSLATE_NOOP("dossier", "Rejected"), QT_TRANSLATE_NOOP("dossier", "Erased, clean-up under way"),
    QT_TRANSLATE_NOOP("dossier", "Erased")};

const QString kPermanent = QStringLiteral("permanent");

const Ground* groundOf(const QString& key) {
    for (const Ground& ground : kGrounds)
        if (key == QLatin1String(ground.key)) return &ground;
    return nullptr;
}

QString said(const char* sentence) {
    return QCoreApplication::translate("dossier", sentence);
}

}  // namespace

const QStringList& erasureGrounds() {
    static const QStringList keys = [] {
        QStringList list;
        for (const Ground& ground : kGrounds) list += QString::fromLatin1(ground.key);
        return list;
    }();
    return keys;
}

QString groundLabel(const QString& key) {
    const Ground* ground = groundOf(key);
    return ground ? said(ground->sentence) : key;
}

QString groundBasis(const QString& key) {
    const Ground* ground = groundOf(key);
    return ground ? QString::fromUtf8(ground->basis) : QString();
}

const QStringList& retentionClasses() {
    static const QStringList keys{QStringLiteral("2y"),
                                  QStringLiteral("5y"),
                                  QStringLiteral("10y"),
                                  QStringLiteral("20y"),
                                  QStringLiteral("50y"),
                                  QStringLiteral("70y"),
                                  kPermanent};
    return keys;
}

QString retentionLabel(const QString& retention) {
    if (retention == kPermanent) return said(QT_TRANSLATE_NOOP("dossier", "Kept for good"));
    return said(QT_TRANSLATE_NOOP("dossier", "Kept for %1 years")).arg(retention.chopped(1));
}

std::optional<QDate> retentionEnd(const QString& retention, QDate ended) {
    if (retention == kPermanent || !retentionClasses().contains(retention)) return std::nullopt;
    return ended.addYears(retention.chopped(1).toInt());
}

QString keyOf(ErasureState state) {
    return QString::fromLatin1(kErasureStates.at(size_t(state)));
}

std::optional<ErasureState> erasureStateFromKey(const QString& key) {
    for (size_t i = 0; i < kErasureStates.size(); ++i)
        if (key == QLatin1String(kErasureStates.at(i))) return ErasureState(i);
    return std::nullopt;
}

QString label(ErasureState state) {
    return said(kStateLabels.at(size_t(state)));
}

}  // namespace motcua
