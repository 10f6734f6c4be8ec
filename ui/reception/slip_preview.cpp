// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/slip_preview.h"

#include "ui/shared/dialog_frame.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/messages.h"
#include "ui/shared/paint.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"
#include "ui/shell/slip_output.h"

#include <QAbstractButton>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <functional>

namespace motcua::ui {

namespace {

constexpr int kLargeWidth = 760;

double heightPerWidth(const FormDocument& document) {
    return document.page.paper == PaperSize::A5 ? 210.0 / 148.0 : 297.0 / 210.0;
}

}  // namespace

/// The sheet of paper, as large as its place allows. Paper is white in the dark too.
class SlipPreview::Sheet final : public QAbstractButton {
public:
    Sheet() {
        setObjectName(QStringLiteral("slipSheet"));
        setAccessibleName(SlipPreview::tr("The slip as it will print; enlarge"));
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setMinimumSize(160, 340);
    }
    void setImage(const QImage& image) {
        m_image = image;
        update();
    }
    /// It grows into what the page has left and never makes the page scroll.
    [[nodiscard]] QSize sizeHint() const override { return {330, 340}; }
    std::function<void()> resized;

protected:
    void resizeEvent(QResizeEvent*) override {
        if (resized) resized();
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
        QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override {
        if (m_image.isNull()) return;
        QPainter painter(this);
        const QSizeF size = QSizeF(m_image.size()) / m_image.devicePixelRatio();
        const QRectF paper((width() - size.width()) / 2, 4, size.width(), size.height());
        paintBox(painter, paper.adjusted(-1, -1, 1, 1), Qt::white, colours().controlBorder, 1, 0);
        painter.drawImage(paper.topLeft(), m_image);
        if (hasFocus()) paintFocus(painter, paper.adjusted(-3, -3, 3, 3), 2);
    }

private:
    QImage m_image;
};

SlipPreview::SlipPreview(const SlipOutput& slips, QWidget* parent)
    : Panel(tr("The slip"), parent), m_slips(slips), m_sheet(new Sheet), m_empty(new EmptyState) {
    setObjectName(QStringLiteral("slipPanel"));
    setFlush(true);
    setNote(tr("2 copies · enlarge Alt+Z"));
    content()->setContentsMargins(8, 6, 8, 8);
    content()->addWidget(m_empty, 1);
    content()->addWidget(m_sheet, 1);
    m_sheet->hide();
    m_sheet->resized = [this] { draw(); };
    auto* larger = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Z), this);
    connect(larger, &QShortcut::activated, this, [this] { enlarge(); });
    connect(m_sheet, &QAbstractButton::clicked, this, [this] { enlarge(); });
}

void SlipPreview::clear(const QString& reason, const QString& remedy) {
    m_document.reset();
    m_empty->setTexts(reason, remedy);
    m_sheet->hide();
    m_empty->show();
}

void SlipPreview::show(const FormDocument& document) {
    m_document = document;
    m_empty->hide();
    m_sheet->show();
    draw();
}

void SlipPreview::draw() {
    if (!m_document || m_sheet->width() < 40) return;
    const double ratio = heightPerWidth(*m_document);
    const double width = std::min<double>(m_sheet->width() - 8, (m_sheet->height() - 8) / ratio);
    const auto image = m_slips.preview(*m_document, qMax(40, int(width * devicePixelRatioF())));
    if (!image) {
        m_empty->setTexts(refusalsText(image.refusals()), QString());
        m_sheet->hide();
        return m_empty->show();
    }
    QImage sharp = *image;
    // The printer rounds to whole dots per inch: what is a little wider is brought to the width exactly.
    sharp.setDevicePixelRatio(sharp.width() / width);
    m_sheet->setImage(sharp);
}

void SlipPreview::enlarge() {
    if (!m_document) return;
    const auto image = m_slips.preview(*m_document, int(kLargeWidth * devicePixelRatioF()));
    if (!image) return;
    DialogFrame dialog(tr("The slip as it will print"), window());
    auto* sheet = new PlainLabel;
    QImage large = *image;
    large.setDevicePixelRatio(devicePixelRatioF());
    sheet->setPixmap(QPixmap::fromImage(large));
    sheet->setAlignment(Qt::AlignCenter);
    sheet->setAccessibleName(tr("The slip as it will print"));
    auto* area = new QScrollArea;
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setMinimumSize(std::min(kLargeWidth + 24, window()->width() - 96),
                         std::min(900, window()->height() - 180));
    dialog.content()->addWidget(area);
    auto* close =
        new ShortcutButton(tr("Close"), QKeySequence(Qt::Key_Escape), ShortcutButton::Kind::Primary);
    connect(close, &ShortcutButton::clicked, &dialog, &QDialog::accept);
    dialog.addButton(close);
    dialog.exec();
}

}  // namespace motcua::ui
