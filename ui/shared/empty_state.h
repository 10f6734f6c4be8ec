// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace motcua::ui {

class PlainLabel;

/// Two lines in the middle of an empty area: what is absent, and what to do with its key.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& absent = {}, const QString& remedy = {}, QWidget* parent = nullptr);
    void setTexts(const QString& absent, const QString& remedy);

private:
    PlainLabel* m_absent;
    PlainLabel* m_remedy;
};

}  // namespace motcua::ui
