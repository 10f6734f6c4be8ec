// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_vfs.h"

#include <sqlite3.h>

#include <mutex>

namespace motcua::test::faulty_disk {

namespace {

struct Plan {
    Call call = Call::Any;
    int left = 0;  ///< calls until the first failure; 0: no plan
    bool forGood = false;
    int code = 0;  ///< 0: the I/O error of the call
    bool failed = false;
};

std::mutex guard;
Plan plan;

/// SQLITE_OK, or what the call shall fail with.
int fate(Call call, int ioError) {
    const std::scoped_lock lock(guard);
    if (plan.left == 0 || (plan.call != Call::Any && plan.call != call)) return SQLITE_OK;
    if (plan.left > 1) {
        --plan.left;
        return SQLITE_OK;
    }
    plan.failed = true;
    if (!plan.forGood) plan.left = 0;
    return plan.code != 0 ? plan.code : ioError;
}

/// Our file with the real one behind it in the same block of memory.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}

sqlite3_vfs* realVfs = nullptr;

int closeFile(sqlite3_file* file) {
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset) {
    if (const int code = fate(Call::Read, SQLITE_IOERR_READ)) return code;
    return realOf(file)->pMethods->xRead(realOf(file), to, amount, offset);
}
int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) {
    if (const int code = fate(Call::Write, SQLITE_IOERR_WRITE)) return code;
    return realOf(file)->pMethods->xWrite(realOf(file), from, amount, offset);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (const int code = fate(Call::Truncate, SQLITE_IOERR_TRUNCATE)) return code;
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    if (const int code = fate(Call::Sync, SQLITE_IOERR_FSYNC)) return code;
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReservedLock(sqlite3_file* file, int* held) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}
int fileControl(sqlite3_file* file, int operation, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int deviceCharacteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

// Version 1: without shared memory and memory maps, which the store does not use.
constexpr sqlite3_io_methods kMethods = {1,
                                         closeFile,
                                         readFile,
                                         writeFile,
                                         truncateFile,
                                         syncFile,
                                         fileSize,
                                         lockFile,
                                         unlockFile,
                                         checkReservedLock,
                                         fileControl,
                                         sectorSize,
                                         deviceCharacteristics,
                                         nullptr,
                                         nullptr,
                                         nullptr,
                                         nullptr,
                                         nullptr,
                                         nullptr};

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
    auto* ours = reinterpret_cast<File*>(file);
    ours->base.pMethods = nullptr;
    ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
    const int code = realVfs->xOpen(realVfs, name, ours->real, flags, outFlags);
    if (ours->real->pMethods) ours->base.pMethods = &kMethods;
    return code;
}

}  // namespace

void install() {
    static sqlite3_vfs ours;
    if (realVfs) return;
    realVfs = sqlite3_vfs_find(nullptr);
    ours = *realVfs;
    ours.pNext = nullptr;
    ours.zName = "faulty";
    ours.szOsFile = int(sizeof(File)) + realVfs->szOsFile;
    ours.xOpen = openFile;
    sqlite3_vfs_register(&ours, 1);
}

void failNth(Call call, int nth, bool forGood) {
    const std::scoped_lock lock(guard);
    plan = {call, nth, forGood, 0, false};
}

void fillUpAtWrite(int nth) {
    const std::scoped_lock lock(guard);
    plan = {Call::Write, nth, true, SQLITE_FULL, false};
}

void heal() {
    const std::scoped_lock lock(guard);
    plan.left = 0;
}

bool hasFailed() {
    const std::scoped_lock lock(guard);
    return plan.failed;
}

}  // namespace motcua::test::faulty_disk
