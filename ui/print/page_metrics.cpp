// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_metrics.h"

namespace motcua::print {

namespace {

PageMetrics slip() {
    PageMetrics metrics;
    metrics.paper = {fromMm(148), fromMm(210)};
    metrics.margins = {fromMm(10), fromMm(9), fromMm(9), fromMm(7)};
    metrics.nation = fromPoints(9.4);
    metrics.motto = fromPoints(10.2);
    metrics.place = fromPoints(9.4);
    metrics.title = fromPoints(13);
    metrics.body = fromPoints(10.2);
    metrics.table = fromPoints(9.4);
    metrics.footer = fromPoints(8.6);
    metrics.qr = fromMm(18);
    metrics.signatureSpace = fromMm(17);
    return metrics;
}

/// NĐ 30/2020, Phụ lục I.
PageMetrics letter() {
    PageMetrics metrics;
    metrics.paper = {fromMm(210), fromMm(297)};
    metrics.margins = {fromMm(30), fromMm(20), fromMm(15), fromMm(15)};
    metrics.nation = fromPoints(12);
    metrics.motto = fromPoints(13);
    metrics.place = fromPoints(13);
    metrics.title = fromPoints(14);
    metrics.body = fromPoints(13);
    metrics.table = fromPoints(12);
    metrics.footer = fromPoints(10);
    metrics.qr = fromMm(22);
    metrics.signatureSpace = fromMm(24);
    return metrics;
}

PageMetrics broadSheet(PageMetrics metrics) {
    metrics.paper.transpose();
    metrics.margins = {fromMm(15), fromMm(15), fromMm(15), fromMm(12)};
    metrics.body = metrics.body * 12 / 13;
    metrics.table = metrics.table * 10 / 12;
    return metrics;
}

}  // namespace

PageMetrics metricsFor(const PageFormat& page, Spacing spacing) {
    PageMetrics metrics = page.paper == PaperSize::A5 ? slip() : letter();
    if (page.landscape) metrics = broadSheet(metrics);
    const bool airy = spacing == Spacing::Airy;
    metrics.leading = airy ? 1.42 : 1.22;
    metrics.tableLeading = 1.16;
    metrics.cellPadding = fromMm(airy ? 0.55 : 0.15);
    metrics.gap = metrics.body * (airy ? 0.55 : 0.3);
    metrics.rule = fromMm(0.17);
    if (!airy) metrics.signatureSpace *= 0.8;
    return metrics;
}

}  // namespace motcua::print
