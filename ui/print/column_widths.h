// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace motcua::print {

/// How wide columns become that together are `all` wide: as it was wished, but none narrower than its least
/// while the others can give room, each in proportion. Where all least widths together are too wide, every
/// column gets its part of them. Lists of one length; widths above 0.
[[nodiscard]] QList<double> fittedWidths(QList<double> wished, const QList<double>& least, double all);

}  // namespace motcua::print
