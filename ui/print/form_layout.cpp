// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_layout.h"

#include "ui/print/form_body.h"
#include "ui/print/form_head.h"
#include "ui/print/form_paint.h"

#include <algorithm>

namespace motcua::print {

namespace {

/// Longer ones are registers, which nobody needs to be shorter by a page.
constexpr int kMostPagesSetTwice = 4;

/// The page being filled.
class PageFiller {
public:
    PageFiller(const FormDocument& document, const PageMetrics& metrics, TextSetter& setter)
        : m_document(document),
          m_metrics(metrics),
          m_setter(setter),
          m_footer(footerStrip(document.footer, 1, metrics, setter)),
          m_footerTop(metrics.paper.height() - metrics.margins.bottom() - m_footer.height),
          m_bottom(m_footerTop - metrics.gap) {}

    void begin() {
        finish();
        m_y = m_metrics.margins.top();
        m_open = true;
        if (!m_pages.isEmpty())
            put(runningStrip(m_document, int(m_pages.size()) + 1, m_metrics, m_setter));
        else if (!m_document.formNumber.isEmpty())
            putFormNumber();
        m_top = m_y;
    }
    void put(const Strip& strip) {
        m_page.add(strip, {m_metrics.margins.left(), m_y});
        m_y += strip.height;
    }
    void space(double height) { m_y += height; }
    [[nodiscard]] bool isFresh() const { return m_y <= m_top; }
    [[nodiscard]] bool takes(double height) const { return m_y + height <= m_bottom; }
    /// What any page can take.
    [[nodiscard]] double capacity() const { return m_bottom - m_metrics.margins.top() - m_metrics.body * 3; }

    void finish() {
        if (!m_open) return;
        const int number = int(m_pages.size()) + 1;
        m_page.add(number == 1 ? m_footer : footerStrip(m_document.footer, number, m_metrics, m_setter),
                   {m_metrics.margins.left(), m_footerTop});
        m_pages += m_page;
        m_page = {};
        m_open = false;
    }
    [[nodiscard]] const QList<Strip>& pages() const { return m_pages; }

private:
    /// In the upper margin, where it takes no room from the slip.
    void putFormNumber() {
        const Strip number = m_setter.block(
            {{m_document.formNumber}}, {m_metrics.footer, 1.0, FormAlign::Right, 0}, m_metrics.textWidth());
        m_page.add(number, {m_metrics.margins.left(), m_y - number.height - fromMm(0.6)});
    }

    const FormDocument& m_document;
    const PageMetrics& m_metrics;
    TextSetter& m_setter;
    Strip m_footer;  ///< of the first page
    double m_footerTop;
    double m_bottom;
    double m_top = 0;
    double m_y = 0;
    bool m_open = false;
    Strip m_page;
    QList<Strip> m_pages;
};

/// The height that must fit together from `first` on: a strip and those it is kept with.
double heightKept(const QList<FlowItem>& items, qsizetype first) {
    double height = items.at(first).strip.height;
    for (qsizetype i = first; items.at(i).strip.keepWithNext && i + 1 < items.size(); ++i)
        height += items.at(i + 1).strip.height;
    return height;
}

void pour(const QList<FlowItem>& items, PageFiller& pages) {
    for (qsizetype i = 0; i < items.size(); ++i) {
        const FlowItem& item = items.at(i);
        const double kept = heightKept(items, i);
        const bool breaks = !pages.takes(kept <= pages.capacity() ? kept : item.strip.height);
        if (breaks && !pages.isFresh()) {
            pages.begin();
            if (item.head >= 0) pages.put(items.at(item.head).strip);
        }
        pages.put(item.strip);
    }
}

}  // namespace

FormLayout::FormLayout(const FormFont& font, const FormDocument& document)
    : m_font(font), m_practice(document.practice) {
    set(document, Spacing::Airy);
    const int airy = pageCount();
    if (airy == 1 || airy > kMostPagesSetTwice) return;
    set(document, Spacing::Close);
    if (pageCount() == airy) set(document, Spacing::Airy);
}

void FormLayout::set(const FormDocument& document, Spacing spacing) {
    m_metrics = metricsFor(document.page, spacing);
    m_setter = std::make_unique<TextSetter>(m_font);
    PageFiller pages(document, m_metrics, *m_setter);
    pages.begin();
    pages.put(headingStrip(document.heading, m_metrics, *m_setter));
    pages.space(m_metrics.gap);
    pages.put(titleStrip(document, m_metrics, *m_setter));
    pages.space(m_metrics.gap);
    const double longestRow = pages.capacity() - m_metrics.table * 4;
    pour(flowOf(document.body, m_metrics, longestRow, *m_setter), pages);
    pages.finish();
    m_pages = pages.pages();
}

void FormLayout::paint(QPainter& painter, int page) const {
    if (m_practice) paintPracticeMark(painter, m_metrics.paper, m_font);
    paintStrip(painter, m_pages.at(page));
}

}  // namespace motcua::print
