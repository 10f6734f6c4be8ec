// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItemModel;

namespace motcua::ui {

/// One line of what a search box found.
struct Hit {
    QString key;     ///< what is chosen
    QString text;    ///< its name
    QString second;  ///< below the name, small; may be empty
};

/// What was found, floating below the search box over the page. Never takes the focus: the box hands it the
/// arrow keys and Enter.
class HitList : public QListView {
    Q_OBJECT
public:
    explicit HitList(QWidget* page);

    /// Shows the hits below `box`, the first one current; none hides the list.
    void showHits(const QList<Hit>& hits, QWidget& box);
    /// Hides it and forgets the hits, so that no key can choose one.
    void close();

Q_SIGNALS:
    void chosen(const QString& key);

private:
    void placeBelow(QWidget& box, int rows);

    QStandardItemModel* m_model;
};

}  // namespace motcua::ui
