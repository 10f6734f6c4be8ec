// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/wiped_memory.h"

#include <cerrno>
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

namespace {

/// Whether the block is pages of its own, which go back to the kernel as a whole: the second bit of the size
/// that glibc keeps before every block.
bool isMapped(void* block) {
    return (static_cast<const size_t*>(block)[-1] & 2) != 0;
}

}  // namespace

// The names are glibc's, so that every library of the process comes here: Qt and SQLite free what they hold
// of citizens as we do. All of the family, so that no other allocator is asked for what this one frees.
extern "C" {

void* __libc_malloc(size_t bytes);
void* __libc_calloc(size_t count, size_t bytes);
void* __libc_memalign(size_t alignment, size_t bytes);
void* __libc_realloc(void* block, size_t bytes);
void __libc_free(void* block);

void* malloc(size_t bytes) noexcept {
    return __libc_malloc(bytes);
}

void* calloc(size_t count, size_t bytes) noexcept {
    return __libc_calloc(count, bytes);
}

void* memalign(size_t alignment, size_t bytes) noexcept {
    return __libc_memalign(alignment, bytes);
}

void* aligned_alloc(size_t alignment, size_t bytes) noexcept {
    return __libc_memalign(alignment, bytes);
}

int posix_memalign(void** block, size_t alignment, size_t bytes) noexcept {
    const bool isPower = alignment > 0 && (alignment & (alignment - 1)) == 0;
    if (!isPower || alignment % sizeof(void*) != 0) return EINVAL;
    void* made = __libc_memalign(alignment, bytes);
    if (!made) return ENOMEM;
    *block = made;
    return 0;
}

void free(void* block) noexcept {
    if (!block) return;
    if (!isMapped(block)) explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

/// Moves nothing without wiping where it lay.
void* realloc(void* block, size_t bytes) noexcept {
    if (!block) return malloc(bytes);
    if (bytes == 0) {
        free(block);
        return nullptr;
    }
    if (isMapped(block)) return __libc_realloc(block, bytes);
    const size_t before = malloc_usable_size(block);
    if (bytes <= before) {
        explicit_bzero(static_cast<char*>(block) + bytes, before - bytes);
        return __libc_realloc(block, bytes);
    }
    void* moved = malloc(bytes);
    if (!moved) return nullptr;
    std::memcpy(moved, block, before);
    free(block);
    return moved;
}

}  // extern "C"

#endif

namespace motcua::desktop {

[[gnu::noinline]] void wipeStackBelow() {
    constexpr size_t kDeepest = 512 * 1024;  // of the eight megabytes that a main thread has
    char below[kDeepest];
    explicit_bzero(below, sizeof below);
}

}  // namespace motcua::desktop
