// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unblocking_hasher.h"

#include <QEventLoop>
#include <QThread>
#include <exception>
#include <memory>

namespace motcua::ui {

namespace {

/// Runs it elsewhere and returns what it returned or threw.
template <class Result>
Result elsewhere(const std::function<Result()>& work) {
    Result result{};
    std::exception_ptr thrown;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            result = work();
        } catch (...) {
            thrown = std::current_exception();
        }
    }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    if (thrown) std::rethrow_exception(thrown);
    return result;
}

}  // namespace

QString UnblockingHasher::hash(const QByteArray& secret, const HashCost& cost) const {
    return elsewhere<QString>([&] { return m_hasher.hash(secret, cost); });
}

bool UnblockingHasher::fits(const QString& hash, const QByteArray& secret) const {
    return elsewhere<bool>([&] { return m_hasher.fits(hash, secret); });
}

bool UnblockingHasher::isOutdated(const QString& hash, const HashCost& cost) const {
    return m_hasher.isOutdated(hash, cost);
}

HashCost UnblockingHasher::calibrated() const {
    return elsewhere<HashCost>([&] { return m_hasher.calibrated(); });
}

}  // namespace motcua::ui
