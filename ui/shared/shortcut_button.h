// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QKeySequence>
#include <QPushButton>
#include <optional>

class QShortcut;

namespace motcua::ui {

/// "Ctrl+K", "F9", "Enter": the keys as they are printed beside labels.
[[nodiscard]] QString keyText(const QKeySequence& keys);

/// A button that prints its key beside its label. 32 high, 40 where tall.
///
/// The key works wherever the focus is in the same window, while the button is visible and enabled.
class ShortcutButton : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Destructive };

    explicit ShortcutButton(const QString& label, const QKeySequence& keys = {}, Kind kind = Kind::Secondary,
                            QWidget* parent = nullptr);

    void setKind(Kind kind);
    void setIconShape(std::optional<Icon> icon);
    /// The main action of a page.
    void setTall(bool tall);
    /// Label at the left end, key at the right end: for buttons one below the other.
    void setSpread(bool spread);
    /// Why the button cannot be used now: disables it and says so in tool tip and accessible description.
    /// An empty reason enables it. Beside the button the page (or the action bar) prints it, see
    /// reasonChanged.
    void setReason(const QString& reason);
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] QKeySequence keys() const { return m_keys; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void reasonChanged(const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont labelFont() const;
    void paintBackground(QPainter& painter) const;
    [[nodiscard]] QColor labelColour() const;

    QKeySequence m_keys;
    Kind m_kind;
    std::optional<Icon> m_icon;
    bool m_tall = false;
    bool m_spread = false;
    QString m_reason;
};

}  // namespace motcua::ui
