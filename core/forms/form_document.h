// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_block.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace motcua {

enum class PaperSize { A5, A4 };

/// The sheet a form is laid out for. Type sizes follow from it: slips on A5, NĐ 30/2020 on A4.
struct PageFormat {
    PaperSize paper = PaperSize::A5;
    bool landscape = false;

    friend bool operator==(const PageFormat&, const PageFormat&) = default;
};

/// The two columns that every administrative paper begins with (NĐ 30/2020).
struct FormHeading {
    QStringList superior;  ///< plain capitals: "UBND PHƯỜNG HẢI CHÂU"
    QStringList unit;      ///< bold capitals: "TRUNG TÂM PHỤC VỤ", "HÀNH CHÍNH CÔNG"
    QString number;        ///< "Số: 12/TNHS", may be empty
    QString placeAndDate;  ///< "Hải Châu, ngày 23 tháng 11 năm 2026"
};

/// The state's name and motto, which stand in the right column.
[[nodiscard]] const QString& nationName();
[[nodiscard]] const QString& nationMotto();
/// What a practice store prints across every page and below the title.
[[nodiscard]] const QString& practiceMark();

/// Stands at the bottom of every page.
struct FormFooter {
    FormLine left;          ///< "Mã kiểm tra: 7K4M-QX2P-9TRD"
    FormLine right;         ///< "Liên 2: Giao người nộp hồ sơ"
    QString note;           ///< a sentence below
    bool numbered = false;  ///< "Trang 3" on every page, not in the upper margin from the second page on
};

/// A printable form as plain values: what stands on the paper, not how it is drawn. Every text is shown
/// literally; nothing in it is markup, a path or an address to load.
struct FormDocument {
    PageFormat page;
    QString formNumber;  ///< "Mẫu số 01", top right, small; may be empty
    FormHeading heading;
    QStringList title;      ///< lines, bold and centred
    FormLine subtitle;      ///< "Mã hồ sơ: …"
    QStringList marks;      ///< small centred lines below: "(Bản in lại lần 1)"
    QString qr;             ///< payload; empty: no QR
    QString qrPlaceholder;  ///< stands in the empty place of a QR still to come
    QList<FormBlock> body;
    FormFooter footer;
    QString runningHead;    ///< left on the pages from the second on: the code
    bool practice = false;  ///< "THỰC HÀNH" across every page
};

/// The form as plain text, one line a paragraph: what approved snapshots compare.
[[nodiscard]] QString toText(const FormDocument& document);

/// Every text that would stand on the paper, in no particular order: for the check of glyphs.
[[nodiscard]] QStringList textsOf(const FormDocument& document);

}  // namespace motcua
