// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_lock.h"

#include "core/base/error.h"

#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <thread>
#else
#include <QLockFile>
#endif

namespace motcua::store {

namespace {

[[noreturn]] void throwUnlockable(const QString& path) {
    throw StoreError(QStringLiteral("store.readonly"), QStringLiteral("cannot make the lock file ") + path);
}

#ifdef Q_OS_UNIX

int lockedWaiting(int fd, int mode) {
    int result = 0;
    do {
        result = ::flock(fd, mode);
    } while (result != 0 && errno == EINTR);
    return result;
}

/// What the thread that waits in the kernel and the one that waits for it share.
struct Wait {
    std::mutex guard;
    std::condition_variable done;
    bool finished = false;
    bool locked = false;
    bool abandoned = false;
};

/// flock() cannot wait for a time only, so a helper waits in it. Given up, the helper closes the file as
/// soon as it gets the lock. \returns whether the lock was got; else `fd` belongs to the helper.
bool lockedWithin(int fd, std::chrono::milliseconds timeout) {
    const auto wait = std::make_shared<Wait>();
    std::thread([wait, fd] {
        const bool locked = lockedWaiting(fd, LOCK_EX) == 0;
        const std::scoped_lock lock(wait->guard);
        wait->locked = locked;
        wait->finished = true;
        if (wait->abandoned || !locked) ::close(fd);
        wait->done.notify_one();
    }).detach();
    std::unique_lock lock(wait->guard);
    wait->done.wait_for(lock, timeout, [&] { return wait->finished; });
    wait->abandoned = !wait->finished;
    return wait->locked;
}

/// Leaves station and process in the file, for whoever waits in vain.
/// Nothing hangs on it: what cannot be written is left out.
void signFor(int fd) {
    const QByteArray sign = QStringLiteral("%1, process %2")
                                .arg(QSysInfo::machineHostName(), QString::number(::getpid()))
                                .toUtf8();
    if (::ftruncate(fd, 0) == 0) static_cast<void>(!::pwrite(fd, sign.constData(), size_t(sign.size()), 0));
}

#endif

}  // namespace

#ifdef Q_OS_UNIX

struct StoreLock::Held {
    explicit Held(int descriptor) : fd(descriptor) {}
    ~Held() { ::close(fd); }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    int fd;
};

bool StoreLock::acquire(std::chrono::milliseconds timeout) {
    if (m_held) throw LogicError(QStringLiteral("the store lock is held already"));
    const int fd = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                          S_IRUSR | S_IWUSR);
    if (fd < 0) throwUnlockable(m_path);
    if (lockedWaiting(fd, LOCK_EX | LOCK_NB) != 0 && !lockedWithin(fd, timeout)) return false;
    m_held = std::make_unique<Held>(fd);
    signFor(fd);
    return true;
}

QString StoreLock::holder(const QString& path) {
    QFile file(path + QStringLiteral(".lock"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(200)) : QString();
}

bool StoreLock::isHeldByAnybody(const QString& path) {
    const int fd =
        ::open(QFile::encodeName(path + QStringLiteral(".lock")).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    const bool isHeld = ::flock(fd, LOCK_SH | LOCK_NB) != 0;
    ::close(fd);
    return isHeld;
}

#else

QString StoreLock::holder(const QString&) {
    return {};
}

bool StoreLock::isHeldByAnybody(const QString& path) {
    QLockFile file(path + QStringLiteral(".lock"));
    file.setStaleLockTime(0);
    return !file.tryLock(0);
}

struct StoreLock::Held {
    std::unique_ptr<QLockFile> file;
};

bool StoreLock::acquire(std::chrono::milliseconds timeout) {
    if (m_held) throw LogicError(QStringLiteral("the store lock is held already"));
    auto file = std::make_unique<QLockFile>(m_path);
    file->setStaleLockTime(0);
    if (!file->tryLock(int(timeout.count()))) {
        if (file->error() == QLockFile::PermissionError) throwUnlockable(m_path);
        return false;
    }
    m_held = std::make_unique<Held>(Held{std::move(file)});
    return true;
}

#endif

StoreLock::StoreLock(const QString& path) : m_path(path + QStringLiteral(".lock")) {}

StoreLock::~StoreLock() = default;

void StoreLock::release() {
    m_held.reset();
}

}  // namespace motcua::store
