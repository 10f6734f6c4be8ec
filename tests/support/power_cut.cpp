// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_cut.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <mutex>
#include <vector>

namespace motcua::test::power_cut {

namespace {

constexpr qint64 kSector = 512;

struct Operation {
    enum class Kind { Write, Truncate, Sync, Remove, Create };
    Kind kind = Kind::Write;
    QString file;
    qint64 at = 0;
    QByteArray bytes;
    bool isDurable = false;  ///< a removed name whose folder was synced
};

std::mutex guard;
QString recorded;
QMap<QString, QByteArray> before;
std::vector<Operation> operations;
sqlite3_vfs* realVfs = nullptr;

void remember(const QString& file, Operation operation) {
    const std::scoped_lock lock(guard);
    if (recorded.isEmpty() || QFileInfo(file).absolutePath() != recorded) return;
    operation.file = QFileInfo(file).fileName();
    operations.push_back(std::move(operation));
}

/// Our file with the real one behind it in the same block of memory.
struct File {
    sqlite3_file base;
    QString* name;
    sqlite3_file* real;
};

File* ours(sqlite3_file* file) {
    return reinterpret_cast<File*>(file);
}
sqlite3_file* realOf(sqlite3_file* file) {
    return ours(file)->real;
}

int closeFile(sqlite3_file* file) {
    delete ours(file)->name;
    ours(file)->name = nullptr;
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset) {
    return realOf(file)->pMethods->xRead(realOf(file), to, amount, offset);
}
int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) {
    remember(*ours(file)->name,
             {Operation::Kind::Write, {}, offset, QByteArray(static_cast<const char*>(from), amount), false});
    return realOf(file)->pMethods->xWrite(realOf(file), from, amount, offset);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    remember(*ours(file)->name, {Operation::Kind::Truncate, {}, size, {}, false});
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    const int code = realOf(file)->pMethods->xSync(realOf(file), flags);
    remember(*ours(file)->name, {Operation::Kind::Sync, {}, 0, {}, false});
    return code;
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
int sectorSize(sqlite3_file*) {
    return int(kSector);
}
int deviceCharacteristics(sqlite3_file*) {
    return 0;  // nothing is promised: neither whole sectors nor an order
}

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
    File* opened = ours(file);
    opened->base.pMethods = nullptr;
    opened->name = new QString(QString::fromUtf8(name ? name : ""));
    opened->real = reinterpret_cast<sqlite3_file*>(opened + 1);
    const bool isNew = name && !QFileInfo::exists(*opened->name);
    const int code = realVfs->xOpen(realVfs, name, opened->real, flags, outFlags);
    if (opened->real->pMethods) opened->base.pMethods = &kMethods;
    if (!opened->real->pMethods) {
        delete opened->name;
        opened->name = nullptr;
    } else if (isNew) {
        remember(*opened->name, {Operation::Kind::Create, {}, 0, {}, false});
    }
    return code;
}

int removeFile(sqlite3_vfs*, const char* name, int syncFolder) {
    remember(QString::fromUtf8(name), {Operation::Kind::Remove, {}, 0, {}, syncFolder != 0});
    return realVfs->xDelete(realVfs, name, syncFolder);
}

sqlite3_vfs recording;
sqlite3_vfs* usual = nullptr;

void install() {
    usual = sqlite3_vfs_find(nullptr);
    if (realVfs) {
        sqlite3_vfs_register(&recording, 1);
        return;
    }
    realVfs = sqlite3_vfs_find("unix");
    recording = *realVfs;
    recording.pNext = nullptr;
    recording.zName = "power-cut";
    recording.szOsFile = int(sizeof(File)) + realVfs->szOsFile;
    recording.xOpen = openFile;
    recording.xDelete = removeFile;
    sqlite3_vfs_register(&recording, 1);
}

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One file while it is laid out: what is surely on the disk, and what may be.
struct Laid {
    QByteArray bytes;
    std::vector<const Operation*> pending;
    bool exists = true;
};

void apply(QByteArray& bytes, const Operation& operation) {
    if (operation.kind == Operation::Kind::Truncate) {
        bytes.resize(operation.at);
        return;
    }
    const qint64 end = operation.at + operation.bytes.size();
    if (bytes.size() < end) bytes.append(end - bytes.size(), '\0');
    bytes.replace(operation.at, operation.bytes.size(), operation.bytes);
}

/// Each sector of a write by itself, a truncation as a whole.
void applyByChance(Laid& file, const Operation& operation, std::mt19937& chance) {
    if (operation.kind == Operation::Kind::Remove) {
        if (chance() % 2 == 0) file.exists = false;
        return;
    }
    if (operation.kind == Operation::Kind::Truncate) {
        if (chance() % 2 == 0) apply(file.bytes, operation);
        return;
    }
    for (qint64 from = 0; from < operation.bytes.size();) {
        const qint64 to = qMin<qint64>(operation.bytes.size(),
                                       ((operation.at + from) / kSector + 1) * kSector - operation.at);
        if (chance() % 2 == 0)
            apply(file.bytes, {Operation::Kind::Write,
                               {},
                               operation.at + from,
                               operation.bytes.mid(from, to - from),
                               false});
        from = to;
    }
}

void settle(Laid& file) {
    for (const Operation* operation : file.pending) {
        if (operation->kind == Operation::Kind::Remove)
            file.exists = false;
        else
            apply(file.bytes, *operation);
    }
    file.pending.clear();
}

}  // namespace

void record(const QString& folder) {
    install();
    const std::scoped_lock lock(guard);
    recorded = QFileInfo(folder).absoluteFilePath();
    operations.clear();
    before.clear();
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        before.insert(file.fileName(), contentsOf(file.filePath()));
}

void rest() {
    const std::scoped_lock lock(guard);
    recorded.clear();
    if (usual) sqlite3_vfs_register(usual, 1);
    usual = nullptr;
}

int now() {
    const std::scoped_lock lock(guard);
    return int(operations.size());
}

void layOut(int moment, std::mt19937& chance, const QString& into) {
    QHash<QString, Laid> files;
    for (auto file = before.cbegin(); file != before.cend(); ++file)
        files.insert(file.key(), {file.value(), {}, true});
    for (int i = 0; i < moment; ++i) {
        const Operation& operation = operations[size_t(i)];
        Laid& file = files[operation.file];
        if (operation.kind == Operation::Kind::Create) {
            file = {};
        } else if (operation.kind == Operation::Kind::Sync) {
            settle(file);
        } else if (operation.kind == Operation::Kind::Remove && operation.isDurable) {
            file = {{}, {}, false};
        } else {
            file.pending.push_back(&operation);
        }
    }
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const Operation* operation : file->pending) applyByChance(*file, *operation, chance);
        if (!file->exists) continue;
        QFile out(QDir(into).filePath(file.key()));
        if (out.open(QIODevice::WriteOnly)) out.write(file->bytes);
    }
}

}  // namespace motcua::test::power_cut
