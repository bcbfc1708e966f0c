// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked into a program, it has every block of the heap overwritten before it is given back, whoever gives it back: the
// C++ library, Qt, the readers of foreign formats. The C library's own switch for that (M_PERTURB) passes over the
// small blocks that it keeps for the next caller, which is where most text lies. A sanitizer brings an allocator of its
// own, which is told to do the same where that is looked at (tests/CMakeLists.txt).

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BACKPAY_FOREIGN_HEAP
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#define BACKPAY_FOREIGN_HEAP
#endif

#include <cstdlib> // says whether this is glibc

#if defined(__GLIBC__) && !defined(BACKPAY_FOREIGN_HEAP)

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <malloc.h>

extern "C" {

void __libc_free(void *block) noexcept;

void free(void *block) noexcept
{
    if (block == nullptr)
        return;
    const int before = errno; // POSIX: free() leaves it as it is
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
    errno = before;
}

/** Never by the C library's own, which would leave the old place as it was. */
void *realloc(void *block, std::size_t size) noexcept
{
    if (block == nullptr)
        return malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t usable = malloc_usable_size(block);
    if (size <= usable && size >= usable / 2)
        return block;
    void *moved = malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, std::min(size, usable));
    free(block);
    return moved;
}
}

#endif
