// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_document.h"
#include "ui/shared/panel.h"

#include <QImage>
#include <optional>

class QStackedLayout;

namespace motcua::ui {

class EmptyState;
class SlipOutput;

/// The slip as it would print now. A click, Enter or Alt+Z enlarges it.
class SlipPreview : public Panel {
    Q_OBJECT
public:
    explicit SlipPreview(const SlipOutput& slips, QWidget* parent = nullptr);

    /// Nothing to print; `reason` and `remedy` say why.
    void clear(const QString& reason, const QString& remedy);
    void show(const FormDocument& document);

private:
    class Sheet;
    void draw();
    void enlarge();

    const SlipOutput& m_slips;
    std::optional<FormDocument> m_document;
    Sheet* m_sheet;
    EmptyState* m_empty;
};

}  // namespace motcua::ui
