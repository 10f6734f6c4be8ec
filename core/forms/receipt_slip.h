// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/forms/form_document.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace motcua {

/// The layouts of Mẫu số 01: TT 01/2018/TT-VPCP, and prints of after 1/7/2025 (TT 03/2025/TT-VPCP).
enum class SlipLayout { Y2018, Y2025 };

/// "2018", "2025": the key in centre data. Nothing for any other.
[[nodiscard]] std::optional<SlipLayout> slipLayoutFrom(const QString& key);

/// Which of the two copies. One slip is printed as both.
enum class SlipCopy { Kept, Given };

/// A paper that was handed in, with how many of each kind.
struct SlipPaper {
    QString name;
    int originals = 0;
    int certified = 0;
    int photocopies = 0;
};

struct SlipPerson {
    QString name;
    QString idNumber;  ///< personal number or tax code; may be empty
    QString address;
    QString phone;
    QString email;
};

struct SlipFees {
    Dong total;
    bool paid = false;
};

/// Everything that stands on a *Giấy tiếp nhận hồ sơ và hẹn trả kết quả*, under the rules by which the
/// dossier was received. Plain data; no field is looked up anywhere else.
struct ReceiptSlip {
    SlipLayout layout = SlipLayout::Y2025;
    PaperSize paper = PaperSize::A5;
    QString formNumber;         ///< "Mẫu số 01", from data; may be empty
    QString title;              ///< from data; lines divided by \n
    QStringList superiorLines;  ///< heading: "UBND PHƯỜNG HẢI CHÂU"
    QStringList unitLines;      ///< heading: "TRUNG TÂM PHỤC VỤ", "HÀNH CHÍNH CÔNG"
    QString place;              ///< "Hải Châu"
    QString unitName;           ///< "Trung tâm Phục vụ hành chính công phường Hải Châu"

    QString dossierCode;      ///< empty: a preview from before the reception
    QString checkCharacters;  ///< twelve, ungrouped; see slip_code.h
    SlipPerson submitter;
    std::optional<SlipPerson> owner;  ///< only where another than the submitter
    QString procedureName;
    QString procedureCode;
    QString request;  ///< what is asked for in the applicant's words; may be empty
    QList<SlipPaper> papers;
    int sets = 1;
    QString limit;  ///< "12 ngày làm việc"
    Instant receivedAt;
    std::optional<Instant> dueAt;  ///< absent: not known yet, or immediate
    bool immediate = false;        ///< the result is given while the submitter waits
    bool provisional = false;      ///< the due date rests on holidays that are not published yet
    QString returnPlace;
    QString returnMethod;  ///< "Nhận tại quầy", may be empty
    std::optional<SlipFees> fees;
    QString registerVolume;     ///< "02/2026", may be empty
    qint64 registerNumber = 0;  ///< 0: none
    QString officerName;
    QString note;         ///< may be empty
    QString footerNote;   ///< sentence at the bottom, from data: how to follow the dossier
    int printNumber = 1;  ///< 1 the first print; n > 1: "Bản in lại lần n-1"
    bool practice = false;
};

/// The form, ready to be printed or shown as text. Values are tidied (NFC, one line), never cut.
[[nodiscard]] FormDocument receiptSlip(const ReceiptSlip& slip, SlipCopy copy);

}  // namespace motcua
