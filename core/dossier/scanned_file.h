// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QString>
#include <optional>

class QIODevice;

namespace motcua {

/// What a scanned paper may be.
enum class ScanType { Pdf, Png, Jpeg, Tiff };

[[nodiscard]] QString keyOf(ScanType type);  ///< "pdf", "png", "jpeg", "tiff": also the ending of its file
[[nodiscard]] std::optional<ScanType> scanTypeFromKey(const QString& key);

/// A sheet of A3 at 600 dpi passes; what would not fit into memory when it is shown does not.
inline constexpr qint64 kMostScanBytes = 50 * 1000 * 1000;
inline constexpr qint64 kMostScanPixels = 120'000'000;
inline constexpr qint64 kMostScanSide = 30'000;
inline constexpr int kMostTiffPages = 500;

/// Tells the type by what is in the file, never by its name, and reads no more than heads: nothing is
/// decoded. Refusals "scan.size", "scan.type", "scan.pixels", "scan.damaged", "scan.active" (a PDF that runs
/// something), each a sentence with what to do.
[[nodiscard]] Outcome<ScanType> scanTypeOf(QIODevice& file);

}  // namespace motcua
