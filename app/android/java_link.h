// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace backpay::java_link {

/*
 * The other side of BackpayActivity (packaging/android/src), in plain JNI. Java calls in from its own threads, the
 * program from any; texts are UTF-16, as both have them.
 */

/** What another app shares: a file at an address, or a text, which has none. */
struct Shared
{
    std::u16string address;  // "" for a text
    std::u16string name;     // as its provider says, or the text itself
    std::int64_t bytes = -1; // as its provider says; -1 where it says nothing
};

/** Takes all that one intent brings. */
using TakeShared = std::function<void(std::vector<Shared>)>;

/** Who is told from now on, in whatever thread Java calls from; what came before is told at once. Empty ones end it. */
void listen(TakeShared shared, std::function<void()> screenOff);

/** What the provider says of a file: "" and -1 where it says nothing or there is no activity. */
[[nodiscard]] std::u16string nameOf(const std::u16string &address);
[[nodiscard]] std::int64_t bytesOf(const std::u16string &address);

/** A descriptor to read the file from, which is the caller's to close, or -1. */
[[nodiscard]] int openForReading(const std::u16string &address);

/** A descriptor to write to, which is the caller's to close, or -1. The provider was asked to empty what is there. */
[[nodiscard]] int openEmptied(const std::u16string &address);

/** Keeps the window off pictures of the screen or lets it be; said again once there is an activity. */
void guardScreen(bool on);

/** Puts the app behind the others. */
void stepAside();

}
