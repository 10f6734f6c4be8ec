// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

namespace motcua {

/// A stretch of text in one face.
struct FormRun {
    QString text;
    bool bold = false;
    bool italic = false;
};
using FormLine = QList<FormRun>;

enum class FormAlign { Left, Centre, Right, Justified };

/// A paragraph: usually a label and its bold value.
struct FormParagraph {
    FormLine runs;
    FormAlign align = FormAlign::Left;
    bool indented = false;      ///< first line indented by 10 mm, as letters are
    bool keepWithNext = false;  ///< no page may break after it
};

/// Two paragraphs side by side, as telephone and e-mail; one below the other where either does not fit.
struct FormPair {
    FormLine left;
    FormLine right;
};

/// 1. 2. 3. with hanging numbers.
struct FormNumberedList {
    QStringList items;
    int first = 1;
};

struct FormColumn {
    QString header;
    double widthMm = 0;  ///< 0: shares what the others leave
    FormAlign align = FormAlign::Left;
    QString group = {};     ///< neighbours of the same group stand below one common head
    bool atBottom = false;  ///< at the foot of its cells, as a name below its signature; else in the middle
};

/// A ruled table; its head is repeated on every page that it reaches. A row breaks only where it is longer
/// than a page.
struct FormTable {
    QList<FormColumn> columns;
    QList<QStringList> rows = {};  ///< each as long as `columns`
    int leastLines = 1;            ///< how high a row is at least, in lines: room for the pen
};

/// Who signs, side by side. Never broken over pages.
struct FormSignatures {
    /// Without role: the place stays empty.
    struct Signer {
        QString role;  ///< bold capitals; lines divided by \n ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC")
        QString hint;  ///< "(Ký và ghi rõ họ tên)", italic
        QString name;  ///< below the space for the signature; may be empty
    };
    QList<Signer> signers;
    QStringList recipients = {};  ///< "Nơi nhận:" on the left, as letters have; their signers' names are bold
};

using FormBlock = std::variant<FormParagraph, FormPair, FormNumberedList, FormTable, FormSignatures>;

}  // namespace motcua
