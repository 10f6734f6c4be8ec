// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_document.h"
#include "ui/print/form_font.h"
#include "ui/print/form_strip.h"
#include "ui/print/page_metrics.h"
#include "ui/print/text_setter.h"

#include <QList>
#include <QPainter>
#include <memory>

namespace motcua::print {

/// A form set on pages, in units of the layout. It is set closer where that saves a page.
class FormLayout {
public:
    FormLayout(const FormFont& font, const FormDocument& document);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] QSizeF paper() const { return m_metrics.paper; }
    /// Draws a page, from 0, with its top left corner at the origin; the painter is scaled by the caller.
    void paint(QPainter& painter, int page) const;

private:
    void set(const FormDocument& document, Spacing spacing);

    const FormFont& m_font;
    bool m_practice;
    PageMetrics m_metrics;
    std::unique_ptr<TextSetter> m_setter;  ///< owns what the pages draw
    QList<Strip> m_pages;
};

}  // namespace motcua::print
