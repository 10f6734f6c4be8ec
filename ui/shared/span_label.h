// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>
#include <optional>

#include "ui/shared/state.h"

namespace motcua::ui {

/// A piece of a sentence.
struct Span {
    QString text;
    bool bold = false;
    bool quiet = false;                         ///< in the colour of secondary text
    std::optional<State> state = std::nullopt;  ///< in the colour of the state, its shape before it
};

/// A sentence with parts in bold, in a quieter or in a state's colour; wraps. Never reads HTML.
class SpanLabel : public QWidget {
    Q_OBJECT
public:
    explicit SpanLabel(QList<Span> spans = {}, int pixelSize = 13, QWidget* parent = nullptr);

    void setSpans(QList<Span> spans);
    /// The sentence without its looks; also the accessible name.
    [[nodiscard]] QString text() const;
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Lays the sentence out in `width`; paints where there is a painter. Gives the size it takes.
    QSizeF layOut(qreal width, QPainter* painter) const;

    QList<Span> m_spans;
    int m_pixelSize;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

}  // namespace motcua::ui
