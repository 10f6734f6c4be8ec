// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/forms/slip_head.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace motcua {

/// A paper that was handed in, with how many of each kind.
struct SlipPaper {
    QString name;
    int originals = 0;
    int certified = 0;
    int photocopies = 0;
};

struct SlipFees {
    Dong total;
    bool paid = false;
};

/// Everything that stands on a *Giấy tiếp nhận hồ sơ và hẹn trả kết quả*, under the rules by which the
/// dossier was received. Plain data; no field is looked up anywhere else.
struct ReceiptSlip : SlipHead {
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
    QString note;        ///< may be empty
    QString footerNote;  ///< sentence at the bottom, from data: how to follow the dossier
};

/// The form, ready to be printed or shown as text. Values are tidied (NFC, one line), never cut.
[[nodiscard]] FormDocument receiptSlip(const ReceiptSlip& slip, SlipCopy copy);

}  // namespace motcua
