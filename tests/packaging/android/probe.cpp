// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Probe.java asks of the native side, over app/android/java_link.h as the program does.
#include "app/android/java_link.h"

#include <jni.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace {

using namespace backpay;

std::mutex mutex;
std::condition_variable came;
std::u16string told;

void tell(const std::u16string &line)
{
    const std::lock_guard hold(mutex);
    told += line + u'\n';
    came.notify_all();
}

std::u16string number(std::int64_t value)
{
    const std::string digits = std::to_string(value);
    return {digits.begin(), digits.end()};
}

jstring javaText(JNIEnv *environment, const std::u16string &text)
{
    return environment->NewString(reinterpret_cast<const jchar *>(text.data()), static_cast<jsize>(text.size()));
}

std::u16string plainText(JNIEnv *environment, jstring said)
{
    const jsize size = environment->GetStringLength(said);
    std::u16string text(static_cast<std::size_t>(size), u'\0');
    environment->GetStringRegion(said, 0, size, reinterpret_cast<jchar *>(text.data()));
    return text;
}

}

extern "C" {

JNIEXPORT void JNICALL Java_org_backpay_backpay_Probe_listen(JNIEnv *, jclass)
{
    java_link::listen(
        [](const std::vector<java_link::Shared> &shared) {
            std::u16string line;
            for (const java_link::Shared &one : shared)
                line += (line.empty() ? u"" : u", ") + one.address + u' ' + one.name + u' ' + number(one.bytes);
            tell(line);
        },
        [] { tell(u"screen off"); });
}

JNIEXPORT jstring JNICALL Java_org_backpay_backpay_Probe_heard(JNIEnv *environment, jclass)
{
    std::unique_lock hold(mutex);
    came.wait_for(hold, std::chrono::seconds(20), [] { return !told.empty(); });
    return javaText(environment, std::exchange(told, {}));
}

JNIEXPORT jint JNICALL Java_org_backpay_backpay_Probe_emptied(JNIEnv *environment, jclass, jstring address)
{
    int descriptor = 0;
    std::thread([&, text = plainText(environment, address)] { descriptor = java_link::openEmptied(text); }).join();
    return descriptor;
}

JNIEXPORT jstring JNICALL Java_org_backpay_backpay_Probe_ask(JNIEnv *environment, jclass, jstring address)
{
    const std::u16string text = plainText(environment, address);
    std::u16string answer;
    std::thread([&] {
        answer = java_link::nameOf(text) + u' ' + number(java_link::bytesOf(text)) + u' '
                 + number(java_link::openForReading(text));
    }).join();
    return javaText(environment, answer);
}

JNIEXPORT void JNICALL Java_org_backpay_backpay_Probe_guard(JNIEnv *, jclass, jboolean on)
{
    std::thread([on] { java_link::guardScreen(on == JNI_TRUE); }).join();
}

JNIEXPORT void JNICALL Java_org_backpay_backpay_Probe_stepAside(JNIEnv *, jclass) { java_link::stepAside(); }
}
