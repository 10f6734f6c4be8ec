// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_memory.h"

#include <sqlite3.h>

#include <atomic>

namespace motcua::test::faulty_memory {

namespace {

std::atomic<int> left{0};  ///< allocations until the first failure; 0: no plan
std::atomic<bool> stays{false};
std::atomic<bool> failed{false};

bool fails() {
    if (left == 0) return false;
    if (left > 1) {
        --left;
        return false;
    }
    failed = true;
    if (!stays) left = 0;
    return true;
}

sqlite3_mem_methods real;

void* allocated(int bytes) {
    return fails() ? nullptr : real.xMalloc(bytes);
}
void* reallocated(void* block, int bytes) {
    return fails() ? nullptr : real.xRealloc(block, bytes);
}

/// Before SQLite is first used, while the program is loaded.
const bool installed = [] {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
    static sqlite3_mem_methods ours = real;
    ours.xMalloc = allocated;
    ours.xRealloc = reallocated;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}();

}  // namespace

void failNth(int nth, bool forGood) {
    failed = !installed;
    stays = forGood;
    left = nth;
}

void heal() {
    left = 0;
}

bool hasFailed() {
    return failed;
}

}  // namespace motcua::test::faulty_memory
