// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_document.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace motcua {

/// The layouts of the statutory forms: TT 01/2018/TT-VPCP, and prints of after 1/7/2025 (TT 03/2025/TT-VPCP).
enum class SlipLayout { Y2018, Y2025 };

/// "2018", "2025": the key in centre data. Nothing for any other.
[[nodiscard]] std::optional<SlipLayout> slipLayoutFrom(const QString& key);

/// Which of the two copies. One slip is printed as both.
enum class SlipCopy { Kept, Given };

struct SlipPerson {
    QString name;
    QString idNumber;  ///< personal number or tax code; may be empty
    QString address;
    QString phone;
    QString email;
    bool isBody = false;  ///< an organisation or enterprise, which is not addressed as "Ông/Bà"
};

/// Who signs a letter, as NĐ 30/2020 writes it.
struct SlipSigner {
    QString capacity;  ///< "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"; empty: head of the agency
    QString name;
};

/// What every statutory form begins with: numbers, titles and paper as the form set in force says, the unit
/// that issues it, and the dossier it is about. Plain data; no field is looked up anywhere else.
struct SlipHead {
    SlipLayout layout = SlipLayout::Y2025;
    PaperSize paper = PaperSize::A5;
    bool landscape = false;
    QString formNumber;         ///< "Mẫu số 01", from data; may be empty
    QString title;              ///< from data; lines divided by \n
    QString symbol;             ///< "HDHS" in "Số: 12/HDHS"; empty where data gives none
    qint64 number = 0;          ///< 0: none yet, the clerk writes it
    QString documentNo;         ///< a number of its own in full, "15/PXL"; stands in place of both
    QStringList superiorLines;  ///< heading: "UBND PHƯỜNG HẢI CHÂU"
    QStringList unitLines;      ///< heading: "TRUNG TÂM PHỤC VỤ", "HÀNH CHÍNH CÔNG"
    QString place;              ///< "Hải Châu"
    QString unitName;           ///< "Trung tâm Phục vụ hành chính công phường Hải Châu"

    QString dossierCode;      ///< empty: there is no dossier yet, or the form is about many
    QString checkCharacters;  ///< twelve, ungrouped; see slip_code.h
    int printNumber = 1;      ///< 1 the first print; n > 1: "Bản in lại lần n-1"
    bool practice = false;
};

}  // namespace motcua
