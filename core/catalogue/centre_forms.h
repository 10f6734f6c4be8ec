// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validity.h"

#include <QMap>
#include <QString>
#include <optional>

namespace motcua {

/// The meanings that forms are keyed by; their numbers shifted in 2025, so no code names a number.
namespace form_meaning {
inline const QString kReceipt = QStringLiteral("receipt");
inline const QString kSupplement = QStringLiteral("supplement");
inline const QString kRefusal = QStringLiteral("refusal");
inline const QString kExtension = QStringLiteral("extension");
inline const QString kStop = QStringLiteral("stop");
inline const QString kControl = QStringLiteral("control");
inline const QString kRegister = QStringLiteral("register");
}  // namespace form_meaning

/// One statutory form as a circular sets it.
struct CentreForm {
    QString number;  ///< "Mẫu số 01"
    QString title;  ///< as printed: "GIẤY TIẾP NHẬN HỒ SƠ\nVÀ HẸN TRẢ KẾT QUẢ", lines divided by \n
    QString paper;  ///< "A5" or "A4"
    bool landscape = false;
    QString layout;  ///< key of the layout that draws it, e.g. "receipt-2018"
    QString symbol;  ///< after the running number, "TNHS" in "Số: 12/TNHS"; empty where the form has none
    int copies = 1;

    friend bool operator==(const CentreForm&, const CentreForm&) = default;
};

/// The forms of one circular, by meaning.
struct FormSet {
    QString key;  ///< "tt01-2018", "tt03-2025"
    QString name;
    Validity validity;
    QString legalBasis;
    QMap<QString, CentreForm> forms;

    /// Nothing, where this circular knows no such form (no stop notice before 2025).
    [[nodiscard]] std::optional<CentreForm> form(const QString& meaning) const {
        const auto found = forms.constFind(meaning);
        return found == forms.cend() ? std::nullopt : std::optional(*found);
    }
    friend bool operator==(const FormSet&, const FormSet&) = default;
};

}  // namespace motcua
