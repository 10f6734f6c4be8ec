// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo_draw.h"
#include "core/catalogue/centre.h"
#include "core/dossier/person.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace motcua {

/// The people of a practice store: names put together from parts, numbers that fit birth, sex and province,
/// addresses in the centre's communes. The same seed and number give the same person, whoever asks when.
/// Nobody of them lives.
class DemoPeople {
public:
    DemoPeople(const Centre& centre, quint64 seed, QDate today);

    [[nodiscard]] Person citizen(qint64 no) const;
    /// A household business of that citizen.
    [[nodiscard]] Person household(qint64 no) const;
    [[nodiscard]] Person enterprise(qint64 no) const;

    /// What officers write.
    [[nodiscard]] const QStringList& stepNotes() const { return m_stepNotes; }
    [[nodiscard]] const QStringList& sendBackNotes() const { return m_sendBackNotes; }
    [[nodiscard]] const QStringList& withdrawNotes() const { return m_withdrawNotes; }
    [[nodiscard]] const QStringList& limitReasons() const { return m_limitReasons; }

private:
    [[nodiscard]] QString nameOf(Gender gender, Draw& draw) const;
    [[nodiscard]] QString personalIdOf(qint64 no, int birthYear, Gender gender, Draw& draw) const;
    [[nodiscard]] QString addressOf(Draw& draw) const;

    quint64 m_seed;
    QDate m_today;
    Weighted<QString> m_families;
    QStringList m_ethnicFamilies;
    QStringList m_male;  ///< middle and given names
    QStringList m_female;
    QStringList m_streets;
    QStringList m_places;  ///< "phường Hải Châu, thành phố Đà Nẵng"
    QList<int> m_provinces;
    QStringList m_stepNotes;
    QStringList m_sendBackNotes;
    QStringList m_withdrawNotes;
    QStringList m_limitReasons;
};

}  // namespace motcua
