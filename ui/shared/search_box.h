// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/line_field.h"

#include <QKeySequence>

namespace motcua::ui {

/// A line to search with: magnifier left; right its key, or the number of hits once there is text.
///
/// Arrow keys, Page Up/Down and Enter can be handed to a list below, so that the hands stay here.
class SearchBox : public LineField {
    Q_OBJECT
public:
    /// `keys` focuses the box from anywhere in its window and selects the text.
    explicit SearchBox(const QString& placeholder, const QKeySequence& keys = {}, QWidget* parent = nullptr);

    /// "12 kết quả", as the page words it; empty shows the key again.
    void setHits(const QString& hits);
    /// Up, Down, Page Up, Page Down and Enter go to `list` while the focus is here. Not owned.
    void setList(QWidget* list) { m_list = list; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_keyNote;
    QWidget* m_list = nullptr;
};

}  // namespace motcua::ui
