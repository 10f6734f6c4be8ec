// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/span_label.h"

#include <QWidget>

namespace motcua::ui {

/// Below a table: what it shows at the left, its keys at the right. 40 high.
class FooterBar : public QWidget {
    Q_OBJECT
public:
    explicit FooterBar(QWidget* parent = nullptr);

    void setCount(QList<Span> spans);
    /// "Enter mở hồ sơ", "Space chọn nhiều" …
    void setKeys(const QStringList& keys);
    /// "Đang tải…" instead of the count; the rows stay as they are.
    void setLoading(bool loading);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QList<Span> m_count;
    bool m_loading = false;
    SpanLabel* m_left;
    SpanLabel* m_right;
};

}  // namespace motcua::ui
