// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace motcua::ui {

/// One step of a dossier, worded by the page.
struct StepMark {
    enum class Phase { Done, Current, ToCome };
    Phase phase = Phase::ToCome;
    QString name;
    QString unit;
    QString used;             ///< "0,7"; empty while nothing was used
    QString budget;           ///< "/ 2 ngày", or "Định mức 1,5 ngày" for a step to come
    double share = 0;         ///< used ÷ budget, 0…; above 1 the bar is full
    bool overBudget = false;  ///< drawn with ◆ and in its colour
};

/// The steps in a row: squares on a line, below them name, unit, bar and numbers. The small variant shows
/// the squares only. Names that do not fit are cut, the whole text is in the tool tip.
class StepTrack : public QWidget {
    Q_OBJECT
public:
    enum class Size { Full, Mini };
    explicit StepTrack(Size size = Size::Full, QWidget* parent = nullptr);

    void setSteps(QList<StepMark> steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int side() const { return m_size == Size::Full ? 24 : 20; }
    [[nodiscard]] qreal leftOf(qsizetype index) const;
    void paintSquare(QPainter& painter, qsizetype index) const;
    void paintWords(QPainter& painter, qsizetype index) const;

    Size m_size;
    QList<StepMark> m_steps;
};

/// The bar of 4 px: `share` of it filled, the whole in the colour of the state due soon when over.
void paintShareBar(QPainter& painter, const QRectF& box, double share, bool over);

}  // namespace motcua::ui
