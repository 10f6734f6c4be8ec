// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

namespace motcua::test {

/// What others read in a PDF of ours: poppler's tools and a decoder of QR codes.
class PdfReader {
public:
    explicit PdfReader(const QByteArray& pdf) : m_pdf(pdf) {}

    /// The text of a page (from 1), or of all; white space folded.
    [[nodiscard]] QString text(int page = 0) const;
    [[nodiscard]] int pageCount() const;
    /// The families that are used, each embedded as a subset.
    [[nodiscard]] QStringList fonts() const;
    [[nodiscard]] QImage image(int page, int dotsPerInch) const;

private:
    [[nodiscard]] QByteArray run(const QString& tool, const QStringList& arguments) const;

    QByteArray m_pdf;
};

/// What a scanner reads in a picture; empty: nothing.
[[nodiscard]] QString decodedQr(const QImage& image);

}  // namespace motcua::test
