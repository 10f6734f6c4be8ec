// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_list.h"
#include "core/dossier/person.h"

namespace motcua {

struct SearchAnswer {
    QList<DossierRow> rows;  ///< newest first
    qint64 total = 0;        ///< how many there are, up to the limit of the search
    bool more = false;       ///< whether there are more than `total` says
};

/// One box for everything: codes in any part, names, phones in any part, procedures, without diacritics;
/// a personal number or tax code only as a whole. Words are ANDed and match by their beginning; the text
/// is data, never a query language.
class DossierSearch {
public:
    virtual ~DossierSearch() = default;
    /// At most `limit` rows; further hits are not counted either, for counting costs as much as finding.
    /// Use cases ask through LookCloser, which keeps who searched by a number. \throws StoreError.
    [[nodiscard]] virtual SearchAnswer search(const QString& text, int limit,
                                              const std::optional<VisibleTo>& visible = {}) const = 0;
};

/// Citizens whom the centre has met, from earlier dossiers.
class KnownCitizens {
public:
    virtual ~KnownCitizens() = default;
    /// Latest data first, one entry a person, by whole number (personal or tax code). \throws StoreError.
    [[nodiscard]] virtual QList<Person> byNumber(const QString& number) const = 0;
    /// By whole phone number, normalised.
    [[nodiscard]] virtual QList<Person> byPhone(const QString& phone) const = 0;
    /// Open dossiers of the person with this number; with a procedure code only those of that procedure.
    [[nodiscard]] virtual QList<DossierRow> openDossiers(const QString& number,
                                                         const QString& procedureCode) const = 0;
};

}  // namespace motcua
