// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/scanned_file.h"

#include "core/dossier/dossier_say.h"

#include <QIODevice>
#include <QtEndian>
#include <utility>

namespace motcua {

namespace {

constexpr std::pair<ScanType, const char*> kTypes[] = {
    {ScanType::Pdf, "pdf"}, {ScanType::Png, "png"}, {ScanType::Jpeg, "jpeg"}, {ScanType::Tiff, "tiff"}};

struct Size {
    qint64 width = 0;
    qint64 height = 0;
};

Refusal refusal(const char* key, const QString& message, const QString& remedy) {
    return {QString::fromLatin1(key), message, remedy, QStringLiteral("file")};
}

Refusal wrongType() {
    return refusal("scan.type", DossierSay::tr("This is no PDF, PNG, JPEG or TIFF, whatever its name says."),
                   DossierSay::tr("Scan the paper again as PDF."));
}

Refusal damaged() {
    return refusal("scan.damaged", DossierSay::tr("The file is damaged or cut off."),
                   DossierSay::tr("Scan the paper again."));
}

QByteArray bytesAt(QIODevice& file, qint64 offset, qint64 count) {
    const bool isThere = offset >= 0 && offset <= file.size();
    return isThere && file.seek(offset) ? file.read(count) : QByteArray();
}

std::optional<Size> pngSize(QIODevice& file) {
    const QByteArray head = bytesAt(file, 8, 16);
    if (head.size() < 16 || head.mid(4, 4) != "IHDR") return std::nullopt;
    return Size{qFromBigEndian<quint32>(head.constData() + 8),
                qFromBigEndian<quint32>(head.constData() + 12)};
}

/// From marker to marker to the first that starts a frame.
std::optional<Size> jpegSize(QIODevice& file) {
    constexpr int kMostMarkers = 10'000;
    qint64 at = 2;
    for (int marker = 0; marker < kMostMarkers; ++marker) {
        const QByteArray head = bytesAt(file, at, 9);
        if (head.size() < 4 || quint8(head[0]) != 0xff) return std::nullopt;
        const quint8 kind = quint8(head[1]);
        if (kind == 0xff) {
            ++at;
            continue;
        }
        const bool startsFrame = kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
        if (startsFrame && head.size() == 9)
            return Size{qFromBigEndian<quint16>(head.constData() + 7),
                        qFromBigEndian<quint16>(head.constData() + 5)};
        const quint16 length = qFromBigEndian<quint16>(head.constData() + 2);
        if (kind == 0xda || kind == 0xd9 || length < 2) return std::nullopt;
        at += 2 + length;
    }
    return std::nullopt;
}

/// The directories of a classic TIFF, one a page.
class TiffPages {
public:
    explicit TiffPages(QIODevice& file) : m_file(file), m_isLittle(bytesAt(file, 0, 2) == "II") {
        m_next = number(bytesAt(file, 4, 4));
    }

    /// Nothing after the last page; a size of 0 for a page that cannot be read.
    std::optional<Size> next() {
        constexpr int kEntry = 12;
        if (m_next == 0) return std::nullopt;
        const QByteArray count = bytesAt(m_file, m_next, 2);
        const qint64 entries = number(count);
        const QByteArray table = bytesAt(m_file, m_next + 2, entries * kEntry + 4);
        Size size;
        if (count.size() < 2 || table.size() < entries * kEntry + 4) {
            m_next = 0;
            return size;
        }
        for (qint64 i = 0; i < entries; ++i) {
            const QByteArray entry = table.mid(i * kEntry, kEntry);
            const qint64 tag = number(entry.left(2));
            const qint64 value = number(number(entry.mid(2, 2)) == 3 ? entry.mid(8, 2) : entry.mid(8, 4));
            if (tag == 256) size.width = value;
            if (tag == 257) size.height = value;
        }
        m_next = number(table.right(4));
        return size;
    }

private:
    qint64 number(const QByteArray& bytes) const {
        qint64 value = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i)
            value |= qint64(quint8(bytes[m_isLittle ? i : bytes.size() - 1 - i])) << (8 * i);
        return value;
    }

    QIODevice& m_file;
    bool m_isLittle;
    qint64 m_next = 0;
};

std::optional<Refusal> checkedSize(const std::optional<Size>& size) {
    if (!size || size->width <= 0 || size->height <= 0) return damaged();
    if (size->width <= kMostScanSide && size->height <= kMostScanSide &&
        size->width * size->height <= kMostScanPixels)
        return std::nullopt;
    return refusal("scan.pixels",
                   DossierSay::tr("The picture has %1 × %2 pixels, which is too many to be shown.")
                       .arg(QString::number(size->width), QString::number(size->height)),
                   DossierSay::tr("Scan the paper with 300 dpi."));
}

std::optional<Refusal> checkedTiff(QIODevice& file) {
    TiffPages pages(file);
    int count = 0;
    while (const auto size = pages.next()) {
        if (const auto refused = checkedSize(size)) return refused;
        if (++count > kMostTiffPages) return damaged();
    }
    return count == 0 ? std::optional(damaged()) : std::nullopt;
}

/// A scanner makes nothing that runs. Looked for in what is not compressed.
std::optional<Refusal> checkedPdf(QIODevice& file) {
    constexpr qint64 kBlock = 1 << 20;
    constexpr qsizetype kOverlap = 32;
    static constexpr const char* kActive[] = {"/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia"};
    if (!bytesAt(file, qMax<qint64>(0, file.size() - 2048), 2048).contains("%%EOF")) return damaged();
    QByteArray rest;
    file.seek(0);
    while (!file.atEnd()) {
        const QByteArray block = rest + file.read(kBlock);
        for (const char* word : kActive)
            if (block.contains(word))
                return refusal(
                    "scan.active",
                    DossierSay::tr("This PDF holds a script or another file, as no scanned paper does."),
                    DossierSay::tr("Print it and scan the print."));
        rest = block.right(kOverlap);
        if (block.size() <= rest.size()) break;
    }
    return std::nullopt;
}

std::optional<ScanType> magicOf(const QByteArray& head) {
    if (head.startsWith("%PDF-")) return ScanType::Pdf;
    if (head.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8))) return ScanType::Png;
    if (head.startsWith(QByteArrayView("\xff\xd8\xff", 3))) return ScanType::Jpeg;
    if (head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4)))
        return ScanType::Tiff;
    return std::nullopt;
}

std::optional<Refusal> checked(ScanType type, QIODevice& file) {
    switch (type) {
        case ScanType::Pdf:
            return checkedPdf(file);
        case ScanType::Png:
            return checkedSize(pngSize(file));
        case ScanType::Jpeg:
            return checkedSize(jpegSize(file));
        case ScanType::Tiff:
            return checkedTiff(file);
    }
    return wrongType();
}

}  // namespace

QString keyOf(ScanType type) {
    for (const auto& [known, key] : kTypes)
        if (known == type) return QString::fromLatin1(key);
    throw LogicError(QStringLiteral("a type of file without key"));
}

std::optional<ScanType> scanTypeFromKey(const QString& key) {
    for (const auto& [known, name] : kTypes)
        if (key == QLatin1String(name)) return known;
    return std::nullopt;
}

Outcome<ScanType> scanTypeOf(QIODevice& file) {
    if (file.size() > kMostScanBytes)
        return refusal(
            "scan.size",
            DossierSay::tr("The file has %1 MB; at most %2 MB are taken.")
                .arg(QString::number(file.size() / 1'000'000), QString::number(kMostScanBytes / 1'000'000)),
            DossierSay::tr("Scan the paper with 300 dpi, or in several files."));
    const auto type = magicOf(bytesAt(file, 0, 16));
    if (!type) return wrongType();
    if (const auto refused = checked(*type, file)) return *refused;
    return *type;
}

}  // namespace motcua
