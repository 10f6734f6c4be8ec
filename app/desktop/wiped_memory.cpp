// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/wiped_memory.h"

#include <cstdlib>
#include <cstring>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define MOTCUA_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define MOTCUA_SANITIZED
#endif

#if defined(__GLIBC__) && !defined(MOTCUA_SANITIZED)
#define MOTCUA_WIPES
#include <malloc.h>
#endif

#ifdef MOTCUA_WIPES

// The names are glibc's, so that every library of the process comes here: Qt and SQLite free what they hold
// of citizens as we do.
extern "C" {

void __libc_free(void* block);
void* __libc_realloc(void* block, size_t bytes);

void free(void* block) noexcept {
    if (!block) return;
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

/// Never moves by itself: what lay at the old place would stay there.
void* realloc(void* block, size_t bytes) noexcept {
    if (!block) return std::malloc(bytes);
    const size_t before = malloc_usable_size(block);
    if (bytes > 0 && bytes <= before) {
        explicit_bzero(static_cast<char*>(block) + bytes, before - bytes);
        return __libc_realloc(block, bytes);
    }
    void* moved = std::malloc(bytes);
    if (!moved && bytes > 0) return nullptr;
    if (moved && bytes > 0) std::memcpy(moved, block, before);
    free(block);
    return moved;
}

}  // extern "C"

#endif

namespace motcua::desktop {

bool isFreedMemoryWiped() {
#ifdef MOTCUA_WIPES
    return true;
#else
    return false;
#endif
}

[[gnu::noinline]] void wipeStackBelow() {
    constexpr size_t kDeepest = 512 * 1024;  // of the eight megabytes that a main thread has
    char below[kDeepest];
    explicit_bzero(below, sizeof below);
}

}  // namespace motcua::desktop
