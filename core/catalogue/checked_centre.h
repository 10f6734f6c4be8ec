// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/centre.h"

namespace motcua {

/// What stands for the bytes of a centre file together with the rules that it was checked by. A store that
/// keeps it beside a file which centreFromJson() accepted need not have the file checked again.
[[nodiscard]] QByteArray centreFingerprint(const QByteArray& bytes);

/// Reads a file that centreFromJson() has accepted, a good deal faster and with the same result. Of other
/// files it reads what it can.
[[nodiscard]] Outcome<Centre> checkedCentreFromJson(const QByteArray& bytes);

}  // namespace motcua
