// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace motcua::ui {

/// What the colours of bars mean, in one line.
class Legend : public QWidget {
    Q_OBJECT
public:
    enum class Mark { First, Second, Line, Young, Older, Oldest };
    struct Entry {
        QString label;
        Mark mark = Mark::First;
    };
    explicit Legend(QList<Entry> entries, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Entry> m_entries;
};

}  // namespace motcua::ui
