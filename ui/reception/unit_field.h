// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/search_box.h"

#include <optional>

namespace motcua {
struct Desk;
}

namespace motcua::ui {

class HitList;

/// Finds a unit that resolves dossiers while its name is typed: words in any order, marks optional. A name
/// alone is no choice: another key after it, and nothing is chosen any more.
class UnitField : public SearchBox {
    Q_OBJECT
public:
    /// The list of what was found floats over `page`. Reads the units when they are first looked for.
    UnitField(Desk& desk, QWidget* page);

    /// The key of the unit that was chosen.
    [[nodiscard]] const std::optional<QString>& unit() const { return m_unit; }
    /// Chooses by key; a key that the centre does not have, or an empty one, leaves `text` as if typed.
    /// \throws StoreError.
    void restore(const QString& key, const QString& text);
    /// Esc: closes the list; false where it was not open.
    bool closeList();

Q_SIGNALS:
    /// A unit was chosen, or is not chosen any more.
    void unitChanged();
    /// The officer chose one.
    void chosen();
    void faulted(const QString& sentence);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Entry {
        QString key;
        QString name;
        QString above;  ///< short name of the unit above it
        QString words;  ///< folded, for searching
    };
    void find();
    void set(std::optional<QString> unit);
    [[nodiscard]] const QList<Entry>& entries();
    [[nodiscard]] QList<Entry> found(const QString& text);

    Desk& m_desk;
    HitList* m_list;
    QList<Entry> m_entries;
    std::optional<QString> m_unit;
};

}  // namespace motcua::ui
