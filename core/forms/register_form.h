// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/forms/slip_head.h"

#include <QDate>
#include <QList>
#include <optional>

namespace motcua {

/// One dossier in the register.
struct RegisterLine {
    qint64 number = 0;  ///< runs through the year and over volumes
    QString code;
    QString procedure;
    int sets = 1;
    QString name;
    QString address;
    QString phone;
    QString agency;  ///< that resolves it
    Instant receivedAt;
    std::optional<Instant> dueAt;
    std::optional<Instant> returnedAt;
    QString returnMethod;
    QString receiver;  ///< who took the result; empty: signs by hand
    QString note;
};

/// What stands in one volume of a *Sổ theo dõi hồ sơ* (TT 01/2018 Mẫu 06, TT 03/2025 Mẫu 07) over a period,
/// in its thirteen columns. The sequence runs through the year and continues in the next volume (TT 01/2018
/// art. 10); pages are numbered.
struct RegisterVolume : SlipHead {
    int volume = 1;
    QDate from;  ///< the period, both inclusive, within one year
    QDate to;
    QList<RegisterLine> lines;  ///< by number
    QDate printedOn;
};

/// The form, ready to be printed or shown as text. Values are tidied (NFC, one line), never cut.
[[nodiscard]] FormDocument registerForm(const RegisterVolume& volume);

}  // namespace motcua
