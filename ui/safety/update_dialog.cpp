// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/update_dialog.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"

#include <QEventLoop>
#include <QProgressBar>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>
#include <memory>

namespace motcua::ui {

namespace {

/// Nobody reads what stands there for less.
constexpr auto kMoment = std::chrono::milliseconds(400);
constexpr int kUpdateWidth = 460;

}  // namespace

UpdateDialog::UpdateDialog()
    : DialogFrame(tr("The store is brought up to date"), nullptr),
      m_text(
          new PlainLabel(tr("This version of the program keeps more than the last one. First a copy of the "
                            "store is laid beside it; please do not switch the computer off."))),
      m_bar(new QProgressBar),
      m_stop(new ShortcutButton(tr("Stop"), QKeySequence(Qt::Key_Escape))) {
    setObjectName(QStringLiteral("updateDialog"));
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(kUpdateWidth);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("The store is brought up to date"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setAutoDefault(false);
    content()->addWidget(m_text);
    content()->addWidget(m_bar);
    addButton(m_stop);
    connect(m_stop, &ShortcutButton::clicked, this, &UpdateDialog::reject);
}

void UpdateDialog::perform(const Work& work) {
    std::exception_ptr thrown;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            work([this](qint64 done, qint64 total) {
                if (done == total && decide(Course::Passed))
                    QMetaObject::invokeMethod(this, [this] { tellPassed(); });
                return m_course != Course::Left;
            });
        } catch (...) {
            thrown = std::current_exception();
        }
    }));
    QEventLoop loop;
    connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kMoment, this, &QWidget::show);
    thread->start();
    loop.exec();
    thread->wait();
    hide();
    if (thrown) std::rethrow_exception(thrown);
}

bool UpdateDialog::decide(Course course) {
    Course open = Course::Open;
    return m_course.compare_exchange_strong(open, course);
}

/// The copy stands; what comes now is done as a whole or not at all.
void UpdateDialog::tellPassed() {
    m_stop->setEnabled(false);
    m_text->setText(
        tr("The copy stands beside the store. Now the store itself is brought up to date; this cannot "
           "be stopped any more. Please do not switch the computer off."));
}

void UpdateDialog::reject() {
    if (!decide(Course::Left)) return;
    m_stop->setEnabled(false);
    m_text->setText(tr("It is being stopped. Nothing was changed in the store."));
}

}  // namespace motcua::ui
